using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>The mixed-integer programme of a plan: flows, planned plants on or off, places built or not.</summary>
/// <remarks>Branch and bound for which plants; then, with these fixed, a linear programme for how much, so that no tolerance of the whole numbers is left in the tonnes.</remarks>
internal sealed class PlanProgram : IDisposable
{
    private const double Million = 1e6; // the objective is in millions of US dollars, near the size of the tonnes
    private const double Slack = 1e-9;
    private const double CostSlack = 1e-6;
    private const int MostRounds = 1_000;

    private readonly PlanData data;
    private readonly PlanQuestion question;
    private readonly ImmutableArray<BuildingSite> places;
    private readonly FlowProgram useful;
    private readonly FlowProgram program;
    private readonly ImmutableArray<PlannedPlant> plants;
    private readonly LinearColumn[] isOn; // by plant
    private readonly List<(int Place, int Row, LinearColumn IsBuilt)> built = [];
    private readonly LinearColumn[] fixedCost; // by place, millions
    private readonly ImmutableArray<PlanSwitch> switches; // plants, then what may be built
    private readonly SupplierCuts cuts;

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
        useful = new FlowProgram(data.Horizon, isFeedExact: true);
        program = new FlowProgram(data.Horizon, solver: () => new OrToolsSolver("SCIP"));
        CostLimit = program.Model.AddRow(double.NegativeInfinity, double.PositiveInfinity);
        isOn = [.. plants.Select(_ => program.Model.AddColumn(0, 1, isWhole: true))];
        for (int plant = 0; plant < plants.Length; plant++)
        {
            CostLimit.Add(isOn[plant], plants[plant].KnownUsd / Million);
            foreach (int activity in plants[plant].Outputs.Where(output => output.Today <= 0).Select(output => output.Activity.Value))
            {
                double capacity = data.Problem.Capacity[activity];
                Switch(program.Blocks[0].OutputOf(activity), double.IsFinite(capacity) ? capacity : MostUseful(useful, activity, limit, cancellation), isOn[plant]);
            }
        }

        fixedCost = [.. places.Select(_ => program.Model.AddColumn(0, double.PositiveInfinity))];
        for (int place = 0; place < places.Length; place++)
        {
            CostLimit.Add(fixedCost[place], 1);
            for (int row = 0; row < places[place].Costs.Length; row++)
            {
                double most = ActivityOf(place, row) is { } activity ? MostUseful(useful, activity.Value, limit, cancellation) : 0;
                Build(place, row, Math.Min(most, places[place].Costs[row].MostTonnes));
            }
        }

