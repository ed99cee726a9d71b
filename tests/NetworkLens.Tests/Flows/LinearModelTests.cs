using CsCheck;
using NetworkLens.Flows;

namespace NetworkLens.Tests.Flows;

public sealed class LinearModelTests
{
    private const double Near = 1e-7;

    [Fact]
    public void The_programme_of_a_network_has_the_same_optimum_by_another_solver() => RandomFlows.Any.Sample(
        network =>
        {
            var problem = FlowProblem.Of(network, Rerouting.Links);
            return Math.Abs(Most(problem, () => new HighsSolver()) - Most(problem, () => new OrToolsSolver("GLOP"))) <= Near * (1 + problem.Demand.Sum());
        },
        iter: 300,
        print: RandomFlows.Print);

    [Fact]
    public void A_row_without_columns_that_asks_for_something_cannot_be_met()
    {
        using var model = new LinearModel(() => new HighsSolver());
        Row row = model.AddRow(1, double.PositiveInfinity);
        Assert.Equal(SolverStatus.Infeasible, model.Solve(SolverMethod.Afresh, cancellation: TestContext.Current.CancellationToken));
        row.SetLow(0);
        Assert.Equal(SolverStatus.Optimal, model.Solve(SolverMethod.Afresh, cancellation: TestContext.Current.CancellationToken));
        row.SetHigh(-1);
        Assert.Equal(SolverStatus.Infeasible, model.Solve(SolverMethod.Afresh, cancellation: TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Bounds_changed_in_place_give_what_the_programme_written_anew_gives() => RandomFlows.Any.Sample(
        network =>
        {
            var problem = FlowProblem.Of(network, Rerouting.Links);
            using var program = new FlowProgram(FlowHorizon.Of(problem));
            program.AskForMostServed();
            program.SolveFromFirst(RandomFlows.Never);
            for (int activity = 0; activity < network.ActivityCount; activity++)
            {
                program.Blocks[0].LimitOutput(activity, 0);
                program.SolveFromFirst(RandomFlows.Never);
                double inPlace = program.Model.Solution.Objective;
                double anew = Most(problem with { Capacity = problem.Capacity.SetItem(activity, 0) }, () => new OrToolsSolver("GLOP"));
                if (anew > inPlace + Near * (1 + problem.Demand.Sum())) // less where the rest of a loop would feed itself, which only the programme written anew leaves out
                {
                    return false;
                }

                program.Blocks[0].LimitOutput(activity, problem.Capacity[activity]);
            }

            program.SolveFromFirst(RandomFlows.Never);
            return Math.Abs(program.Model.Solution.Objective - Most(problem, () => new OrToolsSolver("GLOP"))) <= Near * (1 + problem.Demand.Sum());
        },
        iter: 100,
        print: RandomFlows.Print);

    [Fact]
    public void Only_columns_or_rows_that_are_added_make_the_solver_load_again()
    {
        using var model = new LinearModel(() => new HighsSolver());
        LinearColumn one = model.AddColumn(0, 4);
        LinearColumn other = model.AddColumn();
        Row sum = model.AddRow(double.NegativeInfinity, 10);
        sum.Add(one, 1);
        sum.Add(other, 2);
        model.Maximize();
        (one.Cost, other.Cost) = (1, 3);
        Assert.Equal(Reload.NeverLoaded, model.Reload);
        Assert.Equal(SolverStatus.Optimal, model.Solve(SolverMethod.Afresh, cancellation: TestContext.Current.CancellationToken));
        Assert.Equal(15, model.Solution.Objective, 9); // 0 of one, 5 of the other
        Assert.Equal(1.5, model.Solution.Duals[sum.Index], 9);
        one.Cost = 2;
        sum.Set(other, 4);
        other.SetHigh(1);
        Assert.Null(model.Reload);
        Assert.Equal(SolverStatus.Optimal, model.Solve(SolverMethod.FromFlows, cancellation: TestContext.Current.CancellationToken));
        Assert.Equal(11, model.Solution.Objective, 9); // 4 and 1
        Row further = model.AddRow(double.NegativeInfinity, 3);
        further.Add(one, 1);
        Assert.Equal(Reload.RowsAdded, model.Reload);
        model.Solve(SolverMethod.FromPrices, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(9, model.Solution.Objective, 9);
    }

    // SCIP by itself answers 0 for every price.
    [Theory]
    [InlineData("GLOP", 3)]
    [InlineData("SCIP", double.NaN)]
    public void A_solver_that_has_no_prices_says_that_they_are_unknown(string method, double price)
    {
        using var model = new LinearModel(() => new OrToolsSolver(method));
        LinearColumn one = model.AddColumn();
        Row sum = model.AddRow(double.NegativeInfinity, 10);
        sum.Add(one, 1);
        model.Maximize();
        one.Cost = 3;
        Assert.Equal(SolverStatus.Optimal, model.Solve(SolverMethod.Afresh, cancellation: TestContext.Current.CancellationToken));
        Assert.Equal(10, model.Solution.Columns[one.Index], 9);
        Assert.Equal(price, model.Solution.Duals[sum.Index], 9);
    }

    // The basis of a programme that has had a row less is one of another programme.
    [Fact]
    public void A_solution_left_before_a_row_was_added_is_no_start()
    {
        using var model = new LinearModel(() => new HighsSolver());
        LinearColumn one = model.AddColumn(0, 4);
        model.AddRow(double.NegativeInfinity, 10).Add(one, 1);
        model.Maximize();
        one.Cost = 1;
        model.Solve(SolverMethod.Afresh, cancellation: TestContext.Current.CancellationToken);
        SolverBasis? before = model.Basis();
        model.AddRow(double.NegativeInfinity, 3).Add(one, 1);
        model.Solve(SolverMethod.Afresh, cancellation: TestContext.Current.CancellationToken);
        Assert.Null(model.Reload);
        Assert.Equal(SolverStatus.Optimal, model.SolveFrom(before, SolverMethod.FromPrices, TestContext.Current.CancellationToken));
        Assert.Equal(3, model.Solution.Objective, 9);
    }

    [Fact]
    public void Tiny_coefficients_and_repeated_columns_count()
    {
        using var model = new LinearModel(() => new HighsSolver());
        LinearColumn column = model.AddColumn(0, 1e12);
        Row row = model.AddRow(double.NegativeInfinity, 1);
        row.Add(column, 6e-10);
        row.Add(column, 4e-10);
        model.Maximize();
        column.Cost = 1;
        Assert.Equal(SolverStatus.Optimal, model.Solve(SolverMethod.Afresh, cancellation: TestContext.Current.CancellationToken));
        Assert.Equal(1e9, column.Value, 1e3);
    }

    [Fact]
    public void A_programme_without_a_solution_or_without_an_end_says_so_and_there_is_nothing_to_read()
    {
        using var model = new LinearModel(() => new HighsSolver());
        LinearColumn column = model.AddColumn();
        model.Maximize();
        column.Cost = 1;
        Assert.NotEqual(SolverStatus.Optimal, model.Solve(SolverMethod.Afresh, cancellation: TestContext.Current.CancellationToken));
        Assert.Equal(SolverStatus.Unbounded, model.Solve(SolverMethod.AsItIs, cancellation: TestContext.Current.CancellationToken));
        Assert.Throws<InvalidOperationException>(() => column.Value);
        column.SetBounds(2, 3);
        Row row = model.AddRow(double.NegativeInfinity, 1);
        row.Add(column, 1);
        Assert.Equal(SolverStatus.Infeasible, model.Solve(SolverMethod.Afresh, cancellation: TestContext.Current.CancellationToken));
    }

    // Two rows, so that a coefficient put into the first moves those of the second.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_coefficient_may_be_added_where_there_was_none(bool isHighs)
    {
        using var model = new LinearModel(() => isHighs ? new HighsSolver() : new OrToolsSolver("GLOP"));
        LinearColumn one = model.AddColumn(0, 10);
        LinearColumn two = model.AddColumn(0, 10);
        Row first = model.AddRow(double.NegativeInfinity, 4);
        first.Add(one, 1);
        Row second = model.AddRow(double.NegativeInfinity, 9);
        second.Add(one, 1);
        second.Add(two, 2);
        model.Maximize();
        (one.Cost, two.Cost) = (3, 1);
        Assert.Equal(SolverStatus.Optimal, model.Solve(SolverMethod.Afresh, cancellation: RandomFlows.Never));
        Assert.Equal([4, 2.5], model.Solution.Columns, (known, found) => Math.Abs(known - found) < 1e-9);
        first.Set(two, -1);
        Assert.Equal(SolverStatus.Optimal, model.Solve(SolverMethod.Afresh, cancellation: RandomFlows.Never));
        Assert.Equal([17 / 3.0, 5 / 3.0], model.Solution.Columns, (known, found) => Math.Abs(known - found) < 1e-9); // one <= 4 + two and one + 2 two <= 9
    }

    private static double Most(FlowProblem problem, Func<ILinearSolver> solver)
    {
        using var program = new FlowProgram(FlowHorizon.Of(problem), solver: solver);
        program.AskForMostServed();
        program.Solve(SolverMethod.Afresh, RandomFlows.Never);
        return program.Model.Solution.Objective;
    }
}
