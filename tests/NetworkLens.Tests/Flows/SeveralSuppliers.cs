using CsCheck;
using NetworkLens.Analysis;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Tests.Flows;

/// <summary>Tonnes where an input needs several suppliers at once (at_least).</summary>
public sealed class SeveralSuppliers
{
    private const double Trickle = 1e-4; // t/yr: the least that a supplier sends where a whole-number programme counts it

    // The plant needs two of its three mines, of 60, 40 and 10 t/yr, and could use 100. Without one, the other two are enough to run; without two, the last one is of no use.
    [Theory]
    [InlineData("", 100)]
    [InlineData("a", 50)]
    [InlineData("b", 70)]
    [InlineData("c", 100)]
    [InlineData("a b", 0)]
    [InlineData("b c", 0)]
    public void What_stands_counts_only_where_enough_suppliers_stand(string failed, double expected)
    {
        SupplyNetwork network = TwoOfThree();
        Assert.Equal(expected, Served(Without(network, failed), 1), 1e-6);
    }

    // With 5 t of ore in store and one mine left, half a year serves the 5 t and not what the mine could send.
    [Theory]
    [InlineData("a b", 5)]
    [InlineData("a b c", 5)]
    [InlineData("b", 40)] // 35 from both mines, and the store
    public void A_stock_serves_what_it_holds_and_is_no_supplier(string failed, double expected)
    {
        SupplyNetwork network = TwoOfThree();
        var store = new FlowStock(new MaterialIndex(0), SiteSet.Of(network.Data, site => network.Data.Sites.Id(site) == "plant"), 5);
        Assert.Equal("ore", network.Data.Materials[0].Id);
        Assert.Equal(expected, Served(Without(network, failed), 0.5, store), 1e-6);
    }

    // A quota of nothing closes a way, and who sends by it is no supplier.
    [Fact]
    public void A_quota_of_nothing_leaves_a_supplier_out()
    {
        SupplyNetwork network = TwoOfThree();
        FlowProblem problem = Without(network, "a");
        int link = Enumerable.Range(0, network.LinkCount).Single(link => network.Data.Sites.Id(network.SiteOf(network.SupplierOf(new LinkIndex(link)))) == "c");
        Assert.Equal(0, Served(problem with { SharedLimits = [new SharedLimit([link], 0)] }, 1), 1e-6);
    }

    [Fact]
    public void A_stress_test_tells_the_pairs_whose_loss_closes_the_plant()
    {
        SupplyNetwork network = TwoOfThree();
        StressAnswer answer = StressTest.Of(network, new StressOptions(LabelKind.Site, Order: 2), null, RandomFlows.Never);
        Assert.Equal(
            ["a b 100", "a c 100", "b c 100"],
            answer.Rows.Where(row => row.Labels.All(label => LabelText.Bare(network, label).Length == 1))
                .Select(row => string.Join(' ', row.Labels.Select(label => LabelText.Bare(network, label)).Order(StringComparer.Ordinal)) + FormattableString.Invariant($" {Math.Round(row.LostTonnesPerYear, 6)}"))
                .Order(StringComparer.Ordinal));
    }

    // Among flows in which each running plant takes a trickle from as many suppliers as it needs, by whole numbers: the best serves as much as the programme without any, but for the trickle.
    // Asked of those with one variant each and no cycle, so that a plant is one column and none feeds itself.
    [Fact]
    public void The_most_served_is_the_upper_end_of_what_enough_suppliers_can_serve()
    {
        int asked = 0;
        RandomFlows.Several.Sample(
            network =>
            {
                if (network.NeedsSeveral && StrongComponents.Of(network).Count == network.VertexCount
                    && Enumerable.Range(0, network.LinkCount).Select(link => new LinkIndex(link)).All(link => network.SiteOf(network.SupplierOf(link)) != network.SiteOf(network.IntakeOf(link)))
                    && Enumerable.Range(0, network.ActivityCount).All(activity => network.VariantCount(new VertexIndex(activity)) <= 1))
                {
                    double found = Served(FlowProblem.Of(network, Rerouting.Links), 1);
                    Assert.InRange(MostServedByWholeNumbers(network), found - 0.05, found + 1e-5);
                    Interlocked.Increment(ref asked);
                }
            },
            iter: 2_000,
            print: RandomFlows.Print);
        Assert.True(asked >= 20);
    }

