using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>Who depends on some sites: <see cref="OriginSource"/> from the other side, with the same shares.</summary>
public static class Exposures
{
    private const int Theirs = int.MaxValue; // a label that nobody else carries

    /// <summary>Every input downstream of some sites, with their share of its content.</summary>
    /// <param name="network">v vertices, m links; not changed.</param>
    /// <param name="sites">Whose failure is asked about.</param>
    /// <param name="stage">Only consumers of this stage; null: all.</param>
    /// <param name="threshold">The share from which an input is single-sourced, 0..1.</param>
    /// <param name="cancellation">Looked at between materials.</param>
    /// <returns>
    /// One row an input. Own demand of the sites counts, what they make of their own does not. Shares are traced up to each stage of the
    /// sites for each material they make there. O(m) a material, times the rounds inside strong components.
    /// </returns>
    public static ExposureAnswer Of(
        SupplyNetwork network, SiteSet sites, StageIndex? stage = null, double threshold = SingleSource.DefaultThreshold, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(sites);
        var downstream = new Downstream(network, sites);
        Requirement[] requirements = [.. Requirement.Of(network, null)
            .Where(requirement => (stage is null || network.Data.Sites.Stage(requirement.Site) == stage)
                && requirement.Users.Any(user => downstream.Reaches(user) && (network.IsTarget(user) || !sites.Contains(requirement.Site)))
                && !downstream.Carrying(requirement.Links).IsEmpty)];
        List<OriginShare>[] shares = SharesOf(network, sites, requirements, cancellation);
        ImmutableArray<bool> today = Producible.Of(network);
        ImmutableArray<bool> without = Producible.Of(network, new Failure(vertex => !network.IsTarget(vertex) && sites.Contains(network.SiteOf(vertex)), null));
        // Of equal shares the nearest stage tells most.
        IEnumerable<ExposedInput> rows = requirements.Select((requirement, number) =>
            Row(network, requirement, [.. shares[number].OrderByDescending(share => share.Share.Value).ThenByDescending(share => share.Stage.Value).ThenBy(share => share.Material?.Value)], downstream, today, without, threshold));
        return new ExposureAnswer(
            sites,
            [.. rows.OrderBy(row => row.Tier).ThenBy(row => row.Exposure)
                .ThenByDescending(row => row.Largest?.Share.Value ?? 0)
                .ThenByDescending(row => double.IsNaN(row.Tonnes.Value) ? -1 : row.Tonnes.Value)
                .ThenBy(row => row.Site.Value).ThenBy(row => row.Material.Value)],
            downstream.LinkCount);
    }

    // Ranges depend on whom the others are told apart by: where they are the several sites of a country or a firm, as single-source by it does.
    private static LabelSet OthersBy(SupplyNetwork network, SiteSet sites)
    {
        foreach (LabelKind kind in sites.Count <= 1 ? [] : (LabelKind[])[LabelKind.Country, LabelKind.Operator])
        {
            var labels = LabelSet.Of(network, kind);
            int first = labels.OfSite(sites.First()).First;
            if (first >= 0 && Enumerable.Range(0, network.Data.Sites.Count).Select(site => new SiteIndex(site)).All(site => sites.Contains(site) == (labels.OfSite(site).First == first)))
            {
                return labels;
            }
        }

        return LabelSet.Of(network, LabelKind.Site);
    }

