using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Cli.Headlines;
using NetworkLens.Model;
using NetworkLens.Report;

namespace NetworkLens.Cli.Commands;

/// <summary>The first page of a report: the sentences that the verbs begin with.</summary>
internal static class ReportFindings
{
    public static IEnumerable<ReportFinding> Of(Question question, ImmutableArray<VertexIndex> targets, string? to)
    {
        SupplyNetwork network = question.Network;
        LinkIndex[]? upstream = question.Upstream(targets);
        foreach ((LabelKind by, int order) in ((LabelKind, int)[])[(LabelKind.Country, 1), (LabelKind.Country, 2), (LabelKind.Site, 1)])
        {
            ChokepointAnswer found = Chokepoints.Of(network, targets, by, order, threads: question.Settings.Threads, cancellation: question.Cancellation);
            yield return new ReportFinding("chokepoints", new ChokepointsHeadline(network, found, by, to is null ? "end use" : "target", InferredLabels.Of(network, upstream ?? [], by).Contains).OfCuts(order));
        }

        if (to is null)
        {
            yield return new ReportFinding("single-sources", SingleSourceHeadline.Of(network, SingleSource.Of(network, null, LabelKind.Country), LabelKind.Country, SingleSource.DefaultThreshold));
            var countries = MakerGroups.Of(network, LabelKind.Country);
            yield return new ReportFinding("concentration", ConcentrationHeadline.Of(network, Concentration.Of(network, countries, null, null, Concentration.DefaultMaxAge), countries));
        }
    }
}
