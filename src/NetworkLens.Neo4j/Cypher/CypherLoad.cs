using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Neo4j;

/// <summary>A data set as the statements that put it into Neo4j.</summary>
/// <remarks>Rows are made when they are asked for: a load of any size takes the memory of a batch.</remarks>
public sealed class CypherLoad
{
    // Servers and proxies take a megabyte gladly, and a few thousand rows.
    private const int MostRows = 2_000;
    private const int MostText = 400_000;
    private const int IdBytes = 16;

    // The stages of the shipped data have a label each; other stages are a property alone.
    private static readonly (string Stage, string Label, string Statement)[] StageLabels =
    [
        ("mine", "Mine", LoadCypher.Mines), ("scrap", "Scrap", LoadCypher.Scrap), ("refiner", "Refiner", LoadCypher.Refiners),
        ("metal", "MetalMaker", LoadCypher.MetalMakers), ("magnet", "MagnetPlant", LoadCypher.MagnetPlants), ("end-use", "EndUse", LoadCypher.EndUses),
    ];

    // Raised whenever what is judged, or how, changes: what older versions pushed is then sent again.
    private const long Form = 5;

    private const int RowsOfSlice = 1 << 14;

    private readonly NetworkOptions options;
    private readonly bool allMembers;
    private readonly DataSet data;
    private readonly Lazy<Judgement> judged;
    private readonly Lazy<(long Nodes, long Relationships)> counts;

    /// <summary>The load of a data set, judged in the data's own year.</summary>
    /// <param name="data">As <see cref="SupplyNetwork.Data"/>.</param>
    public CypherLoad(DataSet data)
        : this(data, new NetworkOptions((data ?? throw new ArgumentNullException(nameof(data))).AsOf))
    {
    }

    /// <summary>The load of a network's whole data set: sites, activities, materials, countries, blocs, operators, sources, links, recipes, demand.</summary>
    /// <param name="network">What is in force is judged as it is here.</param>
    /// <param name="allMembers">Count the invited, guests and observers of blocs too.</param>
    public CypherLoad(SupplyNetwork network, bool allMembers = false)
        : this((network ?? throw new ArgumentNullException(nameof(network))).Data, network.Options, allMembers, () => network)
    {
    }

    /// <summary>The same without a network until rows are asked for. O(rows) time, on every core.</summary>
    /// <param name="data">What is sent.</param>
    /// <param name="options">How it is judged.</param>
    /// <param name="allMembers">Count the invited, guests and observers of blocs too.</param>
    /// <param name="network">The network of both; null: made when it is needed.</param>
    public CypherLoad(DataSet data, NetworkOptions options, bool allMembers = false, Func<SupplyNetwork>? network = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(options);
        (this.data, this.options, this.allMembers) = (data, options, allMembers);
        judged = new Lazy<Judgement>(() => new Judgement(network is null ? SupplyNetwork.Of(data, options) : network(), allMembers));
        counts = new Lazy<(long, long)>(() => LoadCounts.Of(data));
        ContentId = ContentOf();
        Id = IdOf();
    }

    /// <summary>Hash of everything the load writes: the same data judged alike has the same id wherever it is computed. 32 hexadecimal digits.</summary>
    public string Id { get; }

    /// <summary>Hash of the data alone, whatever the year it is judged in. 32 hexadecimal digits.</summary>
    public string ContentId { get; }

    /// <summary>Hash of the files the data was read from, of the program and of how it is judged; the store keeps it, so that a later push need not read them. Null: not known.</summary>
    public string? FilesId { get; init; }

    /// <summary>Name of the data set in the store.</summary>
    public string DataSet => data.Name;

    /// <summary>Rows of all batches: one a node and one a relationship.</summary>
    public long RowCount => NodeCount + RelationshipCount;

    /// <summary>Nodes, without the data set's own.</summary>
    public long NodeCount => counts.Value.Nodes;

    /// <summary>Relationships.</summary>
    public long RelationshipCount => counts.Value.Relationships;

    /// <summary>The nodes, in order.</summary>
    /// <param name="mostRows">Rows of a batch.</param>
    public IEnumerable<LoadBatch> Nodes(int mostRows = MostRows) => Batches(NodeTables(judged.Value), mostRows);

