using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>The cheapest capacity that closes a bloc's gap: planned plants set running, plants that run grown to what is announced, and new plants at a fixed cost and a cost for each t/yr.</summary>
/// <remarks>
/// A fixed-charge capacity expansion problem (Manne 1967) over the linear programme of flows, on a market inside the bloc. Planned plants
/// cost what was announced, else what a new one of their size would; where neither is known they count as nothing, and the answer says so.
/// Of the plans that cost the same, the one that waits for fewest of them. A plant with several outputs pays its largest fixed part once.
/// </remarks>
public static class CheapestPlan
{
    private const double Slack = 1e-9;
    private const double CurveStep = 0.1;
    private const double MostForTonne = 1e4; // t of anything upstream for a tonne of demand: more is not worth a plant, and keeps the figures within the solver's arithmetic

    /// <summary>Answers with two integer programmes for the goal and one for each further point of the curve.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="progress">Told the share done; null: nobody asks.</param>
    /// <param name="cancellation">Looked at between solutions, and stops an integer programme under way.</param>
    /// <exception cref="FlowsImpossibleException">The data does not allow flows; the message says why.</exception>
    public static PlanAnswer Of(PlanQuestion question, IProgress<double>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(question);
        SupplyNetwork today = AskedEnd.At(question.Network, isUpper: true); // as capacities count at their lower ends
        question = question with { Network = today };
        SiteSet planned = PlanData.PlannedIn(today, question.Bloc);
        ImmutableArray<BuildingSite> places = BuildingSite.Of(today.Data, question.Bloc);
        double asked = Asked(question).Sum(target => target.TonnesPerYear);
        double[] before = Served(question, SiteSet.Of(today.Data, _ => false), [], cancellation);
        double limit = asked * MostForTonne;
        var all = PlanData.Of(question, planned, [.. places.Select(place => (place, place.Costs.Select(cost => Math.Min(cost.MostTonnes, limit)).ToArray()))]);
        double share = Share(before, asked);
        using var program = new PlanProgram(question, all, PlannedPlant.Of(today, all.Network, planned), places, limit, cancellation);
        double most = asked > 0 ? Math.Max(share, Figures.Settled(Math.Min(1, program.MostServed(cancellation) / asked))) : double.NaN;
        int unknown = Enumerable.Range(0, today.ActivityCount).Select(activity => new VertexIndex(activity))
            .Count(activity => question.Bloc.Contains(today.Data.Sites.Country(today.SiteOf(activity))) && double.IsNaN(today.CapacityOf(activity).TonnesPerYear));
        double[] beforeHigh = unknown == 0 ? before : Served(question, SiteSet.Of(today.Data, _ => false), [], cancellation, double.PositiveInfinity);
        var nothing = new PlanAnswer(share, most, double.NaN, 0, 0, [], [], Materials(question, before, beforeHigh, before), unknown) { BeforeHigh = Share(beforeHigh, asked), Unserved = Unserved(question, before) };
        if (double.IsNaN(share) || question.Coverage > most + Slack)
        {
            return nothing;
        }

        if (question.Coverage <= share + Slack)
        {
            return nothing with { Coverage = share, Curve = [new CurvePoint(share, 0, 0)] };
        }

        double[] steps = [.. Steps(share, question.Coverage)];
        double programmes = steps.Length + 3; // the goal has two, and building them takes about as long as one
        progress?.Report(1 / programmes);
        PlanChoice choice = program.Cheapest(question.Coverage * asked, cancellation);
        (BuildingSite, double[])[] built = [.. places.Select((place, number) => (place, choice.CapacityOf(number)))];
        var running = choice.Planned.Select(plant => plant.Site).ToHashSet();
        double[] after = Served(question, SiteSet.Of(today.Data, running.Contains), built, cancellation);
        return nothing with
        {
            Coverage = Share(after, asked),
            UnservedAfter = Unserved(question, after),
            Usd = choice.Usd,
            Gap = choice.Gap,
            Additions = [.. Planned(all.Network, today.Data, choice.Planned), .. New(places, choice)],
            Curve =
            [
                new CurvePoint(share, 0, 0),
                .. steps.Select((step, number) =>
                {
                    progress?.Report((3 + number) / programmes);
                    (double usd, double gap) = program.Cost(step * asked, cancellation);
                    return new CurvePoint(step, usd, gap);
                }),
                new CurvePoint(question.Coverage, choice.Usd, choice.Gap),
            ],
            Materials = Materials(question, before, beforeHigh, after),
        };
    }

    /// <summary>By target of today, tonnes served with some additions: most in all, and that shared fairly.</summary>
    internal static double[] Served(PlanQuestion question, SiteSet planned, IReadOnlyList<(BuildingSite Place, double[] TonnesPerYear)> built, CancellationToken cancellation, double unknownCapacity = 0)
    {
        ServedAnswer served = ServedDemand.Of(PlanData.Of(question, planned, built, unknownCapacity).Horizon, FlowObjective.Total, cancellation)[0];
        var tonnes = Enumerable.Range(0, served.Share.Length).ToDictionary(target => (served.Network.Targets[target].Site, served.Network.Targets[target].Material), served.TonnesPerYear);
        return [.. question.Network.Targets.ToArray().Select(target => tonnes[(target.Site, target.Material)])];
    }

