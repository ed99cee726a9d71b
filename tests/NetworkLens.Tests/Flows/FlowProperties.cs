using System.Collections.Immutable;
using CsCheck;
using NetworkLens.Analysis;
using NetworkLens.Flows;
using NetworkLens.Model;
using QuikGraph;
using QuikGraph.Algorithms.MaximumFlow;

namespace NetworkLens.Tests.Flows;

public sealed class FlowProperties
{
    private const double Near = 1e-6;

    [Theory]
    [InlineData(Rerouting.None)]
    [InlineData(Rerouting.Links)]
    [InlineData(Rerouting.Market)]
    public void Served_demand_never_rises_when_something_fails(Rerouting rerouting) => RandomFlows.Any.Sample(
        network =>
        {
            var problem = FlowProblem.Of(network, rerouting);
            double whole = Served(problem, FlowObjective.Total);
            return Enumerable.Range(0, network.ActivityCount).All(failed => Served(Without(problem, failed), FlowObjective.Total) <= whole + Near);
        },
        iter: 150,
        print: RandomFlows.Print);

    [Theory]
    [InlineData(Rerouting.None)]
    [InlineData(Rerouting.Links)]
    [InlineData(Rerouting.Market)]
    public void The_sorted_shares_never_improve_when_something_fails(Rerouting rerouting) => RandomFlows.Any.Sample(
        network =>
        {
            var problem = FlowProblem.Of(network, rerouting);
            double[] whole = Shares(problem, FlowObjective.Fair);
            return Enumerable.Range(0, network.ActivityCount).All(failed => RandomFlows.IsNoBetter(Shares(Without(problem, failed), FlowObjective.Fair), whole));
        },
        iter: 100,
        print: RandomFlows.Print);

    // Bertsekas & Gallager 1992, 6.5.2: shares are max-min fair iff none can rise unless one that is no higher falls.
    [Fact]
    public void No_share_can_rise_unless_one_that_is_no_higher_falls() => RandomFlows.Any.Sample(
        network =>
        {
            var problem = FlowProblem.Of(network, Rerouting.Links);
            double[] fair = Shares(problem, FlowObjective.Fair);
            return Enumerable.Range(0, fair.Length).All(target => double.IsNaN(fair[target]) || HighestShare(problem, fair, target) <= fair[target] + Near);
        },
        iter: 150,
        print: RandomFlows.Print);

    [Fact]
    public void Nothing_serves_more_than_the_most_and_the_fairest_among_those_that_do_is_one_of_them() => RandomFlows.Any.Sample(
        network =>
        {
            var problem = FlowProblem.Of(network, Rerouting.Links);
            using var program = new FlowProgram(FlowHorizon.Of(problem));
            program.AskForMostServed();
            program.Solve(SolverMethod.Afresh, RandomFlows.Never);
            double most = program.Model.Solution.Objective;
            return Math.Abs(Served(problem, FlowObjective.Total) - most) < Near && Served(problem, FlowObjective.Fair) <= most + Near
                && RandomFlows.IsNoBetter(Shares(problem, FlowObjective.Total), Shares(problem, FlowObjective.Fair));
        },
        iter: 300,
        print: RandomFlows.Print);

    [Fact]
    public void Without_recipes_it_is_a_maximum_flow() => RandomFlows.Any.Where(network => network.Data.Requirements == RequirementRule.Any).Sample(
        network => Math.Abs(Served(FlowProblem.Of(network, Rerouting.Links), FlowObjective.Total) - MaximumFlow(network)) < Near,
        iter: 300,
        print: RandomFlows.Print);

    [Fact]
    public void What_can_be_made_by_tonnes_is_what_can_be_made_at_all() => RandomFlows.Several.Sample(
        network =>
        {
            var problem = FlowProblem.Of(network, Rerouting.Links);
            var reach = new FlowReach(problem, new MaterialLayers(problem), []);
            ImmutableArray<bool> isProducible = Producible.Of(network, new Failure(vertex => !network.IsTarget(vertex) && network.CapacityOf(vertex).TonnesPerYear == 0, null)); // what its links carry may be nothing
            return Enumerable.Range(0, network.ActivityCount).All(activity => reach.IsMade(activity, 0) == isProducible[activity]);
        },
        iter: 1_000,
        print: RandomFlows.Print);

