using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Answers;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>A finding, in the sentence that the console's own answer begins with.</summary>
/// <param name="Section">The id of the section of the page that tells it in full.</param>
/// <param name="Sentence">For people.</param>
internal sealed record ReportFinding(string Section, string Sentence)
{
    /// <summary>Of what cuts targets off.</summary>
    /// <param name="question">What was asked.</param>
    /// <param name="found">By each kind of label, with how many fail together.</param>
    /// <param name="upstream">The links that the supply rests on; null where they were not traced.</param>
    public static IEnumerable<ReportFinding> OfChokepoints(ReportQuestion question, (LabelKind By, int Order, ChokepointAnswer Answer)[] found, LinkIndex[]? upstream) =>
        found.Select(each => new ReportFinding("chokepoints", new ChokepointsHeadline(
            question.Network, each.Answer, each.By, question.To is null ? "end use" : "target", InferredLabels.Of(question.Network, upstream ?? [], each.By).Contains).OfCuts(each.Order)));

    /// <summary>Of inputs that depend on one country.</summary>
    public static ReportFinding OfSingleSources(SupplyNetwork network, ImmutableArray<Dependency> rows) =>
        new("single-sources", SingleSourceHeadline.Of(network, rows, LabelKind.Country, SingleSource.DefaultThreshold));

    /// <summary>Of the shares of countries.</summary>
    public static ReportFinding OfConcentration(SupplyNetwork network, ImmutableArray<ConcentrationRow> rows, MakerGroups countries) =>
        new("concentration", ConcentrationHeadline.Of(network, rows, countries));
}
