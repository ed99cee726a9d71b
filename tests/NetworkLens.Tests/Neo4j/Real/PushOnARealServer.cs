using NetworkLens.Export;
using NetworkLens.Model;
using NetworkLens.Neo4j;

namespace NetworkLens.Tests;

/// <summary>What a push leaves in a real server.</summary>
[Collection(nameof(OneAfterTheOther))]
public sealed class PushOnARealServer
{
    [Fact]
    public async Task Every_site_and_link_is_there_once_and_a_second_push_sends_nothing()
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        var server = RealNeo4j.Shared();
        await server.EmptyAsync();
        DataSet data = SmallStores.Tiny();
        await using ICypherSession session = server.Open();
        PushAnswer first = await Push.ToAsync(session, new CypherLoad(data), again: false, null, cancellation);
        PushAnswer second = await Push.ToAsync(session, new CypherLoad(data), again: false, null, cancellation);

        Assert.True(first.IsSent);
        Assert.False(second.IsSent);
        CypherRow count = (await server.AskAsync("MATCH (s:Site) WITH count(s) AS sites MATCH ()-[r:SHIPS]->() RETURN sites, count(r) AS links"))[0];
        Assert.Equal((data.Sites.Count, data.Links.Count), (count.Count("sites"), count.Count("links")));
    }
}
