using System.Text;
using NetworkLens.Data;
using NetworkLens.Model;

namespace NetworkLens.Tests.Saved;

/// <summary>A folder as people save it reads as the strict folder that says the same.</summary>
public sealed class SavedFolderTests
{
    private const string Strict = """
        === sites.csv
        id,name,country,status,start_year,notes
        m1,Mine Österberg,DE,operating,2001,ok
        m2,Mine B,CN,construction,2020,
        r1,Refiner,NO,operating,,
        f1,Factory,GB,planned,2030,
        === links.csv
        from,to,material,tonnes_per_year,since
        m1,r1,ore,1500,2020-12-31
        m2,r1,ore,2500250,2021-02-01
        r1,f1,oxide,12000,
        """;

    private const string Sites = """
        sep=;
        ID;Name;Country;Status;Start Year;Comment;
        m1;Mine Österberg;Deutschland;producing;2001;ok;
        m2;Mine B;156;Under construction;2020;;
        r1;Refiner;NOR;Operating;;;
        ;;;;;;
        f1;Factory;UK;evaluation;2030;;

        Source: own survey 2026
        """;

    private const string Links = """
        Supplier;Buyer;Material;Capacity (kt);since;Mine inspector
        m1;r1;ore;1,5;31.12.2020;Kim
        m2;r1;ore;2.500,25;01.02.2021;"Lee; Park"
        r1;f1;oxide;12;;
        """;

    [Fact]
    public void Messy_files_read_as_the_strict_ones_that_say_the_same()
    {
        using var strict = new DataFolder(Strict);
        using DataFolder messy = Messy();
        ReadResult read = DataSetFolder.ReadAsSaved(messy.Path, cancellation: TestContext.Current.CancellationToken);
        Assert.Empty(read.Errors);
        DataSet expected = strict.Read();
        Assert.Equal(Cells(expected), Cells(read.Data!));
        Assert.Equal(
            ["encoding", "delimiter", "header-name", "blank-rows", "footnote", "cell-words", "file-name", "thousands", "date-order", "own-column"],
            read.Taken.Select(note => note.Code).Distinct().Order(Comparer<string>.Create((a, b) => Place(a).CompareTo(Place(b)))));
        Assert.All(read.Taken, note => Assert.Equal(Severity.Note, note.Severity));
    }

    [Fact]
    public void Notes_of_one_line_come_by_their_columns()
    {
        using DataFolder folder = new DataFolder().Write("sites.csv", "Start Year,Country,ID,Name\n2001,Deutschland,a,A\n2002,Norway,b,B\n");
        int[] columns = [.. DataSetFolder.ReadAsSaved(folder.Path, cancellation: TestContext.Current.CancellationToken).Taken.Where(note => note.Line == 1).Select(note => note.Column)];
        Assert.Equal([1, 12, 20, 23], columns.Distinct());
        Assert.Equal(columns.Order(), columns);
    }

    [Fact]
    public void A_folder_in_the_strict_format_takes_nothing_for_granted()
    {
        using var strict = new DataFolder(Strict);
        Assert.Empty(DataSetFolder.ReadAsSaved(strict.Path, cancellation: TestContext.Current.CancellationToken).Taken);
    }

    [Fact]
    public void The_strict_reader_refuses_what_was_taken_for_granted()
    {
        using DataFolder messy = Messy();
        Assert.NotEmpty(messy.Errors());
        var run = ConsoleRun.Of(messy.Path, "sites", "--data", ".", "--strict");
        Assert.Equal(3, run.ExitCode);
    }

