using NetworkLens.Model;
using NetworkLens.Neo4j;

namespace NetworkLens.Tests;

/// <summary>Scripts that export writes, on a real server.</summary>
[Collection(nameof(OneAfterTheOther))]
public sealed class Scripts
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_script_makes_the_same_store_as_the_push(bool isPlain)
    {
        DataSet data = SmallStores.Tiny();
        var server = RealNeo4j.Shared();
        string expected = await SmallStores.TextOfAsync(server, data);
        using var script = new StringWriter();
        if (isPlain)
        {
            CypherWriter.WritePlain(new CypherLoad(data), script, Cancellation);
        }
        else
        {
            CypherWriter.Write(new CypherLoad(data), script, Cancellation);
        }

        await using ICypherSession session = server.Open();
        foreach (string statement in Statements(script.ToString()))
        {
            await session.RunAsync(new CypherStatement(statement), Cancellation);
        }

        Assert.Equal(expected, await StoreText.OfAsync(server));
    }

    [Theory]
    [InlineData("\n", "plain", true)]
    [InlineData("\r\n", "plain", true)] // as an editor or a shell of Windows leaves it
    [InlineData("  \n", "blanks at both ends of  a line", true)]
    [InlineData("\n", "a|b\tc\u001f¦", false)] // everything that could separate
    [InlineData("\n", "a\n  b", false)]
    [InlineData("\n", "a|b, c; d '\\$&#;\u2028\n:commit\n// no comment", true)]
    public async Task The_script_makes_the_same_store_whatever_stands_in_the_texts_and_at_the_ends_of_lines(string lineEnd, string note, bool isPacked)
    {
        DataSet data = Noted(note);
        var server = RealNeo4j.Shared();
        string expected = await SmallStores.TextOfAsync(server, data);
        using var script = new StringWriter();
        CypherWriter.Write(new CypherLoad(data), script, Cancellation);
        Assert.Equal(isPacked, !script.ToString().Split(";\n").Any(statement => statement.Contains(":Site {", StringComparison.Ordinal) && statement.Contains("UNWIND [", StringComparison.Ordinal)));
        await using ICypherSession session = server.Open();
        foreach (string statement in Statements(script.ToString()))
        {
            await session.RunAsync(new CypherStatement(statement.Replace("\n", lineEnd, StringComparison.Ordinal)), Cancellation);
        }

        Assert.Equal(expected, await StoreText.OfAsync(server));
    }

    [Fact]
    public void Rows_that_one_statement_can_take_are_one_literal()
    {
        using var script = new StringWriter();
        CypherWriter.Write(new CypherLoad(SmallStores.Edition(1)), script, Cancellation);
        Assert.DoesNotContain("UNWIND [", script.ToString(), StringComparison.Ordinal);
        Assert.Contains("UNWIND split('\n  a|b|", script.ToString(), StringComparison.Ordinal);
    }

    private static DataSet Noted(string note)
    {
        using var folder = new DataFolder();
        folder.Write("dataset.json", """{"name": "noted", "asOf": 2026}""");
        folder.Write("sources.csv", "id,title\ns1,One\ns2,Two\n");
        folder.Write("sites.csv", $"id,stage,country,latitude,longitude,start_year,aggregate,notes,source_ids\n:a,mine,AU,-31.25,116.1,1999,true,\"{note}\",s1;s2\n//b,mine,,,,,,,\nc,magnet,JP,0,0,,,  {'x'},s1\n");
        folder.Write("links.csv", $"from,to,tonnes_per_year,notes\n:a,c,0.00001,\"{note}\"\n//b,c,123456789.125,\n:a,c,1e300,;\n");
        return folder.Read();
    }

    private static string[] Statements(string script) =>
        string.Join('\n', script.Split('\n').Where(line => !line.StartsWith(':'))).Split(";\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
