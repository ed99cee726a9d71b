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

    private readonly DataSet data;
    private readonly Dictionary<int, int> parallelLinks;

    /// <summary>The load of a data set.</summary>
    /// <param name="data">What goes in: sites, activities, materials, countries, blocs, operators, sources, links, recipes, demand.</param>
    public CypherLoad(DataSet data)
    {
        ArgumentNullException.ThrowIfNull(data);
        this.data = data;
        parallelLinks = ParallelLinks.Of(data.Links);
        (Id, RowCount) = IdOf();
    }

    /// <summary>Hash of everything the load writes: the same data has the same id wherever it is computed. 32 hexadecimal digits.</summary>
    public string Id { get; }

    /// <summary>Name of the data set in the store.</summary>
    public string DataSet => data.Name;

    /// <summary>Rows of all batches: one a node and one a relationship.</summary>
    public long RowCount { get; }

    /// <summary>The statements that write rows, in order: nodes before what joins them.</summary>
    /// <returns>Each with the number of rows that it must match.</returns>
    public IEnumerable<(CypherStatement Statement, int Rows)> Batches() =>
        RowBatches().Select(batch => (new CypherStatement(batch.Text, ("dataset", data.Name), ("loadId", Id), ("rows", batch.Rows)), batch.Rows.Count));

    /// <summary>The statements that give sites the labels of their stages.</summary>
    public IEnumerable<CypherStatement> Labels() => StageLabels.Where(label => data.Stages.Any(stage => stage.Id == label.Stage))
        .Select(label => new CypherStatement(label.Statement, ("dataset", data.Name), ("stage", label.Stage)));

    /// <summary>The statements that take away what other loads of the data set left.</summary>
    public IEnumerable<CypherStatement> Sweeps() =>
        ((string[])[LoadCypher.StaleRelationships, LoadCypher.StaleNodes]).Select(text => new CypherStatement(text, ("dataset", data.Name), ("loadId", Id)));

    /// <summary>The statement that says whose load stands there.</summary>
    public CypherStatement Finish() => new(LoadCypher.Finish, ("dataset", data.Name), ("loadId", Id), ("props", Facts(data)));

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

    private IEnumerable<(string Text, IEnumerable<Dictionary<string, object?>> Rows)> Tables() =>
    [
        (LoadCypher.Materials, NodeRows.Materials(data)),
        (LoadCypher.Countries, NodeRows.Countries(data)),
        (LoadCypher.Blocs, NodeRows.Blocs(data)),
        (LoadCypher.Operators, NodeRows.Operators(data)),
        (LoadCypher.Sources, NodeRows.Sources(data)),
        (LoadCypher.Sites, NodeRows.Sites(data)),
        (LoadCypher.Activities, NodeRows.Activities(data)),
        (LoadCypher.LocatedIn, RelationshipRows.LocatedIn(data)),
        (LoadCypher.Operates, RelationshipRows.Operates(data)),
        (LoadCypher.Owns, RelationshipRows.Owns(data)),
        (LoadCypher.Cites, RelationshipRows.Cites(data)),
        (LoadCypher.Makes, RelationshipRows.Makes(data)),
        (LoadCypher.MadeFrom, RelationshipRows.MadeFrom(data)),
        (LoadCypher.Demands, RelationshipRows.Demands(data)),
        (LoadCypher.MemberOf, RelationshipRows.MemberOf(data)),
        (LoadCypher.Ships, RelationshipRows.Ships(data, parallelLinks)),
    ];

    private IEnumerable<(string Text, List<object?> Rows)> RowBatches()
    {
        foreach ((string text, IEnumerable<Dictionary<string, object?>> rows) in Tables())
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

    private (string Id, long Rows) IdOf()
    {
        long count = 0;
        using var hash = new ContentHash();
        hash.Add(Facts(data));
        foreach ((string statement, List<object?> rows) in RowBatches())
        {
            hash.Add(statement);
            hash.Add(rows);
            count += rows.Count;
        }

        return (hash.ToHex(IdBytes), count);
    }
}