    /// <summary>
    /// The nodes for a store that holds none of the data set, table by table, each of which needs those before it: each batch of sites has the label of their stage, and each
    /// batch the relationships that its properties name. Memory of a batch for each label and set of these.
    /// </summary>
    /// <param name="mostRows">Rows of a batch.</param>
    public IEnumerable<IEnumerable<LoadBatch>> NewNodes(int mostRows = MostRows) => NodeTables(judged.Value).Select(table => Batches([table], mostRows, KindOf));

    /// <summary>The relationships that <see cref="NewNodes"/> leaves, in order.</summary>
    /// <param name="mostRows">Rows of a batch.</param>
    public IEnumerable<LoadBatch> OtherRelationships(int mostRows = MostRows)
    {
        string[] tied = [.. TiesOf("Site").Concat(TiesOf("Activity")).Select(tie => tie.Type)];
        return Batches(RelationshipTables(judged.Value).Where(each => !tied.Contains(each.Table.Name)), mostRows);
    }

    /// <summary>The relationships, in order.</summary>
    /// <param name="mostRows">Rows of a batch.</param>
    public IEnumerable<LoadBatch> Relationships(int mostRows = MostRows) => Batches(RelationshipTables(judged.Value), mostRows);

    /// <summary>The statement that writes a batch, with ends of relationships found by label and id. It matches as many rows as there are.</summary>
    /// <param name="batch">Of <see cref="Nodes"/> or <see cref="Relationships"/>.</param>
    public CypherStatement StatementOf(LoadBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        return new(batch.Statement, ("dataset", data.Name), ("loadId", Id), ("rows", batch.Lists((_, id) => id)));
    }

    /// <summary>The statements that give sites the labels of their stages.</summary>
    public IEnumerable<CypherStatement> Labels() => StageLabels.Where(label => data.Stages.Any(stage => stage.Id == label.Stage))
        .Select(label => new CypherStatement(label.Statement, ("dataset", data.Name), ("stage", label.Stage)));

    /// <summary>The statement that takes all relationships away, before those of the load are created.</summary>
    public CypherStatement Clearing() => new(LoadCypher.Relationships, ("dataset", data.Name));

    /// <summary>The statement that takes away the nodes that only other loads of the data set had.</summary>
    public CypherStatement Sweep() => new(LoadCypher.StaleNodes, ("dataset", data.Name), ("loadId", Id));

    /// <summary>The statement that says whose load stands there.</summary>
    public CypherStatement Finish() => new(LoadCypher.Finish, ("dataset", data.Name), ("loadId", Id), ("props", Standing()));

    /// <summary>What the data set's own node holds, beside its id and its load: what was read, how it was judged, and the counts that <c>neo4j status</c> tells.</summary>
    public Dictionary<string, object?> Standing()
    {
        var standing = new Dictionary<string, object?>(Facts(data).Concat(Judged())) { ["contentId"] = ContentId, ["nodes"] = NodeCount, ["relationships"] = RelationshipCount };
        if (FilesId is not null)
        {
            standing["filesId"] = FilesId;
        }

        return standing;
    }

    /// <summary>The label that sites of a stage have beside their own; null where the stage has none.</summary>
    /// <param name="stage">Id of a stage.</param>
    public static string? LabelOf(string? stage) => StageLabels.FirstOrDefault(label => label.Stage == stage).Label;

    /// <summary>The nodes of a label, each by its id with its properties; none where the load has no such label.</summary>
    /// <param name="label">Site, Activity, Material, Country, Bloc, Operator or Source.</param>
    public IEnumerable<(string Id, IReadOnlyDictionary<string, object?> Properties)> NodesOf(string label) => (label switch
    {
        "Site" => NodeRows.Sites(data, null),
        "Activity" => NodeRows.Activities(data, null),
        "Material" => NodeRows.Materials(data, null),
        "Country" => NodeRows.Countries(data, null),
        "Bloc" => NodeRows.Blocs(data, null),
        "Operator" => NodeRows.Operators(data, null),
        "Source" => NodeRows.Sources(data, null),
        _ => [],
    }).Select(row => ((string)row["id"]!, (IReadOnlyDictionary<string, object?>)row["props"]!));

