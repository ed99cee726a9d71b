using NetworkLens.Data;
using NetworkLens.Export;
using NetworkLens.Model;
using NetworkLens.Neo4j;
using NetworkLens.Tests.StandIn;

namespace NetworkLens.Tests;

public sealed class PullTests : IDisposable
{
    private static readonly PullMapping Plants = new("Plant", "code", [("stage", "tier"), ("country", "iso `2`")], "DELIVERS", [("material", "product"), ("tonnes_per_year", "volume")]);

    private readonly string folder = Directory.CreateTempSubdirectory("networklens-pull-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(10_000)]
    public async Task What_was_pushed_is_read_back_to_the_last_figure(long pageRows)
    {
        DataSet data = SmallStores.Tiny();
        await using var server = new StandInServer();
        await SmallStores.PushAsync(server, SmallStores.Edition(1)); // beside another
        await SmallStores.PushAsync(server, data);
        await using ICypherSession session = SmallStores.Open(server);
        PullAnswer pulled = await Pull.DataSetAsync(session, "tiny", folder, null, Cancellation, pageRows);
        Assert.Equal((data.Sites.Count, data.Links.Count), ((int)pulled.Sites, (int)pulled.Links));
        Assert.Equal(new CypherLoad(data).Id, new CypherLoad(Read()).Id);
    }

    [Fact]
    public async Task The_data_set_that_ships_comes_back_the_same()
    {
        DataSet data = Read(Path.Combine(AppContext.BaseDirectory, "graph-seed", "rare-earths"));
        await using var server = new StandInServer();
        await SmallStores.PushAsync(server, data);
        await using ICypherSession session = SmallStores.Open(server);
        await Pull.DataSetAsync(session, data.Name, folder, null, Cancellation);
        Assert.Equal(new CypherLoad(data).Id, new CypherLoad(Read()).Id);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_data_set_without_recipes_outputs_and_demand_comes_back_without_them(int edition)
    {
        DataSet data = SmallStores.Edition(edition);
        await using var server = new StandInServer();
        await SmallStores.PushAsync(server, data);
        await using ICypherSession session = SmallStores.Open(server);
        await Pull.DataSetAsync(session, "small", folder, null, Cancellation);
        Assert.False(File.Exists(Path.Combine(folder, "outputs.csv")) || File.Exists(Path.Combine(folder, "demand.csv")));
        Assert.Equal(new CypherLoad(data).Id, new CypherLoad(Read()).Id);
    }

    [Fact]
    public async Task A_push_in_the_middle_of_it_never_mixes_two_loads()
    {
        await using var server = new StandInServer();
        await SmallStores.PushAsync(server, SmallStores.Edition(1));
        bool isOver = false;
        server.Mishaps = request =>
        {
            if (!isOver && request.Body.Contains("SHIPS", StringComparison.Ordinal))
            {
                isOver = true;
                SmallStores.PushAsync(server, SmallStores.Edition(2)).GetAwaiter().GetResult();
            }

            return Mishap.None;
        };
        await using ICypherSession session = SmallStores.Open(server);
        await Pull.DataSetAsync(session, "small", folder, null, Cancellation);
        Assert.Equal(new CypherLoad(SmallStores.Edition(2)).Id, new CypherLoad(Read()).Id);
    }

    [Theory]
    [InlineData("CutAnswer")]
    [InlineData("CutRequest")]
    [InlineData("Unavailable")]
    [InlineData("LateFault")]
    public async Task A_page_that_is_cut_off_is_read_again(string name)
    {
        await using var server = new StandInServer();
        await SmallStores.PushAsync(server, SmallStores.Edition(1));
        int seen = 0;
        server.Mishaps = request => request.Body.Contains("SHIPS", StringComparison.Ordinal) && seen++ == 0 ? Enum.Parse<Mishap>(name) : Mishap.None;
        await using ICypherSession session = SmallStores.Open(server);
        await Pull.DataSetAsync(session, "small", folder, null, Cancellation);
        Assert.Equal(new CypherLoad(SmallStores.Edition(1)).Id, new CypherLoad(Read()).Id);
    }

    [Fact]
    public async Task A_data_set_that_is_not_there_is_told()
    {
        await using var server = new StandInServer();
        await using ICypherSession session = SmallStores.Open(server);
        CypherFault fault = await Assert.ThrowsAsync<CypherFault>(() => Pull.DataSetAsync(session, "nothing", folder, null, Cancellation));
        Assert.Contains("no data set 'nothing' of ours", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(100)]
    public async Task Nodes_and_relationships_of_the_users_own_are_read_by_the_mapping(long pageSites)
    {
        await using var server = new StandInServer();
        Own(server, "a", "b", "c", "d");
        await using ICypherSession session = SmallStores.Open(server);
        PullAnswer pulled = await MappedPull.RunAsync(session, Plants, folder, null, Cancellation, pageSites);
        Assert.Equal((4, 4, 1), ((int)pulled.Sites, (int)pulled.Links, (int)pulled.WithoutId));
        Assert.Equal("id,stage,country\na,mine,CN\nb,mine,CN\nc,mine,CN\nd,mine,CN\n", await File.ReadAllTextAsync(Path.Combine(folder, "sites.csv"), Cancellation));
        Assert.Equal(
            "from,to,material,tonnes_per_year\na,b,\"ore, raw\",2.5\na,c,\"ore, raw\",2.5\nb,c,\"ore, raw\",2.5\nc,d,\"ore, raw\",2.5\n",
            await File.ReadAllTextAsync(Path.Combine(folder, "links.csv"), Cancellation));
        Assert.Equal(4, Read().Sites.Count);
    }

    [Fact]
    public async Task Whole_numbers_are_ids_too()
    {
        await using var server = new StandInServer();
        Own(server, 7L, 9L, 10L, 100L);
        await using ICypherSession session = SmallStores.Open(server);
        await MappedPull.RunAsync(session, Plants, folder, null, Cancellation, 2);
        Assert.Equal(["10", "100", "7", "9"], Read().Sites.Ids);
    }

    [Fact]
    public async Task Ids_of_two_types_are_refused_since_no_order_holds_them_both()
    {
        await using var server = new StandInServer();
        Own(server, "a", "b", 10L, 100L);
        await using ICypherSession session = SmallStores.Open(server);
        CypherFault fault = await Assert.ThrowsAsync<CypherFault>(() => MappedPull.RunAsync(session, Plants, folder, null, Cancellation, 1));
        Assert.Contains("sites could be told apart by 'code'", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Nothing", "code", "no node with the label 'Nothing'")]
    [InlineData("Plant", "id", "has a property 'id'")]
    public async Task A_mapping_that_finds_nothing_is_told_with_its_setting(string label, string id, string message)
    {
        await using var server = new StandInServer();
        Own(server, "a", "b", "c", "d");
        await using ICypherSession session = SmallStores.Open(server);
        CypherFault fault = await Assert.ThrowsAsync<CypherFault>(() => MappedPull.RunAsync(session, Plants with { SiteLabel = label, SiteId = id }, folder, null, Cancellation));
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    // a to b and c, b to c, c to d; one plant has no code, and one link goes to what is no plant.
    private static void Own(StandInServer server, params object[] codes)
    {
        Graph graph = server.Database.Committed;
        GraphNode[] plants = [.. codes.Select(code => graph.Create(["Plant"], new Dictionary<string, object?> { ["code"] = code, ["tier"] = "mine", ["iso `2`"] = "CN" }))];
        graph.Create(["Plant"], new Dictionary<string, object?> { ["tier"] = "mine" });
        GraphNode other = graph.Create(["Port"], new Dictionary<string, object?> { ["code"] = "a" });
        foreach ((GraphNode from, GraphNode to) in ((GraphNode, GraphNode)[])[(plants[0], plants[1]), (plants[0], plants[2]), (plants[1], plants[2]), (plants[2], plants[3]), (plants[0], other)])
        {
            Graph.Create("DELIVERS", from, to, new Dictionary<string, object?> { ["product"] = "ore, raw", ["volume"] = 2.5 });
        }
    }

    [Fact]
    public async Task A_data_set_that_names_no_year_comes_back_without_one()
    {
        using var small = new DataFolder();
        DataSet data = small.Read();
        await using var server = new StandInServer();
        await SmallStores.PushAsync(server, data);
        await using ICypherSession session = SmallStores.Open(server);
        await Pull.DataSetAsync(session, data.Name, folder, null, Cancellation);
        Assert.DoesNotContain("asOf", await File.ReadAllTextAsync(Path.Combine(folder, "dataset.json"), Cancellation), StringComparison.Ordinal);
        Assert.False(Read().SaysAsOf);
    }

    private DataSet Read() => Read(folder);

    private static DataSet Read(string from)
    {
        ReadResult result = DataSetFolder.Read(from, cancellation: Cancellation);
        Assert.Empty(result.Errors);
        return result.Data!;
    }
}
