using System.Collections.Immutable;
using NetworkLens.Export;

namespace NetworkLens.Neo4j;

/// <summary>A data set in the store.</summary>
/// <param name="DataSet">Its name.</param>
/// <param name="Version">Its version; null where it has none.</param>
/// <param name="LoadId">Hash of its content, as <see cref="CypherLoad.Id"/>.</param>
/// <param name="Sites">Sites of the data set.</param>
/// <param name="Links">Rows of its links.</param>
/// <param name="Nodes">Nodes that carry it.</param>
/// <param name="Relationships">Relationships that carry it, annotations among them.</param>
public sealed record StoredDataSet(string DataSet, string? Version, string LoadId, long Sites, long Links, long Nodes, long Relationships);

/// <summary>What of ours stands in a store.</summary>
public static class StoreStatus
{
    /// <summary>Every data set, ordered by name. O(nodes + relationships) at the server.</summary>
    /// <param name="session">Where to ask.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public static async Task<ImmutableArray<StoredDataSet>> OfAsync(ICypherSession session, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(session);
        return await session.InTransactionAsync(
            CypherAccess.Read,
            async transaction =>
            {
                CypherResult sets = await transaction.RunAsync(new CypherStatement(StatusCypher.DataSets), cancellation);
                Dictionary<string, long> nodes = await CountsAsync(transaction, StatusCypher.Nodes, "nodes", cancellation);
                Dictionary<string, long> relationships = await CountsAsync(transaction, StatusCypher.Relationships, "relationships", cancellation);
                return sets.Rows.Select(row => (Row: row, Name: row.Text("dataset") ?? string.Empty)).Select(found => new StoredDataSet(
                    found.Name, found.Row.Text("version") is { Length: > 0 } version ? version : null, found.Row.Text("loadId") ?? string.Empty,
                    found.Row.Count("sites"), found.Row.Count("links"), nodes.GetValueOrDefault(found.Name), relationships.GetValueOrDefault(found.Name))).ToImmutableArray();
            },
            cancellation);
    }

    /// <summary>The load of a data set; null where it is not in the store.</summary>
    /// <param name="session">Where to ask.</param>
    /// <param name="dataSet">Its name.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public static async Task<string?> LoadOfAsync(ICypherSession session, string dataSet, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(session);
        return await session.InTransactionAsync(
            CypherAccess.Read,
            async transaction => (await transaction.RunAsync(new CypherStatement(StatusCypher.Load, ("dataset", dataSet)), cancellation)).Rows is [var row, ..] ? row.Text("loadId") : null,
            cancellation);
    }

    /// <summary>Takes a data set away, all of it or nothing: nodes, relationships, annotations. Nothing else is touched but what users hung on its nodes.</summary>
    /// <param name="session">Where to.</param>
    /// <param name="dataSet">Its name.</param>
    /// <param name="cancellation">Rolls back.</param>
    public static async Task<CypherCounters> ClearAsync(ICypherSession session, string dataSet, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(session);
        return await session.InTransactionAsync(
            CypherAccess.Write,
            async transaction =>
            {
                CypherCounters sum = CypherCounters.None;
                foreach (string statement in (string[])[StatusCypher.ClearNodes, StatusCypher.ClearDataSet])
                {
                    sum = sum.Add((await transaction.RunAsync(new CypherStatement(statement, ("dataset", dataSet)), cancellation)).Counters);
                }

                return sum;
            },
            cancellation);
    }

    private static async Task<Dictionary<string, long>> CountsAsync(ICypherTransaction transaction, string statement, string field, CancellationToken cancellation) =>
        (await transaction.RunAsync(new CypherStatement(statement), cancellation)).Rows.ToDictionary(row => row.Text("dataset") ?? string.Empty, row => row.Count(field));
}