    private IEnumerable<(LoadTable Table, IEnumerable<Dictionary<string, object?>> Rows)> NodeTables(Judgement? judgement) =>
    [
        (new(LoadCypher.Materials, "Material"), NodeRows.Materials(data, judgement)),
        (new(LoadCypher.Countries, "Country"), NodeRows.Countries(data, judgement)),
        (new(LoadCypher.Blocs, "Bloc"), NodeRows.Blocs(data, judgement)),
        (new(LoadCypher.Operators, "Operator"), NodeRows.Operators(data, judgement)),
        (new(LoadCypher.Sources, "Source"), NodeRows.Sources(data, judgement)),
        (new(LoadCypher.Sites, "Site"), NodeRows.Sites(data, judgement)),
        (new(LoadCypher.Activities, "Activity"), NodeRows.Activities(data, judgement)),
    ];

    private IEnumerable<(LoadTable Table, IEnumerable<Dictionary<string, object?>> Rows)> RelationshipTables(Judgement? judgement) =>
    [
        (new(LoadCypher.Runs, "RUNS", "Site", "Activity"), RelationshipRows.Runs(data)),
        (new(LoadCypher.LocatedIn, "LOCATED_IN", "Site", "Country"), RelationshipRows.LocatedIn(data)),
        (new(LoadCypher.Operates, "OPERATES", "Operator", "Site"), RelationshipRows.Operates(data)),
        (new(LoadCypher.Owns, "OWNS", "Operator", "Site"), RelationshipRows.Owns(data)),
        (new(LoadCypher.Cites, "CITES", "Site", "Source"), RelationshipRows.Cites(data)),
        (new(LoadCypher.Makes, "MAKES", "Activity", "Material"), RelationshipRows.Makes(data)),
        (new(LoadCypher.MadeFrom, "MADE_FROM", "Material", "Material"), RelationshipRows.MadeFrom(data)),
        (new(LoadCypher.Demands, "DEMANDS", "Site", "Material"), RelationshipRows.Demands(data, judgement)),
        (new(LoadCypher.MemberOf, "MEMBER_OF", "Country", "Bloc"), RelationshipRows.MemberOf(data, judgement)),
        (new(LoadCypher.Ships, "SHIPS", "Site", "Site"), RelationshipRows.Ships(data, judgement)),
    ];

    // Without outputs.csv an activity makes what the links carry.
    private IEnumerable<LoadTie> TiesOf(string table) => table switch
    {
        "Site" => [new("LOCATED_IN", "country", "Country", true), new("OPERATES", "operator", "Operator", false)],
        "Activity" => data.Outputs.IsDefault ? [new("RUNS", "site", "Site", false), new("MAKES", "material", "Material", true)] : [new("RUNS", "site", "Site", false)],
        _ => [],
    };

    private (string? Label, ImmutableArray<LoadTie> Ties) KindOf(LoadTable table, Dictionary<string, object?> row)
    {
        Dictionary<string, object?> properties = LoadBatch.PropertiesOf(row);
        return (table.Name == "Site" ? LabelOf(properties.GetValueOrDefault("stage") as string) : null, [.. TiesOf(table.Name).Where(tie => properties.ContainsKey(tie.Property))]);
    }

    private static IEnumerable<LoadBatch> Batches(
        IEnumerable<(LoadTable Table, IEnumerable<Dictionary<string, object?>> Rows)> tables, int mostRows,
        Func<LoadTable, Dictionary<string, object?>, (string? Label, ImmutableArray<LoadTie> Ties)>? kindOf = null)
    {
        foreach ((LoadTable table, IEnumerable<Dictionary<string, object?>> rows) in tables)
        {
            var filling = new OrderedDictionary<(string?, string), Filling>(); // by label and types of ties
            foreach (Dictionary<string, object?> row in rows)
            {
                (string? label, ImmutableArray<LoadTie> ties) = kindOf?.Invoke(table, row) ?? (null, []);
                (string?, string) kind = (label, string.Concat(ties.Select(tie => tie.Type)));
                if (!filling.TryGetValue(kind, out Filling? begun))
                {
                    filling[kind] = begun = new Filling(label, ties);
                }

                begun.Rows.Add(row);
                begun.Length += LengthOf(row);
                if (begun.Rows.Count == mostRows || begun.Length > MostText)
                {
                    yield return begun.Of(table);
                    filling[kind] = new Filling(label, ties);
                }
            }

            foreach (Filling rest in filling.Values.Where(each => each.Rows.Count > 0))
            {
                yield return rest.Of(table);
            }
        }
    }