    // By requirement.
    private static List<OriginShare>[] SharesOf(SupplyNetwork network, SiteSet sites, Requirement[] requirements, CancellationToken cancellation)
    {
        List<OriginShare>[] shares = [.. requirements.Select(_ => new List<OriginShare>())];
        if (requirements.Length == 0)
        {
            return shares;
        }

        var weights = new ContentWeights(network);
        var order = EvaluationOrder.Of(network);
        LabelSet others = OthersBy(network, sites);
        var cone = UpstreamCone.Of(network, [.. requirements.SelectMany(requirement => network.LinkSuppliers.Slice(requirement.Links.First, requirement.Links.Count).ToArray())], _ => true);
        foreach (IGrouping<int, VertexIndex> makers in Enumerable.Range(0, network.ActivityCount).Select(activity => new VertexIndex(activity))
            .Where(activity => sites.Contains(network.SiteOf(activity)))
            .GroupBy(activity => network.Data.Sites.Stage(network.SiteOf(activity)).Value).OrderBy(makers => makers.Key))
        {
            var from = new StageIndex(makers.Key);
            MaterialIndex[] made = OriginSource.MadeAt(network, from);
            HashSet<MaterialIndex> own = [.. makers.Select(network.MaterialOf)];
            MaterialIndex?[] origins = OriginSource.Origins(network, made);
            foreach (MaterialIndex? origin in origins.Where(origin => origin is { } one ? own.Contains(one) : origins.Length == 1))
            {
                cancellation.ThrowIfCancellationRequested();
                bool[] canHold = OriginSource.CanHold(network.Data, origin, made);
                var groups = new SupplierGroups(others.Kind, site => sites.Contains(site) ? Theirs : others.OfSite(site).First);
                var trace = new OriginTrace(network, weights, order, cone, groups, from, origin, canHold);
                for (int number = 0; number < requirements.Length; number++)
                {
                    if (ShareOf(network, requirements[number], trace, groups, from, origin, canHold) is { } share)
                    {
                        shares[number].Add(share);
                    }
                }
            }
        }

        return shares;
    }

    private static OriginShare? ShareOf(SupplyNetwork network, Requirement requirement, OriginTrace trace, SupplierGroups groups, StageIndex stage, MaterialIndex? origin, bool[] canHold)
    {
        bool isAsked = (origin is not null || !trace.IsMixed(requirement.Links)) && (requirement.Material == MaterialIndex.Any || canHold[requirement.Material.Value]);
        return isAsked && OriginSource.SharesOf(requirement, trace, groups) is var (shares, untraced)
            && shares.FirstOrDefault(share => share.Group.Label?.Value == Theirs) is { Group.Label: not null } theirs
            ? new OriginShare(stage, origin, theirs.Share, untraced, OriginSource.BasisOf(network, requirement, shares, untraced))
            : null;
    }

    private static ExposedInput Row(
        SupplyNetwork network, Requirement requirement, ImmutableArray<OriginShare> shares, Downstream downstream, ImmutableArray<bool> today, ImmutableArray<bool> without, double threshold)
    {
        ImmutableArray<LinkIndex> carrying = downstream.Carrying(requirement.Links);
        LinkIndex nearest = carrying.MinBy(downstream.TierOf);
        bool Arrives(ImmutableArray<bool> made) => Enumerable.Range(requirement.Links.First, requirement.Links.Count).Any(link => made[network.SupplierOf(new LinkIndex(link)).Value]);
        bool isLost = Arrives(today) && !Arrives(without);
        VertexIndex[] users = [.. requirement.Users.Where(downstream.Reaches)];
        Exposure exposure = !users.Any(user => today[user.Value]) ? Exposure.NotMade
            : isLost && users.Any(user => today[user.Value] && !without[user.Value]) ? Exposure.CutOff
            : shares.Any(share => SingleSource.CertaintyAt(share.Share, threshold) is not null) ? Exposure.SingleSourced
            : Exposure.PartlyExposed;
        return new ExposedInput(
            requirement.Site, requirement.Material, downstream.TierOf(nearest), exposure, isLost, shares,
            shares.IsEmpty ? new Interval(double.NaN, 0, double.NaN) : TonnesOf(network, requirement, shares[0].Share),
            requirement.NeededFor(network), downstream.PathBy(nearest), carrying);
    }

    // What arrives times the share of it; each end with its own end.
    private static Interval TonnesOf(SupplyNetwork network, Requirement requirement, Interval share)
    {
        var flows = IntakeFlows.Of(network, requirement.Links);
        double known = flows.Known.Sum();
        double most = known + Math.Min(flows.Remainder, flows.Most.Sum());
        double printed = flows.Most.All(double.IsFinite) ? known + flows.Spread.Sum() : double.NaN;
        return new Interval(
            Math.Clamp(share.Value, 0, 1) * printed,
            share.Low * known,
            double.IsInfinity(most) ? double.NaN : share.High * most);
    }
}
