using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>What one stage holds, and how concentrated it is.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Sites">Sites of the data set, in force or not.</param>
/// <param name="Activities">Activities in force.</param>
/// <param name="Operating">Sites in force.</param>
/// <param name="MostConcentrated">By country, the material of the stage with the highest index, what is nobody's spread thin, among those that matter downstream (<see cref="StageSummary.LeastThrough"/>); null where nothing with a figure is made.</param>
public sealed record StageRow(StageIndex Stage, int Sites, int Activities, int Operating, ConcentrationRow? MostConcentrated);

/// <summary>What is in a data set, stage by stage.</summary>
public static class StageSummary
{
    /// <summary>A material matters where at least this share of the demand that passes through its stage passes over it.</summary>
    public const double LeastThrough = 0.1;

    /// <summary>One row a stage.</summary>
    /// <param name="network">The network.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>In the order of the stages. O(sites + activities), and where demand is known O(links + recipe inputs) for each round that cycles take.</returns>
    public static ImmutableArray<StageRow> Of(SupplyNetwork network, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        SiteTable sites = network.Data.Sites;
        int[] all = new int[network.Data.Stages.Length];
        int[] inForce = new int[all.Length];
        int[] activities = new int[all.Length];
        for (int index = 0; index < sites.Count; index++)
        {
            var site = new SiteIndex(index);
            if (sites.Stage(site).Value is var stage and >= 0)
            {
                all[stage]++;
                inForce[stage] += sites.IsInForce(site, network.Options.AsOf, network.Options.IncludeUnconfirmed) ? 1 : 0;
                activities[stage] += network.ActivitiesOf(site).Count;
            }
        }

        ILookup<StageIndex, ConcentrationRow> concentration = Concentration.Of(network, LabelKind.Country).ToLookup(row => row.Stage);
        Dictionary<(StageIndex, MaterialIndex), double> through = Through(network, cancellation);
        return [.. Enumerable.Range(0, all.Length).Select(stage => new StageRow(
            new StageIndex(stage), all[stage], activities[stage], inForce[stage], Most([.. concentration[new StageIndex(stage)].Where(row => row.IsCovered)], through)))];
    }

    // Where no demand passes over any of them, or nobody knows it, all matter; so they do in a network so large that following demand would take longer than all else.
    private static ConcentrationRow? Most(ConcentrationRow[] rows, Dictionary<(StageIndex, MaterialIndex), double> through)
    {
        double Tonnes(ConcentrationRow row) => through.GetValueOrDefault((row.Stage, row.Material));
        double least = LeastThrough * rows.Sum(Tonnes);
        return rows.Where(row => Tonnes(row) >= least).MaxBy(row => row.Herfindahl.Low);
    }

    private static Dictionary<(StageIndex, MaterialIndex), double> Through(SupplyNetwork network, CancellationToken cancellation)
    {
        var found = new Dictionary<(StageIndex, MaterialIndex), double>();
        if (network.LinkCount > SupportingLinks.MostTraced)
        {
            return found;
        }

        double[] through = DemandThrough.Of(network, QuestionTargets.Of(network, null), cancellation);
        for (int link = 0; link < through.Length; link++)
        {
            VertexIndex supplier = network.SupplierOf(new LinkIndex(link));
            StageIndex stage = network.Data.Sites.Stage(network.SiteOf(supplier));
            if (network.Data.Sites.Stage(network.SiteOf(network.IntakeOf(new LinkIndex(link)))).Value > stage.Value) // what goes back to be recycled comes forward again
            {
                (StageIndex, MaterialIndex) key = (stage, network.MaterialOf(supplier));
                found[key] = found.GetValueOrDefault(key) + through[link];
            }
        }

        return found;
    }
}
