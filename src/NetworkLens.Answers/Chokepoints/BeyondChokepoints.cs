using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Answers;

/// <summary>What is asked next, without being asked for, where nothing alone cuts off a few targets.</summary>
/// <param name="To">The targets, as written.</param>
/// <param name="Pairs">What cuts them off two at a time.</param>
/// <param name="Largest">The largest share that one country has in what they take; null: none worth telling.</param>
internal sealed record BeyondChokepoints(string To, ChokepointAnswer Pairs, Dependency? Largest)
{
    private const int MostTargets = 20;
    private const double WorthTelling = 0.5;

    /// <summary>Null where it is not asked: more than one fails, or targets are many or not named.</summary>
    /// <param name="network">The network.</param>
    /// <param name="to">The targets, as written; null: every end use.</param>
    /// <param name="by">What may fail.</param>
    /// <param name="found">What cuts whom off.</param>
    /// <param name="order">How many fail together.</param>
    /// <param name="threads">Workers; 0: one a core.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static BeyondChokepoints? Of(SupplyNetwork network, string? to, LabelKind by, ChokepointAnswer found, int order, int threads, CancellationToken cancellation) =>
        order != 1 || to is null || found.Asked.Length > MostTargets || !WithoutChokepoint.IsOf(found) ? null
        : new BeyondChokepoints(to, Chokepoints.Of(network, found.Asked, by, order: 2, threads: threads, cancellation: cancellation), LargestOf(network, found.Asked));

    // At any stage that is not their own.
    private static Dependency? LargestOf(SupplyNetwork network, ImmutableArray<VertexIndex> targets)
    {
        HashSet<SiteIndex> asked = [.. targets.Select(network.SiteOf)];
        var sites = SiteSet.Of(network.Data, asked.Contains);
        return Enumerable.Range(0, network.Data.Stages.Length).Select(stage => new StageIndex(stage))
            .Where(stage => asked.All(site => network.Data.Sites.Stage(site) != stage))
            .SelectMany(stage => OriginSource.Of(network, sites, LabelKind.Country, stage, WorthTelling))
            .Where(row => row.OriginMaterial is not null && row.Material.Value >= 0)
            .MaxBy(row => row.Top.Share.Low);
    }
}
