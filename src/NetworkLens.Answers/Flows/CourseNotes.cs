using System.Globalization;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Answers;

/// <summary>What a reader of a course should know.</summary>
internal static class CourseNotes
{
    /// <summary>Of an answer.</summary>
    /// <param name="found">The course, by the stated figures.</param>
    /// <param name="told">What of it is told.</param>
    /// <param name="stocks">Those that were there.</param>
    /// <param name="money">What is lost of what is told, in money; null where no demand row says what a tonne is worth.</param>
    public static IEnumerable<string> Of(CourseAnswer found, CourseTold told, HeldStocks stocks, LostMoney? money) =>
    [
        .. Stocks(found.Network, stocks, money),
        .. found.Notes.Select(AdviceText.Of),
        .. found.Rule == CourseRule.Proportional ? AtLeastNote.OfShares(found.Network.Data) : [],
        .. Limits(found),
        $"{told.Word[..1].ToUpperInvariant()}{told.Word[1..]} 1 begins on {told.Day(0)}. {(found.Rule == CourseRule.Proportional ? AdviceText.PlanForAll : AdviceText.NobodyPlans)}",
        .. found.Rule == CourseRule.Planned ? FlowNotes.Of(found.Network, Rerouting.Links) : [],
    ];

    private static IEnumerable<string> Stocks(SupplyNetwork network, HeldStocks stocks, LostMoney? money)
    {
        yield return Held(network, stocks);
        foreach (string note in MoneyNotes.Of(money, "The loss", string.Empty))
        {
            yield return note;
        }

        if (!stocks.NotKnown.IsEmpty)
        {
            yield return $"Held, but it is not known of which material, how much or for whom, so {stocks.NotKnown.Length} of {stocks.NotKnown.Length + stocks.Rows.Length} count as none: {DataWords.Some([.. stocks.NotKnown.Select(row => network.Data.Stockpiles[row.Value].Id)], 5)}.";
        }
    }

    // What the course does not follow, or could not know.
    private static IEnumerable<string> Limits(CourseAnswer found)
    {
        if (DatedWithin(found) is > 0 and int dated)
        {
            yield return $"Links that begin or end within a year, which counts as a whole year here: {dated:N0} of {found.Network.Data.Links.Count:N0}.";
        }

        if (found.LeastLostTonnes < found.LostTonnes - 0.5)
        {
            yield return $"A plan that knew the whole course in advance would lose at least {FigureText.Tonnes(found.LeastLostTonnes)} t over all lines.";
        }
    }

    // A stock is one of a material at a site that uses it; most are known of nowhere.
    private static string Held(SupplyNetwork network, HeldStocks stocks)
    {
        int known = stocks.Stocks.SelectMany(stock => stock.Users.Select(site => network.FindIntake(site, stock.Material))).OfType<IntakeIndex>().Distinct().Count();
        string none = string.Create(
            CultureInfo.InvariantCulture, $"none is taken to be there for {network.IntakeCount - known:N0} of the {network.IntakeCount:N0} inputs of sites");
        return stocks.Stocks.IsEmpty ? $"No held stock is known: {none}."
            : $"Stocks counted: {DataWords.Some([.. stocks.Rows.Select(row => network.Data.Stockpiles[row.Value].Id)], 5)}; {none}.";
    }

    // Of the years that the course lies in.
    private static int DatedWithin(CourseAnswer found)
    {
        LinkTable links = found.Network.Data.Links;
        (int first, int last) = (found.Start.Year, found.Start.AddDays(found.Days - 1).Year);
        bool IsIn(PartialDate date) => date.IsKnown && date.Year >= first && date.Year <= last;
        return !links.Since.IsPresent && !links.Until.IsPresent ? 0
            : Enumerable.Range(0, links.Count).Select(links.Dates).Count(dates =>
                (IsIn(dates.Since) && dates.Since.First.DayOfYear > 1) || (IsIn(dates.Until) && (dates.Until.Last.Month, dates.Until.Last.Day) != (12, 31)));
    }
}
