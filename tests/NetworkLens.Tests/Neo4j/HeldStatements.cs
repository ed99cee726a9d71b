using System.Collections.Immutable;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using NetworkLens.Analysis;
using NetworkLens.Data;
using NetworkLens.Flows;
using NetworkLens.Model;
using NetworkLens.Neo4j;
using NetworkLens.Tests.StandIn;

namespace NetworkLens.Tests;

/// <summary>The Cypher of the product, for the linter: Golden/statements.json holds every statement by its name.</summary>
[Collection(nameof(OneAfterTheOther))]
public sealed class HeldStatements
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Keys of the rows that parameters hold, and of maps inside a query.
    private static readonly string[] RowKeys =
        ["from", "to", "props", "targets", "demandShare", "unavoidableFor", "materials", "link", "tonnes", "tonnesPerYearLow", "tonnesPerYearHigh",
            "picture", "pictures", "consumer", "supplier", "suppliers", "known", "isKnown", "way", "links", "onlyThroughUnknown", "inside", "tier", "scenario", "shareOfAll", "push", "lane", "matched", "filesId"]; // the last only where anything will do, while a load is half there, or where the program pushed files

    [Fact]
    public void The_linter_sees_every_statement_that_the_product_holds() =>
        GoldenFile.Matches("statements.json", JsonSerializer.Serialize(Held(), Readable) + "\n");

    [Fact]
    public async Task The_linter_knows_the_labels_types_and_properties_that_the_product_writes()
    {
        DataSet data = SmallStores.Tiny();
        var network = SupplyNetwork.Of(data, new NetworkOptions(data.AsOf));
        var server = RealNeo4j.Shared();
        await server.EmptyAsync();
        await SmallStores.PushAsync(server, DataSetFolder.Read(Path.Combine(AppContext.BaseDirectory, "graph-seed", "rare-earths"), cancellation: TestContext.Current.CancellationToken).Data!);
        await SmallStores.PushAsync(server, data);
        using (var everyColumn = new DataFolder(SnapshotRoundTrips.EveryColumn))
        {
            await SmallStores.PushAsync(server, everyColumn.Read());
        }

        await using ICypherSession session = server.Open();
        ImmutableArray<VertexIndex> targets = QuestionTargets.Of(network, null);
        BlocSelection allies = BlocSelection.Parse("allies", data, data.AsOf, allMembers: false).Value!;
        ImmutableArray<GapAnswer> gaps = Gaps.Of(network, allies, targets, cancellation: TestContext.Current.CancellationToken);
        var load = new CypherLoad(data);
        foreach (Annotation annotation in (Annotation[])
            [
                ChokepointAnnotation.Of(network, Chokepoints.Of(network, targets, LabelKind.Country, cancellation: TestContext.Current.CancellationToken), LabelKind.Country, "q"),
                SingleSourceAnnotation.Of(network, SingleSource.Of(network, null, LabelKind.Site, 0.65), LabelKind.Site, "q"),
                GapAnnotation.Of(network, gaps, [.. gaps.Select(gap => FewestOutsideSites.Of(network, allies, gap.Target, cancellation: TestContext.Current.CancellationToken))], "q"),
                RouteAnnotation.Of(Routes.Of(network, targets, new RouteOptions(), TestContext.Current.CancellationToken).Select(answer => (network, new LinkWeights(network, RouteWeight.Hops), answer)), "q"),
                .. WayAnnotations(data, network),
            ])
        {
            await annotation.WriteAsync(session, load, TestContext.Current.CancellationToken);
        }

        async Task<IEnumerable<string>> NamesAsync(string cypher) => (await server.AskAsync(cypher)).Select(row => row.Text("name")!);
        string[] Sorted(IEnumerable<string> names) => [.. names.Distinct().Order(StringComparer.Ordinal)];
        string[] labels = Sorted((await NamesAsync("MATCH (n) UNWIND labels(n) AS name RETURN DISTINCT name")).Append("NlLane"));
        string[] types = Sorted(await NamesAsync("MATCH ()-[r]->() RETURN DISTINCT type(r) AS name"));
        string[] keys = Sorted((await NamesAsync("MATCH (n) UNWIND keys(n) AS name RETURN DISTINCT name"))
            .Concat(await NamesAsync("MATCH ()-[r]->() UNWIND keys(r) AS name RETURN DISTINCT name")).Concat(RowKeys));
        GoldenFile.Matches("model.json", JsonSerializer.Serialize(
            new Dictionary<string, string[]>
            {
                ["labels"] = labels,
                ["relationshipTypes"] = types,
                ["propertyKeys"] = keys,
            },
            Readable) + "\n");
    }

    [Fact]
    public async Task Nothing_else_is_sent_and_values_stand_in_parameters_alone()
    {
        var server = RealNeo4j.Shared();
        await server.EmptyAsync();
        var sent = new HashSet<string>();
        await using var way = new FaultyWay(server);
        way.Mishaps = (_, call) =>
        {
            if (call.Body.Length > 0 && JsonDocument.Parse(call.Body).RootElement.TryGetProperty("statement", out JsonElement statement))
            {
                lock (sent)
                {
                    sent.Add(statement.GetString()!);
                }
            }

            return Mishap.None;
        };
        await SmallStores.PushAsync(way.Connection, SmallStores.Tiny());
        await using var session = CypherSessions.Open(way.Connection);
        await StoreStatus.OfAsync(session, TestContext.Current.CancellationToken);
        string folder = Directory.CreateTempSubdirectory("networklens-held-").FullName;
        await Pull.DataSetAsync(session, "tiny", folder, null, TestContext.Current.CancellationToken);
        Directory.Delete(folder, recursive: true);
        await Annotation.RemoveAsync(session, "tiny", TestContext.Current.CancellationToken);
        await StoreStatus.ClearAsync(session, "tiny", TestContext.Current.CancellationToken);
        var load = new CypherLoad(SmallStores.Tiny());
        HashSet<string> keys = [.. (await server.AskAsync(PullCypher.Keys)).Select(row => row.Text("name")!)];
        string[] ofBatches = // names of types and properties beside what is held, and nothing else
            [.. load.Nodes().Select(batch => CreateCypher.Merged(batch.Statement)), .. load.Relationships().Select(batch => CreateCypher.Relationships(batch.Table.Name, new PackedRows(batch, (_, id) => id).Columns)),
                .. PulledTable.All.Select(table => new PulledRows(table, keys).Statement)];
        Assert.Empty(sent.Except(Held().Values).Except(ofBatches));
        Assert.NotEmpty(sent);
    }

    private static IEnumerable<Annotation> WayAnnotations(DataSet data, SupplyNetwork network)
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        SiteIndex car = new(data.Sites.Ids.ToList().IndexOf("car"));
        ImmutableArray<VertexIndex> targets = QuestionTargets.Of(network, SiteSet.Of(data, site => site == car));
        yield return SupplyAnnotation.Of(network, car, SupplyOf.Site(network, car, cancellation), SupplyOf.Chokepoints(network, targets, cancellation), "q");
        var refiner = SiteSet.Of(data, site => data.Sites.Id(site) == "refiner-cn");
        yield return DependentsAnnotation.Of(network, Dependents.Of(network, refiner), "q");
        var stop = new Scenario("stop", null, null, null, [], [new Shock(ShockKind.Outage) { Sites = "refiner-cn" }], []);
        yield return ScenarioAnnotation.Of(ScenarioRun.Of(network, stop, new ScenarioOptions(Rerouting.Links, FlowObjective.Fair, false), cancellation), "q");
    }

    internal static SortedDictionary<string, string> Held() => new(
        typeof(LoadCypher).Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Cypher", StringComparison.Ordinal))
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral))
            .Select(field => KeyValuePair.Create($"{field.DeclaringType!.Name}.{field.Name}", (string)field.GetRawConstantValue()!))
            .Concat(Generated())
            .ToDictionary(),
        StringComparer.Ordinal);

    // What a mapping of the user's makes, with names that need their quotes.
    private static KeyValuePair<string, string>[] Generated()
    {
        var mapping = new PullMapping("Rare `earth` plant", "code no.", [("name", "title"), ("stage", "tier")], "DELIVERS TO", [("material", "product"), ("tonnes_per_year", "t/yr")]);
        return
        [
            new("PullMapping.Count", mapping.Count),
            new("PullMapping.FirstSites", mapping.FirstSites),
            new("PullMapping.NextSites", mapping.NextSites),
            new("PullMapping.Links", mapping.Links),
            new("PullMapping.Types", mapping.Types),
            new("CreateCypher.Relationships", CreateCypher.Relationships("SHIPS", [new("material", true), new("row", false)])),
            new("CreateCypher.Nodes", CreateCypher.Nodes("Site:Mine", [new("latitude", false), new("longitude", true), new("name", true)])),
            new("CreateCypher.Nodes with ties", CreateCypher.Nodes("Activity", [new("row", false)], new LoadTie("RUNS", "site", "Site", false), new LoadTie("MAKES", "material", "Material", true))),
            new("CreateCypher.Merged", CreateCypher.Merged(LoadCypher.Sites)),
            new("CreateCypher.Known", CreateCypher.Known("Site")),
            .. PulledTable.All.Select(table => KeyValuePair.Create($"PulledRows {table.File}", new PulledRows(table, null).Statement)),
            new("HalfLoadCypher.Step", HalfLoadCypher.Step(HalfLoadCypher.DropNodes)),
            new("HalfLoadCypher.Once nodes", HalfLoadCypher.Once(CreateCypher.Nodes("Site:Mine", [new("name", true)]))),
            new("HalfLoadCypher.Once relationships", HalfLoadCypher.Once(CreateCypher.Relationships("SHIPS", [new("material", true), new("row", false)]))),
        ];
    }
}
