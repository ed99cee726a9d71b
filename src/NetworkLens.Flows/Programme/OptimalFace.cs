using Google.OrTools.LinearSolver;

namespace NetworkLens.Flows;

/// <summary>Keeps a programme among its optima: by complementary slackness, what has a price stays at its bound in every one of them.</summary>
/// <remarks>Exact, where a row "at least as much as before" would need a tolerance that small targets could feel.</remarks>
internal sealed class OptimalFace
{
    private const double HasPrice = 1e-7;

    private readonly List<(Variable Column, double Low, double High, double At, double Tonnes)> columns = [];
    private readonly List<(Constraint Row, double Low, double High, double At)> rows = [];

    /// <summary>Restricts a programme to the optima of the objective it was just solved for. O(columns + rows).</summary>
    /// <param name="program">Solved.</param>
    public OptimalFace(FlowProgram program)
    {
        double[] activities = program.Solver.ComputeConstraintActivities();
        foreach (Variable column in program.Solver.variables())
        {
            Keep(column, 1);
        }

        // Shares again, over their bounds above: of them it is known what a tonne is.
        foreach (FlowBlock block in program.Blocks)
        {
            for (int target = 0; target < block.Shares.Length; target++)
            {
                Keep(block.Shares[target], block.TonnesOfShare(target));
            }
        }

        foreach (Constraint row in program.Solver.constraints())
        {
            if (Math.Abs(row.DualValue()) > HasPrice)
            {
                (double low, double high) = (row.Lb(), row.Ub());
                rows.Add((row, low, high, Nearer(activities[row.Index()], low, high)));
            }
        }

        Widen(0);
    }

    /// <summary>Gives what is kept at its bound some room, where the solver finds nothing without.</summary>
    /// <param name="tonnes">0: none.</param>
    public void Widen(double tonnes)
    {
        columns.ForEach(held => held.Column.SetBounds(Math.Max(held.Low, held.At - (tonnes / held.Tonnes)), Math.Min(held.High, held.At + (tonnes / held.Tonnes))));
        rows.ForEach(held => held.Row.SetBounds(Math.Max(held.Low, held.At - tonnes), Math.Min(held.High, held.At + tonnes)));
    }

    /// <summary>Gives the programme its bounds back.</summary>
    public void Leave()
    {
        columns.ForEach(held => held.Column.SetBounds(held.Low, held.High));
        rows.ForEach(held => held.Row.SetBounds(held.Low, held.High));
    }

    private void Keep(Variable? column, double tonnes)
    {
        if (column is not null && Math.Abs(column.ReducedCost()) > HasPrice)
        {
            (double low, double high) = (column.Lb(), column.Ub());
            columns.Add((column, low, high, Nearer(column.SolutionValue(), low, high), tonnes));
        }
    }

    private static double Nearer(double value, double low, double high) => Math.Abs(value - low) <= Math.Abs(value - high) ? low : high;
}
