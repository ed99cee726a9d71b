using NetworkLens.Data;
using NetworkLens.Export;
using NetworkLens.Model;

namespace NetworkLens.Tests;

public sealed class LoadIds
{
    [Fact]
    public async Task The_load_id_is_of_the_content_alone()
    {
        using var chain = new TinyChain();
        DataSet data = Read(chain.Folder);
        await using var file = new FileStream(Path.Combine(chain.Folder, "net.nlens"), FileMode.Create);
        Snapshot.Write(data, file, TestContext.Current.CancellationToken);
        file.Close();
        OpenedSnapshot opened = Snapshot.Open(Path.Combine(chain.Folder, "net.nlens"), cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(new CypherLoad(data).Id, new CypherLoad(opened.Data!).Id);

        chain.Write("sites.csv", TinyChain.Files["sites.csv"].Replace("Osaka Magnets", "Kyoto Magnets", StringComparison.Ordinal));
        Assert.NotEqual(new CypherLoad(data).Id, new CypherLoad(Read(chain.Folder)).Id);
    }

    private static DataSet Read(string folder)
    {
        ReadResult result = DataSetFolder.Read(folder, cancellation: TestContext.Current.CancellationToken);
        Assert.Empty(result.Errors);
        return result.Data!;
    }
}
