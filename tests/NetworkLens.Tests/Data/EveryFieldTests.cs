using NetworkLens.Data;
using NetworkLens.Export;
using NetworkLens.Model;
using NetworkLens.Neo4j;

namespace NetworkLens.Tests;

/// <summary>Files, snapshot, CSV and graph: what one of them forgets is found by the field.</summary>
public sealed class EveryFieldTests
{
    [Fact]
    public void A_column_fills_every_field_of_a_data_set() => Assert.Empty(EveryField.Unfilled(Read()));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_snapshot_keeps_every_field(bool isMapped)
    {
        DataSet data = Read();
        using var file = new SnapshotFile(SnapshotFile.BytesOf(data));
        SameData.Check(data, file.Read(isMapped));
    }

    [Fact]
    public void An_export_keeps_every_field()
    {
        DataSet data = Read();
        using var copy = new DataFolder();
        DataSetWriter.Write(copy.Path, data, new DataSetPart(data.AsOf), TestContext.Current.CancellationToken);
        SameData.Check(data, copy.Read());
    }

    // As a server would give them back, which tests on a real one show; tables that have no place in the graph stay as they are.
    [Fact]
    public void What_a_graph_holds_is_read_back_to_the_last_field()
    {
        DataSet data = Read();
        using var copy = new DataFolder();
        DataSetWriter.Write(copy.Path, data, new DataSetPart(data.AsOf), TestContext.Current.CancellationToken);
        var load = new CypherLoad(data);
        foreach (PulledTable table in PulledTable.All)
        {
            using var file = new StringWriter { NewLine = "\n" };
            file.Write(table.Header);
            var rows = new PulledRows(table, null);
            foreach (CypherRow row in RowsOf(load, table, rows))
            {
                rows.Write(row, file);
            }

            copy.Write(table.File, file.ToString());
        }

        SameData.Check(data, copy.Read());
    }

    [Fact]
    public void A_column_that_no_table_has_is_refused_and_not_taken_for_one_that_is_missing()
    {
        using var folder = new DataFolder();
        using CsvTable table = CsvTable.Open(folder.Path, TableLayouts.Sites, new FindingList(), TestContext.Current.CancellationToken)!;
        Assert.Equal(-1, table.Field("latitude"));
        Assert.Throws<ArgumentException>(() => table.Field("lattitude"));
    }

    private static DataSet Read()
    {
        using var folder = new DataFolder(EveryField.Files());
        return folder.Read();
    }

    private static IEnumerable<CypherRow> RowsOf(CypherLoad load, PulledTable table, PulledRows rows)
    {
        string name = table.File switch
        {
            "materials.csv" => "Material",
            "countries.csv" => "Country",
            "blocs.csv" => "Bloc",
            "bloc-members.csv" => "MEMBER_OF",
            "sources.csv" => "Source",
            "sites.csv" => "Site",
            "outputs.csv" => "MAKES",
            "recipes.csv" => "MADE_FROM",
            "demand.csv" => "DEMANDS",
            _ => "SHIPS",
        };
        foreach (Dictionary<string, object?> row in load.Nodes().Concat(load.Relationships()).Where(batch => batch.Table.Name == name).SelectMany(batch => batch.Rows))
        {
            Dictionary<string, object?> properties = LoadBatch.PropertiesOf(row);

            // Of an activity its site: MAKES begins there.
            object? Cell(string field) => field is "id" or "from" or "to"
                ? name == "MAKES" && field == "from" ? ((string)row["from"]!).Split('/')[0] : row.GetValueOrDefault(field) ?? properties.GetValueOrDefault(field)
                : properties.GetValueOrDefault(field);
            yield return new CypherRow(rows.Fields, [.. rows.Fields.Select(Cell)]);
        }
    }
}
