using NetworkLens.Model;

namespace NetworkLens.Export;

/// <summary>A data set as the statements that put it into Neo4j.</summary>
/// <remarks>Rows are made when they are asked for: a load of any size takes the memory of a batch.</remarks>
public sealed class CypherLoad
{
    // Servers and proxies take a megabyte gladly, and a few thousand rows.
    private const int MostRows = 2_000;
    private const int MostText = 400_000;
    private const int IdBytes = 16;

    // The stages of the shipped data have a label each; other stages are a property alone.
    private static readonly (string Stage, string Statement)[] StageLabels =
    [
        ("mine", LoadCypher.Mines), ("scrap", LoadCypher.Scrap), ("refiner", LoadCypher.Refiners), ("metal", LoadCypher.MetalMakers),
        ("magnet", LoadCypher.MagnetPlants), ("end-use", LoadCypher.EndUses),
    ];

    // Raised whenever what is judged, or how, changes: what older versions pushed is then sent again.
    private const long Form = 2;

    private readonly SupplyNetwork network;
    private readonly bool allMembers;
    private readonly DataSet data;
    private readonly Dictionary<int, int> parallelLinks;
    private readonly Lazy<Judgement> judged;

    /// <summary>The load of a data set, judged in the data's own year.</summary>
    /// <param name="data">As <see cref="SupplyNetwork.Data"/>.</param>
    public CypherLoad(DataSet data)
        : this(SupplyNetwork.Of(data, new NetworkOptions((data ?? throw new ArgumentNullException(nameof(data))).AsOf)))
    {
    }

    /// <summary>The load of a network's whole data set: sites, activities, materials, countries, blocs, operators, sources, links, recipes, demand.</summary>
    /// <param name="network">What is in force is judged as it is here.</param>
    /// <param name="allMembers">Count the invited, guests and observers of blocs too.</param>
    public CypherLoad(SupplyNetwork network, bool allMembers = false)
    {
        ArgumentNullException.ThrowIfNull(network);
        (this.network, this.allMembers, data) = (network, allMembers, network.Data);
        parallelLinks = ParallelLinks.Of(data.Links);
        judged = new Lazy<Judgement>(() => new Judgement(network, allMembers));
        (ContentId, RowCount) = ContentOf();
        Id = IdOf();
    }

    /// <summary>Hash of everything the load writes: the same data judged alike has the same id wherever it is computed. 32 hexadecimal digits.</summary>
    public string Id { get; }

    /// <summary>Hash of the data alone, whatever the year it is judged in. 32 hexadecimal digits.</summary>
    public string ContentId { get; }

    /// <summary>Name of the data set in the store.</summary>
    public string DataSet => data.Name;

    /// <summary>Rows of all batches: one a node and one a relationship.</summary>
    public long RowCount { get; }

    /// <summary>The statements that write rows, in order: nodes before what joins them.</summary>
    /// <returns>Each with the number of rows that it must match.</returns>
    public IEnumerable<(CypherStatement Statement, int Rows)> Batches() =>
        RowBatches(judged.Value).Select(batch => (new CypherStatement(batch.Text, ("dataset", data.Name), ("loadId", Id), ("rows", batch.Rows)), batch.Rows.Count));

    /// <summary>The statements that give sites the labels of their stages.</summary>
    public IEnumerable<CypherStatement> Labels() => StageLabels.Where(label => data.Stages.Any(stage => stage.Id == label.Stage))
        .Select(label => new CypherStatement(label.Statement, ("dataset", data.Name), ("stage", label.Stage)));

    /// <summary>The statements that take away what other loads of the data set left.</summary>
    public IEnumerable<CypherStatement> Sweeps() =>
        ((string[])[LoadCypher.StaleRelationships, LoadCypher.StaleNodes]).Select(text => new CypherStatement(text, ("dataset", data.Name), ("loadId", Id)));

    /// <summary>The statement that says whose load stands there.</summary>
    public CypherStatement Finish() => new(LoadCypher.Finish, ("dataset", data.Name), ("loadId", Id), ("props", new Dictionary<string, object?>(Facts(data).Concat(Judged())) { ["contentId"] = ContentId }));

