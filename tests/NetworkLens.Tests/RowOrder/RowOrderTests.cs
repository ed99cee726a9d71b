using CsCheck;
using NetworkLens.Data;
using NetworkLens.Export;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>The order of the rows in the files says nothing. Equal snapshots are equal data sets, and so equal answers to any question.</summary>
public sealed class RowOrderTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_data_that_ships_is_the_same_in_any_order(int seed)
    {
        using var shuffled = new ShuffledRows(ShippedData.Folder, seed);
        Assert.Equal(SnapshotFile.BytesOf(ShippedData.Data), SnapshotFile.BytesOf(Read(shuffled.Folder)!));
    }

    [Theory]
    [InlineData(SnapshotRoundTrips.EveryColumn)]
    [InlineData("=== sites.csv\nid,stage\nz,mine\na,magnet\nb,refiner\nc,\n=== links.csv\nfrom,to,material\nz,b,ore\nb,a,oxide\na,c,magnet\n")]
    [InlineData("=== sites.csv\nid\na\nb\nab\nabcdefghi-2\nabcdefghi-10\nabcdefghi\nÿa\nÿb\n稀土\n稀\n=== links.csv\nfrom,to\na,b\nb,a\n稀土,ÿb\nab,ÿb\nÿa,ÿb\n")]
    public void So_are_small_ones(string files)
    {
        using var folder = new DataFolder(files);
        byte[] expected = SnapshotFile.BytesOf(folder.Read());
        for (int seed = 0; seed < 20; seed++)
        {
            using var shuffled = new ShuffledRows(folder.Path, seed);
            File.WriteAllText(Path.Combine(shuffled.Folder, "dataset.json"), $$"""{"name": "{{Path.GetFileName(folder.Path)}}"}""");
            Assert.Equal(expected, SnapshotFile.BytesOf(Read(shuffled.Folder)!));
        }
    }

    [Fact]
    public void So_are_random_ones_with_and_without_the_files_that_number_things() => Gen.Select(RandomDataSets.Any, Gen.Int[0, 7], Gen.Int[0, 1000]).Sample(
        (data, without, seed) =>
        {
            using var folder = new DataFolder();
            DataSetWriter.Write(folder.Path, data, new DataSetPart(data.AsOf), TestContext.Current.CancellationToken);
            folder.Write("dataset.json", (without & 1) == 0 ? File.ReadAllText(Path.Combine(folder.Path, "dataset.json")) : """{"name": "random"}""");
            foreach (string file in ((string[])["materials.csv", "outputs.csv"]).Where((_, bit) => (without & (2 << bit)) != 0))
            {
                folder.Delete(file);
            }

            using var shuffled = new ShuffledRows(folder.Path, seed);
            DataSet? first = Read(folder.Path); // the random ones may break rules of the reader
            DataSet? second = Read(shuffled.Folder);
            Assert.Equal(first is null, second is null);
            if (first is not null)
            {
                Assert.Equal(SnapshotFile.BytesOf(first), SnapshotFile.BytesOf(second!));
            }
        },
        iter: 200,
        threads: 1);

    [Fact]
    public void What_is_in_order_stays_as_it_is() => RandomDataSets.Any.Sample(
        data =>
        {
            DataSet once = CanonicalOrder.Of(data);
            SameData.Check(once, CanonicalOrder.Of(once));
        },
        iter: 200,
        print: RandomDataSets.Print);

    [Fact]
    public void Ids_are_ordered_by_their_letters() => Gen.String[Gen.Char["ab\0þÿĀ稀"], 0, 12].Array[0, 40].Sample(texts =>
    {
        string[] ids = [.. texts.Distinct()];
        var numbers = Numbering.Of(ids);
        string[] expected = [.. ids.Order(StringComparer.Ordinal)];
        Assert.Equal(ids.Select(id => Array.IndexOf(expected, id)), Enumerable.Range(0, ids.Length).Select(id => numbers[id]));
    });

    private static DataSet? Read(string folder) => DataSetFolder.Read(folder, cancellation: TestContext.Current.CancellationToken).Data;
}
