namespace NetworkLens.Neo4j;

/// <summary>An answer as it is written into the graph.</summary>
/// <param name="Name">The question's name.</param>
/// <param name="Query">The question whole, as it was asked: what elements of it carry in <c>query</c>.</param>
/// <param name="Clears">Statements that take away what an earlier answer to the same question left.</param>
/// <param name="Tables">Statements that write rows, in order.</param>
/// <param name="View">What to look at it with.</param>
public sealed record Annotation(string Name, string Query, IReadOnlyList<string> Clears, IReadOnlyList<AnnotationTable> Tables, string View)
{
    private const int MostRows = 1_000;

    /// <summary>All statements that take annotations away.</summary>
    public static IReadOnlyList<string> AllClears { get; } =
    [
        AnnotationCypher.ClearChokepoints, AnnotationCypher.ClearCutsOff, AnnotationCypher.ClearSingleSourced, AnnotationCypher.ClearHangsOn, AnnotationCypher.ClearRoutes,
        AnnotationCypher.ClearGapSites, AnnotationCypher.ClearFewestOutside, AnnotationCypher.ClearGaps,
        WayCypher.ClearSuppliers, WayCypher.ClearSupplyChokepoints, WayCypher.ClearSupplies, WayCypher.ClearFailing, WayCypher.ClearDependents, WayCypher.ClearCutOff, WayCypher.ClearReaches,
        WayCypher.ClearFailed, WayCypher.ClearServed, WayCypher.ClearServedLess, WayCypher.ClearAffects,
    ];

    /// <summary>Number of nodes and relationships it marks.</summary>
    public int Elements => Tables.Sum(table => table.Rows.Count);

    /// <summary>Writes it in place of the answer before it, all of it or nothing.</summary>
    /// <param name="session">Where to.</param>
    /// <param name="load">The load that it is an answer about.</param>
    /// <param name="cancellation">Rolls back.</param>
    /// <returns>Whether what stands there was judged in the year, and of the links, that the answer is about.</returns>
    /// <exception cref="CypherFault">Other data stands there, or none.</exception>
    public async Task<bool> WriteAsync(ICypherSession session, CypherLoad load, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(load);
        return await session.InTransactionAsync(
            CypherAccess.Write,
            async transaction =>
            {
                CypherResult there = await transaction.RunAsync(new CypherStatement(AnnotationCypher.Standing, ("dataset", load.DataSet)), cancellation);
                CypherRow? standing = there.Rows is [var row, ..] ? row : null;
                RequireContent(load, standing);
                await transaction.RunEachAsync(Statements(load.DataSet), (_, _) => { }, cancellation);
                return standing!.Text("loadId") == load.Id;
            },
            cancellation);
    }

    /// <summary>Takes every annotation of a data set away, all of them or none.</summary>
    /// <param name="session">Where to.</param>
    /// <param name="dataSet">Its name.</param>
    /// <param name="cancellation">Rolls back.</param>
    public static Task<CypherCounters> RemoveAsync(ICypherSession session, string dataSet, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(session);
        return session.InTransactionAsync(
            CypherAccess.Write,
            async transaction =>
            {
                CypherCounters sum = CypherCounters.None;
                await transaction.RunEachAsync(AllClears.Select(text => new CypherStatement(text, ("dataset", dataSet))), (_, result) => sum = sum.Add(result.Counters), cancellation);
                return sum;
            },
            cancellation);
    }

    private IEnumerable<CypherStatement> Statements(string dataSet) =>
    [
        .. Clears.Select(text => new CypherStatement(text, ("dataset", dataSet))),
        .. Tables.SelectMany(table => table.Rows.Chunk(MostRows).Select(rows => new CypherStatement(
            table.Statement, ("dataset", dataSet), ("query", Query), ("rows", rows.ToList<object?>())))),
    ];

    private static void RequireContent(CypherLoad load, CypherRow? standing)
    {
        if (standing?.Text("loadId") is null || standing.Text("contentId") != load.ContentId)
        {
            throw new CypherFault(FaultKind.Refused, standing is null
                ? $"The data set '{load.DataSet}' is not in the store yet: networklens neo4j push puts it there."
                : standing.Text("loadId") is null ? StoreStatus.HalfOf(load.DataSet)
                : $"The store holds another load of '{load.DataSet}' than the one this answer is about: networklens neo4j push brings it up to date.");
        }
    }
}

/// <summary>Rows of one statement.</summary>
/// <param name="Statement">A statement of <see cref="AnnotationCypher"/>.</param>
/// <param name="Rows">Its rows.</param>
public sealed record AnnotationTable(string Statement, IReadOnlyList<Dictionary<string, object?>> Rows);

/// <summary>Figures as annotations hold them.</summary>
internal static class AnnotationValue
{
    /// <summary>Null where unknown: the property is then not there.</summary>
    public static double? Of(double value) => double.IsFinite(value) ? value : null;
}
