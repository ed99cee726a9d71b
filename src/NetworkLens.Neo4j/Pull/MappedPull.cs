using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace NetworkLens.Neo4j;

/// <summary>Reads nodes and relationships of the user's own into a data set folder of sites.csv and links.csv.</summary>
public static partial class MappedPull
{
    /// <summary>Sites of a page.</summary>
    public const long PageSites = 1_000;

    /// <summary>Reads. O(sites + links) time where the id has an index, memory of a page of sites and their links.</summary>
    /// <param name="session">Where from.</param>
    /// <param name="mapping">Which.</param>
    /// <param name="folder">An empty folder.</param>
    /// <param name="progress">Told of the share of sites read; null where nobody looks.</param>
    /// <param name="cancellation">Stops between pages.</param>
    /// <param name="pageSites">Sites of a page; it takes all their links.</param>
    /// <exception cref="CypherFault">There are no such nodes, or their ids cannot tell them apart.</exception>
    public static async Task<PullAnswer> RunAsync(ICypherSession session, PullMapping mapping, string folder, IProgress<double>? progress, CancellationToken cancellation, long pageSites = PageSites)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(mapping);
        CypherRow count = (await Pull.RowsAsync(session, new CypherStatement(mapping.Count), cancellation))[0];
        (long nodes, long withId) = (count.Count("nodes"), count.Count("withId"));
        if (withId == 0)
        {
            throw new CypherFault(FaultKind.Refused, nodes == 0
                ? $"The store has no node with the label '{mapping.SiteLabel}'; neo4j:pull:sites:label says which are the sites."
                : $"None of the {nodes} nodes with the label '{mapping.SiteLabel}' has a property '{mapping.SiteId}'; neo4j:pull:sites:id says which is the id.");
        }

        await using StreamWriter sites = Create(folder, "sites.csv", ["id", .. mapping.SiteColumns.Select(column => column.Column)]);
        await using StreamWriter links = Create(folder, "links.csv", ["from", "to", .. mapping.LinkColumns.Select(column => column.Column)]);
        (long siteRows, long linkRows) = (0, 0);
        List<CypherRow> page = await Pull.RowsAsync(session, new CypherStatement(mapping.FirstSites, ("limit", pageSites)), cancellation);
        while (page.Count > 0)
        {
            Write(page, mapping.SiteColumns, 1, sites);
            siteRows += page.Count;
            (object? first, object? last) = (page[0]["id"], page[^1]["id"]);
            List<CypherRow> leaving = await Pull.RowsAsync(session, new CypherStatement(mapping.Links, ("first", first), ("last", last)), cancellation);
            Write(leaving, mapping.LinkColumns, 2, links);
            linkRows += leaving.Count;
            progress?.Report((double)siteRows / withId);
            page = await Pull.RowsAsync(session, new CypherStatement(mapping.NextSites, ("after", last), ("limit", pageSites)), cancellation);
        }

        if (linkRows == 0)
        {
            string[] types = [.. (await Pull.RowsAsync(session, new CypherStatement(mapping.Types), cancellation)).Select(row => row.Text("type")!)];
            throw new CypherFault(
                FaultKind.Refused,
                $"No relationship of the type '{mapping.LinkType}' runs between nodes with the label '{mapping.SiteLabel}'{(types.Length > 0 ? $", but these do: {string.Join(", ", types)}" : ", nor of any other")}. neo4j:pull:links:type says which are the links.");
        }

        // Texts and numbers cannot be put in one order, and a page that ends between two equal ids loses the second.
        return siteRows == withId
            ? new PullAnswer(siteRows, linkRows, nodes - withId)
            : throw new CypherFault(
                FaultKind.Refused, $"Only {siteRows} of {withId} sites could be told apart by '{mapping.SiteId}': it holds both texts and numbers, or the same value more than once, or the store changed meanwhile.");
    }

    private static StreamWriter Create(string folder, string file, IEnumerable<string> columns)
    {
        var output = new StreamWriter(Path.Combine(folder, file), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        PulledTable.WriteLine(columns, output);
        return output;
    }

    // Ids come first, then the columns of the mapping.
    private static void Write(List<CypherRow> rows, ImmutableArray<(string Column, string Property)> columns, int ids, StreamWriter output)
    {
        foreach (CypherRow row in rows)
        {
            PulledTable.WriteLine(row.Values.Select((value, position) => position < ids ? value : Dated(columns[position - ids].Column, value)), output);
        }
    }

    // Where the format has years or dates, the store may have dates with a day, a time and a zone: 2019-05-01T00:00:00Z.
    private static object? Dated(string column, object? value) => value is string text && DateStart().Match(text) is { Success: true } date
        ? column switch
        {
            "start_year" or "end_year" => date.Groups["year"].Value,
            "since" or "until" => date.Groups["date"].Value,
            _ => value,
        }
        : value;

    [GeneratedRegex(@"^(?<date>(?<year>\d{4})-\d{2}-\d{2})(T.*)?$")]
    private static partial Regex DateStart();
}
