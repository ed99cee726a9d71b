using System.Collections.Immutable;
using NetworkLens.Data;
using Parquet.Serialization;

namespace NetworkLens.Tests.Saved;

public sealed class WorkbookTests
{
    [Fact]
    public void Cells_keep_what_people_see()
    {
        const string Row = "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>id</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>x</t></is></c></row>"
            + "<row r=\"2\"><c r=\"A2\" s=\"3\"><v>7</v></c><c r=\"B2\"><v>0.1</v></c></row>"
            + "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>007</t></is></c><c r=\"B3\" s=\"1\"><v>46387</v></c></row>"
            + "<row r=\"4\"><c r=\"A4\" t=\"b\"><v>1</v></c><c r=\"B4\" s=\"2\"><v>0.05</v></c></row>"
            + "<row r=\"5\"><c r=\"A5\" t=\"str\"><f>\"a\"&amp;\"b\"</f><v>ab</v></c><c r=\"B5\"><f>1+1</f><v>2</v></c></row></sheetData>";
        using var file = new SavedText(Workbook.Of(("Sheet1", Row)), "book.xlsx");
        Assert.Equal(["007|0.1", "007|2026-12-31", "true|5%", "ab|2"], SavedText.RowsOf(file.Table()));
        Assert.Equal((4, 2), file.Table().Rows.ElementAt(2)[1] is var cell ? (cell.Line, cell.Column) : default);
        Assert.Empty(file.Table().Findings);
    }

    [Fact]
    public void Formulas_without_a_value_and_errors_are_not_taken_for_empty_cells()
    {
        const string Rows = "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>id</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>x</t></is></c></row>"
            + "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\"><f>1+1</f><v></v></c></row><row r=\"3\"><c r=\"A3\"><v>1</v></c><c r=\"B3\" t=\"e\"><f>NA()</f><v>#N/A</v></c></row></sheetData>";
        using var file = new SavedText(Workbook.Of(("Sheet1", Rows)), "book.xlsx");
        Assert.Equal([("uncalculated-formula", 2, 2), ("cell-error", 3, 2)], file.Table().Findings.Select(finding => (finding.Code, finding.Line, finding.Column)));
        Assert.All(file.Table().Findings, finding => Assert.Equal(Severity.Error, finding.Severity));
    }

    [Fact]
    public void Merged_and_hidden_cells_are_named()
    {
        string content = "<cols><col min=\"2\" max=\"2\" width=\"9\" hidden=\"1\" customWidth=\"1\"/></cols>"
            + Workbook.Texts(["id", "x"], ["a", "1"], ["b", "2"]).Replace("<row r=\"3\"", "<row r=\"3\" hidden=\"1\"", StringComparison.Ordinal) + "<mergeCells count=\"1\"><mergeCell ref=\"A2:A3\"/></mergeCells>";
        using var file = new SavedText(Workbook.Of(("Sheet1", content)), "book.xlsx");
        Assert.Equal(["merged-cells", "hidden-cells", "hidden-cells"], SavedText.CodesOf(file.Table()));
        Assert.Equal(["a|1", "b|2"], SavedText.RowsOf(file.Table()));
    }

    [Fact]
    public void A_workbook_is_a_data_set_and_a_sheet_a_table()
    {
        using var file = new SavedText(
            Workbook.Of(
                ("Sites", Workbook.Texts(["ID", "Country"], ["a", "Chile"], ["b", "Germany"])),
                ("links", Workbook.Texts(["from", "to", "Tonnes (kt)"], ["a", "b", "1.5"])),
                ("Remarks", Workbook.Texts(["nothing"], ["here"]))),
            "chain.xlsx");
        ReadResult read = DataSetFolder.ReadAsSaved(file.Path, cancellation: TestContext.Current.CancellationToken);
        Assert.Empty(read.Errors);
        Assert.Equal("chain", read.Data!.Name);
        Assert.Equal(["CL", "DE"], read.Data.Countries.Select(country => country.Iso2).Order(StringComparer.Ordinal));
        Assert.Equal(1500, read.Data.Links.Tonnes[0]);
        Assert.Contains(read.Taken, note => note.Code == "own-sheet" && note.Message.Contains("Remarks", StringComparison.Ordinal));
        Assert.Contains(read.Taken, note => note.File == "chain.xlsx/Sites");
    }

    [Fact]
    public void A_workbook_without_its_sheets_says_which_are_missing()
    {
        using var file = new SavedText(Workbook.Of(("Sheet1", Workbook.Texts(["id"], ["a"]))), "chain.xlsx");
        ImmutableArray<DataFinding> errors = DataSetFolder.ReadAsSaved(file.Path, cancellation: TestContext.Current.CancellationToken).Errors;
        Assert.Contains(errors, error => error.Message.StartsWith("chain.xlsx has no sheet 'sites'.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("chain.xlsx")]
    [InlineData("links.parquet")]
    public void What_is_not_what_its_name_says_is_an_error(string name)
    {
        using var file = new SavedText("id,name\n", name);
        Assert.Throws<InvalidDataException>(() => SavedTable.Open(file.Path, TestContext.Current.CancellationToken)[0].Rows.Count());
    }

    [Fact]
    public async Task Parquet_reads_texts_numbers_dates_and_what_is_missing()
    {
        using var file = new SavedText(string.Empty, "links.parquet");
        ParquetLink[] links = [new("a", "b", 1.5, 3, true), new("b", "a", null, null, false)];
        await ParquetSerializer.SerializeAsync(links, file.Path, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal("From|To|Tonnes|Count|Flag", SavedText.HeaderOf(file.Table()));
        Assert.Equal(["a|b|1.5|3|true", "b|a|||false"], SavedText.RowsOf(file.Table()));
    }

    internal sealed record ParquetLink(string From, string To, double? Tonnes, int? Count, bool Flag)
    {
        public ParquetLink()
            : this(string.Empty, string.Empty, null, null, false)
        {
        }
    }
}
