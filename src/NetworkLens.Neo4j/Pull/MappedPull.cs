using System.Text;
using NetworkLens.Export;

namespace NetworkLens.Neo4j;

/// <summary>Reads nodes and relationships of the user's own into a data set folder of sites.csv and links.csv.</summary>
public static class MappedPull
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
            Write(page, sites);
            siteRows += page.Count;
            (object? first, object? last) = (page[0]["id"], page[^1]["id"]);
            List<CypherRow> leaving = await Pull.RowsAsync(session, new CypherStatement(mapping.Links, ("first", first), ("last", last)), cancellation);
            Write(leaving, links);
            linkRows += leaving.Count;
            progress?.Report((double)siteRows / withId);
            page = await Pull.RowsAsync(session, new CypherStatement(mapping.NextSites, ("after", last), ("limit", pageSites)), cancellation);
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

    private static void Write(List<CypherRow> rows, StreamWriter output)
    {
        foreach (CypherRow row in rows)
        {
            PulledTable.WriteLine(row.Values, output);
        }
    }
}
