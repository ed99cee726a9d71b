using NetworkLens.Data;
using NetworkLens.Model;
using NetworkLens.Neo4j;
using NetworkLens.Tests.StandIn;

namespace NetworkLens.Tests;

/// <summary>What is read back from a real server.</summary>
[Collection(nameof(OneAfterTheOther))]
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
        RealNeo4j server = await EmptyAsync();
        await SmallStores.PushAsync(server, SmallStores.Edition(1)); // beside another
        await SmallStores.PushAsync(server, data);
        await using ICypherSession session = server.Open();
        PullAnswer pulled = await Pull.DataSetAsync(session, "tiny", folder, null, Cancellation, pageRows);
        Assert.Equal((data.Sites.Count, data.Links.Count), ((int)pulled.Sites, (int)pulled.Links));
        Assert.Equal(new CypherLoad(data).Id, new CypherLoad(Read()).Id);
    }

    [Fact]
    public async Task The_data_set_that_ships_comes_back_the_same()
    {
        DataSet data = Read(Path.Combine(AppContext.BaseDirectory, "graph-seed", "rare-earths"));
        RealNeo4j server = await EmptyAsync();
        await SmallStores.PushAsync(server, data);
        await using ICypherSession session = server.Open();
        await Pull.DataSetAsync(session, data.Name, folder, null, Cancellation);
        Assert.Equal(new CypherLoad(data).Id, new CypherLoad(Read()).Id);
    }

    [Fact]
    public async Task Every_column_comes_back()
    {
        using var every = new DataFolder(EveryField.Files());
        DataSet data = every.Read();
        RealNeo4j server = await EmptyAsync();
        await SmallStores.PushAsync(server, data);
        await using ICypherSession session = server.Open();
        await Pull.DataSetAsync(session, data.Name, folder, null, Cancellation);
        Assert.Equal(new CypherLoad(data).Id, new CypherLoad(Read()).Id);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_data_set_without_recipes_outputs_and_demand_comes_back_without_them(int edition)
    {
        DataSet data = SmallStores.Edition(edition);
        RealNeo4j server = await EmptyAsync();
        await SmallStores.PushAsync(server, data);
        await using ICypherSession session = server.Open();
        await Pull.DataSetAsync(session, "small", folder, null, Cancellation);
        Assert.False(File.Exists(Path.Combine(folder, "outputs.csv")) || File.Exists(Path.Combine(folder, "demand.csv")));
        Assert.Equal(new CypherLoad(data).Id, new CypherLoad(Read()).Id);
    }

    [Fact]
    public async Task A_push_in_the_middle_of_it_never_mixes_two_loads()
    {
        RealNeo4j server = await EmptyAsync();
        await SmallStores.PushAsync(server, SmallStores.Edition(1));
        await using var way = new FaultyWay(server);
        bool isOver = false;
        way.Mishaps = (_, call) =>
        {
            if (!isOver && call.Text.Contains("SHIPS", StringComparison.Ordinal))
            {
                isOver = true;
                SmallStores.PushAsync(server, SmallStores.Edition(2)).GetAwaiter().GetResult();
            }

            return Mishap.None;
        };
        await using var session = CypherSessions.Open(way.Connection);
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
        RealNeo4j server = await EmptyAsync();
        await SmallStores.PushAsync(server, SmallStores.Edition(1));
        await using var way = new FaultyWay(server);
        int hit = 0;
        way.Mishaps = (number, call) =>
        {
            hit = hit == 0 && call.Text.Contains("SHIPS", StringComparison.Ordinal) ? number : hit;
            return number == hit ? Enum.Parse<Mishap>(name) : Mishap.None;
        };
        await using var session = CypherSessions.Open(way.Connection);
        await Pull.DataSetAsync(session, "small", folder, null, Cancellation);
        Assert.NotEqual(0, hit);
        Assert.Equal(new CypherLoad(SmallStores.Edition(1)).Id, new CypherLoad(Read()).Id);
    }

    [Fact]
    public async Task A_data_set_that_is_not_there_is_told()
    {
        RealNeo4j server = await EmptyAsync();
        await using ICypherSession session = server.Open();
        CypherFault fault = await Assert.ThrowsAsync<CypherFault>(() => Pull.DataSetAsync(session, "nothing", folder, null, Cancellation));
        Assert.Contains("no data set 'nothing' of ours", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(100)]
    public async Task Nodes_and_relationships_of_the_users_own_are_read_by_the_mapping(long pageSites)
    {
        RealNeo4j server = await EmptyAsync();
        await OwnAsync(server, "a", "b", "c", "d");
        await using ICypherSession session = server.Open();
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
        RealNeo4j server = await EmptyAsync();
        await OwnAsync(server, 7L, 9L, 10L, 100L);
        await using ICypherSession session = server.Open();
        await MappedPull.RunAsync(session, Plants, folder, null, Cancellation, 2);
        Assert.Equal(["10", "100", "7", "9"], Read().Sites.Ids);
    }

    [Fact]
    public async Task Ids_of_two_types_are_refused_since_no_order_holds_them_both()
    {
        RealNeo4j server = await EmptyAsync();
        await OwnAsync(server, "a", "b", 10L, 100L);
        await using ICypherSession session = server.Open();
        CypherFault fault = await Assert.ThrowsAsync<CypherFault>(() => MappedPull.RunAsync(session, Plants, folder, null, Cancellation, 1));
        Assert.Contains("sites could be told apart by 'code'", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_year_of_a_date_is_a_year()
    {
        RealNeo4j server = await EmptyAsync();
        await OwnAsync(server, "a", "b", "c", "d");
        await using ICypherSession session = server.Open();
        await MappedPull.RunAsync(session, Plants with { SiteColumns = [("start_year", "start")] }, folder, null, Cancellation);
        Assert.Equal("id,start_year\na,2019\nb,2019\nc,2019\nd,2019\n", await File.ReadAllTextAsync(Path.Combine(folder, "sites.csv"), Cancellation));
        Assert.Equal(4, Read().Sites.Count);
    }

    [Fact]
    public async Task A_type_that_joins_no_sites_is_told_with_those_that_do()
    {
        RealNeo4j server = await EmptyAsync();
        await OwnAsync(server, "a", "b", "c", "d");
        await using ICypherSession session = server.Open();
        CypherFault fault = await Assert.ThrowsAsync<CypherFault>(() => MappedPull.RunAsync(session, Plants with { LinkType = "DELIVRS" }, folder, null, Cancellation));
        Assert.Equal(
            "No relationship of the type 'DELIVRS' runs between nodes with the label 'Plant', but these do: DELIVERS. neo4j:pull:links:type says which are the links.",
            fault.Message);
    }

    [Theory]
    [InlineData("Nothing", "code", "no node with the label 'Nothing'")]
    [InlineData("Plant", "id", "has a property 'id'")]
    public async Task A_mapping_that_finds_nothing_is_told_with_its_setting(string label, string id, string message)
    {
        RealNeo4j server = await EmptyAsync();
        await OwnAsync(server, "a", "b", "c", "d");
        await using ICypherSession session = server.Open();
        CypherFault fault = await Assert.ThrowsAsync<CypherFault>(() => MappedPull.RunAsync(session, Plants with { SiteLabel = label, SiteId = id }, folder, null, Cancellation));
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    private static async Task<RealNeo4j> EmptyAsync()
    {
        var server = RealNeo4j.Shared();
        await server.EmptyAsync();
        return server;
    }

    // a to b and c, b to c, c to d; one plant has no code, and one link goes to what is no plant.
    private static Task<IReadOnlyList<CypherRow>> OwnAsync(RealNeo4j server, params object?[] codes) => server.AskAsync(
        """
        UNWIND $codes AS code
        CREATE (p:Plant {code: code, tier: 'mine', `iso ``2```: 'CN', start: date('2019-05-01')})
        WITH collect(p) AS plants
        CREATE (:Plant {tier: 'mine'})
        CREATE (other:Port {code: 'a'})
        WITH plants, other
        UNWIND [[plants[0], plants[1]], [plants[0], plants[2]], [plants[1], plants[2]], [plants[2], plants[3]], [plants[0], other]] AS pair
        WITH pair[0] AS supplier, pair[1] AS consumer
        CREATE (supplier)-[:DELIVERS {product: 'ore, raw', volume: 2.5}]->(consumer)
        """,
        ("codes", codes.ToList()));

    private DataSet Read() => Read(folder);

    [Fact]
    public async Task A_data_set_of_odd_values_comes_back_the_same()
    {
        using var odd = new DataFolder();
        odd.Write("dataset.json", """{"name": "odd"}"""); // no year anywhere
        odd.Write("sites.csv", "id,stage,operator,owners\na,mine,X,X:0.00001;Y:0.99999\nb,magnet,,\n");
        odd.Write("links.csv", "from,to,tonnes_per_year\na,b,1073741824\n");
        DataSet data = odd.Read();
        RealNeo4j server = await EmptyAsync();
        await SmallStores.PushAsync(server, data);
        await using ICypherSession session = server.Open();
        await Pull.DataSetAsync(session, "odd", folder, null, Cancellation);
        Assert.Equal(new CypherLoad(data).Id, new CypherLoad(Read()).Id);
    }

    [Fact]
    public async Task Cells_that_were_empty_come_back_empty()
    {
        using var bare = new DataFolder();
        bare.Write("dataset.json", """{"name": "bare", "asOf": 2026}""");
        bare.Write("sites.csv", "id,stage\na,mine\nb,end-use\n");
        bare.Write("links.csv", "from,to,material,tonnes_per_year,tonnes_basis,basis\na,b,ore,5,,estimated\na,b,dust,6,reported,estimated\n");
        bare.Write("demand.csv", "site,material,tonnes_per_year,weight\nb,ore,5,\nb,dust,5,2\n");
        DataSet data = bare.Read();
        RealNeo4j server = await EmptyAsync();
        await SmallStores.PushAsync(server, data);
        await using ICypherSession session = server.Open();
        await Pull.DataSetAsync(session, "bare", folder, null, Cancellation);
        Assert.Equal(["", "reported"], await CellsAsync("links.csv", "tonnes_basis"));
        Assert.Equal(["", "2"], await CellsAsync("demand.csv", "weight"));
        Assert.Equal(new CypherLoad(data).Id, new CypherLoad(Read()).Id);
    }

    private async Task<string[]> CellsAsync(string file, string column)
    {
        string[][] lines = [.. (await File.ReadAllLinesAsync(Path.Combine(folder, file), Cancellation)).Select(line => line.Split(','))];
        return [.. lines.Skip(1).Select(line => line[Array.IndexOf(lines[0], column)]).Order(StringComparer.Ordinal)];
    }

    private static DataSet Read(string from)
    {
        ReadResult result = DataSetFolder.Read(from, cancellation: Cancellation);
        Assert.Empty(result.Errors);
        return result.Data!;
    }
}
