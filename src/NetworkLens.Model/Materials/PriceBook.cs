namespace NetworkLens.Model;

/// <summary>Which of a material's prices holds.</summary>
public static class PriceBook
{
    /// <summary>The price of a material in a year: of a market, if it has any, the newest of that year or before, else the oldest of the later ones; the first of equals in their order.</summary>
    /// <param name="data">Whose prices.</param>
    /// <param name="material">Of what.</param>
    /// <param name="year">Calendar year.</param>
    /// <param name="market">Whose prices go before all others; null: nobody's.</param>
    /// <returns>Above 0; null where none is known. O(prices).</returns>
    public static Price? Of(DataSet data, MaterialIndex material, int year, string? market = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        Price[] known = [.. data.Prices.Where(price => price.Material == material && price.UsdPerKg is { IsKnown: true, Value: > 0 })];
        known = market is not null && known.Any(price => price.Market == market) ? [.. known.Where(price => price.Market == market)] : known;
        return known.Where(price => price.Date.Year <= year).MaxBy(LastDay) ?? known.MinBy(LastDay);
    }

    private static DateOnly LastDay(Price price) => price.Date.IsKnown ? price.Date.Last : DateOnly.MinValue;
}
