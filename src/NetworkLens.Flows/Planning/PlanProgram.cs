using System.Collections.Immutable;
using Google.OrTools.LinearSolver;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>The mixed-integer programme of a plan: flows, planned plants on or off, places built or not.</summary>
/// <remarks>SCIP by branch and bound for which plants; then GLOP, with these fixed, for how much, so that no tolerance of the whole numbers is left in the tonnes.</remarks>
internal sealed class PlanProgram : IDisposable
{
    private const double Million = 1e6; // the objective is in millions of US dollars, near the size of the tonnes
    private const double Slack = 1e-9;
    private const double CostSlack = 1e-6;

    private readonly PlanData data;
    private readonly PlanQuestion question;
    private readonly ImmutableArray<BuildingSite> places;
    private readonly FlowProgram program;
    private readonly ImmutableArray<PlannedPlant> plants;
    private readonly Variable[] isOn; // by plant
    private readonly List<(int Place, int Row, Variable IsBuilt)> built = [];
    private readonly Variable[] fixedCost; // by place, millions

    /// <summary>Builds it.</summary>
    /// <param name="question">How long to search.</param>
    /// <param name="data">With every planned plant running, and every place that may be built as large as could be of use.</param>
    /// <param name="plants">The planned plants.</param>
    /// <param name="places">The places, in the order of their sites.</param>
    /// <param name="limit">t/yr that no activity need make more of.</param>
    /// <param name="cancellation">Looked at between solutions.</param>
    public PlanProgram(
        PlanQuestion question, PlanData data, ImmutableArray<PlannedPlant> plants, ImmutableArray<BuildingSite> places, double limit, CancellationToken cancellation)
    {
        (this.question, this.data, this.plants, this.places) = (question, data, plants, places);
        using var useful = new FlowProgram(data.Horizon, isFeedExact: true);
        program = new FlowProgram(data.Horizon, "SCIP");
        Solver solver = program.Solver;
        solver.SetSolverSpecificParametersAsString($"misc/catchctrlc = FALSE\nlimits/totalnodes = {question.MostBranches}"); // Ctrl+C is ours: SCIP would answer with the plan at hand
        CostLimit = solver.MakeConstraint(double.NegativeInfinity, double.PositiveInfinity);
        isOn = [.. plants.Select(_ => solver.MakeBoolVar(string.Empty))];
        for (int plant = 0; plant < plants.Length; plant++)
        {
            CostLimit.SetCoefficient(isOn[plant], plants[plant].KnownUsd / Million);
            foreach (int activity in plants[plant].Outputs.Select(output => output.Activity.Value))
            {
                double capacity = data.Problem.Capacity[activity];
                Switch(program.Blocks[0].OutputOf(activity), double.IsFinite(capacity) ? capacity : MostUseful(useful, activity, limit, cancellation), isOn[plant]);
            }
        }

        fixedCost = [.. places.Select(_ => solver.MakeNumVar(0, double.PositiveInfinity, string.Empty))];
        for (int place = 0; place < places.Length; place++)
        {
            CostLimit.SetCoefficient(fixedCost[place], 1);
            for (int row = 0; row < places[place].Costs.Length; row++)
            {
                double most = ActivityOf(place, row) is { } activity ? MostUseful(useful, activity.Value, limit, cancellation) : 0;
                Build(place, row, Math.Min(most, places[place].Costs[row].MostTonnes));
            }
        }

        Coverage = Covered(program);
    }

    private Constraint Coverage { get; } // t/yr served, at least

    private Constraint CostLimit { get; } // millions, at most

    /// <summary>Most t/yr served with everything added.</summary>
    public double MostServed(CancellationToken cancellation)
    {
        using var flows = new FlowProgram(data.Horizon);
        flows.AskForMostServed();
        flows.Solve(SimplexStart.Afresh, cancellation);
        return flows.Solver.Objective().Value();
    }

    /// <summary>Least cost of serving so much.</summary>
    /// <param name="tonnesPerYear">To be served in all.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>US dollars, and how much less it might be as a share of it.</returns>
    public (double Usd, double Gap) Cost(double tonnesPerYear, CancellationToken cancellation)
    {
        (double millions, double gap) = Solve(tonnesPerYear, cancellation);
        return (Figures.Settled(millions, 1) * Million, gap);
    }

