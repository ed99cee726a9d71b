using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>The answers that a page shows.</summary>
/// <param name="Scope">The part of the network it is about.</param>
/// <param name="Links">The links in scope.</param>
/// <param name="Estimates">Tonnes by <see cref="LinkIndex"/>.</param>
/// <param name="NotProducible">Targets that cannot be made even when nothing fails.</param>
/// <param name="Chokepoints">Of every kind of label but links, ranked together: by sites cut, demand cut, kind.</param>
/// <param name="Dependencies">Inputs in scope that hang on one supplier, with what counts as one.</param>
/// <param name="Concentration">By country.</param>
internal sealed record ReportAnswers(
    ReportScope Scope, ImmutableArray<LinkIndex> Links, ImmutableArray<LinkEstimate> Estimates, ImmutableArray<VertexIndex> NotProducible,
    ImmutableArray<Chokepoint> Chokepoints, ImmutableArray<(LabelKind By, Dependency Row)> Dependencies, ImmutableArray<ConcentrationRow> Concentration)
{
    private static readonly ImmutableArray<LabelKind> Failing = [LabelKind.Country, LabelKind.CountryStage, LabelKind.Operator, LabelKind.Site];
    private static readonly ImmutableArray<LabelKind> Suppliers = [LabelKind.Country, LabelKind.Operator, LabelKind.Site];

    /// <summary>Answers everything.</summary>
    public static ReportAnswers Of(ReportQuestion question, CancellationToken cancellation)
    {
        SupplyNetwork network = question.Network;
        var scope = ReportScope.Of(question);
        ImmutableArray<ChokepointAnswer> found =
            [.. Failing.Select(kind => Analysis.Chokepoints.Of(network, question.Targets, kind, threads: question.Threads, cancellation: cancellation))];
        return new ReportAnswers(
            scope,
            [.. scope.Links()],
            LinkEstimates.Of(network),
            found[0].NotProducible,
            [.. found.SelectMany(answer => answer.Chokepoints)
                .OrderByDescending(row => row.SiteCount)
                .ThenByDescending(row => double.IsNaN(row.DemandTonnesPerYear) ? 0 : row.DemandTonnesPerYear)], // stable: kinds in their order, then labels
            [.. Suppliers.SelectMany(by => SingleSource.Of(network, null, by).Where(row => scope.Contains(row.Site)).Select(row => (by, row)))],
            Analysis.Concentration.Of(network, LabelKind.Country));
    }
}
