using System.Globalization;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Answers;

/// <summary>What a reader of the best purchase should know.</summary>
internal static class PurchaseNotes
{
    /// <summary>Of an answer.</summary>
    public static IEnumerable<string> Of(DataSet data, PurchaseAnswer found, HeldStocks stocks)
    {
        if (!found.IsAnybodyServed || double.IsPositiveInfinity(found.DaysBefore))
        {
            yield return FlowHeadlines.Of(found);
            yield break;
        }

        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"All of them together are served as today for {found.DaysAfter:0.#} days with the purchase, {found.DaysBefore:0.#} without. Everyone else may go short for them. Buying at these prices is assumed not to move them.");
        if (found.Purchases.IsEmpty)
        {
            yield return "No purchase buys any time: something needed has no price, or what is bought finds no plant to work it.";
        }

        if (!found.LeftOut.IsEmpty)
        {
            yield return $"Left out, because they take less than a thousandth of the money and add less than a thousandth of the time: {string.Join(", ", found.LeftOut.Select(material => data.Id(material)))}.";
        }

        if (stocks.Stocks.IsEmpty)
        {
            yield return "No held stock is known.";
        }

        if (stocks.Ranges(data) is { IsEmpty: false } ranges)
        {
            yield return $"Stocks that are a range without a figure in it, taken at its upper end: {string.Join(", ", ranges.Select(row => data.Stockpiles[row.Value].Id))}.";
        }

        if (!found.WithoutPrice.IsEmpty)
        {
            yield return $"Without a price in prices.csv, so that they are not bought: {string.Join(", ", found.WithoutPrice.Select(material => data.Id(material)))}.";
        }
    }
}
