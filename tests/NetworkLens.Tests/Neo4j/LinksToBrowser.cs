using NetworkLens.Neo4j;

namespace NetworkLens.Tests;

public sealed class LinksToBrowser
{
    private static readonly Neo4jConnection Local = new(new Uri("http://localhost:7474")) { Password = "hunter2" };

    [Fact]
    public void A_link_opens_the_browser_with_the_whole_query_and_without_the_password()
    {
        string cypher = SavedQuery.Fill("MATCH (n:Site {id: $id}) RETURN n", new Dictionary<string, object?> { ["id"] = "R&D #1 'x'", ["dataset"] = "d" });
        Uri link = new BrowserLinks(Local, new Uri("neo4j://localhost:7999")).Edit(cypher)!;
        Assert.StartsWith("http://localhost:7474/browser/?dbms=neo4j%3A%2F%2Fneo4j%40localhost%3A7999&cmd=edit&arg=", link.AbsoluteUri, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", link.AbsoluteUri, StringComparison.Ordinal);

        // As Browser reads it: decoded once, then cut at the next ampersand or number sign.
        string decoded = Uri.UnescapeDataString(link.AbsoluteUri);
        string argument = decoded[(decoded.IndexOf("arg=", StringComparison.Ordinal) + 4)..].Split('&', '#')[0];
        Assert.Equal(cypher, argument);
        Assert.Null(new BrowserLinks(new Neo4jConnection(new Uri("https://abc.databases.neo4j.io")), new Uri("neo4j+s://abc.databases.neo4j.io:7687")).Edit(cypher));
    }

    [Theory]
    [InlineData("neo4j", "")]
    [InlineData("supply", "&db=supply")]
    public void A_database_is_named_only_where_it_is_not_the_one_that_Browser_takes_anyhow(string database, string expected)
    {
        Uri link = new BrowserLinks(Local with { Database = database }, BoltAddress.Usual(Local)).Edit("RETURN 1")!;
        Assert.Contains($"7687{expected}&cmd=", link.AbsoluteUri, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://db.example:7474", """{"bolt_routing":"neo4j://10.0.0.7:24036","bolt_direct":"bolt://10.0.0.7:24036"}""", "neo4j://db.example:24036/")]
    [InlineData("https://db.example", """{"bolt_direct":"bolt://10.0.0.7:9999"}""", "neo4j+s://db.example:9999/")]
    [InlineData("http://db.example:7474", """{"neo4j_version":"5.26.30"}""", null)]
    [InlineData("http://db.example:7474", "<html>", null)]
    [InlineData("http://db.example:7474", """["bolt"]""", null)]
    public void The_port_is_the_one_that_the_server_tells_and_the_host_is_the_users(string address, string told, string? expected) =>
        Assert.Equal(expected, BoltAddress.ToldBy(new Neo4jConnection(new Uri(address)), told)?.ToString());

    [Theory]
    [InlineData("bolt://h:7000", "bolt://h:7000/")]
    [InlineData("h:7000", "neo4j://h:7000/")]
    [InlineData("neo4j+s://h", "neo4j+s://h:7687/")]
    [InlineData("neo4j://user:secret@h:1", null)]
    [InlineData("http://h:7474", null)]
    [InlineData("", null)]
    public void An_address_of_Bolt_is_read_as_people_write_it(string text, string? expected) => Assert.Equal(expected, BoltAddress.Parse(text)?.ToString());
}
