using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NetworkLens.Neo4j;

/// <summary>What was read.</summary>
/// <param name="Sites">Rows of sites.csv.</param>
/// <param name="Links">Rows of links.csv.</param>
/// <param name="WithoutId">Nodes of the user's label that have no id, and were left out.</param>
public sealed record PullAnswer(long Sites, long Links, long WithoutId);

/// <summary>Reads a network from the store into a data set folder, which every question then reads like any other.</summary>
/// <remarks>Page by page, each page by itself, and straight into the files: memory of a page, whatever the size.</remarks>
public static class Pull
{
    /// <summary>Rows of a page.</summary>
    public const long PageRows = 10_000;

    private const int MostTries = 3;
    private const int PagesAtOnce = 2;
    private const int BufferBytes = 1 << 16;

    /// <summary>Reads a data set that push wrote. O(rows) time.</summary>
    /// <param name="session">Where from.</param>
    /// <param name="dataSet">Its name.</param>
    /// <param name="folder">An empty folder.</param>
    /// <param name="progress">Told of the share of links read; null where nobody looks.</param>
    /// <param name="cancellation">Stops between pages.</param>
    /// <param name="pageRows">Rows of a page.</param>
    /// <exception cref="CypherFault">It is not there, or somebody pushes it again and again meanwhile.</exception>
    public static async Task<PullAnswer> DataSetAsync(ICypherSession session, string dataSet, string folder, IProgress<double>? progress, CancellationToken cancellation, long pageRows = PageRows)
    {
        ArgumentNullException.ThrowIfNull(session);
        for (int tries = 0; tries < MostTries; tries++)
        {
            IReadOnlyDictionary<string, object?> facts = await FactsAsync(session, dataSet, cancellation)
                ?? throw new CypherFault(FaultKind.Refused, $"The store holds no data set '{dataSet}' of ours; networklens neo4j status names those that are there. To read nodes of your own, say in the settings which (neo4j:pull).");
            if (facts.GetValueOrDefault("loadId") is null)
            {
                throw new CypherFault(FaultKind.Refused, StoreStatus.HalfOf(dataSet));
            }

            await File.WriteAllTextAsync(Path.Combine(folder, "dataset.json"), Header(facts), cancellation);
            HashSet<string> keys = [.. (await RowsAsync(session, new CypherStatement(PullCypher.Keys), cancellation)).Select(row => row.Text("name")!)];
            var counts = new Dictionary<string, long>();
            foreach (PulledTable table in PulledTable.All.Where(table => IsRead(table.File, facts)))
            {
                counts[table.File] = await TableAsync(session, dataSet, new PulledRows(table, keys), folder, facts, progress, pageRows, cancellation);
            }

            // Pages are read one by one: a push between two of them would mix two loads.
            if ((await FactsAsync(session, dataSet, cancellation))?.GetValueOrDefault("loadId") is string load && load.Equals(facts["loadId"]))
            {
                return new PullAnswer(counts["sites.csv"], counts["links.csv"], 0);
            }
        }

        throw new CypherFault(FaultKind.Refused, $"The data set '{dataSet}' was pushed anew each time it was read; try again when that is over.");
    }

    private static async Task<long> TableAsync(
        ICypherSession session, string dataSet, PulledRows rows, string folder, IReadOnlyDictionary<string, object?> facts, IProgress<double>? progress, long pageRows,
        CancellationToken cancellation)
    {
        string path = Path.Combine(folder, rows.Table.File);
        long pushed = rows.Table.File switch { "sites.csv" => Number(facts, "sites"), "links.csv" => Number(facts, "links"), _ => 0 };
        long count = 0;
        await using (var file = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferBytes))
        {
            await file.WriteAsync(rows.Table.Header.AsMemory(), cancellation);
            await foreach (List<CypherRow> page in PagesAsync(session, dataSet, rows, pushed, pageRows, cancellation))
            {
                foreach (CypherRow row in page)
                {
                    rows.Write(row, file);
                }

                count += page.Count;
                if (rows.Table.File == "links.csv")
                {
                    progress?.Report((double)count / Math.Max(1, pushed));
                }
            }
        }

        if (count == 0 && !StaysEmpty(rows.Table.File, facts))
        {
            File.Delete(path);
        }

