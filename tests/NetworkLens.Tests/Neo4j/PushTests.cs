using NetworkLens.Model;
using NetworkLens.Neo4j;

namespace NetworkLens.Tests;

/// <summary>What a push leaves in a real server.</summary>
[Collection(nameof(OneAfterTheOther))]
public sealed class PushTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_row_of_the_data_is_in_the_store_with_its_data_set_and_its_load()
    {
        DataSet data = SmallStores.Tiny();
        RealNeo4j server = await EmptyAsync();
        PushAnswer pushed = await SmallStores.PushAsync(server, data);

        Dictionary<string, long> nodes = await CountsAsync(server, "MATCH (n) UNWIND labels(n) AS name RETURN name, count(*) AS count");
        Dictionary<string, long> relationships = await CountsAsync(server, "MATCH ()-[r]->() RETURN type(r) AS name, count(*) AS count");
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
        Assert.Empty(await server.AskAsync("MATCH (n) WHERE NOT n:NlDataset AND NOT (n.dataset = $dataset AND n.loadId = $load) RETURN n.id AS id", ("dataset", data.Name), ("load", pushed.LoadId)));
        Assert.Empty(await server.AskAsync("MATCH ()-[r]->() WHERE coalesce(r.dataset, '') <> $dataset RETURN type(r) AS type", ("dataset", data.Name)));
        Assert.Equal((new CypherLoad(data).RowCount, new CypherLoad(data).Id), (pushed.Rows, pushed.LoadId));
        Assert.Equal(pushed.LoadId, Assert.Single(await server.AskAsync("MATCH (d:NlDataset) RETURN d.loadId AS load")).Text("load"));
    }

    [Fact]
    public async Task The_same_data_a_second_time_sends_nothing()
    {
        RealNeo4j server = await EmptyAsync();
        PushAnswer first = await SmallStores.PushAsync(server, SmallStores.Tiny());
        string text = await StoreText.OfAsync(server);
        PushAnswer second = await SmallStores.PushAsync(server, SmallStores.Tiny());

        Assert.Equal((true, false), (first.IsSent, second.IsSent));
        Assert.Equal(first.LoadId, second.LoadId);
        Assert.True((await SmallStores.PushAsync(server, SmallStores.Tiny(), again: true)).IsSent);
        Assert.Equal(text, await StoreText.OfAsync(server));
    }

    [Fact]
    public async Task What_the_new_load_lacks_goes_and_what_is_not_ours_stays()
    {
        RealNeo4j server = await EmptyAsync();
        string next = await SmallStores.TextOfAsync(server, SmallStores.Edition(2));
        await SmallStores.PushAsync(server, SmallStores.Tiny());
        string others = await StoreText.OfAsync(server);
        await server.AskAsync("CREATE (:Site:Plant {id: 'a'})-[:SHIPS]->(:Country {id: 'JP'})");

        await SmallStores.PushAsync(server, SmallStores.Edition(1));
        PushAnswer second = await SmallStores.PushAsync(server, SmallStores.Edition(2));

        Assert.True(second.Counters.NodesDeleted >= 2);
        Assert.NotNull(second.Replaced);
        string[] expected = [.. others.Split('\n'), .. next.Split('\n'), "(:Country {id: 'JP'})", "(:Plant:Site {id: 'a'})", "(:Plant:Site /a) -SHIPS {}-> (:Country /JP)"];
        Assert.Equal(expected.Order(StringComparer.Ordinal), (await StoreText.OfAsync(server)).Split('\n'));
    }

    [Fact]
    public async Task A_node_of_somebody_else_with_our_data_set_and_id_is_named_and_left_alone()
    {
        RealNeo4j server = await EmptyAsync();
        await server.AskAsync("CREATE (:Site {dataset: 'small', id: 'mine of theirs'}), (:Site:Plant {dataset: 'small', id: 'b', theirs: true})");
        string before = await StoreText.OfAsync(server);
        CypherFault fault = await Assert.ThrowsAsync<CypherFault>(() => SmallStores.PushAsync(server, SmallStores.Edition(1)));
        Assert.Equal(
            "A node that is not ours stands where this push would write: (:Site {dataset: 'small', id: 'b'}), without the label NetworkLens. The push would take it over: give it another dataset or id first. Nothing was written.",
            fault.Message);
        Assert.Equal(before, await StoreText.OfAsync(server));
        await server.AskAsync("MATCH (n:Plant) SET n.id = 'other'");
        Assert.True((await SmallStores.PushAsync(server, SmallStores.Edition(1))).IsSent);
        await SmallStores.PushAsync(server, SmallStores.Edition(2));
        Assert.Equal(2, (await server.AskAsync("MATCH (n:Site) WHERE NOT n:NetworkLens RETURN n.id AS id")).Count);
    }

    [Theory]
    [InlineData("id", "'b'", "The constraint 'theirs', which is not ours, allows one Site for each id, and the id of the Site 'b' is taken already: 'b'.")]
    [InlineData("stage", "'magnet'", "The constraint 'theirs', which is not ours, allows one Site for each stage, and the stage of the Site 'b' is taken already: 'magnet'.")]
    public async Task A_constraint_of_somebody_else_is_named_with_the_id_that_it_refuses(string property, string value, string message)
    {
        RealNeo4j server = await EmptyAsync();
        await using ICypherSession session = server.Open();
        await server.AskAsync($"CREATE (:Site {{{property}: {value}}})");
        await session.RunAsync(new CypherStatement($"CREATE CONSTRAINT theirs FOR (n:Site) REQUIRE n.{property} IS UNIQUE"), Cancellation);
        try
        {
            CypherFault fault = await Assert.ThrowsAsync<CypherFault>(() => SmallStores.PushAsync(server, SmallStores.Edition(2)));
            Assert.StartsWith(message, fault.Message, StringComparison.Ordinal);
            Assert.EndsWith("Nothing was written.", fault.Message, StringComparison.Ordinal);
        }
        finally
        {
            await session.RunAsync(new CypherStatement("DROP CONSTRAINT theirs"), Cancellation);
        }
    }

    [Fact]
    public async Task Clearing_takes_one_data_set_and_nothing_else()
    {
        RealNeo4j server = await EmptyAsync();
        await SmallStores.PushAsync(server, SmallStores.Tiny());
        string tiny = await StoreText.OfAsync(server);
        await SmallStores.PushAsync(server, SmallStores.Edition(1));
        await using ICypherSession session = server.Open();
        Assert.Equal(["small", "tiny"], (await StoreStatus.OfAsync(session, Cancellation)).Select(found => found.DataSet));

        await StoreStatus.ClearAsync(session, "small", Cancellation);
        Assert.Equal(tiny, await StoreText.OfAsync(server));
    }

    private static async Task<RealNeo4j> EmptyAsync()
    {
        var server = RealNeo4j.Shared();
        await server.EmptyAsync();
        return server;
    }

    private static async Task<Dictionary<string, long>> CountsAsync(RealNeo4j server, string cypher) =>
        (await server.AskAsync(cypher)).ToDictionary(row => row.Text("name")!, row => row.Count("count"));
}
