using System.Collections.Immutable;
using NetworkLens.Analysis;
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

    /// <summary>The same at the lower end of those that are a range without a figure in it; default: none is.</summary>
    public ImmutableArray<FlowStock> LeastStocks { get; init; }

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
/// is what is lost. The others take one linear programme; where stocks can help, two more. Labels are dealt out in fixed lots: the same bytes on any number of threads, or of machines.
/// </remarks>
public static class SurvivalSweep
{
    private const int Lot = 64;

    // By label of the lot: lost a year, days until something is lost, lost until recovery.
    private static readonly LotFormat<(double Rate, double Days, double Lost)[]> Format = new(
        (writer, lot) => writer.WriteEach(lot, found =>
        {
            writer.Write(found.Rate);
            writer.Write(found.Days);
            writer.Write(found.Lost);
        }),
        reader => reader.ReadEach(() => (reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble())));

    /// <summary>Fails every label of a kind.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="progress">Told the share done; null: nobody asks.</param>
    /// <param name="cancellation">Looked at between solutions.</param>
    /// <exception cref="FlowsImpossibleException">The data does not allow flows; the message says why.</exception>
    public static SweepAnswer Of(SweepQuestion question, IProgress<double>? progress, CancellationToken cancellation) => Of([question], null, progress, cancellation)[0];

    /// <summary>The same at both ends of what is unknown.</summary>
    /// <param name="question">What is asked; its own capacity of what is unknown does not count.</param>
    /// <param name="work">Who does the lots; null: the threads of this process.</param>
    /// <param name="progress">Told the share done; null: nobody asks.</param>
    /// <param name="cancellation">Looked at between solutions.</param>
    /// <returns>Where makers of unknown capacity make whatever is wanted; and where they make nothing, null where there are none of use.</returns>
    /// <exception cref="FlowsImpossibleException">The data does not allow flows; the message says why.</exception>
    public static (SweepAnswer Found, SweepAnswer? Least) Range(SweepQuestion question, ILotWork? work, IProgress<double>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(question);
        SweepQuestion most = question with { UnknownCapacity = double.PositiveInfinity };
        SweepQuestion least = most with { UnknownCapacity = 0, Stocks = question.LeastStocks.IsDefault ? question.Stocks : question.LeastStocks };
        SweepAnswer[] answers = Of(FlowProblem.HasTwoEnds(question.Network) || !question.LeastStocks.IsDefault ? [most, least] : [most], work, progress, cancellation);
        return (answers[0], answers.ElementAtOrDefault(1));
    }

    private static SweepAnswer[] Of(SweepQuestion[] questions, ILotWork? work, IProgress<double>? progress, CancellationToken cancellation)
    {
        SweepEnd[] ends = [.. questions.Select(question => new SweepEnd(question, cancellation))];
        (SweepEnd End, ArraySegment<int> Labels)[] lots = [.. ends.SelectMany(end => Enumerable.Range(0, LotCuts.Count(end.Jobs.Length, Lot))
            .Select(lot => (end, LotCuts.Of(end.Jobs, lot, Lot))))];
        long jobs = ends.Sum(end => (long)end.Jobs.Length);
        long done = 0;
        var round = new LotRound("failures", lots.Length, lot => $"{lots[lot].End.NameOf(lots[lot].Labels[0])} to {lots[lot].End.NameOf(lots[lot].Labels[^1])}");
        (double Rate, double Days, double Lost)[]?[] results = (work ?? new LotsHere(questions[0].Threads, cancellation)).Do(round, Format, lot =>
            lots[lot].End.Fail(lots[lot].Labels, () => progress?.Report((double)Interlocked.Increment(ref done) / jobs)));
        for (int lot = 0; lot < lots.Length; lot++)
        {
            lots[lot].End.Take(lots[lot].Labels, results[lot]);
        }

        return [.. ends.Select(end => end.Answer())];
    }
}
