using System.Collections.Immutable;
using System.Text;
using NetworkLens.Data;
using NetworkLens.Model;

namespace NetworkLens.Tests;

public class LargeLinkFiles
{
    private const int Rows = 300_000; // some 18 MB: three parts
    private const string Sites = "=== sites.csv\nid\na\nb\nc\n=== sources.csv\nid,title\ns1,One\ns2,Two\ns3,Three\n";

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_file_read_in_parts_says_what_one_reader_says(string lineEnd)
    {
        using var parts = new DataFolder(Sites);
        using var whole = new DataFolder(Sites);
        string text = Links(lineEnd);
        parts.Write("links.csv", text);
        whole.Write("links.csv", text.Replace("from,", "\"from\",", StringComparison.Ordinal)); // a quote: line breaks may be anywhere

        Assert.True(PartsOf(parts).Length > 1);
        Assert.Single(PartsOf(whole));
        Assert.Equal(Cells(whole.Read()), Cells(parts.Read()));
    }

    [Fact]
    public void A_fault_in_the_last_part_stands_on_its_line_of_the_file()
    {
        using var folder = new DataFolder(Sites);
        folder.Write("links.csv", Links("\n") + "a,b,m0,-5,reported,note,s1\na,b,m0,5,reported,note,s1\na,nowhere,m0,5,reported,note,s1\n");

        Assert.Equal(
            [(Rows + Rows / 1000 + 2, 8), (Rows + Rows / 1000 + 4, 3)],
            folder.Errors().Select(error => (error.Line, error.Column)));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("from,to\na,b\n", 3)]
    [InlineData("many rows", 2_000_002)]
    public void A_row_without_an_end_is_told_on_its_line(string before, int line)
    {
        using var folder = new DataFolder(Sites);
        using (var file = new StreamWriter(Path.Combine(folder.Path, "links.csv")))
        {
            file.Write(before == "many rows" ? "from,to\n" + string.Concat(Enumerable.Repeat("a,b\n", 2_000_000)) : before);
            string some = new('x', 1 << 20);
            for (int written = 0; written <= 64; written++)
            {
                file.Write(some);
            }
        }

        DataFinding error = Assert.Single(folder.Errors());
        Assert.Equal(("links.csv", "endless-row", line), (error.File, error.Code, error.Line));
    }

    [Fact]
    public void Every_byte_is_in_one_part_and_parts_end_with_a_line()
    {
        using var folder = new DataFolder();
        byte[] text = Encoding.UTF8.GetBytes(Links("\r\n"));
        folder.Write("links.csv", Links("\r\n"));
        TablePart[] parts = PartsOf(folder);

        Assert.Equal([0, .. parts.Select(part => part.Start + part.Length)], [.. parts.Select(part => part.Start), text.Length]);
        Assert.All(parts, part => Assert.Equal((byte)'\n', text[part.Start + part.Length - 1]));
        Assert.All(parts, part => Assert.InRange(part.RowBound - text.AsSpan((int)part.Start, (int)part.Length).Count((byte)'\n'), 0, 1));
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE })]
    [InlineData(new byte[] { 0xFE, 0xFF })]
    public void A_file_of_wide_characters_is_one_part(byte[] mark)
    {
        using var folder = new DataFolder();
        string path = Path.Combine(folder.Path, "links.csv");
        File.WriteAllBytes(path, [.. mark, .. Encoding.UTF8.GetBytes(Links("\n"))]);
        Assert.Single(TablePart.Of(path, TestContext.Current.CancellationToken));
    }

    private static TablePart[] PartsOf(DataFolder folder) => TablePart.Of(Path.Combine(folder.Path, "links.csv"), TestContext.Current.CancellationToken);

    // Blank lines, and materials and lists of sources that are first met in a later part.
    private static string Links(string lineEnd)
    {
        var text = new StringBuilder("from,to,material,tonnes_per_year,basis,notes,source_ids").Append(lineEnd);
        for (int row = 0; row < Rows; row++)
        {
            char from = "abc"[row % 3];
            char to = "abc"[row / 7 % 3];
            int kind = row / (Rows / 10);
            string tonnes = row > Rows / 2 ? $"{row % 100}" : string.Empty;
            text.Append(string.Create(null, $"{from},{to},m{9 - kind},{tonnes},contract,a note of the link {row % 100},{(kind % 2 == 0 ? "s1" : $"s1;s{1 + kind % 3}")}")).Append(lineEnd);
            if (row % 1000 == 0)
            {
                text.Append(lineEnd);
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string> Cells(DataSet data)
    {
        LinkTable links = data.Links;
        ImmutableArray<ImmutableArray<SourceIndex>> sets = links.SourceSets;
        yield return string.Join(',', data.Materials.Select(material => material.Id));
        yield return string.Join(' ', sets.Select(set => string.Join(';', set.Select(source => source.Value))));
        for (int row = 0; row < links.Count; row++)
        {
            yield return $"{links.Senders[row].Value} {links.Receivers[row].Value} {links.Materials[row].Value} {links.Tonnes[row]} {links.Bases[row]} {links.Notes[row]} {links.SourceSet[row]}";
        }
    }
}
