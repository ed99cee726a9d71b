using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>The first year in which something that can stop a target alone no longer can.</summary>
/// <param name="Label">What is a chokepoint of some of the targets today.</param>
/// <param name="Year">The first later year in which it is of none of them, while they can be made; null where there is none.</param>
/// <param name="StartedBy">Sites upstream of the targets that run in that year and did not the year before, by id.</param>
public sealed record Relief(Label Label, int? Year, ImmutableArray<SiteIndex> StartedBy);

/// <summary>What plants that are planned will mend.</summary>
public static class PlannedRelief
{
    /// <summary>Follows the single chokepoints of a site's targets through the years.</summary>
    /// <param name="network">Of the year asked about.</param>
    /// <param name="sites">Whose targets: see <see cref="QuestionTargets"/>.</param>
    /// <param name="by">What may fail.</param>
    /// <param name="last">Last year looked at.</param>
    /// <param name="threads">Workers; 0: one a core.</param>
    /// <param name="cancellation">Looked at each year.</param>
    /// <returns>One row a chokepoint of today, those that go first first. A network and its chokepoints for each year until all are gone.</returns>
    public static ImmutableArray<Relief> Of(SupplyNetwork network, SiteSet sites, LabelKind by, int last, int threads = 0, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        List<Label> left = Singles(network, sites, by, threads, cancellation).Found;
        var gone = new List<Relief>();
        SupplyNetwork before = network;
        for (int year = network.Options.AsOf + 1; year <= last && left.Count > 0; year++)
        {
            cancellation.ThrowIfCancellationRequested();
            var now = SupplyNetwork.Of(network.Data, network.Options with { AsOf = year });
            (List<Label> found, bool isMade) = Singles(now, sites, by, threads, cancellation);
            Label[] mended = isMade ? [.. left.Except(found)] : [];
            ImmutableArray<SiteIndex> started = mended.Length == 0 ? [] : Started(now, before, sites);
            gone.AddRange(mended.Select(label => new Relief(label, year, started)));
            left = [.. left.Except(mended)];
            before = now;
        }

        return [.. gone, .. left.Select(label => new Relief(label, null, []))];
    }

    private static (List<Label> Found, bool IsMade) Singles(SupplyNetwork network, SiteSet sites, LabelKind by, int threads, CancellationToken cancellation)
    {
        ImmutableArray<VertexIndex> targets = QuestionTargets.Of(network, sites);
        ChokepointAnswer found = Chokepoints.Of(network, targets, by, threads: threads, cancellation: cancellation);
        return ([.. found.Chokepoints.Select(chokepoint => chokepoint.Labels[0])], !targets.IsEmpty && found.NotProducible.IsEmpty);
    }

    private static ImmutableArray<SiteIndex> Started(SupplyNetwork now, SupplyNetwork before, SiteSet sites)
    {
        ImmutableArray<bool> producible = Producible.Of(now);
        var cone = UpstreamCone.Of(now, QuestionTargets.Of(now, sites), vertex => producible[vertex.Value]);
        return
        [
            .. cone.Vertices.Where(vertex => !now.IsTarget(vertex) && before.FindActivity(now.SiteOf(vertex), now.MaterialOf(vertex)) is null)
                .Select(now.SiteOf).Distinct().OrderBy(now.Data.Sites.Id, StringComparer.Ordinal),
        ];
    }
}
