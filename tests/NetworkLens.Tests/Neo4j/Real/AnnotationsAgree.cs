using System.Text.Json;
using NetworkLens.Analysis;
using NetworkLens.Data;
using NetworkLens.Model;
using NetworkLens.Neo4j;

namespace NetworkLens.Tests;

/// <summary>What annotate marks in the graph of a real server is what the console answers, on the data set that ships.</summary>
[Collection(nameof(OneAfterTheOther))]
public sealed class AnnotationsAgree
{
    private const string Target = "lockheed-fortworth-defence-use";
    private static readonly string Shipped = Path.Combine(AppContext.BaseDirectory, "graph-seed", "rare-earths");
    private static readonly Lazy<SupplyNetwork> Network = new(() => SupplyNetwork.Of(DataSetFolder.Read(Shipped).Data!, new NetworkOptions(2026)));

    [Theory]
    [InlineData(Target)]
    [InlineData("mp-independence-magnet")]
    public async Task Supply_is_what_draw_shows_and_its_ringed_sites_are_the_chokepoints_of_the_console(string site)
    {
        RealNeo4j server = await PushedAsync();
        Row(server, "neo4j", "annotate", "supply", "--to", site);
        SupplyNetwork network = Network.Value;
        SiteIndex target = Enumerable.Range(0, network.Data.Sites.Count).Select(row => new SiteIndex(row)).Single(row => network.Data.Sites.Id(row) == site);
        string[] drawn =
        [
            .. SupplyOf.Site(network, target, TestContext.Current.CancellationToken).Select(link =>
                $"{network.Data.Sites.Id(network.SiteOf(network.SupplierOf(link)))} {network.Data.Id(network.MaterialOf(network.SupplierOf(link)))} {network.Data.Sites.Id(network.SiteOf(network.IntakeOf(link)))}")
                .Distinct().Order(StringComparer.Ordinal),
        ];
        Assert.True(drawn.Length > 10);
        Assert.Equal(drawn, await TextsAsync(server, "MATCH (a)-[r:SUPPLIES]->(b) RETURN DISTINCT a.id + ' ' + r.material + ' ' + b.id AS text"));
        Assert.Equal(
            drawn.Select(text => text.Split(' ')[0]).Where(id => id != site).Distinct().Order(StringComparer.Ordinal), await TextsAsync(server, "MATCH (n:Supplier) RETURN n.id AS text"));
        Assert.Equal(
            Answers(server, "chokepoints", "--to", site, "--by", "site").Select(row => row.GetProperty("chokepoint")[0].GetString()!).Where(id => id != site).Order(StringComparer.Ordinal),
            await TextsAsync(server, "MATCH (n:SupplyChokepoint) RETURN n.id AS text"));
    }

    [Fact]
    public async Task Dependents_are_those_of_the_console_and_cut_off_are_those_that_it_calls_so()
    {
        RealNeo4j server = await PushedAsync();
        Row(server, "neo4j", "annotate", "dependents", "lynas-kuantan-refiner");
        Assert.Equal(["lynas-kuantan-refiner"], await TextsAsync(server, "MATCH (n:Failing) RETURN n.id AS text"));
        JsonElement[] rows = Answers(server, "dependents", "lynas-kuantan-refiner");
        string[] all = [.. rows.Select(row => row.GetProperty("site").GetString()!).Distinct().Order(StringComparer.Ordinal)];
        Assert.True(all.Length > 10);
        Assert.Equal(all, await TextsAsync(server, "MATCH (n:Dependent) RETURN n.id AS text"));
        Assert.Subset(all.ToHashSet(), (await TextsAsync(server, "MATCH (n:CutOff) RETURN n.id AS text")).ToHashSet());
        Assert.Empty(await TextsAsync(server, "MATCH (n:Dependent) WHERE NOT EXISTS { (:Failing)-[:REACHES]->*(n) } RETURN n.id AS text"));
    }

