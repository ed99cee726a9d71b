using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>Ranks chokepoints by the served demand that their failure loses (N-1), those too that cut nobody off altogether.</summary>
internal static class ThroughputRank
{
    public static ChokepointAnswer Of(Question question, ChokepointAnswer found, LabelKind by)
    {
        SupplyNetwork network = question.Network;
        var asked = found.Asked.ToHashSet();
        if (found.Asked.FirstOrDefault(target => !network.IsTarget(target), new VertexIndex(network.ActivityCount)) is var activity && activity.Value < network.ActivityCount)
        {
            throw Refusal.OfCommandLine($"--rank throughput is about demand, and {network.Data.Sites.Id(network.SiteOf(activity))} has none in demand.csv: ask about end uses, or rank by targets.");
        }

        question.WarnOfFlows(Rerouting.Links);
        using ProgressBar progress = question.Progress($"Failing by {LabelText.WordOf(by)}");
        StressAnswer stress = StressTest.Of(
            network,
            new StressOptions(by, Detailed: 0, Threads: question.Settings.Threads),
            progress,
            question.Cancellation,
            [.. Enumerable.Range(0, network.TargetCount).Select(target => asked.Contains(network.TargetVertex(target)))]);
        var cutting = found.Chokepoints.ToDictionary(chokepoint => chokepoint.Labels[0]);
        ImmutableArray<Chokepoint> losing =
        [
            .. stress.Rows.Where(row => row.LostTonnesPerYear > 0 || cutting.ContainsKey(row.Labels[0]))
                .Select(row => cutting.Remove(row.Labels[0], out Chokepoint? known)
                    ? known with { Score = row.LostTonnesPerYear }
                    : new Chokepoint(row.Labels, [], 0, 0, 0, false, row.LostTonnesPerYear, double.NaN, [])),
        ];
        return found with { Chokepoints = [.. losing, .. cutting.Values.Select(chokepoint => chokepoint with { Score = 0 })] };
    }
}
