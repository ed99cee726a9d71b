using CsCheck;
using Google.OrTools.ModelBuilder;
using NetworkLens.Flows;
using NetworkLens.Model;
using MpsModel = Google.OrTools.ModelBuilder.Model;

namespace NetworkLens.Tests.Flows;

/// <summary>The programme as a file, solved by another solver than the product's: OR-Tools reads it and GLOP finds the optimum.</summary>
public sealed class MpsFiles
{
    private const double Near = 1e-6;

    [Theory]
    [InlineData(Rerouting.None)]
    [InlineData(Rerouting.Links)]
    [InlineData(Rerouting.Market)]
    public void Another_solver_serves_as_much_from_the_file(Rerouting rerouting) => RandomFlows.Any.Sample(
        network => Math.Abs(Optimum(network, rerouting, null) - Served(network, rerouting)) < Near,
        iter: 100,
        print: RandomFlows.Print);

    [Fact]
    public void With_something_failed_it_serves_what_the_row_of_stress_says() => RandomFlows.Any.Sample(
        network =>
        {
            var stress = StressTest.Of(network, new StressOptions(LabelKind.Country, Rerouting.Links), null, RandomFlows.Never);
            Assert.All(stress.Rows, row => Assert.Equal(row.Served, Optimum(network, Rerouting.Links, row.Labels[0]), Near));
            return true;
        },
        iter: 60,
        print: RandomFlows.Print);

    // By hand: a mine of 10 t/yr, a magnet plant of 4 that takes 2 t for each, an end use that asks for 3 and one for 5: 4 t are served.
    [Fact]
    public void Rows_bounds_and_negated_objective_are_those_of_a_chain_solved_by_hand()
    {
        string text = Written(Chain(), Rerouting.Links, null);
        Assert.Contains("* NetworkLens: the most that can be served of chain as of 2026.\n", text, StringComparison.Ordinal);
        Assert.Contains(" served:e:magnet:", text, StringComparison.Ordinal);
        Assert.DoesNotContain("OBJSENSE", text, StringComparison.Ordinal);
        Assert.Equal(4, Optimum(Chain(), Rerouting.Links, null), Near);
    }

    [Fact]
    public void A_row_between_two_bounds_and_columns_below_nothing_keep_their_meaning()
    {
        // Largest x - y + 2z with 1 <= x + y <= 3, z fixed at -1.5, x at most 2, y at least -4 and at most 0, w of nothing: x = 2, y = -1, so 3 - 3 = 0.
        var program = new LinearProgram(
            true, [1, -1, 2, 0], [0, -4, -1.5, double.NegativeInfinity], [2, 0, -1.5, double.PositiveInfinity], [1, double.NegativeInfinity], [3, double.PositiveInfinity], [0, 2, 3], [0, 1, 2], [1, 1, 7], []);
        using var output = new StringWriter();
        MpsFile.Write(program, column => $"c{column}", [], output, RandomFlows.Never);
        using var known = new HighsSolver();
        known.Load(program);
        Assert.Equal(SolverStatus.Optimal, known.Run(SolverMethod.Afresh, null, RandomFlows.Never));
        Assert.Equal(0, known.Solution().Objective, Near);
        Assert.Equal(0, -Solve(output.ToString()), Near);
    }

    [Fact]
    public void Rows_between_two_bounds_stand_in_one_section()
    {
        var program = new LinearProgram(true, [1, 1], [0, 0], [9, 9], [1, 2], [3, 4], [0, 1, 2], [0, 1], [1, 1], []);
        using var output = new StringWriter();
        MpsFile.Write(program, column => $"c{column}", [], output, RandomFlows.Never);
        Assert.Contains("RANGES\n range r0 2\n range r1 2\n", output.ToString(), StringComparison.Ordinal);
    }

    private static double Served(SupplyNetwork network, Rerouting rerouting) =>
        ServedDemand.Of(FlowProblem.Of(network, rerouting), FlowObjective.Total, RandomFlows.Never) is var answer
            ? Enumerable.Range(0, network.TargetCount).Sum(target => answer.TonnesPerYear(target) is var tonnes && double.IsFinite(tonnes) ? tonnes * network.WeightOf(network.Targets[target]) : 0) : 0;

    private static double Optimum(SupplyNetwork network, Rerouting rerouting, Label? failing) => -Solve(Written(network, rerouting, failing));

    private static string Written(SupplyNetwork network, Rerouting rerouting, Label? failing)
    {
        using var output = new StringWriter();
        ServedProgram.WriteMps(network, rerouting, failing, output, RandomFlows.Never);
        return output.ToString();
    }

    private static double Solve(string text)
    {
        var model = new MpsModel();
        Assert.True(model.ImportFromMpsString(text), text);
        var solver = new Solver("GLOP");
        Assert.Equal(SolveStatus.OPTIMAL, solver.Solve(model));
        return solver.ObjectiveValue;
    }

    private static SupplyNetwork Chain()
    {
        using var folder = new DataFolder();
        folder.Write("dataset.json", """{"name": "chain", "asOf": 2026}""");
        folder.Write("sites.csv", "id,stage,country\nm,mine,AU\np,magnet,JP\ne,end-use,DE\nf,end-use,US\n");
        folder.Write("outputs.csv", "site,material,tonnes_per_year\nm,oxide,10\np,magnet,4\n");
        folder.Write("recipes.csv", "output,variant,input,tonnes_per_tonne\nmagnet,,oxide,2\n");
        folder.Write("links.csv", "from,to,material\nm,p,oxide\np,e,magnet\np,f,magnet\n");
        folder.Write("demand.csv", "site,material,tonnes_per_year\ne,magnet,3\nf,magnet,5\n");
        return RandomFlows.Network(folder.Read());
    }
}
