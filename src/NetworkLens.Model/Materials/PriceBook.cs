namespace NetworkLens.Model;

/// <summary>Which of a material's prices holds.</summary>
public static class PriceBook
{
    /// <summary>The price of a material in a year: the newest of that year or before, else the oldest of the later ones; the first of equals in their order.</summary>
    /// <param name="data">Whose prices.</param>
    /// <param name="material">Of what.</param>
    /// <param name="year">Calendar year.</param>
    /// <returns>Above 0; null where none is known. O(prices).</returns>
    public static Price? Of(DataSet data, MaterialIndex material, int year)
    {
        ArgumentNullException.ThrowIfNull(data);
        Price[] known = [.. data.Prices.Where(price => price.Material == material && price.UsdPerKg is { IsKnown: true, Value: > 0 })];
        return known.Where(price => price.Date.Year <= year).MaxBy(LastDay) ?? known.MinBy(LastDay);
    }

    private static DateOnly LastDay(Price price) => price.Date.IsKnown ? price.Date.Last : DateOnly.MinValue;
}
