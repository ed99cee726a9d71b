using NetworkLens.Export;
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

    private static string[] Statements(string script) =>
        string.Join('\n', script.Split('\n').Where(line => !line.StartsWith(':'))).Split(";\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
