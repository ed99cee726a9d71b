using CsCheck;
using NetworkLens.Data;
using NetworkLens.Export;
using NetworkLens.Model;
using NetworkLens.Neo4j;

namespace NetworkLens.Tests;

public sealed class DataSetRoundTrips
{
    [Fact]
    public void The_data_that_ships_is_read_back_as_it_was() => Check(ShippedData.Data);

    [Fact]
    public void So_are_two_files_without_a_column_more_than_needed()
    {
        using var folder = new DataFolder();
        Check(folder.Read());
    }

    [Fact]
    public void So_is_every_table_with_every_column()
    {
        using var folder = new DataFolder(SnapshotRoundTrips.EveryColumn);
        Check(folder.Read());
        using var chain = new TinyChain();
        Check(DataSetFolder.Read(chain.Folder, cancellation: TestContext.Current.CancellationToken).Data!);
    }

    [Fact]
    public void So_are_random_data_sets_once_read() => RandomDataSets.Timed.Sample(
        data =>
        {
            using var folder = new DataFolder();
            Write(folder, data, new DataSetPart(data.AsOf));
            if (DataSetFolder.Read(folder.Path, cancellation: TestContext.Current.CancellationToken).Data is { } read) // the random ones may break rules of the reader
            {
                Check(read);
                Assert.Equal(data.Links.Count, read.Links.Count);
                Assert.Equal(data.Sites.Count, read.Sites.Count);
                Assert.Equal(data.Recipes.Sum(row => row.AtLeast), read.Recipes.Sum(row => row.AtLeast));
                Assert.Equal(Days(data), Days(read));
            }
        },
        iter: 200,
        print: RandomDataSets.Print);

    // 0.00001 as text, which the reader takes; 1E-05 is no share there.
    [Fact]
    public void The_smallest_share_of_an_owner_comes_back_from_files_and_from_Neo4j()
    {
        using var folder = new DataFolder("=== sites.csv\nid,owners\na,Small:0.00001;Large:0.5\nb,\n");
        DataSet data = folder.Read();
        Check(data);
        Assert.Equal("Small:0.00001;Large:0.5", ((Dictionary<string, object?>)NodeRows.Sites(data).First()["props"]!)["owners"]);
    }

    [Fact]
    public void A_part_keeps_what_names_no_other_site()
    {
        using var chain = new TinyChain();
        DataSet data = DataSetFolder.Read(chain.Folder, cancellation: TestContext.Current.CancellationToken).Data!;
        using var folder = new DataFolder();
        DataSetWritten written = Write(folder, data, new DataSetPart(2030, Selector.Select("!country:CN", data, 2026).Value, Evidence.Documented));
        DataSet part = folder.Read();
        Assert.Equal(new DataSetWritten(9, 3, 0, 0), written);
        Assert.Equal((9, 3, 2030), (part.Sites.Count, part.Links.Count, part.AsOf));
        Assert.DoesNotContain("magnet-cn", part.Sites.Ids);
        Assert.All(Enumerable.Range(0, part.Links.Count), row => Assert.True(part.Links.IsDocumented(row)));
        Assert.Equal(data.Outputs.Count(row => data.Countries[data.Sites.Country(row.Site).Value].Iso2 != "CN"), part.Outputs.Length);
    }

    [Fact]
    public void Cells_that_a_spreadsheet_would_compute_are_counted_and_not_changed()
    {
        using var folder = new DataFolder("=== sites.csv\nid,name\na,=1+1\nb,-x\n");
        DataSet data = folder.Read();
        using var copy = new DataFolder();
        Assert.Equal(2, Write(copy, data, new DataSetPart(data.AsOf)).FormulaLike);
        Assert.Equal(["=1+1", "-x"], Enumerable.Range(0, 2).Select(site => copy.Read().Sites.Name(new SiteIndex(site))));
    }

    [Fact]
    public void Ids_of_scenarios_are_no_paths()
    {
        using var folder = new DataFolder();
        DataSet data = folder.Read();
        var with = new DataSet
        {
            Name = data.Name,
            AsOf = 2026,
            Requirements = data.Requirements,
            Stages = data.Stages,
            Sites = data.Sites,
            Links = data.Links,
            Materials = data.Materials,
            Scenarios = [.. ((string[])["../../escaped", "/etc/x", "Stop", "stop"]).Order(StringComparer.Ordinal).Select(id => new Scenario(id, null, null, null, [], [new Shock(ShockKind.Outage) { Sites = "a" }], []))],
        };
        using var copy = new DataFolder();
        Assert.Equal(4, Write(copy, with, new DataSetPart(2026)).Scenarios);
        Assert.Equal(with.Scenarios.Select(scenario => scenario.Id), copy.Read().Scenarios.Select(scenario => scenario.Id));
        Assert.All(Directory.GetFiles(Path.Combine(copy.Path, "scenarios")), file => Assert.Matches("^(scenario|scenario-2|Stop|stop-2)[.]json$", Path.GetFileName(file)));
    }

    // All but the order of the rows.
    private static Figure[] Days(DataSet data) =>
    [
        .. Enumerable.Range(0, data.Sites.Count).SelectMany(site => new[] { data.Sites.RampDays[site], data.Sites.FailuresPerYear[site] }).Concat(Enumerable.Range(0, data.Links.Count).Select(data.Links.Transit))
            .OrderBy(figure => figure.Value).ThenBy(figure => figure.Low).ThenBy(figure => figure.High),
    ];

    private static DataSetWritten Write(DataFolder folder, DataSet data, DataSetPart part) => DataSetWriter.Write(folder.Path, data, part, TestContext.Current.CancellationToken);

    private static void Check(DataSet data)
    {
        using var folder = new DataFolder();
        Write(folder, data, new DataSetPart(data.AsOf));
        SameData.Check(data, folder.Read());
    }
}
