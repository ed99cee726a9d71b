using System.Globalization;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Answers;

/// <summary>What a reader of tonnes should know about the data they rest on.</summary>
internal static class FlowNotes
{
    /// <summary>Activities, links and demand rows from which answers that only mention tonnes go without flows: a solution and its fair shares take seconds.</summary>
    public const int Many = 20_000;

    private const int Slow = 100_000; // half a minute or more

    /// <summary>What to say before the work begins, where it may take minutes; null: nothing.</summary>
    public static string? OfSize(SupplyNetwork network, Rerouting rerouting)
    {
        int links = rerouting == Rerouting.Market ? 0 : network.LinkCount;
        long all = network.ActivityCount + (long)network.TargetCount + links;
        return all <= Slow || all > FlowProblem.MostColumns ? null : string.Create(
            CultureInfo.InvariantCulture,
            $"Flows of {network.ActivityCount:N0} activities, {links:N0} links and {network.TargetCount:N0} demand rows may take minutes, or hours. Ctrl+C stops them; {(links > 0 ? $"{AdviceText.OnTheMarket}, and " : string.Empty)}{AdviceText.PartOfTheData}.");
    }

    /// <summary>That sums over end uses are no plain tonnes; none where every weight is 1.</summary>
    public static string[] Weighted(SupplyNetwork network) => network.Targets.ToArray().Any(target => !network.WeightOf(target).Equals(1.0))
        ? ["Sums over end uses count tonnes by the weights of demand.csv: a tonne of weight 3 counts as three."]
        : [];

    /// <summary>What is taken of stocks that are a range without a figure in it; nothing where none is.</summary>
    public static IEnumerable<string> OfRanges(DataSet data, HeldStocks stocks)
    {
        string[] ranges = [.. stocks.Ranges(data).Select(row => data.Stockpiles[row.Value].Id)];
        return ranges.Length == 0 ? [] : [$"Stocks that are a range without a figure in it, taken at its upper end: {DataWords.Some(ranges, 5)}. Where an answer is a range, its other end takes the lower."];
    }

    /// <summary>Of answers about tonnes.</summary>
    public static IEnumerable<string> Of(SupplyNetwork network, Rerouting rerouting) => [.. Unknown(network, rerouting), .. Assumed(network), .. Weighted(network)];

    // Tonnes of links and capacities that nobody gives.
    private static IEnumerable<string> Unknown(SupplyNetwork network, Rerouting rerouting)
    {
        if (rerouting == Rerouting.None && Enumerable.Range(0, network.LinkCount).Count(link => !network.TonnesOf(new LinkIndex(link)).IsKnown) is var uncounted and > 0)
        {
            yield return $"Links of unknown tonnes, which carry whatever their supplier can make: {uncounted:N0} of {network.LinkCount:N0}.";
        }

        Capacity[] silent = [.. Enumerable.Range(0, network.ActivityCount).Select(activity => network.CapacityOf(new VertexIndex(activity))).Where(capacity => double.IsNaN(capacity.TonnesPerYear))];
        int ranges = silent.Count(capacity => capacity.IsRange);
        if (ranges > 0)
        {
            yield return $"Makers whose capacity is a range without a figure in it: {ranges:N0} of {network.ActivityCount:N0}. They are taken at its upper end; where a figure is a range, its other end takes the lower.";
        }

        if (silent.Length - ranges is var unknown and > 0)
        {
            yield return $"Makers of unknown capacity: {unknown:N0} of {network.ActivityCount:N0}. They are taken as unlimited; where a figure is a range, its other end assumes they make nothing.";
        }
    }

    // What stands in where a table is missing.
    private static IEnumerable<string> Assumed(SupplyNetwork network)
    {
        if (network.Data.Outputs.IsDefault && Enumerable.Range(0, network.ActivityCount).Count(activity => network.CapacityOf(new VertexIndex(activity)).IsFromLinks) is var sent and > 0)
        {
            yield return $"Capacities are taken from links, because there is no outputs.csv (a maker is assumed to make no more than its links carry): {sent:N0} of {network.ActivityCount:N0}.";
        }

        if (network.Data.Demand.IsDefault && network.Targets.ToArray().Count(target => !double.IsNaN(target.TonnesPerYear)) is var taken and > 0)
        {
            yield return $"Demand is taken from links, because there is no demand.csv (a user is assumed to need what its links bring): {taken:N0} of {network.TargetCount:N0} rows.";
        }

        if (network.Targets.ToArray().Count(target => double.IsNaN(target.TonnesPerYear) && network.AskedBetween(target).High > 0) is var open and > 0)
        {
            yield return $"Demand rows that are a range without a figure in it: {open:N0} of {network.TargetCount:N0}. They are taken at its lower end; where a figure is a range, its other end takes the upper.";
        }

        int unasked = network.Targets.ToArray().Count(target => !(network.AskedBetween(target).High > 0));
        if (unasked > 0)
        {
            yield return $"Demand rows without tonnes, which are left out: {unasked:N0} of {network.TargetCount:N0}.";
        }

        if (network.Data.Recipes.IsEmpty && network.Data.Requirements != RequirementRule.Any)
        {
            yield return "Without recipes, each tonne made takes a tonne of each of its inputs.";
        }
    }
}
