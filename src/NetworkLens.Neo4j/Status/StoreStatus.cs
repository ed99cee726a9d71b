using System.Collections.Immutable;

namespace NetworkLens.Neo4j;

/// <summary>A data set in the store.</summary>
/// <param name="DataSet">Its name.</param>
/// <param name="Version">Its version; null where it has none.</param>
/// <param name="LoadId">Hash of its content, as <see cref="CypherLoad.Id"/>; null where half a load stands there.</param>
/// <param name="Sites">Sites of the data set.</param>
/// <param name="Links">Rows of its links.</param>
/// <param name="Nodes">Nodes that carry it.</param>
/// <param name="Relationships">Relationships that carry it, annotations among them.</param>
public sealed record StoredDataSet(string DataSet, string? Version, string? LoadId, long Sites, long Links, long Nodes, long Relationships);

/// <summary>The load of a data set.</summary>
/// <param name="LoadId">As <see cref="CypherLoad.Id"/>; null where half a load stands there.</param>
/// <param name="Rows">Its nodes and relationships; 0 where they were not counted.</param>
/// <param name="FilesId">As <see cref="CypherLoad.FilesId"/>; null where the store does not say.</param>
public sealed record StoredLoad(string? LoadId, long Rows, string? FilesId = null)
{
    /// <summary>False where a push has begun and not ended.</summary>
    public bool IsWhole => LoadId is not null;
}

/// <summary>A whole load that was pushed from files known by their hash.</summary>
/// <param name="DataSet">Name of the data set.</param>
/// <param name="Version">Its version; empty where it has none.</param>
/// <param name="LoadId">As <see cref="CypherLoad.Id"/>.</param>
/// <param name="AsOf">The year that dataset.json names; null where it names none.</param>
/// <param name="Sites">Sites of the data set.</param>
/// <param name="Links">Rows of its links.</param>
public sealed record StoredFiles(string DataSet, string Version, string LoadId, int? AsOf, int Sites, int Links);

