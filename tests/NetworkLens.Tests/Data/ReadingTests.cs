using System.Text;
using NetworkLens.Data;

namespace NetworkLens.Tests;

public class ReadingTests
{
    [Fact]
    public void Quoted_line_breaks_keep_line_and_column()
    {
        using DataFolder folder = new DataFolder().Write("sites.csv", "id,name,country\na,\"one\ntwo\r\nthree\",CN\nb,\"x\ny\",us\n");
        Assert.Equal("sites.csv:6:4", Place(Assert.Single(folder.Errors())));
    }

    [Fact]
    public void A_cell_with_line_breaks_stands_where_it_begins()
    {
        using DataFolder folder = new DataFolder().Write("sites.csv", "id,country\na,CN\nb,\"x\ny\"\n");
        Assert.Equal("sites.csv:3:3", Place(Assert.Single(folder.Errors())));
    }

    [Fact]
    public void A_character_outside_the_basic_plane_is_one_column()
    {
        using DataFolder folder = new DataFolder().Write("sites.csv", "id,name,country\na,\"😀\"\"\",cn\nb,,\n");
        Assert.Equal("sites.csv:2:9", Place(Assert.Single(folder.Errors())));
    }

    [Fact]
    public void Doubled_quotes_commas_and_line_breaks_belong_to_a_quoted_cell()
    {
        using DataFolder folder = new DataFolder().Write("sites.csv", "id,name\na,\"say \"\"x, y\"\"\nand go\"\nb,\"\"\n");
        Assert.Equal("say \"x, y\"\nand go", folder.Read().Sites.Names[0]);
        Assert.Null(folder.Read().Sites.Names[1]);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Any_line_ending_reads_the_same(string lineEnd)
    {
        using DataFolder folder = new DataFolder().Write("sites.csv", $"id,name{lineEnd}a,A{lineEnd}b,B{lineEnd}{lineEnd}{lineEnd}");
        Assert.Equal(["a", "b"], folder.Read().Sites.Ids);
        folder.Write("sites.csv", $"id,country{lineEnd}a,CN{lineEnd}b,cn{lineEnd}");
        Assert.Equal("sites.csv:3:3", Place(Assert.Single(folder.Errors())));
    }

    [Fact]
    public void A_last_line_without_an_end_is_a_row()
    {
        using DataFolder folder = new DataFolder().Write("sites.csv", "id,name\na,A\nb,");
        Assert.Equal(2, folder.Read().Sites.Count);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_column()
    {
        using var folder = new DataFolder();
        File.WriteAllText(Path.Combine(folder.Path, "sites.csv"), "id,country\na,CN\nb,cn\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        File.WriteAllText(Path.Combine(folder.Path, "dataset.json"), "{\"asOf\": 1}", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        Assert.Equal(["dataset.json:1:10", "sites.csv:3:3"], folder.Errors().Select(Place));
    }

    [Fact]
    public void An_id_may_be_any_text_even_one_that_looks_like_a_comment()
    {
        using DataFolder folder = new DataFolder().Write("sites.csv", "id\n#1\n\"a,\nb\"\n").Write("links.csv", "from,to\n#1,\"a,\nb\"\n");
        Assert.Equal(["#1", "a,\nb"], folder.Read().Sites.Ids);
        Assert.Equal(1, folder.Read().Links.To[0].Value);
    }

    [Fact]
    public void A_cell_may_be_longer_than_the_buffer()
    {
        string note = new('x', 300_000);
        using DataFolder folder = new DataFolder().Write("sites.csv", $"id,notes\na,\"{note}\"\nb,\n");
        Assert.Equal(note, folder.Read().Sites.Notes[0]);
    }

    private static string Place(DataFinding finding) => $"{finding.File}:{finding.Line}:{finding.Column}";
}
