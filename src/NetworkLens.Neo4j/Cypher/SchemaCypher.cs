namespace NetworkLens.Neo4j;

/// <summary>Constraints and indexes of what NetworkLens keeps in Neo4j. Each may run any number of times.</summary>
/// <remarks>Uniqueness over data set and id needs no Enterprise edition, and leaves other people's nodes of the same label alone: they have no <c>dataset</c>.</remarks>
public static class SchemaCypher
{
    /// <summary>A site is one node.</summary>
    public const string Sites = "CREATE CONSTRAINT nl_site IF NOT EXISTS FOR (n:Site) REQUIRE (n.dataset, n.id) IS UNIQUE";

    /// <summary>An activity is one node.</summary>
    public const string Activities = "CREATE CONSTRAINT nl_activity IF NOT EXISTS FOR (n:Activity) REQUIRE (n.dataset, n.id) IS UNIQUE";

    /// <summary>A material is one node.</summary>
    public const string Materials = "CREATE CONSTRAINT nl_material IF NOT EXISTS FOR (n:Material) REQUIRE (n.dataset, n.id) IS UNIQUE";

    /// <summary>A country is one node.</summary>
    public const string Countries = "CREATE CONSTRAINT nl_country IF NOT EXISTS FOR (n:Country) REQUIRE (n.dataset, n.id) IS UNIQUE";

    /// <summary>A bloc is one node.</summary>
    public const string Blocs = "CREATE CONSTRAINT nl_bloc IF NOT EXISTS FOR (n:Bloc) REQUIRE (n.dataset, n.id) IS UNIQUE";

    /// <summary>An operator is one node.</summary>
    public const string Operators = "CREATE CONSTRAINT nl_operator IF NOT EXISTS FOR (n:Operator) REQUIRE (n.dataset, n.id) IS UNIQUE";

    /// <summary>A source is one node.</summary>
    public const string Sources = "CREATE CONSTRAINT nl_source IF NOT EXISTS FOR (n:Source) REQUIRE (n.dataset, n.id) IS UNIQUE";

    /// <summary>A data set is one node.</summary>
    public const string DataSets = "CREATE CONSTRAINT nl_dataset IF NOT EXISTS FOR (n:NlDataset) REQUIRE n.id IS UNIQUE";

    /// <summary>Finds a load, and what another left behind.</summary>
    public const string Loads = "CREATE INDEX nl_load IF NOT EXISTS FOR (n:NetworkLens) ON (n.dataset, n.loadId)";

    /// <summary>Finds the sites of a stage.</summary>
    public const string Stages = "CREATE INDEX nl_site_stage IF NOT EXISTS FOR (n:Site) ON (n.dataset, n.stage)";

    /// <summary>Finds a site by its place in the data, for reading page by page.</summary>
    public const string SiteRows = "CREATE INDEX nl_site_row IF NOT EXISTS FOR (n:Site) ON (n.dataset, n.row)";

    /// <summary>Finds a link by its place in the data, for reading page by page.</summary>
    public const string LinkRows = "CREATE INDEX nl_ships_row IF NOT EXISTS FOR ()-[r:SHIPS]-() ON (r.dataset, r.row)";

    /// <summary>Finds what is made by its place in the data, for reading page by page.</summary>
    public const string OutputRows = "CREATE INDEX nl_makes_row IF NOT EXISTS FOR ()-[r:MAKES]-() ON (r.dataset, r.row)";

    /// <summary>Finds demand by its place in the data, for reading page by page.</summary>
    public const string DemandRows = "CREATE INDEX nl_demands_row IF NOT EXISTS FOR ()-[r:DEMANDS]-() ON (r.dataset, r.row)";

    /// <summary>Finds by words, in Browser and in Bloom.</summary>
    public const string Names = "CREATE FULLTEXT INDEX nl_names IF NOT EXISTS FOR (n:Site|Material|Country|Operator) ON EACH [n.name, n.id]";

    /// <summary>Waits, four minutes at most, until the indexes can be used.</summary>
    public const string Await = "CALL db.awaitIndexes(240)";

    /// <summary>What keeps each thing one node.</summary>
    public static IReadOnlyList<string> Constraints { get; } = [Sites, Activities, Materials, Countries, Blocs, Operators, Sources, DataSets];

    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Constraints, Loads, Stages, SiteRows, LinkRows, OutputRows, DemandRows, Names, Await];
}