    private static double Share(double[] served, double asked) => asked > 0 ? Figures.Settled(served.Sum() / asked) : double.NaN;

    private static IEnumerable<Target> Asked(PlanQuestion question) =>
        question.Network.Targets.ToArray().Where(target => target.TonnesPerYear > 0 && question.Bloc.Contains(question.Network.Data.Sites.Country(target.Site)));

    private static LostMoney? Unserved(PlanQuestion question, double[] served)
    {
        SupplyNetwork network = question.Network;
        var asked = Asked(question).ToHashSet();
        return LostMoney.Of(network, Enumerable.Range(0, served.Length).Where(target => asked.Contains(network.Targets[target])).Select(target => (target, Figures.Settled(network.Targets[target].TonnesPerYear - served[target], network.Targets[target].TonnesPerYear))));
    }

    // From what is served today up to the goal, by tenths.
    private static IEnumerable<double> Steps(double share, double goal) =>
        Enumerable.Range(1, 10).Select(step => Figures.Settled(step * CurveStep)).Where(step => step > share && step < goal - Slack);

    private static IEnumerable<Addition> Planned(SupplyNetwork network, DataSet today, ImmutableArray<PlannedPlant> planned) =>
        from plant in planned
        orderby today.Sites.Stage(plant.Site).Value, plant.Site.Value
        from output in plant.Outputs
        select new Addition(
            true, plant.Site, today.Sites.Stage(plant.Site), today.Sites.Country(plant.Site), network.MaterialOf(output.Activity),
            output.Adds, output.Usd, output.Row?.Basis, output.Row?.Site is not null, AnnouncedCapacity.Year(today, (plant.Site, network.MaterialOf(output.Activity), network.CapacityOf(output.Activity).TonnesPerYear)))
        {
            IsMore = output.Today > 0,
        };

    private static IEnumerable<Addition> New(ImmutableArray<BuildingSite> places, PlanChoice choice)
    {
        for (int place = 0; place < places.Length; place++)
        {
            double[] tonnes = choice.TonnesPerYear[place];
            BuildingSite site = places[place];
            int dearest = Enumerable.Range(0, tonnes.Length).Where(row => choice.IsBuilt[place][row]).OrderByDescending(row => site.Costs[row].FixedUsd).FirstOrDefault(-1);
            for (int row = 0; row < tonnes.Length; row++)
            {
                if (choice.IsBuilt[place][row])
                {
                    BuildingCost cost = site.Costs[row];
                    yield return new Addition(
                        false, site.Deposit, site.Stage, site.Country, cost.Material, tonnes[row],
                        (cost.UsdPerTonne * tonnes[row]) + (row == dearest ? cost.FixedUsd : 0), cost.Row.Basis, false, cost.Row.EarliestYear)
                    {
                        Plant = place,
                    };
                }
            }
        }
    }

    private static ImmutableArray<MaterialCoverage> Materials(PlanQuestion question, double[] before, double[] beforeHigh, double[] after)
    {
        Target[] targets = question.Network.Targets.ToArray();
        var asked = Asked(question).ToHashSet();
        return
        [
            .. Enumerable.Range(0, targets.Length).Where(target => asked.Contains(targets[target]))
                .GroupBy(target => targets[target].Material).OrderBy(group => group.Key.Value)
                .Select(group => (group.Key, Asked: group.Sum(target => targets[target].TonnesPerYear), Before: group.Sum(target => before[target]), High: group.Sum(target => beforeHigh[target]), After: group.Sum(target => after[target])))
                .Select(row => new MaterialCoverage(row.Key, row.Asked, Figures.Settled(row.Before / row.Asked), Figures.Settled(row.High / row.Asked), Figures.Settled(row.After / row.Asked))),
        ];
    }
}

/// <summary>What a plan chose.</summary>
/// <param name="Planned">Planned plants it waits for, in index order.</param>
/// <param name="TonnesPerYear">By place and material.</param>
/// <param name="Usd">Cost, as far as it is known.</param>
/// <param name="Gap">How much cheaper another might be, as a share.</param>
internal sealed record PlanChoice(ImmutableArray<PlannedPlant> Planned, double[][] TonnesPerYear, double Usd, double Gap)
{
    /// <summary>t/yr of what only has to be there, as one of several suppliers: as little as one likes.</summary>
    public const double Least = 1e-9;

    /// <summary>By place and material: whether it is built, of whatever size.</summary>
    public required bool[][] IsBuilt { get; init; }

    /// <summary>By material, t/yr of a place, above 0 where it is built.</summary>
    public double[] CapacityOf(int place) => [.. TonnesPerYear[place].Select((tonnes, row) => IsBuilt[place][row] ? Math.Max(tonnes, Least) : 0)];
}
