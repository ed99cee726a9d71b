using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>The purchase that buys most survival time for the money.</summary>
/// <remarks>
/// One linear programme: time to survive (<see cref="TimeToSurvive"/>) with a stock of every material that has a price, as large as the
/// budget allows for all of them together; then, of the purchases that last as long, the cheapest. What takes less than a thousandth of the
/// money is left out where less than a thousandth of the time goes with all of it.
/// </remarks>
public static class BestPurchase
{
    private const double KilogramsInTonne = 1000;
    private const double IsNothing = 1e-9; // share of the budget
    private const double Small = 0.001;    // share of what is spent, and of the time it buys

    /// <summary>Answers with three linear programmes, and two for each material that is left out or tried to be.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="cancellation">Looked at between solutions.</param>
    /// <exception cref="FlowsImpossibleException">The data does not allow flows; the message says why.</exception>
    public static PurchaseAnswer Of(PurchaseQuestion question, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(question);
        SurvivalQuestion survival = question.Survival with { IsJoint = true };
        DataSet data = survival.Network.Data;
        SurvivalAnswer without = TimeToSurvive.Of(survival, cancellation);
        int[] held = [.. without.Rows.Select(row => row.Target).Order()];
        double before = without.Rows.Select(row => row.Days).DefaultIfEmpty(double.PositiveInfinity).Min();
        Price?[] prices = [.. Enumerable.Range(0, data.Materials.Length).Select(material => PriceBook.Of(data, new MaterialIndex(material), survival.Network.Options.AsOf))];
        ImmutableArray<MaterialIndex> usable = [.. UsableMaterials(survival.Network, question.Users)];
        ImmutableArray<MaterialIndex> unpriced = [.. usable.Where(material => prices[material.Value] is null)];
        if (double.IsPositiveInfinity(before))
        {
            return new PurchaseAnswer(before, before, [], unpriced) { IsAnybodyServed = held.Length > 0 };
        }

        Price[] bought = [.. usable.Select(material => prices[material.Value]).OfType<Price>()];
        double TonnesFor(Price price) => question.BudgetUsd / (price.UsdPerKg.Value * KilogramsInTonne);
        ImmutableArray<FlowStock> stocks = [.. survival.Stocks, .. bought.Select(price => new FlowStock(price.Material, question.Users, TonnesFor(price)))];
        var problem = FlowProblem.Of(survival.Network, survival.Rerouting, survival.UnknownCapacity);
        ImmutableArray<double> rates = TimeToSurvive.ServedRates(problem, cancellation);
        var period = new FlowPeriod(TimeToSurvive.Failed(problem, survival), double.NaN, [.. Enumerable.Range(0, stocks.Length)]);
        using var hold = new HoldProgram(period, stocks, rates);
        LinearColumn[] spent = Spending(hold.Program, survival.Stocks.Length, [.. bought.Select(TonnesFor)]);
        (double years, double[] shares, List<int> leftOut) = WithoutTrifles(hold, held, spent, cancellation);
        ImmutableArray<Purchase> purchases =
        [
            .. bought.Select((price, number) => (Price: price, Share: shares[number])).Where(row => row.Share > IsNothing)
                .Select(row => new Purchase(row.Price.Material, row.Share * TonnesFor(row.Price), row.Share * question.BudgetUsd, row.Price))
                .OrderByDescending(purchase => purchase.Usd).ThenBy(purchase => purchase.Material.Value),
        ];
        return new PurchaseAnswer(before, Math.Max(before, Figures.Settled(years * TimeToSurvive.DaysInYear)), purchases, unpriced)
        {
            LeftOut = [.. leftOut.Order().Select(number => bought[number].Material)],
        };
    }

    // The most time, the cheapest way to it, and what it does without: one small part of the money after the other, as long as little time goes with all of them.
    private static (double Years, double[] Shares, List<int> LeftOut) WithoutTrifles(HoldProgram hold, int[] held, LinearColumn[] spent, CancellationToken cancellation)
    {
        double years = hold.Most(held, cancellation);
        double[] shares = hold.Cheapest(held, years, spent, cancellation);
        double least = years * (1 - Small);
        var leftOut = new List<int>();
        var needed = new HashSet<int>();
        while (Smallest(shares, needed) is { } number)
        {
            spent[number].SetHigh(0);
            double left = hold.Most(held, cancellation);
            if (left < least)
            {
                spent[number].SetHigh(1);
                needed.Add(number);
                continue;
            }

            leftOut.Add(number);
            years = left;
            shares = hold.Cheapest(held, years, spent, cancellation);
        }

        return (years, shares, leftOut);
    }

    // The smallest share of the money, where it is small and not known to be needed; null where there is none.
    private static int? Smallest(double[] shares, HashSet<int> needed)
    {
        double most = shares.Sum() * Small;
        int[] small = [.. Enumerable.Range(0, shares.Length).Where(number => shares[number] > IsNothing && shares[number] < most && !needed.Contains(number))];
        return small.Length == 0 ? null : small.MinBy(number => shares[number]);
    }

    // Shares of the budget, one a bought stock: what is drawn from it has been paid for.
    private static LinearColumn[] Spending(FlowProgram program, int first, double[] tonnesForBudget)
    {
        Row budget = program.Model.AddRow(double.NegativeInfinity, 1);
        return
        [
            .. tonnesForBudget.Select((tonnes, number) =>
            {
                LinearColumn share = program.Model.AddColumn(0, 1);
                budget.Add(share, 1);
                program.StockRow(first + number).Add(share, -tonnes);
                program.StockRow(first + number).SetHigh(0);
                return share;
            }),
        ];
    }

    private static IEnumerable<MaterialIndex> UsableMaterials(SupplyNetwork network, SiteSet users) =>
        Enumerable.Range(0, network.IntakeCount).Select(intake => new IntakeIndex(intake))
            .Where(intake => users.Contains(network.SiteOf(intake)) && network.UsersOf(intake).Length > 0)
            .Select(network.MaterialOf).Distinct().OrderBy(material => material.Value);
}
