using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>What a sweep of failures asks.</summary>
/// <param name="Network">The network.</param>
/// <param name="By">Site, operator or country.</param>
public sealed record SweepQuestion(SupplyNetwork Network, LabelKind By)
{
    /// <summary>What people may do.</summary>
    public Rerouting Rerouting { get; init; } = Rerouting.Links;

    /// <summary>t/yr of an activity whose capacity nobody knows.</summary>
    public double UnknownCapacity { get; init; } = double.PositiveInfinity;

    /// <summary>What may be used up.</summary>
    public ImmutableArray<FlowStock> Stocks { get; init; } = [];

    /// <summary>Positions of the targets asked about, ascending; default: all.</summary>
    public ImmutableArray<int> Targets { get; init; }

    /// <summary>Time to recover of sites that have none of their own, days above 0; null: then it is not known.</summary>
    public double? Days { get; init; }

    /// <summary>Workers; 0: one a core. The answer does not depend on it.</summary>
    public int Threads { get; init; }
}

/// <summary>What the failure of one label does.</summary>
/// <param name="Label">What fails.</param>
/// <param name="SiteCount">Sites that make something and fail with it.</param>
/// <param name="Days">Time to survive: how long the targets asked about, all of them, are served as today; infinite where it never ends.</param>
/// <param name="RecoveryDays">Time to recover: the longest of its sites; NaN where unknown.</param>
/// <param name="IsExposed">Whether it takes longer to recover than they survive; null where nobody knows.</param>
/// <param name="LostTonnesPerYear">The least that they lose a year, times weight, once stocks are used up.</param>
/// <param name="LostTonnes">The least that they lose until it has recovered, stocks used, tonnes times weight: the performance impact; NaN where the time is unknown.</param>
/// <param name="ExposureIndex">The performance impact, as a share of the largest of all labels, 0..1; NaN where unknown.</param>
public sealed record SweepRow(
    Label Label, int SiteCount, double Days, double RecoveryDays, bool? IsExposed, double LostTonnesPerYear, double LostTonnes, double ExposureIndex)
{
    /// <summary>True where the failure never shows.</summary>
    public bool IsUnlimited => double.IsPositiveInfinity(Days);
}

/// <summary>Every label failed in turn.</summary>
/// <param name="Network">The network.</param>
/// <param name="Rows">By performance impact, largest first; then those of unknown impact by what is lost a year; then those without any; then by days and label.</param>
/// <param name="ServedTonnesPerYear">What the targets asked about are served today, times weight.</param>
/// <param name="NotServed">How many of them are not served today, or of unknown demand.</param>
public sealed record SweepAnswer(SupplyNetwork Network, ImmutableArray<SweepRow> Rows, double ServedTonnesPerYear, int NotServed);

/// <summary>Time to recover against time to survive, for every site, firm or country.</summary>
/// <remarks>
/// Time to survive, performance impact and the risk exposure index: Simchi-Levi, Schmidt, Wei, Zhang, Combs, Ge, Gusikhin, Sanders &amp; Zhang 2015.
/// What makes nothing in some optimum of today loses nothing, and where all that some of its make ends in then stops for want of an input, that
/// is what is lost. The others take one linear programme; where stocks can help, two more. Labels are dealt out in fixed lots: the same bytes on any number of threads.
/// </remarks>
public static class SurvivalSweep
{
    private const int Lot = 64;

    /// <summary>Fails every label of a kind.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="progress">Told the share done; null: nobody asks.</param>
    /// <param name="cancellation">Looked at between solutions.</param>
    /// <exception cref="FlowsImpossibleException">The data does not allow flows; the message says why.</exception>
    public static SweepAnswer Of(SweepQuestion question, IProgress<double>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(question);
        SupplyNetwork network = question.Network;
        var before = FlowProblem.Of(network, question.Rerouting, question.UnknownCapacity);
        ImmutableArray<double> rates = TimeToSurvive.ServedRates(before, cancellation);
        HashSet<int> asked = [.. question.Targets.IsDefault ? Enumerable.Range(0, rates.Length) : question.Targets];
        FlowProblem problem = before with { Demand = [.. rates.Select((rate, target) => asked.Contains(target) ? rate : 0)] };
        var sets = new FailureSets(problem, question.By, leavesOwnDemand: false);
        var found = new (double Rate, double Days, double Lost)[sets.Count];
        double[] recovery = [.. Enumerable.Range(0, sets.Count).Select(label => RecoveryOf(question, sets, label))];
        bool[] isUsed;
        using (var calm = new SweepProgram(problem, sets, question.Stocks, cancellation))
        {
            isUsed = calm.Used();
        }

        int[] jobs = [.. Enumerable.Range(0, sets.Count).Where(label => isUsed[label])];
        Array.Fill(found, (0, double.PositiveInfinity, 0));
        int done = 0;
        var workers = new ParallelOptions { MaxDegreeOfParallelism = question.Threads == 0 ? Environment.ProcessorCount : question.Threads, CancellationToken = cancellation };
        Parallel.For(0, (jobs.Length + Lot - 1) / Lot, workers, lot =>
        {
            using var program = new SweepProgram(problem, sets, question.Stocks, cancellation);
            foreach (int label in jobs.AsSpan((lot * Lot)..Math.Min(jobs.Length, (lot + 1) * Lot)))
            {
                found[label] = program.Fail(label, recovery[label] / TimeToSurvive.DaysInYear);
                progress?.Report((double)Interlocked.Increment(ref done) / jobs.Length);
            }
        });
        double worst = found.Select(each => each.Lost).Where(double.IsFinite).DefaultIfEmpty(0).Max();
        double served = problem.Demand.Select((tonnes, target) => tonnes * problem.Weight[target]).Sum();
        return new SweepAnswer(
            network,
            Ranked(network, Enumerable.Range(0, sets.Count).Select(label => RowOf(sets, label, found[label], recovery[label], worst))),
            Figures.Settled(served, served),
            asked.Count(target => rates[target] <= 0));
    }

    private static SweepRow RowOf(FailureSets sets, int label, (double Rate, double Days, double Lost) found, double recovery, double worst) => new(
        sets.Label(label),
        sets.SiteCount(label),
        found.Days,
        recovery,
        double.IsPositiveInfinity(found.Days) ? false : double.IsNaN(recovery) ? null : recovery > found.Days,
        found.Rate,
        found.Lost,
        double.IsNaN(found.Lost) ? double.NaN : worst > 0 ? Figures.Settled(found.Lost / worst) : 0);

    private static ImmutableArray<SweepRow> Ranked(SupplyNetwork network, IEnumerable<SweepRow> rows) =>
    [
        .. rows.OrderBy(row => row.LostTonnes > 0 ? 0 : double.IsNaN(row.LostTonnes) ? 1 : 2)
            .ThenByDescending(row => double.IsNaN(row.LostTonnes) ? 0 : Figures.Printed(row.LostTonnes))
            .ThenByDescending(row => Figures.Printed(row.LostTonnesPerYear))
            .ThenBy(row => Figures.Printed(row.Days))
            .ThenBy(row => LabelText.Bare(network, row.Label), StringComparer.Ordinal),
    ];

    private static double RecoveryOf(SweepQuestion question, FailureSets sets, int label)
    {
        HashSet<SiteIndex> failed = [.. sets.Activities(label).Select(activity => question.Network.SiteOf(new VertexIndex(activity)))];
        double longest = 0;
        foreach (SiteIndex site in failed)
        {
            longest = Math.Max(longest, question.Network.Data.Sites.Recovery(site).OrNull ?? question.Days ?? double.NaN); // NaN wins
        }

        return longest;
    }
}