        return count;
    }

    // A push numbers its rows from 0, so that pages of those can be read side by side; what somebody numbered beyond them follows, a page after the other.
    private static async IAsyncEnumerable<List<CypherRow>> PagesAsync(
        ICypherSession session, string dataSet, PulledRows rows, long pushed, long pageRows, [EnumeratorCancellation] CancellationToken cancellation)
    {
        async Task<List<CypherRow>> PageAsync(long after, long until, long limit) => rows.RowsOf(await RowsAsync(
            session, new CypherStatement(rows.Statement, ("dataset", dataSet), ("after", after), ("until", until), ("limit", limit)), cancellation, isTyped: false));
        long next = -1;
        Task<List<CypherRow>> NumberedAsync()
        {
            long after = next;
            next = Math.Min(next + pageRows, pushed - 1);
            return PageAsync(after, next, int.MaxValue);
        }

        var onTheWay = new Queue<Task<List<CypherRow>>>();
        try
        {
            while (next < pushed - 1 || onTheWay.Count > 0)
            {
                while (next < pushed - 1 && onTheWay.Count < PagesAtOnce)
                {
                    onTheWay.Enqueue(NumberedAsync());
                }

                yield return await onTheWay.Dequeue();
            }
        }
        finally
        {
            await Task.WhenAll(onTheWay).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default); // nobody reads any more
        }

        List<CypherRow> page;
        do
        {
            page = await PageAsync(next, long.MaxValue, pageRows);
            next = page.Count > 0 ? page[^1].Count("row") : next;
            yield return page;
        }
        while (page.Count == pageRows);
    }

    private static long Number(IReadOnlyDictionary<string, object?> facts, string name) => facts.GetValueOrDefault(name) is long number ? number : 0;

    // Without the file, sites make what they send and ask for what they get: the store has relationships for the first all the same.
    private static bool IsRead(string file, IReadOnlyDictionary<string, object?> facts) => file switch
    {
        "outputs.csv" => facts.GetValueOrDefault("hasOutputs") is true,
        "demand.csv" => facts.GetValueOrDefault("hasDemand") is true,
        _ => true,
    };

    // A file may be there and empty.
    private static bool StaysEmpty(string file, IReadOnlyDictionary<string, object?> facts) => file switch
    {
        "sites.csv" or "links.csv" or "outputs.csv" or "demand.csv" => true,
        "recipes.csv" => facts.GetValueOrDefault("requirements") is "recipes",
        _ => false,
    };

    /// <summary>All rows of a statement, by itself, so that a lost connection costs that page alone.</summary>
    internal static Task<List<CypherRow>> RowsAsync(ICypherSession session, CypherStatement statement, CancellationToken cancellation, bool isTyped = true) => session.InTransactionAsync(
        CypherAccess.Read,
        async transaction =>
        {
            var rows = new List<CypherRow>();
            await foreach (CypherRow row in transaction.ReadAsync(statement, cancellation, isTyped))
            {
                rows.Add(row);
            }

            return rows;
        },
        cancellation);

    private static async Task<IReadOnlyDictionary<string, object?>?> FactsAsync(ICypherSession session, string dataSet, CancellationToken cancellation) =>
        await RowsAsync(session, new CypherStatement(PullCypher.DataSet, ("dataset", dataSet)), cancellation) is [var row, ..] ? (IReadOnlyDictionary<string, object?>)row["props"]! : null;

    private static string Header(IReadOnlyDictionary<string, object?> facts)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            foreach (string text in (string[])["name", "version", "description"])
            {
                json.WriteString(text, facts.GetValueOrDefault(text) as string ?? string.Empty);
            }

            if (facts.GetValueOrDefault("asOf") is long year)
            {
                json.WriteNumber("asOf", year);
            }

            json.WriteString("requirements", facts.GetValueOrDefault("requirements") as string);
            json.WriteStartArray("stages");
            string[] sources = List(facts, "sourceStages");
            foreach ((string id, string name) in List(facts, "stages").Zip(List(facts, "stageNames")))
            {
                json.WriteStartObject();
                json.WriteString("id", id);
                json.WriteString("name", name);
                json.WriteBoolean("source", sources.Contains(id));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n";
    }

    private static string[] List(IReadOnlyDictionary<string, object?> facts, string name) => facts.GetValueOrDefault(name) is IEnumerable<object?> list ? [.. list.OfType<string>()] : [];
}
