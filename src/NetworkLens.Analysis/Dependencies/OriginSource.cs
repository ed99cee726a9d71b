using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>Who depends on one supplier at a stage further up, by content.</summary>
public static class OriginSource
{
    /// <summary>Inputs whose content, traced up to a stage, comes or may come from one supplier for a share at or above a threshold.</summary>
    /// <param name="network">m links; not changed.</param>
    /// <param name="consumers">The sites asked about; null: all that are not of the stage itself.</param>
    /// <param name="by">Site, operator or country.</param>
    /// <param name="stage">The stage to stop at.</param>
    /// <param name="threshold">0..1.</param>
    /// <returns>
    /// One row an input and a material made at that stage; and one over all those materials (origin material null) where
    /// they only replace each other, as ores do. Ranges come from unknown link tonnes, and hold whatever they are;
    /// what reaches no site of the stage may belong to anybody. O(m x groups) a material, where groups are those in one input, times the rounds inside strong components.
    /// </returns>
    /// <exception cref="InsufficientMemoryException">What is in all inputs takes more than a quarter of the memory there is: sites by the hundred thousand, each traced by site.</exception>
    public static ImmutableArray<Dependency> Of(
        SupplyNetwork network, SiteSet? consumers, LabelKind by, StageIndex stage, double threshold = SingleSource.DefaultThreshold)
    {
        ArgumentNullException.ThrowIfNull(network);
        var labels = LabelSet.Of(network, by);
        var weights = new ContentWeights(network);
        var order = EvaluationOrder.Of(network);
        Requirement[] requirements = [.. Requirement.Of(network, consumers).Where(requirement => consumers is not null || network.Data.Sites.Stage(requirement.Site) != stage)];
        var cone = UpstreamCone.Of(network, [.. requirements.SelectMany(requirement => network.LinkSuppliers.Slice(requirement.Links.First, requirement.Links.Count).ToArray())], _ => true);
        var rows = new List<Dependency>();
        MaterialIndex[] made = MadeAt(network, stage);
        foreach (MaterialIndex? origin in Origins(network, made))
        {
            bool[] canHold = CanHold(network.Data, origin, made);
            var groups = new SupplierGroups(labels);
            var trace = new OriginTrace(network, weights, order, cone, groups, stage, origin, canHold);
            foreach (Requirement requirement in requirements)
            {
                bool isAsked = (origin is not null || !trace.IsMixed(requirement.Links)) && (requirement.Material == MaterialIndex.Any || canHold[requirement.Material.Value]);
                if (isAsked && Row(network, requirement, trace, groups, stage, origin, threshold) is { } row)
                {
                    rows.Add(row);
                }
            }
        }

        return SingleSource.Ranked(network, rows);
    }

    private static Dependency? Row(
        SupplyNetwork network, Requirement requirement, OriginTrace trace, SupplierGroups groups, StageIndex stage, MaterialIndex? origin, double threshold)
    {
        if (SharesOf(requirement, trace, groups) is not var (shares, untraced))
        {
            return null;
        }

        if (SingleSource.TopOf(shares, threshold) is not var (top, certainty))
        {
            return null;
        }

        Interval[] labelled = [.. shares.Where(share => share.Group.Label is not null).Select(share => share.Share)];
        Interval index = ShareIndex.OfLeast([.. labelled.Select(share => share.Value)], [.. labelled.Select(share => share.Low)], 1 - labelled.Sum(share => share.Value));
        return new Dependency(
            requirement.Site, requirement.Material, top, certainty, shares, index,
            DependencyTier.Origin, stage, origin, untraced, requirement.NeededFor(network), BasisOf(network, requirement, shares, untraced))
        {
            Links = requirement.Links,
        };
    }

    /// <summary>What an input's content is from, by group, largest share first, and the share that is from none; null where it holds nothing of the kind.</summary>
    internal static (ImmutableArray<SupplierShare> Shares, double Untraced)? SharesOf(Requirement requirement, OriginTrace trace, SupplierGroups groups)
    {
        (int[] numbers, double[] mass, double[] low) = trace.Of(requirement);
        double total = mass.Sum();
        if (total <= 0)
        {
            return null;
        }

        bool isAllTraced = numbers[^1] != trace.Untraced;
        int traced = isAllTraced ? numbers.Length : numbers.Length - 1;
        double allLow = low.Take(traced).Sum();
        return (
            [.. Enumerable.Range(0, traced)
                .Where(place => mass[place] > 0)
                .Select(place => new SupplierShare(groups.Groups[numbers[place]], Range(mass[place] / total, low[place], allLow)))
                .OrderByDescending(share => share.Share.Value)],
            isAllTraced ? 0 : mass[^1] / total);
    }

    /// <summary>Weakest basis of what the shares rest on: a recipe's ratio is an estimate at best.</summary>
    internal static Basis BasisOf(SupplyNetwork network, Requirement requirement, ImmutableArray<SupplierShare> shares, double untraced) =>
        untraced == 0 && shares.All(share => share.Share.High - share.Share.Low < 1e-9) && AreKnown(network, requirement.Links) ? Basis.Estimated : Basis.Assumed;

    // What the others certainly hold is not this one's.
    private static Interval Range(double share, double low, double allLow) => new(share, Math.Min(low, share), Math.Max(share, Math.Min(1, 1 - (allLow - low))));

    private static bool AreKnown(SupplyNetwork network, LinkRange links) =>
        Enumerable.Range(links.First, links.Count).All(link => network.TonnesOf(new LinkIndex(link)) is { IsKnown: true, Basis: not Basis.Assumed });

    /// <summary>The materials whose origin is asked for, null being all of them together: where anything will do nobody depends on one of them.</summary>
    internal static MaterialIndex?[] Origins(SupplyNetwork network, MaterialIndex[] made) =>
        made.Length > 1 && network.Data.Requirements == RequirementRule.Any ? [null]
        : made.Length > 1 ? [.. made, null]
        : [.. made];

    /// <summary>What is made at a stage, by index.</summary>
    internal static MaterialIndex[] MadeAt(SupplyNetwork network, StageIndex stage) =>
        [.. Enumerable.Range(0, network.ActivityCount).Select(activity => new VertexIndex(activity))
            .Where(activity => network.Data.Sites.Stage(network.SiteOf(activity)) == stage)
            .Select(network.MaterialOf).Distinct().OrderBy(material => material.Value)];

    /// <summary>
    /// Materials that recipes can make of the origin material without passing another one made at the stage, where the
    /// chain would have stopped; all materials where there are no recipes, or where every origin counts.
    /// </summary>
    internal static bool[] CanHold(DataSet data, MaterialIndex? origin, MaterialIndex[] made)
    {
        bool[] canHold = new bool[data.Materials.Length];
        if (data.Requirements != RequirementRule.Recipes || origin is null)
        {
            Array.Fill(canHold, true);
            return canHold;
        }

        canHold[origin.Value.Value] = true;
        for (bool hasChanged = true; hasChanged;)
        {
            hasChanged = false;
            foreach (RecipeRow row in data.Recipes)
            {
                if (canHold[row.Input.Value] && !canHold[row.Output.Value] && !made.Contains(row.Output))
                {
                    hasChanged = canHold[row.Output.Value] = true;
                }
            }
        }

        return canHold;
    }
}
