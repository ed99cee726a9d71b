using NetworkLens.Data;
using NetworkLens.Export;
using NetworkLens.Model;
using NetworkLens.Neo4j;
using NetworkLens.Tests.StandIn;

namespace NetworkLens.Tests;

/// <summary>Data sets and sessions for the tests of Neo4j.</summary>
internal static class SmallStores
{
    /// <summary>A session that loses no time between tries.</summary>
    public static ICypherSession Open(StandInServer server, double patience = 10) => CypherSessions.Open(new Neo4jConnection(server.Address)
    {
        Password = "secret",
        FirstPause = TimeSpan.FromMilliseconds(1),
        Patience = TimeSpan.FromSeconds(patience),
    });

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

    public static async Task<PushAnswer> PushAsync(StandInServer server, DataSet data, bool again = false, double patience = 10)
    {
        await using ICypherSession session = Open(server, patience);
        return await Push.ToAsync(session, new CypherLoad(data), again, null, TestContext.Current.CancellationToken);
    }

    /// <summary>What a server holds that nothing went wrong at.</summary>
    public static async Task<string> TextOfAsync(DataSet data)
    {
        await using var server = new StandInServer();
        await PushAsync(server, data);
        return server.Database.Committed.Text();
    }

    private static DataSet Read(string folder)
    {
        ReadResult result = DataSetFolder.Read(folder, cancellation: TestContext.Current.CancellationToken);
        Assert.Empty(result.Errors);
        return result.Data!;
    }
}