    [Theory]
    [InlineData(FlowObjective.Fair)]
    [InlineData(FlowObjective.Total)]
    public void The_order_of_rows_changes_no_share(FlowObjective objective) => RandomFlows.Any.Sample(
        network =>
        {
            DataSet data = network.Data;
            int[] order = [.. Enumerable.Range(0, data.Links.Count).Reverse()];
            DataSet turned = data with
            {
                Links = data.Links with
                {
                    Senders = [.. order.Select(row => data.Links.From[row])],
                    Receivers = [.. order.Select(row => data.Links.To[row])],
                    Materials = new Column<MaterialIndex>([.. order.Select(data.Links.Material)], default),
                    Tonnes = new Column<double>([.. order.Select(row => data.Links.TonnesPerYear(row).Value)], double.NaN),
                    Since = new Column<PartialDate>([.. order.Select(row => data.Links.Dates(row).Since)], default),
                    Until = new Column<PartialDate>([.. order.Select(row => data.Links.Dates(row).Until)], default),
                },
                Recipes = [.. data.Recipes.Reverse()],
            };
            return Shares(FlowProblem.Of(network, Rerouting.Links), objective).Zip(Shares(FlowProblem.Of(RandomFlows.Network(turned), Rerouting.Links), objective))
                .All(pair => double.IsNaN(pair.First) || Math.Abs(pair.First - pair.Second) < Near);
        },
        iter: 300,
        print: RandomFlows.Print);

    [Fact]
    public void The_market_serves_no_less_than_the_links_and_the_links_no_less_than_what_was_observed() => RandomFlows.Any.Sample(
        network =>
        {
            double[] served = [.. Enum.GetValues<Rerouting>().Select(rule => Served(FlowProblem.Of(network, rule), FlowObjective.Total))];
            return served[0] <= served[1] + Near && served[1] <= served[2] + Near;
        },
        iter: 300,
        print: RandomFlows.Print);

    private static FlowProblem Without(FlowProblem problem, int activity) => problem with { Capacity = problem.Capacity.SetItem(activity, 0) };

    private static double[] Shares(FlowProblem problem, FlowObjective objective) => [.. ServedDemand.Of(problem, objective, RandomFlows.Never).Share.Select((share, target) => share / problem.Weight[target])];

    private static double Served(FlowProblem problem, FlowObjective objective) => ServedDemand.Of(problem, objective, RandomFlows.Never).Total().Served;

    private static double HighestShare(FlowProblem problem, double[] fair, int target)
    {
        using var program = new FlowProgram(FlowHorizon.Of(problem));
        FlowBlock block = program.Blocks[0];
        for (int other = 0; other < fair.Length; other++)
        {
            if (other != target && fair[other] <= fair[target] + Near)
            {
                block.Shares[other]?.SetLow(Math.Max(0, fair[other] - 1e-9));
            }
        }

        if (block.Shares[target] is not { } share)
        {
            return 0;
        }

        program.Model.Maximize();
        share.Cost = 1;
        program.Solve(SolverMethod.Afresh, RandomFlows.Never);
        return share.Value;
    }

    // Every activity is an arc from its inputs to its output, every intake a vertex, every link an arc without limit.
    private static double MaximumFlow(SupplyNetwork network)
    {
        (int source, int sink) = (-1, -2);
        var graph = new AdjacencyGraph<int, Edge<int>>();
        var capacity = new Dictionary<Edge<int>, double>();
        graph.AddVertexRange([source, sink]);
        int Out(int activity) => activity * 3;
        int In(int vertex) => (vertex * 3) + 1;
        int Intake(int intake) => (intake * 3) + 2;
        for (int activity = 0; activity < network.ActivityCount; activity++)
        {
            Arc(In(activity), Out(activity), network.CapacityOf(new VertexIndex(activity)).TonnesPerYear);
            if (network.IsSource(new VertexIndex(activity)))
            {
                Arc(source, In(activity), 1e6);
            }
        }

        for (int link = 0; link < network.LinkCount; link++)
        {
            Arc(Out(network.SupplierOf(new LinkIndex(link)).Value), Intake(network.IntakeOf(new LinkIndex(link)).Value), 1e6);
        }

        for (int vertex = 0; vertex < network.VertexCount; vertex++)
        {
            foreach (RecipeInput input in network.AllInputsOf(new VertexIndex(vertex)))
            {
                Arc(Intake(input.Intake.Value), In(vertex), 1e6);
            }
        }

        for (int target = 0; target < network.TargetCount; target++)
        {
            Arc(In(network.TargetVertex(target).Value), sink, network.Targets[target].TonnesPerYear is var tonnes && double.IsNaN(tonnes) ? 0 : tonnes);
        }

        using var reversed = new ReversedEdgeAugmentorAlgorithm<int, Edge<int>>(graph, (from, to) => new Edge<int>(from, to));
        reversed.AddReversedEdges();
        var flow = new EdmondsKarpMaximumFlowAlgorithm<int, Edge<int>>(graph, edge => capacity.GetValueOrDefault(edge), (from, to) => new Edge<int>(from, to), reversed);
        flow.Compute(source, sink);
        return flow.MaxFlow;

        void Arc(int from, int to, double tonnes)
        {
            var edge = new Edge<int>(from, to);
            graph.AddVerticesAndEdge(edge);
            capacity[edge] = double.IsFinite(tonnes) ? tonnes : 1e6; // unknown ones are not limited
        }
    }
}
