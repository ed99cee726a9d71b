using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>What one stage holds, and how concentrated it is.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Sites">Sites of the data set, in force or not.</param>
/// <param name="Activities">Activities in force.</param>
/// <param name="Operating">Sites in force.</param>
/// <param name="MostConcentrated">By country, the material of the stage with the highest index, what is nobody's spread thin; null where nothing with a figure is made.</param>
public sealed record StageRow(StageIndex Stage, int Sites, int Activities, int Operating, ConcentrationRow? MostConcentrated);

/// <summary>What is in a data set, stage by stage.</summary>
public static class StageSummary
{
    /// <summary>One row a stage.</summary>
    /// <param name="network">The network.</param>
    /// <returns>In the order of the stages. O(sites + activities).</returns>
    public static ImmutableArray<StageRow> Of(SupplyNetwork network)
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
        return [.. Enumerable.Range(0, all.Length).Select(stage => new StageRow(
            new StageIndex(stage), all[stage], activities[stage], inForce[stage], concentration[new StageIndex(stage)].Where(row => row.IsCovered).MaxBy(row => row.Herfindahl.Low)))];
    }
}