    private static double MostServedByWholeNumbers(SupplyNetwork network)
    {
        SupplyNetwork lax = RandomFlows.Network(network.Data with { Recipes = [.. network.Data.Recipes.Select(row => row with { AtLeast = 1 })] });
        using var program = new FlowProgram(FlowHorizon.Of(FlowProblem.Of(lax, Rerouting.Links)), solver: () => new OrToolsSolver("SCIP"));
        program.AskForMostServed();
        FlowBlock block = program.Blocks[0];
        LinearModel model = program.Model;
        for (int activity = 0; activity < network.ActivityCount; activity++)
        {
            if (block.OutputOf(activity).Length == 0 || network.IsSource(new VertexIndex(activity)))
            {
                continue;
            }

            LinearColumn runs = model.AddColumn(0, 1, isWhole: true);
            Row made = model.AddRow(double.NegativeInfinity, 0);
            made.Add(block.OutputOf(activity)[0], 1);
            made.Add(runs, -1e4);
            foreach (RecipeInput input in network.AllInputsOf(new VertexIndex(activity)))
            {
                Row enough = model.AddRow(0, double.PositiveInfinity);
                enough.Add(runs, -network.NeededOf(input));
                (int first, int count) = network.LinksOf(input.Intake);
                foreach (LinearColumn flow in Enumerable.Range(first, count).Select(link => block.FlowOf(link)[0]).OfType<LinearColumn>())
                {
                    LinearColumn sends = model.AddColumn(0, 1, isWhole: true);
                    enough.Add(sends, 1);
                    Row trickle = model.AddRow(0, double.PositiveInfinity);
                    trickle.Add(flow, 1);
                    trickle.Add(sends, -Trickle);
                }
            }
        }

        program.Solve(SolverMethod.Afresh, RandomFlows.Never);
        return model.Solution.Objective;
    }

    private static SupplyNetwork TwoOfThree()
    {
        SupplyNetwork network = new Chain()
            .Site("a", "mine").Site("b", "mine").Site("c", "mine").Site("plant", "refiner").Site("use", "end-use")
            .Makes("a", "ore", 60).Makes("b", "ore", 40).Makes("c", "ore", 10).Makes("plant", "oxide", 100)
            .Link("a", "plant", "ore").Link("b", "plant", "ore").Link("c", "plant", "ore").Link("plant", "use", "oxide")
            .Recipe("oxide", "ore").Demand("use", "oxide", 100)
            .Network();
        return SupplyNetwork.Of(network.Data with { Recipes = [.. network.Data.Recipes.Select(row => row with { AtLeast = 2 })] }, network.Options);
    }

    private static FlowProblem Without(SupplyNetwork network, string failed)
    {
        var problem = FlowProblem.Of(network, Rerouting.Links);
        string[] sites = failed.Split(' ');
        return problem with { Capacity = [.. problem.Capacity.Select((tonnes, activity) => sites.Contains(network.Data.Sites.Id(network.SiteOf(new VertexIndex(activity)))) ? 0 : tonnes)] };
    }

    private static double Served(FlowProblem problem, double years, params FlowStock[] stocks)
    {
        using var program = new FlowProgram(new FlowHorizon([new FlowPeriod(problem, years, [.. Enumerable.Range(0, stocks.Length)])], [.. stocks]));
        program.AskForMostServed();
        program.Solve(SolverMethod.Afresh, RandomFlows.Never);
        return program.Model.Solution.Objective;
    }
}