    /// <summary>The cheapest plan that serves so much; of several, the one with fewest planned plants.</summary>
    public PlanChoice Cheapest(double tonnesPerYear, CancellationToken cancellation)
    {
        (double millions, double gap) = Solve(tonnesPerYear, cancellation);
        var chosen = new Chosen(IsOn(isOn), IsOn(built.Select(row => row.IsBuilt)));
        Objective objective = program.Solver.Objective();
        objective.Clear();
        Array.ForEach(isOn, plant => objective.SetCoefficient(plant, 1));
        CostLimit.SetUb((millions * (1 + CostSlack)) + CostSlack);
        if (Run(cancellation))
        {
            chosen = new Chosen(IsOn(isOn), IsOn(built.Select(row => row.IsBuilt)));
        }

        CostLimit.SetUb(double.PositiveInfinity);
        return Sized(chosen, tonnesPerYear, gap, cancellation);
    }

    /// <inheritdoc/>
    public void Dispose() => program.Dispose();

    // The most of an activity's output that can be of any use: what the demand could draw of it.
    private static double MostUseful(FlowProgram flows, int activity, double limit, CancellationToken cancellation)
    {
        flows.Blocks[0].LimitOutput(activity, Math.Min(limit, flows.Blocks[0].Problem.Capacity[activity]));
        Objective objective = flows.Solver.Objective();
        objective.Clear();
        objective.SetMaximization();
        foreach (Variable output in flows.Blocks[0].OutputOf(activity))
        {
            objective.SetCoefficient(output, 1);
        }

        flows.Solve(SimplexStart.Afresh, cancellation);
        return objective.Value() * (1 + CostSlack);
    }

    private void Build(int place, int row, double most)
    {
        BuildingCost cost = places[place].Costs[row];
        ReadOnlySpan<Variable> outputs = OutputOf(program, place, row);
        foreach (Variable output in outputs)
        {
            CostLimit.SetCoefficient(output, cost.UsdPerTonne / Million);
        }

        Variable isBuilt = program.Solver.MakeBoolVar(string.Empty);
        built.Add((place, row, isBuilt));
        Switch(outputs, most, isBuilt);
        Constraint pays = program.Solver.MakeConstraint(0, double.PositiveInfinity);
        pays.SetCoefficient(fixedCost[place], 1);
        pays.SetCoefficient(isBuilt, -cost.FixedUsd / Million);
    }

    private void Switch(ReadOnlySpan<Variable> outputs, double tonnesPerYear, Variable whether)
    {
        Constraint limit = program.Solver.MakeConstraint(double.NegativeInfinity, 0);
        limit.SetCoefficient(whether, -tonnesPerYear);
        foreach (Variable output in outputs)
        {
            limit.SetCoefficient(output, 1);
        }
    }

    private (double Millions, double Gap) Solve(double tonnesPerYear, CancellationToken cancellation)
    {
        Coverage.SetLb(tonnesPerYear);
        Objective objective = program.Solver.Objective();
        objective.Clear();
        objective.SetMinimization();
        for (int plant = 0; plant < plants.Length; plant++)
        {
            objective.SetCoefficient(isOn[plant], plants[plant].KnownUsd / Million);
        }

        for (int place = 0; place < places.Length; place++)
        {
            objective.SetCoefficient(fixedCost[place], 1);
            for (int row = 0; row < places[place].Costs.Length; row++)
            {
                foreach (Variable output in OutputOf(program, place, row))
                {
                    objective.SetCoefficient(output, places[place].Costs[row].UsdPerTonne / Million);
                }
            }
        }

        if (!Run(cancellation))
        {
            throw new FlowsImpossibleException(
                $"No plan was found within {(program.Solver.Nodes() >= question.MostBranches ? $"the {question.MostBranches:N0} branches of plants that are tried" : $"{question.Longest.TotalSeconds:0} seconds")}, though one exists; the other choices of plants were not tried. Ask for a smaller bloc or a lower coverage.");
        }

        double value = objective.Value();
        return (value, value > CostSlack ? Figures.Settled(Math.Max(0, (value - objective.BestBound()) / value), 1e3) : 0);
    }

