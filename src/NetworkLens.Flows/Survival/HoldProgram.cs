using System.Collections.Immutable;

namespace NetworkLens.Flows;

/// <summary>Finds how long, or to what share, targets can be held at their rates while all the others may fall.</summary>
/// <remarks>
/// One linear programme in totals over [0, T]. Where the length of the period is open the level is T in years, else the share of the rates
/// that is held, 0..1. The rows of targets that are not asked about are there, and free.
/// </remarks>
internal sealed class HoldProgram : IDisposable
{
    private const double Slack = 1e-9;    // of a level, so that it can be met again
    private const double Rounding = 1e-9; // of a rate: rates have ten digits, and one that was rounded up cannot be held for any time at all

    private readonly ImmutableArray<double> rates; // by target, t/yr
    private readonly Row?[] holds;          // by target: served at least rate x level; null where nothing can be served, or nothing is to be

    /// <summary>Builds it.</summary>
    /// <param name="period">The state, and how long it lasts; NaN: as long as it can be held.</param>
    /// <param name="stocks">Those the period names.</param>
    /// <param name="rates">By target, t/yr to be held.</param>
    public HoldProgram(FlowPeriod period, ImmutableArray<FlowStock> stocks, ImmutableArray<double> rates)
    {
        this.rates = rates;
        Program = new FlowProgram(new FlowHorizon([period], stocks));
        FlowBlock block = Program.Blocks[0];
        Level = block.Time ?? Program.Model.AddColumn(0, 1);
        double years = block.Time is null ? period.Years : 1;
        holds = new Row?[rates.Length];
        for (int target = 0; target < rates.Length; target++)
        {
            if (rates[target] > 0 && block.Shares[target] is { } share)
            {
                Row hold = Program.Model.AddRow(double.NegativeInfinity, double.PositiveInfinity);
                hold.Add(share, block.TonnesOfShare(target));
                hold.Add(Level, -rates[target] * (1 - Rounding) * years);
                holds[target] = hold;
            }
        }
    }

    /// <summary>Where further rows may be added.</summary>
    public FlowProgram Program { get; }

    /// <summary>Years, or a share.</summary>
    public LinearColumn Level { get; }

    /// <summary>The highest level at which targets are held, all at once.</summary>
    /// <param name="targets">Positions; those of rate 0 are held by themselves.</param>
    /// <param name="cancellation">Looked at before the solution.</param>
    /// <returns>Years, or a share 0..1; 0 where one of them cannot be served at all.</returns>
    public double Most(IReadOnlyList<int> targets, CancellationToken cancellation)
    {
        if (targets.Any(target => rates[target] > 0 && holds[target] is null))
        {
            return 0;
        }

        Program.Model.Maximize();
        Level.Cost = 1;
        return Math.Max(0, Solve(targets, [Level], cancellation)[0]);
    }

    /// <summary>Solves for the least sum of some columns at a level that was found to hold.</summary>
    /// <param name="targets">Held.</param>
    /// <param name="level">As <see cref="Most"/> told.</param>
    /// <param name="costs">What is to be least.</param>
    /// <param name="cancellation">Looked at before the solution.</param>
    /// <returns>Each of the costs.</returns>
    public double[] Cheapest(IReadOnlyList<int> targets, double level, IReadOnlyList<LinearColumn> costs, CancellationToken cancellation)
    {
        Program.Model.Minimize();
        foreach (LinearColumn cost in costs)
        {
            cost.Cost = 1;
        }

        Level.SetLow(level * (1 - Slack));
        double[] least = Solve(targets, costs, cancellation);
        Level.SetLow(0);
        return least;
    }

    // Values are read before the rows are freed: a change of the programme forgets them.
    private double[] Solve(IReadOnlyList<int> targets, IReadOnlyList<LinearColumn> read, CancellationToken cancellation)
    {
        Row[] asked = [.. targets.Select(target => holds[target]).OfType<Row>()];
        foreach (Row hold in asked)
        {
            hold.SetBounds(0, double.PositiveInfinity);
        }

        Program.Solve(SolverMethod.Afresh, cancellation);
        double[] values = [.. read.Select(column => column.Value)];
        foreach (Row hold in asked)
        {
            hold.SetBounds(double.NegativeInfinity, double.PositiveInfinity);
        }

        return values;
    }

    /// <inheritdoc/>
    public void Dispose() => Program.Dispose();
}