    [Fact]
    public async Task A_scenario_has_the_shares_of_the_console_on_each_end_use_and_marks_what_failed()
    {
        RealNeo4j server = await PushedAsync();
        Row(server, "neo4j", "annotate", "scenario", "kuantan-stop", "--rerouting", "none");
        Assert.Equal(["lynas-kuantan-refiner"], await TextsAsync(server, "MATCH (n:Failed) RETURN n.id AS text"));
        var told = Answers(server, "scenario", "run", "kuantan-stop", "--rerouting", "none").GroupBy(row => row.GetProperty("target").GetString()!).ToDictionary(
            site => site.Key,
            site => site.Sum(row => Number(row, "demandTonnesPerYear") * Number(row, "servedAfter")) / site.Sum(row => Number(row, "demandTonnesPerYear")));
        var marked = (await server.AskAsync("MATCH (n:Served) WHERE n.servedAfter IS NOT NULL RETURN n.id AS id, n.servedAfter AS share")).ToDictionary(row => row.Text("id")!, row => (double)row["share"]!);
        Assert.True(told.Count > 10);
        Assert.All(told, site => Assert.Equal(site.Value, marked[site.Key], 1e-5));
        Assert.Equal(
            Answers(server, "scenario", "run", "kuantan-stop", "--rerouting", "none").Where(row => Number(row, "servedBefore") - Number(row, "servedAfter") > 1e-6)
                .Select(row => row.GetProperty("target").GetString()!).Distinct().Order(StringComparer.Ordinal),
            await TextsAsync(server, "MATCH (n:Short) RETURN n.id AS text"));
    }

    [Fact]
    public async Task The_best_route_to_one_material_is_one_clean_chain_with_what_its_links_say()
    {
        RealNeo4j server = await PushedAsync();
        Row(server, "neo4j", "annotate", "routes", "--to", "f-35", "--k", "3");
        JsonElement opened = Row(server, "neo4j", "open", "routes", "--rank", "1", "--material", "ndfeb-magnet-ht", "--print");
        CypherRow[] steps = [.. await server.AskAsync(opened.GetProperty("cypher").GetString()!)];
        JsonElement best = Answers(server, "routes", "--to", "f-35", "--k", "3").First(row => row.GetProperty("material").GetString() == "ndfeb-magnet-ht" && row.GetProperty("rank").GetInt32() == 1);
        Assert.Equal(best.GetProperty("links").EnumerateArray().Select(link => link.GetProperty("material").GetString()), steps.Select(step => step.Text("material")));
        Assert.Equal(Enumerable.Range(1, steps.Length), steps.Select(step => (int)step.Count("step")));
        Assert.All(steps, step => Assert.Equal((1L, Target, "ndfeb-magnet-ht"), (step.Count("rank"), step.Text("target"), step.Text("targetMaterial"))));
        Assert.Contains(steps, step => step["basis"] is not null);
        Assert.Contains(steps, step => step["sourceIds"] is not null);
        Assert.Equal(
            best.GetProperty("sites").EnumerateArray().Select(id => id.GetString()),
            (await server.AskAsync("MATCH (a)-[r:ROUTE {rank: 1, targetMaterial: 'ndfeb-magnet-ht'}]->(b) WITH a, r, b ORDER BY r.step RETURN a.id AS from, b.id AS to"))
                .SelectMany((row, step) => step == 0 ? (string?[])[row.Text("from"), row.Text("to")] : [row.Text("to")]));
    }

    [Fact]
    public async Task The_question_of_an_annotation_is_told_whole()
    {
        RealNeo4j server = await PushedAsync();
        JsonElement marked = Row(server, "neo4j", "annotate", "chokepoints", "--to", "f-35", "--by", "site", "--evidence", "documented", "--members", "all", "--as-of", "2027", "--include-unconfirmed");
        string query = marked.GetProperty("query").GetString()!;
        Assert.All((string[])["--to f-35", "--by site", "--evidence documented", "--members all", "--as-of 2027", "--include-unconfirmed"], part => Assert.Contains(part, query, StringComparison.Ordinal));
    }

    private static async Task<RealNeo4j> PushedAsync()
    {
        var server = RealNeo4j.Shared();
        if ((await server.AskAsync("MATCH (d:NlDataset) WHERE d.id <> 'rare-earths' OR d.loadId IS NULL RETURN d.id AS id")).Count > 0)
        {
            await server.EmptyAsync();
        }

        Row(server, "neo4j", "push"); // nothing where it stands there already
        Row(server, "neo4j", "annotate", "remove");
        return server;
    }

    private static JsonElement Row(RealNeo4j server, params string[] words) => Answers(server, words)[0];

    private static JsonElement[] Answers(RealNeo4j server, params string[] words)
    {
        var run = ConsoleRun.Of(AppContext.BaseDirectory, ConsoleRun.Settings(("neo4j:uri", server.Address.ToString()), ("neo4j:password", server.Password)), [.. words, "--data", Shipped, "--format", "json", "--quiet"]);
        Assert.True(run.ExitCode == 0, run.Error);
        return [.. JsonDocument.Parse(run.Output).RootElement.GetProperty("results").EnumerateArray()];
    }

    private static async Task<string[]> TextsAsync(RealNeo4j server, string cypher) => [.. (await server.AskAsync(cypher)).Select(row => row.Text("text")!).Order(StringComparer.Ordinal)];

    private static double Number(JsonElement row, string field) => row.GetProperty(field).GetDouble();
}
