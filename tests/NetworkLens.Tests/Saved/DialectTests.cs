using System.Text;
using NetworkLens.Data;

namespace NetworkLens.Tests.Saved;

/// <summary>How a table of text is found out, and the traps that other readers of tables walk into.</summary>
public sealed class DialectTests
{
    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("\t")]
    [InlineData("|")]
    public void Any_delimiter_gives_the_same_cells(string delimiter)
    {
        using var file = new SavedText("id,name,note\na,A,\"x y\"\nb,B,\n".Replace(",", delimiter, StringComparison.Ordinal));
        Assert.Equal("id|name|note", SavedText.HeaderOf(file.Table()));
        Assert.Equal(["a|A|x y", "b|B|"], SavedText.RowsOf(file.Table()));
        Assert.Equal(delimiter == "," ? [] : ["delimiter"], SavedText.CodesOf(file.Table()));
    }

    [Fact]
    public void A_first_line_may_tell_the_delimiter()
    {
        using var file = new SavedText("sep=;\nid;name\na;x,y,z\n");
        Assert.Equal("id|name", SavedText.HeaderOf(file.Table()));
        Assert.Equal(["a|x,y,z"], SavedText.RowsOf(file.Table()));
        Assert.Equal((3, 3), Place(file.Table().Rows.First()[1]));
    }

    [Fact]
    public void A_semicolon_in_a_header_makes_no_delimiter()
    {
        using var file = new SavedText("id,name,capacity (t; yr)\na,A,5\nb,B,6\n");
        Assert.Equal("id|name|capacity (t; yr)", SavedText.HeaderOf(file.Table()));
        Assert.Equal(["a|A|5", "b|B|6"], SavedText.RowsOf(file.Table()));
    }

    // Both part the header in two; by commas no row has two cells.
    [Fact]
    public void Of_delimiters_that_part_the_header_the_one_that_parts_the_rows_alike_is_taken()
    {
        using var file = new SavedText("id;name, long\na;x,y,z\nb;u,v,w\n");
        Assert.Equal("id|name, long", SavedText.HeaderOf(file.Table()));
        Assert.Equal(["a|x,y,z", "b|u,v,w"], SavedText.RowsOf(file.Table()));
    }

    [Fact]
    public void Of_delimiters_that_part_every_row_alike_the_one_that_makes_more_cells_is_taken()
    {
        using var file = new SavedText("id;name, long;note\na;A, B;x\nb;C, D;y\n");
        Assert.Equal("id|name, long|note", SavedText.HeaderOf(file.Table()));
    }

    [Fact]
    public void A_longer_row_keeps_the_rows_before_it()
    {
        using var file = new SavedText("id,name\na,A\nb,B,surplus\nc,C\n");
        Assert.Equal(["a|A", "b|B|surplus", "c|C"], SavedText.RowsOf(file.Table()));
    }

    [Fact]
    public void A_footnote_leaves_the_table_its_columns()
    {
        using var file = new SavedText("id;name\na;A\nb;B\n\nSource: own survey, 2026\nNote: b is estimated\n");
        Assert.Equal(["a|A", "b|B"], SavedText.RowsOf(file.Table()));
        DataFinding note = Assert.Single(file.Table().Findings, finding => finding.Code == "footnote");
        Assert.Equal((5, "2 lines under the table are taken as footnotes, not as rows, from 'Source: own survey, 2026' on."), (note.Line, note.Message));
    }

    [Fact]
    public void What_looks_like_a_footnote_but_has_rows_under_it_is_a_row()
    {
        using var file = new SavedText("id,name\na,A\nSource: x,\nb,B\n");
        Assert.Equal(["a|A", "Source: x|", "b|B"], SavedText.RowsOf(file.Table()));
    }

    [Fact]
    public void No_and_F_are_texts()
    {
        using var file = new SavedText("id;country;flag\na;NO;F\nb;NA;T\n");
        Assert.Equal(["a|NO|F", "b|NA|T"], SavedText.RowsOf(file.Table()));
    }

    [Fact]
    public void A_header_of_years_is_a_header()
    {
        using var file = new SavedText("country;2023;2024\nChile;5;6\n");
        Assert.Equal("country|2023|2024", SavedText.HeaderOf(file.Table()));
        Assert.Equal(["Chile|5|6"], SavedText.RowsOf(file.Table()));
    }

    [Fact]
    public void Leading_zeros_stay()
    {
        using var file = new SavedText("id;hs\n007;0805\n008;0,5\n");
        Assert.Equal("007", file.Table().Rows.First()[0].Text);
        Assert.Equal("0805", file.Table().Rows.First()[1].Text);
    }

    [Fact]
    public void A_header_that_begins_with_a_hash_is_a_header()
    {
        using var file = new SavedText("#id;name\na;A\n");
        Assert.Equal("#id|name", SavedText.HeaderOf(file.Table()));
        Assert.Equal(["a|A"], SavedText.RowsOf(file.Table()));
    }

    [Fact]
    public void Empty_columns_at_the_end_and_rows_of_delimiters_are_left_out()
    {
        using var file = new SavedText("id;name;;\na;A;;\n;;;\nb;B;;\n;;;\n;;;\n");
        Assert.Equal("id|name", SavedText.HeaderOf(file.Table()));
        Assert.Equal(["a|A", "b|B"], SavedText.RowsOf(file.Table()));
        Assert.Equal(2, file.Table().RowCount);
        Assert.Equal("1 line of empty cells is left out.", Assert.Single(file.Table().Findings, finding => finding.Code == "blank-rows").Message);
    }

    [Fact]
    public void Short_rows_end_in_empty_cells_and_are_counted()
    {
        using var file = new SavedText("id;name;note\na;A\nb\n");
        Assert.Equal(["a|A|", "b||"], SavedText.RowsOf(file.Table()));
        Assert.Equal(2, Assert.Single(file.Table().Findings, finding => finding.Code == "short-rows").Line);
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    public void Encodings_by_their_mark(string name, bool isNoted)
    {
        using var file = new SavedText("id,name\na,Österberg 中国\n", encoding: Encoding.GetEncoding(name));
        Assert.Equal(["a|Österberg 中国"], SavedText.RowsOf(file.Table()));
        Assert.Equal(isNoted ? ["encoding"] : [], SavedText.CodesOf(file.Table()));
    }

    [Fact]
    public void Utf_16_without_a_mark_shows_by_its_zeros()
    {
        using var file = new SavedText(Encoding.Unicode.GetBytes("id,name\na,Österberg\n"));
        Assert.Equal(["a|Österberg"], SavedText.RowsOf(file.Table()));
    }

    [Fact]
    public void What_is_no_utf_8_is_windows_1252()
    {
        using var file = new SavedText([.. "id,name\na,"u8, 0xD6, .. "sterberg "u8, 0x80, .. "5\n"u8]);
        Assert.Equal(["a|Österberg €5"], SavedText.RowsOf(file.Table()));
        Assert.Equal(2, Assert.Single(file.Table().Findings, finding => finding.Code == "encoding").Line);
    }

    [Fact]
    public void A_replacement_character_in_the_file_is_read_with_a_warning()
    {
        using var file = new SavedText("id,name\na,A\nb,\uFFFDsterberg\n");
        Assert.Equal(["a|A", "b|\uFFFDsterberg"], SavedText.RowsOf(file.Table()));
        DataFinding warning = Assert.Single(file.Table().Findings);
        Assert.Equal((Severity.Warning, 3), (warning.Severity, warning.Line));
    }

    [Fact]
    public void A_quote_inside_a_cell_is_a_character()
    {
        using var file = new SavedText("id;name\na;4\" pipe\nb;\"say \"\"x; y\"\"\"\n");
        Assert.Equal(["a|4\" pipe", "b|say \"x; y\""], SavedText.RowsOf(file.Table()));
    }

    [Fact]
    public void A_quote_that_is_never_closed_is_an_error_at_its_line()
    {
        using var file = new SavedText("id;name\na;A\nb;\"open\nc;C\n");
        DataFinding error = Assert.Single(file.Table().Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal(("open-quote", 3), (error.Code, error.Line));
    }

    [Fact]
    public void Cells_have_places_behind_quoted_line_breaks()
    {
        using var file = new SavedText("id;name;note\r\na;\"one\r\ntwo\";x\r\nb;B;y\r\n");
        SavedCell[][] rows = [.. file.Table().Rows];
        Assert.Equal((2, 1), Place(rows[0][0]));
        Assert.Equal((3, 6), Place(rows[0][2]));
        Assert.Equal((4, 3), Place(rows[1][1]));
    }

    [Fact]
    public void An_empty_file_is_an_empty_table()
    {
        using var file = new SavedText(string.Empty);
        Assert.Empty(file.Table().Header);
        Assert.Empty(file.Table().Rows);
    }

    private static (int Line, int Column) Place(SavedCell cell) => (cell.Line, cell.Column);
}