        Coverage = Covered(program);
        LimitCopies(program);
        PreferFirst();
        ILookup<SiteIndex, (int Activity, double TonnesPerYear)> draws = Draws();
        switches =
        [
            .. plants.Select((plant, number) => new PlanSwitch([.. plant.Outputs.Where(output => output.Today <= 0).Select(output => output.Activity.Value)], isOn[number])
            {
                Draws = [.. draws[plant.Site], .. plant.Outputs.Where(output => output.Today > 0).Select(output => (output.Activity.Value, data.Problem.Capacity[output.Activity.Value] - output.Today))],
            }),
            .. built.Select(each => new PlanSwitch(ActivityOf(each.Place, each.Row) is { } activity ? [activity.Value] : [], each.IsBuilt)),
        ];
        LimitToDraws();
        var usefulOf = new Dictionary<int, double>();
        cuts = new SupplierCuts(data, program, switches, activity =>
            usefulOf.TryGetValue(activity, out double tonnes) ? tonnes : usefulOf[activity] = MostUseful(useful, activity, limit, cancellation));
    }

    private Row Coverage { get; } // t/yr served, at least

    private Row CostLimit { get; } // millions, at most

    /// <summary>Most t/yr served with everything added.</summary>
    public double MostServed(CancellationToken cancellation)
    {
        using var flows = new FlowProgram(data.Horizon);
        LimitCopies(flows);
        flows.AskForMostServed();
        flows.Solve(SolverMethod.Afresh, cancellation);
        return flows.Model.Solution.Objective;
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
        program.Model.Minimize();
        Array.ForEach(isOn, plant => plant.Cost = 1);
        CostLimit.SetHigh((millions * (1 + CostSlack)) + CostSlack);
        if (Run(cancellation))
        {
            chosen = new Chosen(IsOn(isOn), IsOn(built.Select(row => row.IsBuilt)));
        }

        CostLimit.SetHigh(double.PositiveInfinity);
        return Sized(chosen, tonnesPerYear, gap, cancellation);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        useful.Dispose();
        program.Dispose();
    }

    // The most of an activity's output that can be of any use: what the demand could draw of it.
    private static double MostUseful(FlowProgram flows, int activity, double limit, CancellationToken cancellation)
    {
        flows.Blocks[0].LimitOutput(activity, Math.Min(limit, flows.Blocks[0].Problem.Capacity[activity]));
        flows.Model.Maximize();
        foreach (LinearColumn output in flows.Blocks[0].OutputOf(activity))
        {
            output.Cost = 1;
        }

        flows.Solve(SolverMethod.Afresh, cancellation);
        return flows.Model.Solution.Objective * (1 + CostSlack);
    }

    private void Build(int place, int row, double most)
    {
        BuildingCost cost = places[place].Costs[row];
        ReadOnlySpan<LinearColumn> outputs = OutputOf(program, place, row);
        foreach (LinearColumn output in outputs)
        {
            CostLimit.Set(output, cost.UsdPerTonne / Million);
        }

        LinearColumn isBuilt = program.Model.AddColumn(0, 1, isWhole: true);
        built.Add((place, row, isBuilt));
        Switch(outputs, most, isBuilt);
        Row pays = program.Model.AddRow(0, double.PositiveInfinity);
        pays.Add(fixedCost[place], 1);
        pays.Add(isBuilt, -cost.FixedUsd / Million);
    }

    // Several plants for the same costs share what limits them.
    private void LimitCopies(FlowProgram flows)
    {
        foreach (IGrouping<(StageIndex, CountryIndex?, SiteIndex?), int> alike in Alike())
        {
            for (int row = 0; row < places[alike.First()].Costs.Length; row++)
            {
                if (alike.Count() > 1 && places[alike.First()].Costs[row].MostTonnes is var most && double.IsFinite(most))
                {
                    Row together = flows.Model.AddRow(double.NegativeInfinity, most);
                    foreach (int place in alike)
                    {
                        foreach (LinearColumn output in OutputOf(flows, place, row))
                        {
                            together.Add(output, 1);
                        }
                    }
                }
            }
        }
    }

    // Of plants that are alike the first ones, so that each choice of them is looked at once.
    private void PreferFirst()
    {
        foreach ((int before, int place) in Alike().SelectMany(alike => alike.Zip(alike.Skip(1))))
        {
            Row order = program.Model.AddRow(0, double.PositiveInfinity);
            order.Add(built.Find(each => each.Place == before && each.Row == 0).IsBuilt, 1);
            order.Add(built.Find(each => each.Place == place && each.Row == 0).IsBuilt, -1);
        }
    }

    private IEnumerable<IGrouping<(StageIndex, CountryIndex?, SiteIndex?), int>> Alike() =>
        Enumerable.Range(0, places.Length).GroupBy(place => (places[place].Stage, places[place].Country, places[place].Deposit));

    // A maker whose capacity is what its links carry has that of a link of a later year once the planned plant at its other end runs. By plant.
    private ILookup<SiteIndex, (int Activity, double TonnesPerYear)> Draws()
    {
        LinkTable links = data.Network.Data.Links;
        int year = question.Network.Options.AsOf;
        var planned = plants.Select(plant => plant.Site).ToHashSet();
        return (from row in Enumerable.Range(0, data.Network.Data.Outputs.IsDefault ? links.Count : 0)
                where planned.Contains(links.To[row]) && !planned.Contains(links.From[row])
                    && links.IsInForce(row, year) && links.IsQualified(row, null) && !question.Network.Data.Links.IsInForce(row, year)
                let activity = data.Network.FindActivity(links.From[row], links.Material(row))
                where activity is { } maker && data.Network.CapacityOf(maker).IsFigure && data.Problem.Capacity[maker.Value] > 0
                select (To: links.To[row], Draw: (activity.Value.Value, links.Tonnes[row]))).ToLookup(draw => draw.To, draw => draw.Draw);
    }

    // Who runs in any case makes more only with what is chosen.
    private void LimitToDraws()
    {
        foreach (var draws in switches.SelectMany(each => each.Draws.Select(draw => (draw.Activity, draw.TonnesPerYear, each.IsOn))).GroupBy(draw => draw.Activity))
        {
            Row limit = program.Model.AddRow(double.NegativeInfinity, Math.Max(0, data.Problem.Capacity[draws.Key] - draws.Sum(draw => draw.TonnesPerYear)));
            foreach (LinearColumn output in program.Blocks[0].OutputOf(draws.Key))
            {
                limit.Add(output, 1);
            }

            foreach ((_, double tonnes, LinearColumn isThere) in draws)
            {
                limit.Add(isThere, -tonnes);
            }
        }
    }

    private void Switch(ReadOnlySpan<LinearColumn> outputs, double tonnesPerYear, LinearColumn whether)
    {
        Row limit = program.Model.AddRow(double.NegativeInfinity, 0);
        limit.Add(whether, -tonnesPerYear);
        foreach (LinearColumn output in outputs)
        {
            limit.Add(output, 1);
        }
    }

    private (double Millions, double Gap) Solve(double tonnesPerYear, CancellationToken cancellation)
    {
        Coverage.SetLow(tonnesPerYear);
        program.Model.Minimize();
        for (int plant = 0; plant < plants.Length; plant++)
        {
            isOn[plant].Cost = plants[plant].KnownUsd / Million;
        }

        for (int place = 0; place < places.Length; place++)
        {
            fixedCost[place].Cost = 1;
            for (int row = 0; row < places[place].Costs.Length; row++)
            {
                foreach (LinearColumn output in OutputOf(program, place, row))
                {
                    output.Cost = places[place].Costs[row].UsdPerTonne / Million;
                }
            }
        }

        if (!Run(cancellation))
        {
            throw new FlowsImpossibleException(
                $"No plan was found within {(program.Model.Branches >= question.MostBranches ? $"the {question.MostBranches:N0} branches of plants that are tried" : $"{question.Longest.TotalSeconds:0} seconds")}, though one exists; the other choices of plants were not tried. Ask for a smaller bloc or a lower coverage.");
        }

        (double value, double bound) = (program.Model.Solution.Objective, program.Model.Solution.Bound);
        return (value, value > CostSlack ? Figures.Settled(Math.Max(0, (value - bound) / value), 1e3) : 0);
    }

    // False where the nodes or the time ran out before any plan was found.
    private bool Run(CancellationToken cancellation)
    {
        for (int round = 0; round < MostRounds; round++)
        {
            if (!RunOnce(cancellation))
            {
                return false;
            }

            if (!cuts.Add(cancellation))
            {
                return true;
            }
        }

        throw new FlowsImpossibleException($"Which plants can run with which others was not settled in {MostRounds} rounds. Ask for a smaller bloc or a lower coverage.");
    }

    private bool RunOnce(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var limits = new WholeNumberLimits(question.Longest, question.MostBranches, CostSlack);
        SolverStatus status = program.Model.Solve(SolverMethod.Afresh, limits, cancellation);
        cancellation.ThrowIfCancellationRequested();
        return status is SolverStatus.Optimal or SolverStatus.Feasible;
    }

    // With the plants settled, how much each makes is a linear programme.
    private PlanChoice Sized(Chosen chosen, double tonnesPerYear, double gap, CancellationToken cancellation)
    {
        bool[] isChosen = [.. chosen.Plants, .. chosen.Places];
        (double least, double[][] tonnes) = Sized(isChosen, tonnesPerYear, cancellation) ?? throw new FlowsImpossibleException(
            "The plants of the cheapest plan do not serve what they are to: the figures lie too far apart for the solver's arithmetic. Look for a misplaced decimal in outputs.csv, demand.csv and recipes.csv.");

        // What makes nothing is there only if it has to be, as one of several suppliers.
        bool hasFewer = false;
        for (int number = 0; number < built.Count; number++)
        {
            (int place, int row, _) = built[number];
            if (!isChosen[plants.Length + number] || tonnes[place][row] > 0)
            {
                continue;
            }

            isChosen[plants.Length + number] = false;
            bool isSpared = Sized(isChosen, tonnesPerYear, cancellation) is { } without && without.Millions <= least + CostSlack + (least * CostSlack);
            (isChosen[plants.Length + number], hasFewer) = (!isSpared, hasFewer || isSpared);
        }

        if (hasFewer)
        {
            tonnes = Sized(isChosen, tonnesPerYear, cancellation)!.Value.TonnesPerYear;
        }

        double usd = 0;
        double[] pays = new double[places.Length];
        bool[][] isBuilt = [.. places.Select(place => new bool[place.Costs.Length])];
        for (int number = 0; number < built.Count; number++)
        {
            (int place, int row, _) = built[number];
            isBuilt[place][row] = isChosen[plants.Length + number];
            usd += tonnes[place][row] * places[place].Costs[row].UsdPerTonne;
            pays[place] = isBuilt[place][row] ? Math.Max(pays[place], places[place].Costs[row].FixedUsd) : pays[place];
        }

        ImmutableArray<PlannedPlant> on = [.. plants.Where((_, plant) => chosen.Plants[plant])];
        return new PlanChoice(on, tonnes, Figures.Settled(on.Sum(plant => plant.KnownUsd) + usd + pays.Sum(), 1), gap) { IsBuilt = isBuilt };
    }

    // By place and row, t/yr, and what these cost in millions; null where that does not serve so much.
    private (double Millions, double[][] TonnesPerYear)? Sized(bool[] isChosen, double tonnesPerYear, CancellationToken cancellation)
    {
        using var flows = new FlowProgram(SupplierCuts.With(data, switches, isChosen));
        flows.Model.Minimize();
        LimitCopies(flows);
        foreach ((int place, int row, _) in built)
        {
            foreach (LinearColumn output in OutputOf(flows, place, row))
            {
                output.Cost = places[place].Costs[row].UsdPerTonne / Million;
            }
        }

        Row served = Covered(flows);
        served.SetLow(tonnesPerYear * (1 - Slack));
        if (flows.Try(SolverMethod.Afresh, cancellation) != SolverStatus.Optimal)
        {
            return null;
        }

        double[][] tonnes = [.. places.Select(place => new double[place.Costs.Length])];
        foreach ((int place, int row, _) in built)
        {
            tonnes[place][row] = ActivityOf(place, row) is { } activity ? Math.Max(0, Figures.Settled(flows.Blocks[0].Made(activity.Value), 1e3)) : 0;
        }

        return (flows.Model.Solution.Objective, tonnes);
    }

    private static Row Covered(FlowProgram flows)
    {
        Row served = flows.Model.AddRow(0, double.PositiveInfinity);
        foreach ((LinearColumn share, double tonnes) in Shares(flows))
        {
            served.Add(share, tonnes);
        }

        return served;
    }

    private static IEnumerable<(LinearColumn Share, double Tonnes)> Shares(FlowProgram flows) =>
        from target in Enumerable.Range(0, flows.Blocks[0].Shares.Length)
        where flows.Blocks[0].Shares[target] is not null
        select (flows.Blocks[0].Shares[target]!, flows.Blocks[0].TonnesOfShare(target));

    private VertexIndex? ActivityOf(int place, int row) => data.Network.FindActivity(PlanData.SiteOf(question.Network.Data, place), places[place].Costs[row].Material);

    private ReadOnlySpan<LinearColumn> OutputOf(FlowProgram flows, int place, int row) =>
        ActivityOf(place, row) is { } activity ? flows.Blocks[0].OutputOf(activity.Value) : [];

    private static bool[] IsOn(IEnumerable<LinearColumn> columns) => [.. columns.Select(column => column.Value > 0.5)];

    private sealed record Chosen(bool[] Plants, bool[] Places);
}
