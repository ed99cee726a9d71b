using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>A sweep at one end of what is unknown: what is to be failed, and the rows of what came of it.</summary>
internal sealed class SweepEnd
{
    private readonly SweepQuestion question;
    private readonly CancellationToken cancellation;
    private readonly FlowProblem problem; // its demand is what the targets asked about are served today
    private readonly FailureSets sets;
    private readonly double[] recovery;   // by label, days
    private readonly (double Rate, double Days, double Lost)?[] found; // by label; null: nobody could say
    private readonly int notServed;

    /// <summary>Solves the problem while nothing fails.</summary>
    public SweepEnd(SweepQuestion question, CancellationToken cancellation)
    {
        (this.question, this.cancellation) = (question, cancellation);
        var before = FlowProblem.Of(question.Network, question.Rerouting, question.UnknownCapacity);
        ImmutableArray<double> rates = TimeToSurvive.ServedRates(before, cancellation);
        HashSet<int> asked = [.. question.Targets.IsDefault ? Enumerable.Range(0, rates.Length) : question.Targets];
        problem = before with { Demand = [.. rates.Select((rate, target) => asked.Contains(target) ? rate : 0)] };
        notServed = asked.Count(target => rates[target] <= 0);
        sets = new FailureSets(problem, question.By, leavesOwnDemand: false);
        recovery = [.. Enumerable.Range(0, sets.Count).Select(RecoveryOf)];
        found = new (double, double, double)?[sets.Count];
        Array.Fill(found, (0, double.PositiveInfinity, 0));
        using SweepProgram calm = Fresh();
        bool[] isUsed = calm.Used();
        Jobs = [.. Enumerable.Range(0, sets.Count).Where(label => isUsed[label])];
    }

    /// <summary>Labels that have to be failed, ascending: the others lose nothing.</summary>
    public int[] Jobs { get; }

    /// <summary>A label by its bare name.</summary>
    public string NameOf(int label) => LabelText.Bare(question.Network, sets.Label(label));

    /// <summary>Fails some labels, each alone, on a programme of their own.</summary>
    public (double Rate, double Days, double Lost)[] Fail(IReadOnlyCollection<int> labels, Action solved)
    {
        using SweepProgram program = Fresh();
        return [.. labels.Select(label =>
        {
            (double, double, double) lost = program.Fail(label, recovery[label] / TimeToSurvive.DaysInYear);
            solved();
            return lost;
        })];
    }

    /// <summary>Takes what came of some labels; null: nobody could say, and they have no row.</summary>
    public void Take(IReadOnlyList<int> labels, (double Rate, double Days, double Lost)[]? lost)
    {
        for (int at = 0; at < labels.Count; at++)
        {
            found[labels[at]] = lost?[at];
        }
    }

    /// <summary>The rows of all that was taken.</summary>
    public SweepAnswer Answer()
    {
        double worst = found.OfType<(double Rate, double Days, double Lost)>().Select(each => each.Lost).Where(double.IsFinite).DefaultIfEmpty(0).Max();
        double served = problem.Demand.Select((tonnes, target) => tonnes * problem.Weight[target]).Sum();
        return new SweepAnswer(
            question.Network,
            Ranked(question.Network, Enumerable.Range(0, sets.Count).Where(label => found[label] is not null).Select(label => RowOf(label, found[label]!.Value, worst))),
            Figures.Settled(served, served),
            notServed);
    }

    private SweepProgram Fresh() => new(problem, sets, question.Stocks, cancellation);

    private SweepRow RowOf(int label, (double Rate, double Days, double Lost) lost, double worst) => new(
        sets.Label(label),
        sets.SiteCount(label),
        lost.Days,
        recovery[label],
        double.IsPositiveInfinity(lost.Days) ? false : double.IsNaN(recovery[label]) ? null : recovery[label] > lost.Days,
        lost.Rate,
        lost.Lost,
        double.IsNaN(lost.Lost) ? double.NaN : worst > 0 ? Figures.Settled(lost.Lost / worst) : 0);

    private static ImmutableArray<SweepRow> Ranked(SupplyNetwork network, IEnumerable<SweepRow> rows) =>
    [
        .. rows.OrderBy(row => row.LostTonnes > 0 ? 0 : double.IsNaN(row.LostTonnes) ? 1 : 2)
            .ThenByDescending(row => double.IsNaN(row.LostTonnes) ? 0 : Figures.Printed(row.LostTonnes))
            .ThenByDescending(row => Figures.Printed(row.LostTonnesPerYear))
            .ThenBy(row => Figures.Printed(row.Days))
            .ThenBy(row => LabelText.Bare(network, row.Label), StringComparer.Ordinal),
    ];

    private double RecoveryOf(int label)
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