    private sealed class Filling(string? label, ImmutableArray<LoadTie> ties)
    {
        public List<Dictionary<string, object?>> Rows { get; } = [];

        public int Length { get; set; }

        public LoadBatch Of(LoadTable table) => new(table, Rows) { Label = label, Ties = ties };
    }

    private static int LengthOf(Dictionary<string, object?> row)
    {
        int length = 0;
        foreach ((_, object? value) in row)
        {
            length += value switch
            {
                string text => text.Length,
                List<object?> list => list.Sum(item => item is string text ? text.Length : 8),
                Dictionary<string, object?> map => LengthOf(map),
                _ => 8,
            };
        }

        return length;
    }

    // What dataset.json says, and which files there were: reading it back makes the same data set.
    private static Dictionary<string, object?> Facts(DataSet data) => new()
    {
        ["name"] = data.Name,
        ["version"] = data.Version,
        ["description"] = data.Description,
        ["asOf"] = data.SaysAsOf ? (long)data.AsOf : null, // null in a map sets nothing
        ["requirements"] = data.Requirements switch { RequirementRule.Recipes => "recipes", RequirementRule.PerMaterial => "per-material", _ => "any" },
        ["stages"] = data.Stages.Select(stage => (object?)stage.Id).ToList(),
        ["stageNames"] = data.Stages.Select(stage => (object?)stage.Name).ToList(),
        ["sourceStages"] = data.Stages.Where(stage => stage.IsSource).Select(stage => (object?)stage.Id).ToList(),
        ["hasOutputs"] = !data.Outputs.IsDefault,
        ["hasDemand"] = !data.Demand.IsDefault,
        ["sites"] = (long)data.Sites.Count,
        ["links"] = (long)data.Links.Count,
    };

    // What decides what is judged.
    private Dictionary<string, object?> Judged() => new()
    {
        ["year"] = (long)options.AsOf,
        ["evidence"] = DataWords.Word(options.Evidence),
        ["includeUnconfirmed"] = options.IncludeUnconfirmed,
        ["members"] = allMembers ? "all" : "full",
    };

    private string IdOf()
    {
        using var hash = new ContentHash();
        hash.Add(Form);
        hash.Add(ContentId);
        hash.Add(Judged());
        return hash.ToHex(IdBytes);
    }

    // Activities and what hangs on them, and what sites hold of countries, operators and sources, are made of rows that are hashed already.
    private string ContentOf()
    {
        using var hash = new ContentHash();
        hash.Add(Facts(data));
        foreach ((LoadTable table, IEnumerable<Dictionary<string, object?>> rows) in NodeTables(null).Concat(RelationshipTables(null)))
        {
            bool isMade = table.Name switch
            {
                "Activity" or "RUNS" or "LOCATED_IN" or "OPERATES" or "OWNS" or "CITES" => true,
                "MAKES" => data.Outputs.IsDefault,
                _ => false,
            };
            hash.Add(table.Name);
            foreach (string part in (isMade ? [] : SlicesOf(table, rows)).AsParallel().AsOrdered().Select(HashOf))
            {
                hash.Add(part);
            }
        }

        return hash.ToHex(IdBytes);
    }

    // The two tables that grow with the network are hashed on every core, a slice of rows each; a slice is as long wherever it is hashed.
    private IEnumerable<IEnumerable<Dictionary<string, object?>>> SlicesOf(LoadTable table, IEnumerable<Dictionary<string, object?>> rows)
    {
        static IEnumerable<int> Starts(int count) => Enumerable.Range(0, (count + RowsOfSlice - 1) / RowsOfSlice).Select(slice => slice * RowsOfSlice);
        return table.Name switch
        {
            "Site" => Starts(data.Sites.Count).Select(first => NodeRows.Sites(data, null, first, RowsOfSlice)),
            "SHIPS" => Starts(data.Links.Count).Select(first => RelationshipRows.Ships(data, null, first, RowsOfSlice, isFilledAgain: true)),
            _ => [rows],
        };
    }

    private static string HashOf(IEnumerable<Dictionary<string, object?>> rows)
    {
        using var hash = new ContentHash();
        foreach (Dictionary<string, object?> row in rows)
        {
            hash.Add(row);
        }

        return hash.ToHex(IdBytes);
    }
}
