using CsCheck;
using NetworkLens.Flows;

namespace NetworkLens.Tests.Flows;

/// <summary>Columns in a fixed proportion solved as one, beside the programme as it was given.</summary>
public sealed class ProportionalSolverTests
{
    private const double Near = 1e-7;

    // mine -2-> mill -3-> smelter: one chain, of which the mill holds the others.
    [Fact]
    public void A_chain_of_only_suppliers_is_one_column_held_by_its_tightest_member()
    {
        CountingSolver? counted = null;
        using var model = new LinearModel(() => new ProportionalSolver(counted = new CountingSolver()));
        LinearColumn mine = model.AddColumn(0, 100);
        LinearColumn mill = model.AddColumn(0, 12);
        LinearColumn smelter = model.AddColumn();
        Row milled = model.AddRow(0, 0);
        milled.Add(mine, 1);
        milled.Add(mill, -2);
        Row smelted = model.AddRow(0, 0);
        smelted.Add(mill, 1);
        smelted.Add(smelter, -3);
        Row sold = model.AddRow(double.NegativeInfinity, 50);
        sold.Add(smelter, 1);
        model.Maximize();
        smelter.Cost = 6;

        Assert.Equal(SolverStatus.Optimal, model.Solve(SolverMethod.Afresh, cancellation: RandomFlows.Never));
        Assert.Equal((1, 1), (counted!.Columns, counted.Rows));
        Assert.Equal([24, 12, 4], model.Solution.Columns, (one, other) => Math.Abs(one - other) < 1e-9);
        Assert.Equal([0, 2, 0], model.Solution.ReducedCosts, (one, other) => Math.Abs(one - other) < 1e-9); // a tonne more through the mill is a third of one sold
        Assert.Equal([SolverBasis.Basic, SolverBasis.AtHigh, SolverBasis.Basic], model.Basis()!.Columns);

        mine.SetHigh(6); // now the mine
        Assert.Equal(SolverStatus.Optimal, model.Solve(SolverMethod.FromPrices, cancellation: RandomFlows.Never));
        Assert.Equal([6, 3, 1], model.Solution.Columns, (one, other) => Math.Abs(one - other) < 1e-9);
        Assert.Equal([1, 0, 0], model.Solution.ReducedCosts, (one, other) => Math.Abs(one - other) < 1e-9);
    }

    // Two that must be equal and opposite have nothing but 0 in common, and what is asked of a row is not a proportion.
    [Fact]
    public void Only_a_row_without_a_demand_whose_signs_differ_makes_two_columns_one()
    {
        CountingSolver? counted = null;
        using var model = new LinearModel(() => new ProportionalSolver(counted = new CountingSolver()));
        LinearColumn one = model.AddColumn(0, 4);
        LinearColumn two = model.AddColumn(0, 4);
        Row opposite = model.AddRow(0, 0);
        opposite.Add(one, 1);
        opposite.Add(two, 1);
        LinearColumn three = model.AddColumn(0, 4);
        LinearColumn four = model.AddColumn(0, 4);
        Row asked = model.AddRow(1, 1);
        asked.Add(three, 1);
        asked.Add(four, -1);
        model.Maximize();
        (one.Cost, three.Cost, four.Cost) = (1, 1, 1);
        Assert.Equal(SolverStatus.Optimal, model.Solve(SolverMethod.Afresh, cancellation: RandomFlows.Never));
        Assert.Equal((4, 2), (counted!.Columns, counted.Rows));
        Assert.Equal([0, 0, 4, 3], model.Solution.Columns, (mine, given) => Math.Abs(mine - given) < 1e-9);
    }

    [Fact]
    public void A_row_that_is_gone_and_a_coefficient_cannot_change()
    {
        using var model = new LinearModel(() => new ProportionalSolver(new HighsSolver()));
        LinearColumn one = model.AddColumn(0, 4);
        LinearColumn two = model.AddColumn();
        Row same = model.AddRow(0, 0);
        same.Add(one, 1);
        same.Add(two, -1);
        model.Solve(SolverMethod.Afresh, cancellation: RandomFlows.Never);
        same.SetHigh(1);
        Assert.Throws<InvalidOperationException>(() => model.Solve(SolverMethod.FromPrices, cancellation: RandomFlows.Never));
        using var other = new LinearModel(() => new ProportionalSolver(new HighsSolver()));
        LinearColumn three = other.AddColumn(0, 4);
        Row limit = other.AddRow(double.NegativeInfinity, 2);
        limit.Add(three, 1);
        other.Solve(SolverMethod.Afresh, cancellation: RandomFlows.Never);
        limit.Set(three, 2);
        Assert.Throws<InvalidOperationException>(() => other.Solve(SolverMethod.FromPrices, cancellation: RandomFlows.Never));
    }

