using NetworkLens.Neo4j;

namespace NetworkLens.Tests;

public sealed class BrowserLinks
{
    [Fact]
    public void A_link_opens_the_browser_with_the_whole_query_and_without_the_password()
    {
        var connection = new Neo4jConnection(new Uri("http://localhost:7474")) { Password = "hunter2" };
        string cypher = SavedQuery.Fill("MATCH (n:Site {id: $id}) RETURN n", new Dictionary<string, object?> { ["id"] = "R&D #1 'x'" });
        Uri link = BrowserLink.Of(connection, cypher)!;
        Assert.StartsWith("http://localhost:7474/browser/?dbms=neo4j%3A%2F%2Fneo4j%40localhost%3A7687&db=neo4j&cmd=edit&arg=", link.AbsoluteUri, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", link.AbsoluteUri, StringComparison.Ordinal);

        // As Browser reads it: decoded once, then cut at the next ampersand or number sign.
        string decoded = Uri.UnescapeDataString(link.AbsoluteUri);
        string argument = decoded[(decoded.IndexOf("arg=", StringComparison.Ordinal) + 4)..].Split('&', '#')[0];
        Assert.Equal(cypher, argument);
        Assert.Null(BrowserLink.Of(new Neo4jConnection(new Uri("https://abc.databases.neo4j.io")), cypher));
    }
}
