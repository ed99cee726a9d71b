using System.Globalization;
using CsCheck;
using NetworkLens.Model;

namespace NetworkLens.Tests;

public class RoundTripTests
{
    private static readonly Gen<string> Texts = Gen.Char["ab,\"\n\r;é# "].Array[0, 6].Select(letters => new string(letters));
    private static readonly Gen<double> Tonnes = Gen.OneOf(Gen.Const(double.NaN), Gen.Double[0, 1e9]);

    // Names, links as (from, to, tonnes, note), a seed for quotes and the order of columns, a line ending.
    private static readonly Gen<(string[] Names, (int From, int To, double Tonnes, string Note)[] Links, int Seed, bool IsWindows)> Tables =
        from names in Texts.Array[1, 6]
        from links in Gen.Select(Gen.Int[0, names.Length - 1], Gen.Int[0, names.Length - 1], Tonnes, Texts).Array[0, 9]
        from seed in Gen.Int
        from isWindows in Gen.Bool
        select (names, links, seed, isWindows);

    [Fact]
    public void What_is_written_is_read_whatever_the_quotes_the_line_ends_and_the_order_of_columns() => Tables.Sample(
        table =>
        {
            using DataFolder folder = new();
            string lineEnd = table.IsWindows ? "\r\n" : "\n";
            folder.Write("sites.csv", Write(table.Seed, lineEnd, ["id", "name"], table.Names.Select((name, site) => new[] { Id(site), name })));
            folder.Write("links.csv", Write(table.Seed, lineEnd, ["from", "to", "tonnes_per_year", "notes"], table.Links.Select(link => new[]
            {
                Id(link.From), Id(link.To), double.IsNaN(link.Tonnes) ? string.Empty : link.Tonnes.ToString("R", CultureInfo.InvariantCulture), link.Note,
            })));
            DataSet data = folder.Read();
            Assert.Equal(
                table.Names.Select((name, site) => (Id(site), name)).OrderBy(site => site.Item1, StringComparer.Ordinal),
                data.Sites.Ids.Select((id, site) => (id, data.Sites.Names[site] ?? string.Empty)));
            Assert.Equal(
                table.Links.Select(link => (Id(link.From), Id(link.To), link.Tonnes, link.Note)).Order(),
                Enumerable.Range(0, data.Links.Count)
                    .Select(row => (data.Sites.Id(data.Links.From[row]), data.Sites.Id(data.Links.To[row]), data.Links.Tonnes[row], data.Links.Note(row) ?? string.Empty)).Order());
        },
        iter: 200,
        print: table => $"{string.Join('|', table.Names)} {string.Join('|', table.Links)} {table.Seed} {table.IsWindows}");

    // Ids that need quotes too.
    private static string Id(int site) => site % 2 == 0 ? $"s{site}" : $"s,\"{site}\"";

    private static string Write(int seed, string lineEnd, string[] header, IEnumerable<string[]> rows)
    {
        string[][] table = [header, .. rows];
        int[] order = [.. Enumerable.Range(0, header.Length).OrderBy(column => (column + 1) * (long)seed % 7919)];
        return string.Concat(table.Select((row, line) => string.Join(',', order.Select(column => Cell(row[column], (seed >> ((line + column) % 31)) % 2 != 0))) + lineEnd));
    }

    private static string Cell(string text, bool quoteAnyway) =>
        quoteAnyway || text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