    [Fact]
    public void Every_optimum_under_changed_bounds_is_that_of_the_programme_as_it_was_given_keeps_its_rows_and_is_a_vertex_of_it()
    {
        int merged = 0;
        RandomFlows.Any.Sample(
            network =>
            {
                var problem = FlowProblem.Of(network, Rerouting.Links);
                CountingSolver? counted = null;
                using var smaller = new FlowProgram(FlowHorizon.Of(problem), solver: () => new ProportionalSolver(counted = new CountingSolver()));
                using var whole = new FlowProgram(FlowHorizon.Of(problem));
                smaller.AskForMostServed();
                whole.AskForMostServed();
                double scale = 1 + problem.Demand.Sum();
                bool Agree()
                {
                    smaller.SolveFromFirst(RandomFlows.Never);
                    whole.SolveFromFirst(RandomFlows.Never);
                    LinearSolution found = smaller.Model.Solution;
                    LinearProgram program = smaller.Model.Program();
                    return Math.Abs(found.Objective - whole.Model.Solution.Objective) <= Near * scale
                        && Holds(program, found, scale)
                        && whole.Model.SolveFrom(smaller.Model.Basis(), SolverMethod.FromFlows, RandomFlows.Never) == SolverStatus.Optimal
                        && Math.Abs(found.Objective - whole.Model.Solution.Objective) <= Near * scale;
                }

                bool isAlike = Agree();
                for (int activity = 0; activity < network.ActivityCount && isAlike; activity++)
                {
                    smaller.Blocks[0].LimitOutput(activity, 0);
                    whole.Blocks[0].LimitOutput(activity, 0);
                    isAlike = Agree();
                    smaller.Blocks[0].LimitOutput(activity, problem.Capacity[activity]);
                    whole.Blocks[0].LimitOutput(activity, problem.Capacity[activity]);
                }

                merged += whole.Model.Program().RowCount > counted!.Rows ? 1 : 0;
                return isAlike;
            },
            iter: 100,
            threads: 1,
            print: RandomFlows.Print);
        Assert.InRange(merged, 20, 100);
    }

    // Rows and bounds within rounding; what has a price is at a bound of its own.
    private static bool Holds(LinearProgram program, LinearSolution found, double scale)
    {
        for (int column = 0; column < program.ColumnCount; column++)
        {
            double value = found.Columns[column];
            double off = Math.Min(Math.Abs(value - program.ColumnLow[column]), Math.Abs(value - program.ColumnHigh[column]));
            if (value < program.ColumnLow[column] - (Near * scale) || value > program.ColumnHigh[column] + (Near * scale) || (Math.Abs(found.ReducedCosts[column]) > 1e-6 && off > Near * scale))
            {
                return false;
            }
        }

        return Enumerable.Range(0, program.RowCount).All(row =>
        {
            double sum = Enumerable.Range(program.Start[row], program.Start[row + 1] - program.Start[row]).Sum(entry => program.Coefficients[entry] * found.Columns[program.Columns[entry]]);
            return sum >= program.RowLow[row] - (Near * scale) && sum <= program.RowHigh[row] + (Near * scale);
        });
    }

    // HiGHS, and how large the programme was that it was given.
    private sealed class CountingSolver : ILinearSolver
    {
        private readonly HighsSolver solver = new();

        public int Columns { get; private set; }

        public int Rows { get; private set; }

        public long Branches => solver.Branches;

        public void Load(LinearProgram program)
        {
            (Columns, Rows) = (program.ColumnCount, program.RowCount);
            solver.Load(program);
        }

        public void ChangeColumns(ReadOnlySpan<int> columns, ReadOnlySpan<double> low, ReadOnlySpan<double> high) => solver.ChangeColumns(columns, low, high);

        public void ChangeRows(ReadOnlySpan<int> rows, ReadOnlySpan<double> low, ReadOnlySpan<double> high) => solver.ChangeRows(rows, low, high);

        public void ChangeObjective(bool isMaximized, ReadOnlySpan<int> columns, ReadOnlySpan<double> costs) => solver.ChangeObjective(isMaximized, columns, costs);

        public void ChangeCoefficient(int row, int column, double value) => solver.ChangeCoefficient(row, column, value);

        public SolverStatus Run(SolverMethod method, WholeNumberLimits? limits, CancellationToken cancellation) => solver.Run(method, limits, cancellation);

        public LinearSolution Solution() => solver.Solution();

        public SolverBasis? Basis() => solver.Basis();

        public void Begin(SolverBasis basis) => solver.Begin(basis);

        public void Dispose() => solver.Dispose();
    }
}