    // False where the nodes or the time ran out before any plan was found.
    private bool Run(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        program.Solver.SetTimeLimit((long)question.Longest.TotalMilliseconds);
        using var parameters = new MPSolverParameters();
        parameters.SetDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, CostSlack);
        using (cancellation.Register(() => program.Solver.InterruptSolve()))
        {
            Solver.ResultStatus status = program.Solver.Solve(parameters);
            cancellation.ThrowIfCancellationRequested();
            return status is Solver.ResultStatus.OPTIMAL or Solver.ResultStatus.FEASIBLE;
        }
    }

    // With the plants settled, how much each makes is a linear programme.
    private PlanChoice Sized(Chosen chosen, double tonnesPerYear, double gap, CancellationToken cancellation)
    {
        using var flows = new FlowProgram(data.Horizon);
        Objective objective = flows.Solver.Objective();
        objective.SetMinimization();
        foreach (PlannedOutput output in plants.Where((_, plant) => !chosen.Plants[plant]).SelectMany(plant => plant.Outputs))
        {
            flows.Blocks[0].LimitOutput(output.Activity.Value, 0);
        }

        double[] pays = new double[places.Length];
        for (int number = 0; number < built.Count; number++)
        {
            (int place, int row, _) = built[number];
            BuildingCost cost = places[place].Costs[row];
            foreach (Variable output in OutputOf(flows, place, row))
            {
                objective.SetCoefficient(output, cost.UsdPerTonne / Million);
            }

            if (!chosen.Places[number] && ActivityOf(place, row) is { } activity)
            {
                flows.Blocks[0].LimitOutput(activity.Value, 0);
            }
        }

        Covered(flows).SetLb(tonnesPerYear * (1 - Slack));
        flows.Solve(SimplexStart.Afresh, cancellation);
        double[][] tonnes = [.. places.Select(place => new double[place.Costs.Length])];
        double usd = 0;
        foreach ((int place, int row, _) in built)
        {
            double made = ActivityOf(place, row) is { } activity ? Figures.Settled(flows.Blocks[0].Made(activity.Value), 1e3) : 0;
            tonnes[place][row] = Math.Max(0, made);
            usd += tonnes[place][row] * places[place].Costs[row].UsdPerTonne;
            pays[place] = made > 0 ? Math.Max(pays[place], places[place].Costs[row].FixedUsd) : pays[place];
        }

        ImmutableArray<PlannedPlant> on = [.. plants.Where((_, plant) => chosen.Plants[plant])];
        return new PlanChoice(on, tonnes, Figures.Settled(on.Sum(plant => plant.KnownUsd) + usd + pays.Sum(), 1), gap);
    }

    private static Constraint Covered(FlowProgram flows)
    {
        Constraint served = flows.Solver.MakeConstraint(0, double.PositiveInfinity);
        foreach ((Variable share, double tonnes) in Shares(flows))
        {
            served.SetCoefficient(share, tonnes);
        }

        return served;
    }

    private static IEnumerable<(Variable Share, double Tonnes)> Shares(FlowProgram flows) =>
        from target in Enumerable.Range(0, flows.Blocks[0].Shares.Length)
        where flows.Blocks[0].Shares[target] is not null
        select (flows.Blocks[0].Shares[target]!, flows.Blocks[0].TonnesOfShare(target));

    private VertexIndex? ActivityOf(int place, int row) => data.Network.FindActivity(PlanData.SiteOf(question.Network.Data, place), places[place].Costs[row].Material);

    private ReadOnlySpan<Variable> OutputOf(FlowProgram flows, int place, int row) =>
        ActivityOf(place, row) is { } activity ? flows.Blocks[0].OutputOf(activity.Value) : [];

    private static bool[] IsOn(IEnumerable<Variable> columns) => [.. columns.Select(column => column.SolutionValue() > 0.5)];

    private sealed record Chosen(bool[] Plants, bool[] Places);
}
