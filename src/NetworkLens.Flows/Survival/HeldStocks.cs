using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>The stocks that lie in a store now, as far as the data says of what, how much and whose they are.</summary>
/// <param name="Stocks">Those that can be used, in the order of stockpiles.csv.</param>
/// <param name="Rows">The row of each.</param>
/// <param name="NotKnown">Rows that are held, but of unknown material, tonnes or owner.</param>
public sealed record HeldStocks(ImmutableArray<FlowStock> Stocks, ImmutableArray<StockpileIndex> Rows, ImmutableArray<StockpileIndex> NotKnown)
{
    /// <summary>Those that are a range without a figure in it, which is taken at its upper end.</summary>
    /// <param name="data">Whose stockpiles.</param>
    public ImmutableArray<StockpileIndex> Ranges(DataSet data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return [.. Rows.Where(row => data.Stockpiles[row.Value].Tonnes.IsRange)];
    }

    /// <summary>The stocks with these at the lower end.</summary>
    /// <param name="data">Whose stockpiles.</param>
    public ImmutableArray<FlowStock> AtLeast(DataSet data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return [.. Stocks.Select((stock, number) => data.Stockpiles[Rows[number].Value].Tonnes is { IsRange: true } ends ? stock with { Tonnes = ends.Low } : stock)];
    }

    /// <summary>The held stocks of a year. Plans and yearly flows are none.</summary>
    /// <param name="data">Whose stockpiles.</param>
    /// <param name="year">Rows of later years are left out; members of blocs are of this year.</param>
    /// <param name="allMembers">Count the invited, guests and observers of a bloc too.</param>
    public static HeldStocks Of(DataSet data, int year, bool allMembers)
    {
        ArgumentNullException.ThrowIfNull(data);
        var stocks = ImmutableArray.CreateBuilder<FlowStock>();
        var rows = ImmutableArray.CreateBuilder<StockpileIndex>();
        var notKnown = ImmutableArray.CreateBuilder<StockpileIndex>();
        for (int row = 0; row < data.Stockpiles.Length; row++)
        {
            Stockpile pile = data.Stockpiles[row];
            if (pile.Kind != StockpileKind.Held || pile.Year > year)
            {
                continue;
            }

            if (pile.Material is { } material && FigureEnd.Of(pile.Tonnes, CourseEnd.Stated, isMoreWorse: false) is >= 0 and double tonnes && UsersOf(pile, data, year, allMembers) is { } users)
            {
                stocks.Add(new FlowStock(material, users, tonnes));
                rows.Add(new StockpileIndex(row));
            }
            else
            {
                notKnown.Add(new StockpileIndex(row));
            }
        }

        return new HeldStocks(stocks.ToImmutable(), rows.ToImmutable(), notKnown.ToImmutable());
    }

    /// <summary>The stocks with one end of what they may hold.</summary>
    /// <param name="data">Whose stockpiles.</param>
    /// <param name="end">Worse is less.</param>
    public ImmutableArray<FlowStock> At(DataSet data, CourseEnd end)
    {
        ArgumentNullException.ThrowIfNull(data);
        return [.. Stocks.Select((stock, number) => stock with { Tonnes = FigureEnd.Of(data.Stockpiles[Rows[number].Value].Tonnes, end, isMoreWorse: false) })];
    }

    /// <summary>Who may take from a stockpile: the site it lies at, else every site of its owner's country or bloc, or those its owner runs.</summary>
    /// <param name="pile">A row of the data set.</param>
    /// <param name="data">The data set.</param>
    /// <param name="year">Members of blocs of that year.</param>
    /// <param name="allMembers">Count the invited, guests and observers of a bloc too.</param>
    /// <returns>Null where nobody knows whose it is.</returns>
    public static SiteSet? UsersOf(Stockpile pile, DataSet data, int year, bool allMembers)
    {
        ArgumentNullException.ThrowIfNull(pile);
        ArgumentNullException.ThrowIfNull(data);
        if (pile.Site is { } site)
        {
            return SiteSet.Of(data, other => other == site);
        }

        if (pile.Owner is not { } owner)
        {
            return null;
        }

        if (BlocSelection.Parse(owner, data, year, allMembers) is { IsValid: true, Value: { } countries })
        {
            return SiteSet.Of(data, other => countries.Contains(data.Sites.Country(other)));
        }

        int firm = data.Operators.IndexOf(owner);
        return firm < 0 ? null : SiteSet.Of(data, other => data.Sites.Operator(other).Value == firm);
    }
}
