using System.Collections.Immutable;

namespace NetworkLens.Neo4j;

/// <summary>Which nodes and relationships of the user's own are sites and links, and which of their properties are columns of the data format.</summary>
/// <param name="SiteLabel">Label of the sites.</param>
/// <param name="SiteId">Property that tells one site from another: all texts, or all whole numbers.</param>
/// <param name="SiteColumns">Column of sites.csv, and property.</param>
/// <param name="LinkType">Type of the relationships that run from supplier to consumer.</param>
/// <param name="LinkColumns">Column of links.csv, and property.</param>
public sealed record PullMapping(
    string SiteLabel, string SiteId, ImmutableArray<(string Column, string Property)> SiteColumns, string LinkType, ImmutableArray<(string Column, string Property)> LinkColumns)
{
    /// <summary>Columns of sites.csv that can be mapped.</summary>
    public static ImmutableArray<string> KnownSiteColumns { get; } =
    [
        "name", "stage", "country", "operator", "owners", "latitude", "longitude", "status", "start_year", "end_year", "recovery_days", "ramp_days", "failure_per_year", "failure_basis", "aggregate", "basis", "notes",
    ];

    /// <summary>Columns of links.csv that can be mapped.</summary>
    public static ImmutableArray<string> KnownLinkColumns { get; } =
        ["material", "tonnes_per_year", "tonnes_per_year_low", "tonnes_per_year_high", "tonnes_basis", "cost_usd_per_tonne", "transit_days", "qualification_days", "basis", "since", "until", "notes"];

    // Names are no values, and Cypher takes no parameters for them: they stand in backticks.
    private string Label => CypherName.Quote(SiteLabel);

    private string Id => CypherName.Quote(SiteId);

    /// <summary>How many sites there are, and how many have an id.</summary>
    public string Count => $"MATCH (n:{Label}) RETURN count(n) AS nodes, count(n.{Id}) AS withId";

    /// <summary>The first page of sites.</summary>
    public string FirstSites => $"MATCH (n:{Label}) WHERE n.{Id} IS NOT NULL RETURN n.{Id} AS id{Returned("n", SiteColumns)} ORDER BY n.{Id} LIMIT $limit";

    /// <summary>A further page of sites.</summary>
    public string NextSites => $"MATCH (n:{Label}) WHERE n.{Id} > $after RETURN n.{Id} AS id{Returned("n", SiteColumns)} ORDER BY n.{Id} LIMIT $limit";

    /// <summary>The links that leave a run of sites.</summary>
    public string Links =>
        $"MATCH (a:{Label})-[r:{CypherName.Quote(LinkType)}]->(b:{Label}) WHERE a.{Id} >= $first AND a.{Id} <= $last AND b.{Id} IS NOT NULL "
        + $"RETURN a.{Id} AS from, b.{Id} AS to{Returned("r", LinkColumns)} ORDER BY a.{Id}, b.{Id}";

    /// <summary>The types of the relationships between sites.</summary>
    public string Types => $"MATCH (:{Label})-[r]->(:{Label}) RETURN DISTINCT type(r) AS type ORDER BY type LIMIT 20";

    // Columns are names of our own.
    private static string Returned(string of, ImmutableArray<(string Column, string Property)> columns) =>
        string.Concat(columns.Select(column => $", {of}.{CypherName.Quote(column.Property)} AS {column.Column}"));
}