    [Fact]
    public void Every_answer_begins_with_one_line_of_it_and_validate_lists_it()
    {
        using DataFolder messy = Messy();
        var run = ConsoleRun.Of(messy.Path, "sites", "--data", ".", "--format", "csv");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("Taken for granted in reading Sites.csv (", run.Error, StringComparison.Ordinal);
        var validate = ConsoleRun.Of(messy.Path, "validate", ".", "--format", "csv");
        Assert.Equal(0, validate.ExitCode);
        Assert.Contains(",note,cell-words,", validate.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id;nmae\na;A\nb;B\n", "sites.csv:1:4", "unknown-column")]
    [InlineData("id;Name;name\na;A;B\nb;;\n", "sites.csv:1:9", "duplicate-column")]
    [InlineData("name;x\nA;1\n", "sites.csv:1:1", "missing-column")]
    [InlineData("id;name\na;A\nb;B;surplus\n", "sites.csv:3:5", "too-many-cells")]
    [InlineData("id;latitude;x\na;1,234;1\nb;5,678;2\n", "sites.csv:2:3", "unsettled-cells")]
    [InlineData("id;status\na;nonsense\nb;\n", "sites.csv:2:3", "unknown-value")]
    public void What_is_not_understood_is_an_error_at_its_place(string sites, string place, string code)
    {
        using DataFolder folder = new DataFolder().Write("sites.csv", sites);
        DataFinding error = DataSetFolder.ReadAsSaved(folder.Path, cancellation: TestContext.Current.CancellationToken).Errors.First(error => error.File == "sites.csv");
        Assert.Equal((place, code), ($"{error.File}:{error.Line}:{error.Column}", error.Code));
    }

    [Fact]
    public void Doubt_about_a_column_of_ones_own_is_no_error()
    {
        using DataFolder folder = new DataFolder().Write("sites.csv", "id;my figure\na;1,234\nb;5,678\n");
        ReadResult read = DataSetFolder.ReadAsSaved(folder.Path, cancellation: TestContext.Current.CancellationToken);
        Assert.Empty(read.Errors);
        Assert.Equal(["delimiter", "own-column"], read.Taken.Select(note => note.Code));
    }

    [Theory]
    [InlineData("tonnes_per_year\n5 kt", 5000)]
    [InlineData("tonnes_per_year\n5000 kg", 5)]
    [InlineData("tonnes_per_year\n1.2 Mt/yr", 1_200_000)]
    [InlineData("tonnes_per_year\n5 t", 5)]
    [InlineData("capacity (kt)\n0.3", 300)]
    [InlineData("Capacity [t]\n0.3", 0.3)]
    public void Units_in_a_cell_or_a_header_become_tonnes(string column, double tonnes)
    {
        string[] lines = column.Split('\n');
        using DataFolder folder = new DataFolder().Write("links.csv", $"from;to;{lines[0]}\na;b;{lines[1]}\n");
        Assert.Equal(tonnes, DataSetFolder.ReadAsSaved(folder.Path, cancellation: TestContext.Current.CancellationToken).Data!.Links.Tonnes[0]);
    }

    private static DataFolder Messy()
    {
        DataFolder folder = new DataFolder().Delete("sites.csv").Write("links.csv", Links.ReplaceLineEndings("\r\n"));
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        File.WriteAllBytes(Path.Combine(folder.Path, "Sites.csv"), Encoding.GetEncoding(1252).GetBytes(Sites.ReplaceLineEndings("\r\n")));
        return folder;
    }

    private static int Place(string code) =>
        Array.IndexOf(["encoding", "delimiter", "header-name", "blank-rows", "footnote", "cell-words", "file-name", "thousands", "date-order", "own-column"], code);

    private static string[] Cells(DataSet data) =>
    [
        .. Enumerable.Range(0, data.Sites.Count).Select(site => string.Join('|',
            data.Sites.Ids[site], data.Sites.Names[site], data.Countries[data.Sites.Countries[site].Value].Iso2, data.Sites.Statuses[site], data.Sites.StartYears[site], data.Sites.Notes[site])),
        .. Enumerable.Range(0, data.Links.Count).Select(row => string.Join('|',
            data.Links.From[row].Value, data.Links.To[row].Value, data.Materials[data.Links.Material(row).Value].Id, data.Links.Tonnes[row], data.Links.Since[row])),
    ];
}
