using System.Text;
using CsCheck;
using NetworkLens.Data;

namespace NetworkLens.Tests;

/// <summary>Sites read from their bytes are the sites that the reader of everything reads.</summary>
public sealed class PlainSiteFiles
{
    private const int Rows = 60_000; // some 10 MB: two parts
    private const string Header = "id,name,stage,country,operator,latitude,longitude,status,basis,notes";

    private static readonly string[] Pieces =
        ["", "a", ",", "\n", "\r\n", "Ö", "a word of some length, and more", "0123456789012345678901234567890123456789012345678901234567890"];

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "")]
    [InlineData("\n", "\n\nÖsterberg,Öre,mine,SE,Bolaget,67.5,20.25,,contract,")] // blank lines, letters of two bytes, no end of line
    [InlineData("\n", "last,,new-stage,US,,,-8.5,planned,reported,\n")] // not plain, yet right
    [InlineData("\n", "last,,,XX,,,,,,\n")] // a country nobody knows
    public void Bytes_say_what_letters_say(string lineEnd, string last)
    {
        string text = Sites(lineEnd) + last;
        using DataFolder bytes = Folder().Write("sites.csv", text);
        using DataFolder letters = Folder().Write("sites.csv", text.Replace("id,", "\"id\",", StringComparison.Ordinal)); // a quote: one part, letter by letter
        Assert.True(TablePart.Of(Path.Combine(bytes.Path, "sites.csv"), TestContext.Current.CancellationToken).Length > 1);
        Assert.Equal(SnapshotFile.BytesOf(letters.Read() with { Name = string.Empty }), SnapshotFile.BytesOf(bytes.Read() with { Name = string.Empty }));
    }

    [Theory]
    [InlineData("site-7,,,,,,,,,", 1)]
    [InlineData(",,,,,,,,,", 1)]
    [InlineData("new,,,QQ,,,,,,", 7)]
    [InlineData("new,,,,,91,,,,", 9)]
    [InlineData("new,,,,,,north,,,", 10)]
    [InlineData("new,,,,,,,,reportedd,", 12)]
    [InlineData("new,,,,,,,,", 12)]
    [InlineData("new\uFFFD,,,,,,,,,", 4)]
    public void A_row_at_fault_is_told_on_its_line_and_column(string row, int column)
    {
        string text = Sites("\n");
        using DataFolder folder = Folder().Write("sites.csv", text + row + "\n");
        Assert.Equal((text.Count(letter => letter == '\n') + 1, column), folder.Errors().Select(error => (error.Line, error.Column)).Single());
    }

    [Fact]
    public void Cells_are_those_between_commas_and_line_ends() =>
        Gen.Int[0, Pieces.Length - 1].Select(piece => Pieces[piece]).List[0, 40].Sample(pieces =>
        {
            byte[] bytes = Encoding.UTF8.GetBytes(string.Concat(pieces));
            byte[] padded = [.. bytes, .. Enumerable.Repeat((byte)',', PlainCells.Padding)];
            var found = new List<string>();
            var cells = new PlainCells(padded, bytes.Length, 0);
            while (!cells.IsAtEnd)
            {
                string cell = Encoding.UTF8.GetString(cells.Take(out int start, out bool isLast));
                found.Add($"{start} {cell}{(isLast ? "|" : string.Empty)}");
            }

            Assert.Equal(Naively(Encoding.Latin1.GetString(bytes)).Select(cell => Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(cell))), found);
        });

    [Fact]
    public void Names_taken_from_a_file_that_is_not_plain_are_forgotten()
    {
        var ids = new IdIndex();
        foreach (string id in (string[])["kept", "an id of more than sixteen letters", "gone", "another id of more than sixteen letters"])
        {
            ids.FindOrAdd(id);
        }

        ids.Shorten(2);
        Assert.Equal(["kept", "an id of more than sixteen letters"], ids.Ids);
        Assert.Equal([0, 1, -1, -1], ((string[])["kept", "an id of more than sixteen letters", "gone", "another id of more than sixteen letters"]).Select(id => ids.Find(id.AsSpan())));
        Assert.Equal(2, ids.FindOrAdd("gone"));
    }

    private static IEnumerable<string> Naively(string text)
    {
        for (int start = 0; start < text.Length;)
        {
            int end = text.AsSpan(start).IndexOfAny(',', '\n') is var at and >= 0 ? start + at : text.Length;
            bool isLast = end == text.Length || text[end] == '\n';
            string cell = text[start..end];
            yield return $"{start} {(isLast && cell.EndsWith('\r') ? cell[..^1] : cell)}{(isLast ? "|" : string.Empty)}";
            start = end + 1;
        }
    }

    private static DataFolder Folder() => new DataFolder().Write("links.csv", "from,to\nsite-0,site-1\n");

    private static string Sites(string lineEnd)
    {
        var text = new StringBuilder(Header + lineEnd);
        string[] stages = ["mine", "refiner", "end-use"];
        string[] countries = ["AU", "US", "JP", ""];
        for (int site = 0; site < Rows; site++)
        {
            text.Append($"site-{site},Site number {site},{stages[site % 3]},{countries[site % 4]},firm-{site % 1000},{site % 90}.25,{site % 180},,{(site % 2 == 0 ? "reported" : string.Empty)},some words that make the row a hundred letters longer or so and more which no other row needs{lineEnd}");
        }

        return text.ToString();
    }
}
