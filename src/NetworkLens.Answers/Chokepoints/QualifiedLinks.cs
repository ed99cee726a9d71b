using NetworkLens.Model;

namespace NetworkLens.Answers;

/// <summary>What a reader should know of links that carry nothing until they are qualified.</summary>
internal static class QualifiedLinks
{
    /// <summary>How many there are, and how many count after so many days.</summary>
    public static IEnumerable<string> Notes(SupplyNetwork network, double days)
    {
        int[] rows = [.. network.Data.Links.RowsToQualify(network.Options.AsOf)];
        if (rows.Length == 0)
        {
            yield return "No link of this data set names the time it takes to qualify (qualification_days in links.csv), so that every day after a failure is like the first.";
            yield break;
        }

        LinkTable links = network.Data.Links;
        yield return $"Links that carry nothing until they are qualified: {FigureText.Count(rows.Length)}; qualified by then: {FigureText.Count(rows.Count(row => links.IsQualified(row, days)))}.";
        int open = rows.Count(row => links.Qualification(row) is var figure && figure.Low <= days != figure.High <= days);
        if (open > 0)
        {
            yield return $"Of {FigureText.Count(open)} of them the range of qualification_days holds that day: the figure itself counts, and where there is only a range its upper end.";
        }
    }
}
