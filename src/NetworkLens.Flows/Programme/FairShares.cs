using Google.OrTools.LinearSolver;

namespace NetworkLens.Flows;

/// <summary>Lexicographic max-min of served share / weight: raises the lowest as far as it goes, fixes those that hold it there, and goes on with the others.</summary>
/// <remarks>
/// Progressive filling by linear programmes (Behringer 1981; Ogryczak, Pióro &amp; Tomaszewski 2005). In each round only targets whose row has a
/// non-zero dual are fixed: by complementary slackness they are at the level in every optimum. At most one round a target.
/// Demand of weight 0 counts last, and equally.
/// </remarks>
internal sealed class FairShares
{
    private const double IsHeld = 1e-7; // duals of the rows, times weight, add up to 1

    private readonly FlowProgram program;
    private readonly Variable level;
    private readonly List<Row> rows = [];

    /// <summary>Adds the level and its rows to a programme, without effect until they are filled.</summary>
    public FairShares(FlowProgram program)
    {
        this.program = program;
        level = program.Solver.MakeNumVar(0, 0, string.Empty);
        for (int block = 0; block < program.Blocks.Length; block++)
        {
            for (int target = 0; target < program.Blocks[block].Shares.Length; target++)
            {
                if (program.Blocks[block].Shares[target] is { } share)
                {
                    double weight = program.Blocks[block].Problem.Weight[target];
                    Constraint row = program.Solver.MakeConstraint(0, double.PositiveInfinity);
                    row.SetCoefficient(share, 1);
                    row.SetCoefficient(level, weight > 0 ? -weight : -1);
                    rows.Add(new Row(block, target, share, row, weight > 0 ? weight : 1, IsLast: weight <= 0));
                }
            }
        }
    }

    /// <summary>Fills up, starting from the solution at hand. The programme is afterwards as it was before, but for its objective.</summary>
    /// <param name="face">The optima that it is kept among; null: all solutions.</param>
    /// <param name="cancellation">Looked at between solutions.</param>
    /// <returns>By block and target: served share, 0..1; 0 where nothing can be served.</returns>
    public double[][] Fill(OptimalFace? face, CancellationToken cancellation)
    {
        Objective objective = program.Solver.Objective();
        objective.Clear();
        objective.SetCoefficient(level, 1);
        objective.SetMaximization();
        level.SetBounds(0, double.PositiveInfinity);
        double[][] shares = [.. program.Blocks.Select(block => new double[block.Shares.Length])];
        (double Low, double High)[] before = [.. rows.Select(row => (row.Share.Lb(), row.Share.Ub()))];
        rows.ForEach(row => row.Release());
        var held = new HeldShares(program, face);
        Fill([.. rows.Where(row => !row.IsLast)], shares, held, cancellation);
        Fill([.. rows.Where(row => row.IsLast)], shares, held, cancellation);
        level.SetBounds(0, 0);
        for (int row = 0; row < before.Length; row++)
        {
            rows[row].Share.SetBounds(before[row].Low, before[row].High);
            rows[row].Bind();
        }

        return shares;
    }

    private void Fill(List<Row> free, double[][] shares, HeldShares held, CancellationToken cancellation)
    {
        free.ForEach(row => row.Bind());
        while (free.Count > 0)
        {
            held.Solve(SimplexStart.ObjectiveChanged, cancellation);
            double reached = level.SolutionValue();
            ILookup<bool, Row> isHeld = free.ToLookup(row => Math.Abs(row.Constraint.DualValue()) * row.Weight > IsHeld);
            foreach (Row row in isHeld[true])
            {
                double share = Math.Clamp(reached * row.Weight, 0, 1);
                shares[row.Block][row.Target] = share;
                held.Hold(program.Blocks[row.Block], row.Target, share);
                row.Release();
            }

            free = [.. isHeld[false]];
        }
    }

    private sealed record Row(int Block, int Target, Variable Share, Constraint Constraint, double Weight, bool IsLast)
    {
        public void Bind() => Constraint.SetBounds(0, double.PositiveInfinity);

        public void Release() => Constraint.SetBounds(double.NegativeInfinity, double.PositiveInfinity);
    }
}
