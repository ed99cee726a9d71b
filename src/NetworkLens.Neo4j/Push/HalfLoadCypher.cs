namespace NetworkLens.Neo4j;

/// <summary>The statements that mark a data set as half loaded while it is changed in more than one transaction.</summary>
/// <remarks>
/// From <see cref="Begin"/> on the data set has no <c>loadId</c>, which is what <c>status</c>, <c>pull</c>, <c>annotate</c> and the saved queries look at. Each connection has
/// a lane, a node that every step locks first: a push that takes over waits for those under way, and later ones find the lane taken and do nothing. A step is one statement,
/// which the server runs whole or not at all.
/// </remarks>
public static class HalfLoadCypher
{
    /// <summary>Half a load stands there from now on, and this push is the one that goes on with it.</summary>
    public const string Begin =
        """
        MERGE (d:NlDataset {id: $dataset})
        SET d.push = $push
        REMOVE d.loadId
        WITH d
        UNWIND range(0, $lanes - 1) AS lane
        MERGE (l:NlLane {dataset: $dataset, lane: lane})
        SET l.push = $push, l.step = -1
        RETURN count(l) AS lanes
        """;

    /// <summary>Takes the lane for one step. Tells whose it is, and which step was the last to take effect.</summary>
    public const string Claim =
        """
        MATCH (l:NlLane {dataset: $dataset, lane: $lane})
        SET l.isTaken = true
        WITH l, l.push AS push, l.step AS step
        SET l.step = CASE WHEN push = $push THEN $step ELSE step END
        RETURN push, step
        """;

    /// <summary>Finds out whether anything of the data set stands there.</summary>
    public const string Any = "MATCH (n:NetworkLens {dataset: $dataset}) RETURN n.id AS id LIMIT 1";

    /// <summary>Whose the lane is, which step was the last that may take effect but once, and how many rows it matched.</summary>
    public const string Lane = "MATCH (l:NlLane {dataset: $dataset, lane: $lane}) RETURN l.push AS push, l.step AS step, l.matched AS matched";

    /// <summary>How many lanes there are: none where nothing is half done.</summary>
    public const string Lanes = "MATCH (l:NlLane {dataset: $dataset}) RETURN count(l) AS lanes";

    /// <summary>Takes relationships of a link table away, by their index.</summary>
    public const string DropShips = "MATCH ()-[r:SHIPS {dataset: $dataset}]->() WITH r LIMIT $limit DELETE r RETURN count(*) AS dropped";

    /// <summary>Takes relationships of the data set away, annotations among them.</summary>
    public const string DropRelationships =
        "MATCH (:NetworkLens {dataset: $dataset})-[r]->() WHERE r.dataset = $dataset WITH r LIMIT $limit DELETE r RETURN count(*) AS dropped";

    /// <summary>Takes nodes of other loads away.</summary>
    public const string DropStaleNodes = "MATCH (n:NetworkLens {dataset: $dataset}) WHERE n.loadId <> $loadId WITH n LIMIT $limit DETACH DELETE n RETURN count(*) AS dropped";

    /// <summary>Takes nodes of the data set away.</summary>
    public const string DropNodes = "MATCH (n:NetworkLens {dataset: $dataset}) WITH n LIMIT $limit DETACH DELETE n RETURN count(*) AS dropped";

    /// <summary>A statement that does nothing unless the lane is this push's and this step has not taken effect.</summary>
    /// <param name="statement">May run twice: the step is not noted.</param>
    public static string Step(string statement) =>
        $"""
        MATCH (l:NlLane {Of})
        SET l.isTaken = true
        WITH l WHERE l.push = $push AND l.step < $step
        {statement}
        """;

    /// <summary>The same of a statement that may take effect but once: the step is noted with it. No row where it did nothing.</summary>
    /// <param name="statement">Ends in the RETURN of <see cref="CreateCypher"/>.</param>
    public static string Once(string statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        string[] parts = statement.Split("RETURN ", 2);
        string fields = string.Join(", ", parts[1].Split(", ").Select(field => field.Split(" AS ")[1]));
        return Step($"{parts[0]}WITH l, {parts[1]}\nSET l.step = $step, l.matched = matched\nRETURN {fields}");
    }

    private const string Of = "{dataset: $dataset, lane: $lane}";

    /// <summary>Takes the lanes away: nothing is half done any more.</summary>
    public const string End = "MATCH (l:NlLane {dataset: $dataset}) DELETE l";
}
