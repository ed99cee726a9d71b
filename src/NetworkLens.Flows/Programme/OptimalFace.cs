using Google.OrTools.LinearSolver;

namespace NetworkLens.Flows;

/// <summary>Keeps a programme among its optima: by complementary slackness, what has a price stays at its bound in every one of them.</summary>
/// <remarks>Exact, where a row "at least as much as before" would need a tolerance that small targets could feel.</remarks>
internal sealed class OptimalFace
{
    private const double HasPrice = 1e-7;

    private readonly List<(Variable Column, double Low, double High)> columns = [];
    private readonly List<(Constraint Row, double Low, double High)> rows = [];

    /// <summary>Restricts a programme to the optima of the objective it was just solved for. O(columns + rows).</summary>
    /// <param name="program">Solved.</param>
    public OptimalFace(FlowProgram program)
    {
        foreach (Variable column in program.Solver.variables())
        {
            if (Math.Abs(column.ReducedCost()) > HasPrice)
            {
                columns.Add((column, column.Lb(), column.Ub()));
            }
        }

        foreach (Constraint row in program.Solver.constraints())
        {
            if (Math.Abs(row.DualValue()) > HasPrice)
            {
                rows.Add((row, row.Lb(), row.Ub()));
            }
        }

        double[] columnValues = [.. columns.Select(held => held.Column.SolutionValue())];
        double[] activities = program.Solver.ComputeConstraintActivities();
        for (int held = 0; held < columns.Count; held++)
        {
            (Variable column, double low, double high) = columns[held];
            double at = Nearer(columnValues[held], low, high);
            column.SetBounds(at, at);
        }

        foreach ((Constraint row, double low, double high) in rows)
        {
            double at = Nearer(activities[row.Index()], low, high);
            row.SetBounds(at, at);
        }
    }

    /// <summary>Gives the programme its bounds back.</summary>
    public void Leave()
    {
        columns.ForEach(held => held.Column.SetBounds(held.Low, held.High));
        rows.ForEach(held => held.Row.SetBounds(held.Low, held.High));
    }

    private static double Nearer(double value, double low, double high) => Math.Abs(value - low) <= Math.Abs(value - high) ? low : high;
}
