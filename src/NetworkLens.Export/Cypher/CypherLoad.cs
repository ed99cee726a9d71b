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

    /// <summary>The load of a data set.</summary>
    /// <param name="data">What goes in: sites, activities, materials, countries, blocs, operators, sources, links, recipes, demand.</param>
    public CypherLoad(DataSet data)
    {
        ArgumentNullException.ThrowIfNull(data);
        this.data = data;
        (Id, NodeCount, RelationshipCount) = IdOf();
    }

    /// <summary>Hash of everything the load writes: the same data has the same id wherever it is computed. 32 hexadecimal digits.</summary>
    public string Id { get; }

    /// <summary>Name of the data set in the store.</summary>
    public string DataSet => data.Name;

    /// <summary>Rows of all batches: one a node and one a relationship.</summary>
    public long RowCount => NodeCount + RelationshipCount;

    /// <summary>Nodes, without the data set's own.</summary>
    public long NodeCount { get; }

    /// <summary>Relationships.</summary>
    public long RelationshipCount { get; }

    /// <summary>The nodes, in order.</summary>
    /// <param name="mostRows">Rows of a batch.</param>
    public IEnumerable<LoadBatch> Nodes(int mostRows = MostRows) => Batches(NodeTables(), mostRows);

    /// <summary>The relationships, in order.</summary>
    /// <param name="mostRows">Rows of a batch.</param>
    public IEnumerable<LoadBatch> Relationships(int mostRows = MostRows) => Batches(RelationshipTables(), mostRows);

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
    public CypherStatement Finish() => new(LoadCypher.Finish, ("dataset", data.Name), ("loadId", Id), ("props", new Dictionary<string, object?>(Facts(data)) { ["nodes"] = NodeCount, ["relationships"] = RelationshipCount }));

    private IEnumerable<(LoadTable Table, IEnumerable<Dictionary<string, object?>> Rows)> NodeTables() =>
    [
        (new(LoadCypher.Materials, "Material"), NodeRows.Materials(data)),
        (new(LoadCypher.Countries, "Country"), NodeRows.Countries(data)),
        (new(LoadCypher.Blocs, "Bloc"), NodeRows.Blocs(data)),
        (new(LoadCypher.Operators, "Operator"), NodeRows.Operators(data)),
        (new(LoadCypher.Sources, "Source"), NodeRows.Sources(data)),
        (new(LoadCypher.Sites, "Site"), NodeRows.Sites(data)),
        (new(LoadCypher.Activities, "Activity"), NodeRows.Activities(data)),
    ];

    private IEnumerable<(LoadTable Table, IEnumerable<Dictionary<string, object?>> Rows)> RelationshipTables() =>
    [
        (new(LoadCypher.Runs, "RUNS", "Site", "Activity"), RelationshipRows.Runs(data)),
        (new(LoadCypher.LocatedIn, "LOCATED_IN", "Site", "Country"), RelationshipRows.LocatedIn(data)),
        (new(LoadCypher.Operates, "OPERATES", "Operator", "Site"), RelationshipRows.Operates(data)),
        (new(LoadCypher.Owns, "OWNS", "Operator", "Site"), RelationshipRows.Owns(data)),
        (new(LoadCypher.Cites, "CITES", "Site", "Source"), RelationshipRows.Cites(data)),
        (new(LoadCypher.Makes, "MAKES", "Activity", "Material"), RelationshipRows.Makes(data)),
        (new(LoadCypher.MadeFrom, "MADE_FROM", "Material", "Material"), RelationshipRows.MadeFrom(data)),
        (new(LoadCypher.Demands, "DEMANDS", "Site", "Material"), RelationshipRows.Demands(data)),
        (new(LoadCypher.MemberOf, "MEMBER_OF", "Country", "Bloc"), RelationshipRows.MemberOf(data)),
        (new(LoadCypher.Ships, "SHIPS", "Site", "Site"), RelationshipRows.Ships(data)),
    ];

    private static IEnumerable<LoadBatch> Batches(IEnumerable<(LoadTable Table, IEnumerable<Dictionary<string, object?>> Rows)> tables, int mostRows)
    {
        foreach ((LoadTable table, IEnumerable<Dictionary<string, object?>> rows) in tables)
        {
            var batch = new List<Dictionary<string, object?>>();
            int length = 0;
            foreach (Dictionary<string, object?> row in rows)
            {
                batch.Add(row);
                length += LengthOf(row);
                if (batch.Count == mostRows || length > MostText)
                {
                    yield return new LoadBatch(table, batch);
                    (batch, length) = ([], 0);
                }
            }

            if (batch.Count > 0)
            {
                yield return new LoadBatch(table, batch);
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

    private (string Id, long Nodes, long Relationships) IdOf()
    {
        using var hash = new ContentHash();
        hash.Add(Facts(data));
        long CountOf(IEnumerable<LoadBatch> batches)
        {
            long count = 0;
            foreach (LoadBatch batch in batches)
            {
                hash.Add(batch.Table.Statement);
                hash.Add(batch.Rows.ToList<object?>());
                count += batch.Rows.Count;
            }

            return count;
        }

        (long nodes, long relationships) = (CountOf(Nodes()), CountOf(Relationships()));
        return (hash.ToHex(IdBytes), nodes, relationships);
    }
}