/// <summary>What of ours stands in a store.</summary>
public static class StoreStatus
{
    /// <summary>Every data set, ordered by name. O(data sets + annotations) at the server while its own counts bear out those of the pushes, else O(nodes + relationships).</summary>
    /// <param name="session">Where to ask.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public static async Task<ImmutableArray<StoredDataSet>> OfAsync(ICypherSession session, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(session);
        return await session.InTransactionAsync(
            CypherAccess.Read,
            async transaction =>
            {
                IReadOnlyList<CypherRow> sets = (await transaction.RunAsync(new CypherStatement(StatusCypher.DataSets), cancellation)).Rows;
                IReadOnlyList<CypherRow> totals = (await transaction.RunAsync(new CypherStatement(StatusCypher.Totals), cancellation)).Rows;
                bool areBorneOut = sets.All(row => row["loadId"] is not null)
                    && (totals[0].Count("count"), totals[1].Count("count")) == (sets.Sum(row => row.Count("nodes")), sets.Sum(row => row.Count("relationships")));
                Dictionary<string, long> nodes = areBorneOut ? CountsOf(sets, "nodes") : await CountsAsync(transaction, StatusCypher.Nodes, "nodes", cancellation);
                Dictionary<string, long> relationships = await CountsAsync(transaction, areBorneOut ? StatusCypher.Annotations : StatusCypher.Relationships, "relationships", cancellation);
                return sets.Select(row => (Row: row, Name: row.Text("dataset") ?? string.Empty)).Select(found => new StoredDataSet(
                    found.Name, found.Row.Text("version") is { Length: > 0 } version ? version : null, found.Row.Text("loadId"), found.Row.Count("sites"), found.Row.Count("links"),
                    nodes.GetValueOrDefault(found.Name), relationships.GetValueOrDefault(found.Name) + (areBorneOut ? found.Row.Count("relationships") : 0))).ToImmutableArray();
            },
            cancellation);
    }

    /// <summary>The load of a data set; null where it is not in the store.</summary>
    /// <param name="session">Where to ask.</param>
    /// <param name="dataSet">Its name.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public static async Task<StoredLoad?> LoadOfAsync(ICypherSession session, string dataSet, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(session);
        return await session.InTransactionAsync(CypherAccess.Read, transaction => LoadOfAsync(transaction, dataSet, cancellation), cancellation);
    }

    /// <summary>The load of a data set, as a transaction sees it; null where it is not in the store.</summary>
    /// <param name="transaction">Where to ask.</param>
    /// <param name="dataSet">Its name.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public static async Task<StoredLoad?> LoadOfAsync(ICypherTransaction transaction, string dataSet, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        return (await transaction.RunAsync(new CypherStatement(StatusCypher.Load, ("dataset", dataSet)), cancellation)).Rows is [var row, ..] ? new StoredLoad(row.Text("loadId"), row.Count("rows"), row.Text("filesId")) : null;
    }

    /// <summary>The load that was pushed from these files; null where there is none. O(data sets) at the server.</summary>
    /// <param name="session">Where to ask.</param>
    /// <param name="filesId">As <see cref="CypherLoad.FilesId"/>.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public static async Task<StoredFiles?> OfFilesAsync(ICypherSession session, string filesId, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(session);
        return await session.InTransactionAsync(
            CypherAccess.Read,
            async transaction => (await transaction.RunAsync(new CypherStatement(StatusCypher.OfFiles, ("files", filesId)), cancellation)).Rows is [var row, ..]
                ? new StoredFiles(row.Text("dataset")!, row.Text("version") ?? string.Empty, row.Text("loadId")!, row["asOf"] is long year ? (int)year : null, (int)row.Count("sites"), (int)row.Count("links"))
                : null,
            cancellation);
    }

    /// <summary>
    /// Takes a data set away: nodes, relationships, annotations. Nothing else is touched but what users hung on its nodes. All of it or nothing where it fits into one
    /// transaction; else step by step, and half a load stands there meanwhile.
    /// </summary>
    /// <param name="session">Where to.</param>
    /// <param name="dataSet">Its name.</param>
    /// <param name="cancellation">Rolls back, or leaves half a load.</param>
    /// <param name="mostRowsAtOnce">Rows up to which it goes in one transaction.</param>
    public static async Task<CypherCounters> ClearAsync(ICypherSession session, string dataSet, CancellationToken cancellation, long mostRowsAtOnce = Push.MostRowsAtOnce)
    {
        ArgumentNullException.ThrowIfNull(session);
        var all = new CypherStatement(StatusCypher.ClearDataSet, ("dataset", dataSet));
        StoredLoad? there = await LoadOfAsync(session, dataSet, cancellation);
        if (there is { IsWhole: false } || there?.Rows > mostRowsAtOnce)
        {
            var half = new HalfLoad(session, dataSet, [], cancellation);
            await half.BeginAsync();
            await half.DropAsync(HalfLoadCypher.DropShips);
            await half.DropAsync(HalfLoadCypher.DropRelationships);
            await half.DropAsync(HalfLoadCypher.DropNodes);
            await half.EndAsync(all);
            return half.Counters;
        }

        return await session.InTransactionAsync(
            CypherAccess.Write,
            async transaction =>
            {
                CypherCounters sum = CypherCounters.None;
                foreach (CypherStatement statement in (CypherStatement[])[new(StatusCypher.ClearNodes, ("dataset", dataSet)), all])
                {
                    sum = sum.Add((await transaction.RunAsync(statement, cancellation)).Counters);
                }

                return sum;
            },
            cancellation);
    }

    /// <summary>What is to be said where half a load stands.</summary>
    internal static string HalfOf(string dataSet) => $"The store holds half a load of '{dataSet}': a push of it is under way, or was cut short. networklens neo4j push puts all of it there.";

    private static async Task<Dictionary<string, long>> CountsAsync(ICypherTransaction transaction, string statement, string field, CancellationToken cancellation) =>
        CountsOf((await transaction.RunAsync(new CypherStatement(statement), cancellation)).Rows, field);

    private static Dictionary<string, long> CountsOf(IEnumerable<CypherRow> rows, string field) => rows.ToDictionary(row => row.Text("dataset") ?? string.Empty, row => row.Count(field));
}
