using System.Globalization;
using CsCheck;
using NetworkLens.Data;

namespace NetworkLens.Tests.Saved;

/// <summary>How a column's numbers and dates are settled: by the whole column, and never by a guess.</summary>
public sealed class ColumnStyleTests
{
    [Theory]
    [InlineData("1,5 2,25 3", "1.5 2.25 3")]
    [InlineData("0,125 0,250", "0.125 0.250")]
    [InlineData("1.234,5 17 2.000", "1234.5 17 2000")]
    [InlineData("1.234.567 2.000", "1234567 2000")]
    [InlineData("1,234,567 2,000", "1234567 2000")]
    [InlineData("1,234.5 2,000", "1234.5 2000")]
    [InlineData("1'234.5 2'000", "1234.5 2000")]
    [InlineData("1234.5 2000 1.234", "1234.5 2000 1.234")]
    [InlineData("0.125 1.5", "0.125 1.5")]
    [InlineData("-1,5 +2,5", "-1.5 +2.5")]
    [InlineData("1e-3 2E5", "1e-3 2E5")]
    [InlineData("31.12.2026 1.2.2026", "2026-12-31 2026-02-01")]
    [InlineData("31/12/2026 01/02/2026", "2026-12-31 2026-02-01")]
    [InlineData("12/31/2026 01/02/2026", "2026-12-31 2026-01-02")]
    [InlineData("2026-12-31 2026-02 2026", "2026-12-31 2026-02 2026")]
    [InlineData("1,5 n/a", "1,5 n/a")]
    [InlineData("A,B 1,5", "A,B 1,5")]
    public void A_column_is_read_the_way_it_shows(string cells, string plain)
    {
        using var file = new SavedText("id;x\n" + string.Concat(cells.Split(' ').Select(cell => $"a;{cell}\n")));
        Assert.NotEqual(Severity.Error, file.Table().OfColumn[1]?.Severity);
        Assert.Equal(plain.Split(' '), file.Table().Rows.Select(row => row[1].Text));
    }

    [Theory]
    [InlineData("1,234 5,678")]
    [InlineData("1.234 5.678")]
    [InlineData("01/02/2026 03/04/2026")]
    [InlineData("31/12/2026 12/31/2026")]
    [InlineData("1,5 1,234,567")]
    [InlineData("1,234,567 2000")]
    public void What_the_column_leaves_open_is_an_error_and_stays(string cells)
    {
        using var file = new SavedText("id;x\n" + string.Concat(cells.Split(' ').Select(cell => $"a;{cell}\n")));
        DataFinding error = file.Table().OfColumn[1]!;
        Assert.Equal(("unsettled-cells", Severity.Error, 3), (error.Code, error.Severity, error.Column));
        Assert.Equal(cells.Split(' '), file.Table().Rows.Select(row => row[1].Text));
    }

    [Fact]
    public void Another_column_settles_what_a_comma_means()
    {
        using var file = new SavedText("x;y\n1,234;0,5\n5,678;0,75\n");
        Assert.Equal(["1.234|0.5", "5.678|0.75"], SavedText.RowsOf(file.Table()));
        using var points = new SavedText("x;y\n1.234;0,5\n5.678;0,75\n");
        Assert.Equal(["1234|0.5", "5678|0.75"], SavedText.RowsOf(points.Table()));
        using var other = new SavedText("x;y\n1,234;1,234,567\n5,678;2,000,000\n");
        Assert.Equal(["1234|1234567", "5678|2000000"], SavedText.RowsOf(other.Table()));
    }

    [Fact]
    public void Between_commas_a_comma_in_quotes_parts_thousands_and_is_never_a_decimal_mark()
    {
        using var file = new SavedText("id,x\na,\"1,234\"\nb,\"12,000\"\n");
        Assert.Equal(["a|1234", "b|12000"], SavedText.RowsOf(file.Table()));
        using var other = new SavedText("id,x\na,\"1,5\"\n");
        Assert.Equal("unsettled-cells", other.Table().OfColumn[1]!.Code);
    }

    // Numbers written any one way read back as themselves, or the table says that it cannot tell.
    [Theory]
    [InlineData(",", ".")]
    [InlineData(".", ",")]
    [InlineData(",", " ")]
    [InlineData(".", "'")]
    [InlineData(",", "")]
    [InlineData(".", "")]
    public void Numbers_written_one_way_are_read_so_or_refused(string point, string group) =>
        Gen.Int[-20_000_000, 20_000_000].Select(thousandths => thousandths / 1000m).Array[1, 6].Sample(
            numbers =>
            {
                var format = new NumberFormatInfo { NumberDecimalSeparator = point, NumberGroupSeparator = group };
                using var file = new SavedText("id;x\n" + string.Concat(numbers.Select(number => $"a;{number.ToString(group.Length == 0 ? "0.###" : "#,0.###", format)}\n")));
                SavedTable table = file.Table();
                bool isRefused = table.OfColumn[1]?.Severity == Severity.Error;
                decimal[] read = [.. table.Rows.Select(row => decimal.TryParse(row[1].Text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal value) ? value : decimal.MinValue)];
                return isRefused || read.SequenceEqual(numbers);
            },
            iter: 200);
}
