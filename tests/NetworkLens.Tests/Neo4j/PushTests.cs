using NetworkLens.Data;
using NetworkLens.Export;
using NetworkLens.Model;
using NetworkLens.Neo4j;
using NetworkLens.Tests.StandIn;

namespace NetworkLens.Tests;

public sealed class PushTests
{
    [Fact]
    public async Task Every_row_of_the_data_is_in_the_store_with_its_data_set_and_its_load()
    {
        DataSet data = SmallStores.Tiny();
        await using var server = new StandInServer();
        PushAnswer pushed = await SmallStores.PushAsync(server, data);

        Graph store = server.Database.Committed;
        var nodes = store.Nodes.SelectMany(node => node.Labels).CountBy(label => label).ToDictionary();
        var relationships = store.Relationships.CountBy(relationship => relationship.Type).ToDictionary();
        Assert.Equal(data.Sites.Count, nodes["Site"]);
        Assert.Equal(3, nodes["MagnetPlant"]);
        Assert.Equal(2, nodes["Mine"]);
        Assert.Equal(data.Outputs.Length, nodes["Activity"]);
        Assert.Equal(data.Materials.Length, nodes["Material"]);
        Assert.Equal(data.Countries.Length, nodes["Country"]);
        Assert.Equal(data.Blocs.Length, nodes["Bloc"]);
        Assert.Equal(data.Operators.Length, nodes["Operator"]);
        Assert.Equal(data.Sources.Length, nodes["Source"]);
        Assert.Equal(data.Links.Count, relationships["SHIPS"]);
        Assert.Equal(data.Recipes.Length, relationships["MADE_FROM"]);
        Assert.Equal(data.Demand.Length, relationships["DEMANDS"]);
        Assert.Equal(data.Outputs.Length, relationships["MAKES"]);
        Assert.Equal(3, relationships["MEMBER_OF"]);
        Assert.Equal(2, relationships["OWNS"]);
        Assert.All(store.Nodes.Where(node => !node.Labels.Contains("NlDataset")), node => Assert.Equal((data.Name, pushed.LoadId), (node.Properties["dataset"], node.Properties["loadId"])));
        Assert.All(store.Relationships, relationship => Assert.Equal((data.Name, pushed.LoadId), (relationship.Properties["dataset"], relationship.Properties["loadId"])));
        Assert.Equal((new CypherLoad(data).RowCount, new CypherLoad(data).Id), (pushed.Rows, pushed.LoadId));
        Assert.Equal(pushed.LoadId, store.Nodes.Single(node => node.Labels.Contains("NlDataset")).Properties["loadId"]);
    }

    [Fact]
    public async Task The_same_data_a_second_time_sends_nothing()
    {
        await using var server = new StandInServer();
        PushAnswer first = await SmallStores.PushAsync(server, SmallStores.Tiny());
        int commits = server.Database.Version;
        int requests = server.RequestCount;
        PushAnswer second = await SmallStores.PushAsync(server, SmallStores.Tiny());

        Assert.True(first.IsSent);
        Assert.False(second.IsSent);
        Assert.Equal(first.LoadId, second.LoadId);
        Assert.Equal(commits, server.Database.Version);
        Assert.Equal(requests + 3, server.RequestCount); // what are you, which load, commit of the reading
        Assert.True((await SmallStores.PushAsync(server, SmallStores.Tiny(), again: true)).IsSent);
        Assert.Equal(commits + 1, server.Database.Version);
    }

    [Fact]
    public async Task What_the_new_load_lacks_goes_and_what_is_not_ours_stays()
    {
        await using var server = new StandInServer();
        await SmallStores.PushAsync(server, SmallStores.Tiny());
        string others = server.Database.Committed.Text();
        GraphNode foreign = server.Database.Committed.Create(["Site", "Plant"], new Dictionary<string, object?> { ["id"] = "a" });
        GraphNode neighbour = server.Database.Committed.Create(["Country"], new Dictionary<string, object?> { ["id"] = "JP" });
        Graph.Create("SHIPS", foreign, neighbour, new Dictionary<string, object?>());

        await SmallStores.PushAsync(server, SmallStores.Edition(1));
        PushAnswer second = await SmallStores.PushAsync(server, SmallStores.Edition(2));

        Assert.True(second.Counters.NodesDeleted >= 2);
        Assert.NotNull(second.Replaced);
        string[] left = server.Database.Committed.Text().Split('\n');
        string[] expected = [.. others.Split('\n'), .. (await SmallStores.TextOfAsync(SmallStores.Edition(2))).Split('\n'), "(:Country {id: 'JP'})", "(:Plant:Site {id: 'a'})", "(:Plant:Site /a) -SHIPS {}-> (:Country /JP)"];
        Assert.Equal(expected.Order(StringComparer.Ordinal), left.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Clearing_takes_one_data_set_and_nothing_else()
    {
        await using var server = new StandInServer();
        await SmallStores.PushAsync(server, SmallStores.Tiny());
        string tiny = server.Database.Committed.Text();
        await SmallStores.PushAsync(server, SmallStores.Edition(1));
        await using ICypherSession session = SmallStores.Open(server);
        Assert.Equal(["small", "tiny"], (await StoreStatus.OfAsync(session, TestContext.Current.CancellationToken)).Select(found => found.DataSet));

        await StoreStatus.ClearAsync(session, "small", TestContext.Current.CancellationToken);
        Assert.Equal(tiny, server.Database.Committed.Text());
    }

    [Fact]
    public async Task The_load_id_is_of_the_content_alone()
    {
        using var chain = new TinyChain();
        DataSet data = Read(chain.Folder);
        await using var file = new FileStream(Path.Combine(chain.Folder, "net.nlens"), FileMode.Create);
        Snapshot.Write(data, file, TestContext.Current.CancellationToken);
        file.Close();
        OpenedSnapshot opened = Snapshot.Open(Path.Combine(chain.Folder, "net.nlens"), cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(new CypherLoad(data).Id, new CypherLoad(opened.Data!).Id);

        chain.Write("sites.csv", TinyChain.Files["sites.csv"].Replace("Osaka Magnets", "Kyoto Magnets", StringComparison.Ordinal));
        Assert.NotEqual(new CypherLoad(data).Id, new CypherLoad(Read(chain.Folder)).Id);
    }

    [Fact]
    public async Task The_script_of_the_export_makes_the_same_store_as_the_push()
    {
        DataSet data = SmallStores.Tiny();
        using var script = new StringWriter();
        CypherWriter.Write(data, script, TestContext.Current.CancellationToken);
        var graph = new Graph();
        foreach (string statement in Statements(script.ToString()))
        {
            List<object?[]> rows = [[]];
            foreach (Clause clause in CypherParser.Parse(statement).Clauses)
            {
                rows = clause(new Execution(graph, new Dictionary<string, object?>()), rows);
            }
        }

        Assert.Equal(await SmallStores.TextOfAsync(data), graph.Text());
    }

    private static string[] Statements(string script) =>
        string.Join('\n', script.Split('\n').Where(line => !line.StartsWith(':'))).Split(";\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static DataSet Read(string folder)
    {
        ReadResult result = DataSetFolder.Read(folder, cancellation: TestContext.Current.CancellationToken);
        Assert.Empty(result.Errors);
        return result.Data!;
    }
}
