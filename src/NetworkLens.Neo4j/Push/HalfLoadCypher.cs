namespace NetworkLens.Neo4j;

/// <summary>The statements that mark a data set as half loaded while it is changed in more than one transaction.</summary>
/// <remarks>
/// From <see cref="Begin"/> on the data set has no <c>loadId</c>, which is what <c>status</c>, <c>pull</c>, <c>annotate</c> and the saved queries look at. Each connection has
/// a lane, a node that it locks in each transaction: a push that takes over waits for those under way, and later ones find the lane taken.
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

    /// <summary>Takes the lanes away: nothing is half done any more.</summary>
    public const string End = "MATCH (l:NlLane {dataset: $dataset}) DELETE l";
}
