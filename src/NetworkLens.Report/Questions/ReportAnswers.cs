using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Answers;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>The answers that a page shows.</summary>
/// <param name="Scope">The part of the network it is about.</param>
/// <param name="Links">The links in scope.</param>
/// <param name="Upstream">The links that the supply of the targets rests on; null where they are too many to trace.</param>
/// <param name="Findings">What the first page says of it, but for scenarios.</param>
/// <param name="Estimates">Tonnes by <see cref="LinkIndex"/>.</param>
/// <param name="NotProducible">Targets that cannot be made even when nothing fails.</param>
/// <param name="Chokepoints">Of every kind of label but links, and pairs of countries neither of which does it alone, ranked together: by sites cut, demand cut, kind.</param>
/// <param name="Dependencies">Inputs in scope that depend on one supplier, with what counts as one.</param>
/// <param name="Concentration">By country, of what is made in scope.</param>
/// <param name="Blocs">In the order asked.</param>
/// <param name="Scenarios">In the order asked.</param>
/// <param name="Courses">Of the scenarios that are followed day by day, in the order asked.</param>
internal sealed record ReportAnswers(
    ReportScope Scope, ImmutableArray<LinkIndex> Links, LinkIndex[]? Upstream, ImmutableArray<ReportFinding> Findings, ImmutableArray<LinkEstimate> Estimates, ImmutableArray<VertexIndex> NotProducible,
    ImmutableArray<Chokepoint> Chokepoints, ImmutableArray<(LabelKind By, Dependency Row)> Dependencies, ImmutableArray<ConcentrationRow> Concentration, ImmutableArray<BlocOutcome> Blocs, ImmutableArray<ScenarioOutcome> Scenarios, ImmutableArray<CourseOutcome> Courses)
{
    private static readonly ImmutableArray<LabelKind> Failing = [LabelKind.Country, LabelKind.CountryStage, LabelKind.Operator, LabelKind.Site];
    private static readonly ImmutableArray<LabelKind> Suppliers = [LabelKind.Country, LabelKind.Operator, LabelKind.Site];

    /// <summary>Answers everything.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="progress">Told the share done, 0..1; blocs and scenarios take nearly all of the time.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static ReportAnswers Of(ReportQuestion question, IProgress<double>? progress, CancellationToken cancellation)
    {
        SupplyNetwork network = question.Network;
        int done = 0;
        ImmutableArray<ReportScenario> followed = CourseOutcome.Followed(question);
        var scope = ReportScope.Of(question);
        ImmutableArray<ChokepointAnswer> found =
            [.. Failing.Select(kind => Analysis.Chokepoints.Of(network, question.Targets, kind, threads: question.Threads, cancellation: cancellation))];
        ChokepointAnswer pairs = Analysis.Chokepoints.Of(network, question.Targets, LabelKind.Country, order: 2, threads: question.Threads, cancellation: cancellation);
        (LabelKind By, ImmutableArray<Dependency> Rows)[] suppliers = [.. Suppliers.Select(by => (by, SingleSource.Of(network, null, by)))];
        var countries = MakerGroups.Of(network, LabelKind.Country);
        ImmutableArray<ConcentrationRow> shares = Analysis.Concentration.Of(network, countries);
        LinkIndex[]? upstream = RestsOn.Upstream(network, question.Targets);
        ChokepointAnswer Single(LabelKind kind) => found[Failing.IndexOf(kind)];
        return new ReportAnswers(
            scope,
            [.. scope.Links()],
            upstream,
            [
                .. ReportFinding.OfChokepoints(question, [(LabelKind.Country, 1, Single(LabelKind.Country)), (LabelKind.Country, 2, pairs), (LabelKind.Site, 1, Single(LabelKind.Site))], upstream),
                .. question.To is not null ? Array.Empty<ReportFinding>()
                    : [ReportFinding.OfSingleSources(network, suppliers.Single(each => each.By == LabelKind.Country).Rows), ReportFinding.OfConcentration(network, shares, countries)],
            ],
            LinkEstimates.Of(network),
            found[0].NotProducible,
            [.. found.Append(pairs).SelectMany(answer => answer.Chokepoints)
                .OrderByDescending(row => row.SiteCount)
                .ThenByDescending(row => double.IsNaN(row.DemandTonnesPerYear) ? 0 : row.DemandTonnesPerYear)], // stable: kinds in their order, then labels
            [.. suppliers.SelectMany(each => each.Rows.Where(row => row.AllLinks.Any(link => scope.Contains(network.IntakeOf(link)))).Select(row => (each.By, row)))],
            [.. shares.Where(row => scope.Activities().Any(activity =>
                network.MaterialOf(activity) == row.Material && network.Data.Sites.Stage(network.SiteOf(activity)) == row.Stage))],
            Run(question, question.Blocs, bloc => BlocOutcome.Of(question, bloc, cancellation), Done, cancellation),
            Run(question, question.Scenarios, scenario => ScenarioOutcome.Of(scenario, question.AllMembers, cancellation), Done, cancellation),
            Run(question, followed, scenario => CourseOutcome.Of(scenario, question, cancellation), Done, cancellation));

        void Done() => progress?.Report((double)Interlocked.Increment(ref done) / (question.Blocs.Length + question.Scenarios.Length + followed.Length));
    }

    // Each by itself, side by side: the same on any number of workers.
    private static ImmutableArray<TOutcome> Run<TJob, TOutcome>(
        ReportQuestion question, ImmutableArray<TJob> jobs, Func<TJob, TOutcome> run, Action done, CancellationToken cancellation)
    {
        var outcomes = new TOutcome[jobs.Length];
        ParallelOptions options = WorkerCount.Options(question.Threads, cancellation);
        Parallel.For(0, jobs.Length, options, position =>
        {
            outcomes[position] = run(jobs[position]);
            done();
        });
        return [.. outcomes];
    }
}
