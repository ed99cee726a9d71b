using CsCheck;
using NetworkLens.Flows;
using NetworkLens.Tests.Flows;

namespace NetworkLens.Tests.Simplex;

public sealed class RisingLevelTests
{
    private const double Near = 1e-7;

    [Fact]
    public void One_walk_settles_what_rounds_of_programmes_do() => RandomFlows.Any.Sample(
        network => Parts(FlowProblem.Of(network, Rerouting.Links)).All(part => IsAlike(part, Walked(part, null), Rounds(part))),
        iter: 400,
        print: RandomFlows.Print);

    [Fact]
    public void A_walk_from_the_end_of_another_settles_the_same_after_any_failure() => RandomFlows.Tied.Sample(
        network => Parts(FlowProblem.Of(network, Rerouting.Links)).All(part =>
        {
            RisingLevel walk = part.Fill(null, (_, _) => { }, Why, RandomFlows.Never);
            return Enumerable.Range(0, part.Part.Program.ColumnCount).All(column =>
            {
                FairPart failed = part with { Part = part.Part with { Program = part.Part.Program with { ColumnHigh = part.Part.Program.ColumnHigh.SetItem(column, 0) } } };
                return IsAlike(failed, Walked(failed, walk), Rounds(failed));
            });
        }),
        iter: 100,
        print: RandomFlows.Print);

    [Fact]
    public void Figures_may_lie_twelve_digits_apart()
    {
        // Two ask for 1e12 t and 1 t of the same 500 t: the level stops both at once.
        var program = new LinearProgram(
            true, [0, 0, 0, 0], [0, 0, 0, 0], [500, double.PositiveInfinity, 1, 1], [0, 0], [0, 0], [0, 3, 5], [0, 2, 1, 1, 3], [1, -1e12, -1, 1, -1], []);
        var part = new FairPart(new ProgramPart(program, [0, 1, 2, 3], [0, 1]), [new Member(0, 0, 2, 1, false, 1e12), new Member(0, 1, 3, 1, false, 1)]);
        double[] share = Walked(part, null)!;
        Assert.Equal(500 / (1e12 + 1), share[0], 1e-18);
        Assert.Equal(500 / (1e12 + 1), share[1], 1e-18);
    }

    [Fact]
    public void Demand_of_weight_0_is_filled_after_all_others()
    {
        var program = new LinearProgram(true, [0, 0, 0], [0, 0, 0], [1, 1, 1], [double.NegativeInfinity], [15], [0, 3], [0, 1, 2], [10, 10, 10], []);
        var part = new FairPart(
            new ProgramPart(program, [0, 1, 2], [0]),
            [new Member(0, 0, 0, 1, false, 10), new Member(0, 1, 1, 1, true, 10), new Member(0, 2, 2, 1, true, 10)]);
        Assert.Equal([1, 0.25, 0.25], Walked(part, null)!);
    }

    // One maker of 30 t for two who ask for 40 t each, one of them through a mill that takes 2 t a tonne: shares and flows are one column each, and the two stay two.
    [Fact]
    public void A_share_that_is_one_column_with_what_its_only_supplier_sends_is_settled_as_a_share()
    {
        var program = new LinearProgram(
            true, [0, 0, 0, 0, 0], [0, 0, 0, 0, 0], [double.PositiveInfinity, double.PositiveInfinity, double.PositiveInfinity, 1, 1], [0, 0, 0, double.NegativeInfinity], [0, 0, 0, 30],
            [0, 2, 4, 6, 8], [0, 3, 1, 2, 2, 4, 0, 1], [1, -40, 1, -2, 1, -40, 1, 1], []);
        var part = new FairPart(new ProgramPart(program, [0, 1, 2, 3, 4], [0, 1, 2, 3]), [new Member(0, 0, 3, 1, false, 40), new Member(0, 1, 4, 1, false, 40)]);
        Assert.Equal([0.25, 0.25], Walked(part, null)!, (one, other) => Math.Abs(one - other) < 1e-12); // 10 t and 20 t of the 30
        RisingLevel walk = part.Fill(null, (_, _) => { }, Why, RandomFlows.Never);
        LinearProgram failed = program with { ColumnHigh = program.ColumnHigh.SetItem(2, 4) };           // the mill makes 4 t at most
        Assert.Equal([0.55, 0.1], Walked(part with { Part = part.Part with { Program = failed } }, walk)!, (one, other) => Math.Abs(one - other) < 1e-12);
    }

    [Fact]
    public void A_walk_does_not_begin_again_where_a_row_that_held_a_proportion_says_something_else()
    {
        var program = new LinearProgram(true, [0, 0], [0, 0], [10, 1], [0], [0], [0, 2], [0, 1], [1, -20], []);
        var part = new FairPart(new ProgramPart(program, [0, 1], [0]), [new Member(0, 0, 1, 1, false, 20)]);
        RisingLevel walk = part.Fill(null, (_, _) => { }, Why, RandomFlows.Never);
        Assert.Equal([0.5], Walked(part, walk)!);
        FairPart other = part with { Part = part.Part with { Program = program with { RowHigh = [5], RowLow = [-5] } } }; // 5 t from elsewhere
        Assert.Null(Walked(other, walk));
        double share = 0;
        other.FillAgain(walk, (_, at) => share = at, Why, RandomFlows.Never);
        Assert.Equal(0.75, share, 1e-12);
    }

    private static IEnumerable<FairPart> Parts(FlowProblem problem)
    {
        using var program = new FlowProgram(FlowHorizon.Of(problem));
        FlowBlock block = program.Blocks[0];
        Member[] members =
        [
            .. Enumerable.Range(0, block.Shares.Length).Where(target => block.Shares[target] is not null)
                .Select(target => new Member(0, target, block.Shares[target]!.Index, 1 + (target % 3), target % 5 == 4, problem.Demand[target])),
        ];
        return [.. new OptimalFace(program.Model.Program()).Parts(members)];
    }

    // By target; null where the walk does not end.
    private static double[]? Walked(FairPart part, RisingLevel? known)
    {
        double[] share = Unsettled(part);
        void Settle(Member member, double at) => share[member.Target] = at;
        if (known is not null)
        {
            return known.FillAgain(part.Part.Program, Settle, RandomFlows.Never) ? share : null;
        }

        return new RisingLevel(part.Part.Program, part.Members).Fill(Rows(part), Settle, RandomFlows.Never) ? share : null;
    }

    private static double[] Rounds(FairPart part)
    {
        double[] share = Unsettled(part);
        new FairRounds(part).Fill((member, at) => share[member.Target] = at, Why, RandomFlows.Never);
        return share;
    }

    // Nothing flows: every row is basic.
    private static SolverBasis Rows(FairPart part) => new(new int[part.Part.Program.ColumnCount], [.. Enumerable.Repeat(SolverBasis.Basic, part.Part.Program.RowCount)]);

    private static double[] Unsettled(FairPart part) => [.. Enumerable.Repeat(double.NaN, part.Members.Max(member => member.Target) + 1)];

    private static bool IsAlike(FairPart part, double[]? one, double[] other) =>
        one is not null && part.Members.All(member => Math.Abs(one[member.Target] - other[member.Target]) < Near);

    private static string Why(SolverStatus status) => status.ToString();
}
