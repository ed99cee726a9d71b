using NetworkLens.Data;
using NetworkLens.Model;
using NetworkLens.Neo4j;

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

    [Fact]
    public void A_load_counts_the_rows_that_it_makes()
    {
        using var every = new DataFolder(SnapshotRoundTrips.EveryColumn);
        string seed = Path.Combine(AppContext.BaseDirectory, "graph-seed");
        foreach (DataSet data in (DataSet[])[every.Read(), Read(Path.Combine(seed, "rare-earths")), Read(Path.Combine(seed, "gallium-germanium")), SmallStores.Tiny(), SmallStores.Edition(1), SmallStores.Edition(2)])
        {
            var load = new CypherLoad(data);
            Assert.Equal((load.Nodes().Sum(batch => batch.Rows.Count), load.Relationships().Sum(batch => batch.Rows.Count)), ((int)load.NodeCount, (int)load.RelationshipCount));
        }
    }

    [Theory]
    [InlineData("operator", "Another Firm")]
    [InlineData("owners", "Another Firm:0.4")]
    [InlineData("country", "AT")]
    [InlineData("source_ids", "s1")]
    public void The_load_id_is_another_where_only_what_is_made_of_a_site_differs(string column, string cell)
    {
        using var every = new DataFolder(SnapshotRoundTrips.EveryColumn);
        string before = new CypherLoad(every.Read()).Id;
        string[] lines = File.ReadAllLines(Path.Combine(every.Path, "sites.csv"));
        string[] cells = lines[2].Split(',');
        cells[Array.IndexOf(lines[0].Split(','), column)] = cell;
        lines[2] = string.Join(',', cells);
        every.Write("sites.csv", string.Join('\n', lines) + "\n");
        Assert.NotEqual(before, new CypherLoad(every.Read()).Id);
    }

    private static DataSet Read(string folder)
    {
        ReadResult result = DataSetFolder.Read(folder, cancellation: TestContext.Current.CancellationToken);
        Assert.Empty(result.Errors);
        return result.Data!;
    }
}