    /// <summary>The nodes of a label, each by its id with its properties; none where the load has no such label.</summary>
    /// <param name="label">Site, Activity, Material, Country, Bloc, Operator or Source.</param>
    public IEnumerable<(string Id, IReadOnlyDictionary<string, object?> Properties)> NodesOf(string label) => (label switch
    {
        "Site" => NodeRows.Sites(data),
        "Activity" => NodeRows.Activities(data),
        "Material" => NodeRows.Materials(data),
        "Country" => NodeRows.Countries(data),
        "Bloc" => NodeRows.Blocs(data),
        "Operator" => NodeRows.Operators(data),
        "Source" => NodeRows.Sources(data),
        _ => [],
    }).Select(row => ((string)row["id"]!, (IReadOnlyDictionary<string, object?>)row["props"]!));

    private IEnumerable<(string Text, IEnumerable<Dictionary<string, object?>> Rows)> Tables(Judgement? judgement) =>
    [
        (LoadCypher.Materials, NodeRows.Materials(data, judgement)),
        (LoadCypher.Countries, NodeRows.Countries(data, judgement)),
        (LoadCypher.Blocs, NodeRows.Blocs(data, judgement)),
        (LoadCypher.Operators, NodeRows.Operators(data, judgement)),
        (LoadCypher.Sources, NodeRows.Sources(data, judgement)),
        (LoadCypher.Sites, NodeRows.Sites(data, judgement)),
        (LoadCypher.Activities, NodeRows.Activities(data, judgement)),
        (LoadCypher.LocatedIn, RelationshipRows.LocatedIn(data)),
        (LoadCypher.Operates, RelationshipRows.Operates(data)),
        (LoadCypher.Owns, RelationshipRows.Owns(data)),
        (LoadCypher.Cites, RelationshipRows.Cites(data)),
        (LoadCypher.Makes, RelationshipRows.Makes(data)),
        (LoadCypher.MadeFrom, RelationshipRows.MadeFrom(data)),
        (LoadCypher.Demands, RelationshipRows.Demands(data, judgement)),
        (LoadCypher.MemberOf, RelationshipRows.MemberOf(data, judgement)),
        (LoadCypher.Ships, RelationshipRows.Ships(data, parallelLinks, judgement)),
    ];

    private IEnumerable<(string Text, List<object?> Rows)> RowBatches(Judgement? judgement)
    {
        foreach ((string text, IEnumerable<Dictionary<string, object?>> rows) in Tables(judgement))
        {
            var batch = new List<object?>();
            int length = 0;
            foreach (Dictionary<string, object?> row in rows)
            {
                batch.Add(row);
                length += LengthOf(row);
                if (batch.Count == MostRows || length > MostText)
                {
                    yield return (text, batch);
                    (batch, length) = ([], 0);
                }
            }

            if (batch.Count > 0)
            {
                yield return (text, batch);
            }
        }
    }

    private static int LengthOf(Dictionary<string, object?> row) => row.Sum(pair => pair.Value switch
    {
        string text => text.Length,
        List<object?> list => list.Sum(item => item is string text ? text.Length : 8),
        Dictionary<string, object?> map => LengthOf(map),
        _ => 8,
    });

    // What dataset.json says, and which files there were: reading it back makes the same data set.
    private static Dictionary<string, object?> Facts(DataSet data) => new()
    {
        ["name"] = data.Name,
        ["version"] = data.Version,
        ["description"] = data.Description,
        ["asOf"] = (long)data.AsOf,
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
        ["year"] = (long)network.Options.AsOf,
        ["evidence"] = DataWords.Word(network.Options.Evidence),
        ["includeUnconfirmed"] = network.Options.IncludeUnconfirmed,
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

    private (string Id, long Rows) ContentOf()
    {
        long count = 0;
        using var hash = new ContentHash();
        hash.Add(Facts(data));
        foreach ((string statement, List<object?> rows) in RowBatches(null))
        {
            hash.Add(statement);
            hash.Add(rows);
            count += rows.Count;
        }

        return (hash.ToHex(IdBytes), count);
    }
}
