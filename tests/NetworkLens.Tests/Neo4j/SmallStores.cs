using NetworkLens.Data;
using NetworkLens.Model;
using NetworkLens.Neo4j;

namespace NetworkLens.Tests;

/// <summary>Data sets and pushes for the tests of Neo4j.</summary>
internal static class SmallStores
{
    public static DataSet Tiny()
    {
        using var chain = new TinyChain();
        return Read(chain.Folder);
    }

    /// <summary>Three sites, two links; the second edition has lost one of each and moved another.</summary>
    public static DataSet Edition(int edition)
    {
        using var folder = new DataFolder();
        folder.Write("dataset.json", """{"name": "small", "asOf": 2026}""");
        folder.Write("sites.csv", edition == 1 ? "id,stage,country\na,mine,AU\nb,magnet,JP\nold,mine,CN\n" : "id,stage,country\na,refiner,AU\nb,magnet,JP\n");
        folder.Write("links.csv", edition == 1 ? "from,to,tonnes_per_year\na,b,5\nold,b,7.5\n" : "from,to,tonnes_per_year\na,b,6\n");
        return folder.Read();
    }

    public static Task<PushAnswer> PushAsync(RealNeo4j server, DataSet data, bool again = false) => PushAsync(server.Connection, data, again);

    public static async Task<PushAnswer> PushAsync(Neo4jConnection connection, DataSet data, bool again = false)
    {
        await using ICypherSession session = CypherSessions.Open(connection);
        return await Push.ToAsync(session, new CypherLoad(data), again, null, TestContext.Current.CancellationToken);
    }

    /// <summary>What a push of this data leaves in an empty store, which is empty again afterwards.</summary>
    public static async Task<string> TextOfAsync(RealNeo4j server, DataSet data)
    {
        await server.EmptyAsync();
        await PushAsync(server, data);
        string text = await StoreText.OfAsync(server);
        await server.EmptyAsync();
        return text;
    }

    private static DataSet Read(string folder)
    {
        ReadResult result = DataSetFolder.Read(folder, cancellation: TestContext.Current.CancellationToken);
        Assert.Empty(result.Errors);
        return result.Data!;
    }
}
