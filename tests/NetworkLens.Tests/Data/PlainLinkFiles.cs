using System.Text;
using CsCheck;
using NetworkLens.Data;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>Links read from their bytes are the links that the reader of everything reads.</summary>
public sealed class PlainLinkFiles
{
    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "")]
    [InlineData("\n", "site-3,a site whose id is longer than sixteen letters,m2,1e3,assumed,,2020,,,7\n")] // not plain, yet right
    public void Bytes_say_what_letters_say(string lineEnd, string last)
    {
        string text = Links(lineEnd) + last;
        using DataFolder bytes = Folder().Write("links.csv", text);
        using DataFolder letters = Folder().Write("links.csv", text.Replace("from,", "\"from\",", StringComparison.Ordinal)); // a quote: one part, letter by letter
        Assert.True(TablePart.Of(Path.Combine(bytes.Path, "links.csv"), TestContext.Current.CancellationToken).Length > 1);
        Assert.Equal(Cells(letters.Read()), Cells(bytes.Read()));
    }

    [Theory]
    [InlineData("site-1,nowhere,m1,5,reported,,,,,")]
    [InlineData("site-1,site-2,m1,-5,reported,,,,,")]
    [InlineData("site-1,site-2,m1,5,reportedd,,,,,")]
    [InlineData("site-1,site-2,m1,5,reported,,2021,2020,,")]
    [InlineData("site-1,site-2,m1,5,reported")]
    [InlineData("site-1,site-2,m1,5,reported,,,,,-1")]
    [InlineData("site-1,site-2,m1,5,reported,,,,,soon")]
    [InlineData("site-1,,m1,5,reported,,,,,")]
    public void A_row_at_fault_is_told_on_its_line(string row)
    {
        string text = Links("\n");
        using DataFolder folder = Folder().Write("links.csv", text + row + "\n");
        Assert.Equal(text.Count(letter => letter == '\n') + 1, Assert.Single(folder.Errors()).Line);
    }

    [Fact]
    public void Ids_are_found_by_their_bytes() =>
        Gen.String[0, 40].Select(text => new string([.. text.Where(letter => !char.IsSurrogate(letter))])).Array[0, 60].Sample(texts =>
        {
            var index = new IdIndex();
            var known = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (string text in texts.Concat(texts.Select(text => text + text + text)))
            {
                int expected = known.TryGetValue(text, out int number) ? number : known.Count;
                known.TryAdd(text, expected);
                Assert.Equal(expected, index.FindOrAdd(text));
            }

            int[] turned = [.. Enumerable.Range(0, index.Count).Reverse()];
            index.Renumber(turned);
            return known.All(entry => index.Find(entry.Key.AsSpan()) == turned[entry.Value] && index.Find(Encoding.UTF8.GetBytes(entry.Key)) == turned[entry.Value]
                && index.Ids[turned[entry.Value]] == entry.Key) && index.Find("\u0001 nobody has this".AsSpan()) == -1;
        });

    private static DataFolder Folder() => new DataFolder().Write(
        "sites.csv", "id\n" + string.Concat(Enumerable.Range(0, 1000).Select(site => $"site-{site}\n")) + "a site whose id is longer than sixteen letters\nÖsterberg\n");

    private static string Links(string lineEnd)
    {
        var random = new Random(7);
        var text = new StringBuilder("from,to,material,tonnes_per_year,basis,tonnes_basis,since,until,cost_usd_per_tonne,transit_days").Append(lineEnd);
        string[] bases = ["reported", "contract", "estimated", "assumed", string.Empty];
        for (int row = 0; row < 260_000; row++)
        {
            string from = random.Next(100) switch { 0 => "a site whose id is longer than sixteen letters", 1 => "Österberg", _ => $"site-{random.Next(1000)}" };
            string tonnes = random.Next(4) switch { 0 => string.Empty, 1 => $"{random.Next(100)}", 2 => $"{random.Next(100_000)}.{random.Next(1000):000}", _ => $"0.{random.Next(100)}" };
            string dates = random.Next(4) switch { 0 => "2020,2021", 1 => "2020-01-31,", 2 => ",2021-12", _ => "," };
            text.Append(null, $"{from},site-{row / 300},{(random.Next(50) == 0 ? string.Empty : $"m{random.Next(9)}")},{tonnes},{bases[random.Next(5)]},{bases[random.Next(5)]},{dates},{(random.Next(2) == 0 ? "1.5" : string.Empty)},{(random.Next(3) == 0 ? $"{random.Next(60)}.5" : string.Empty)}").Append(lineEnd);
            text.Append(row % 1000 == 0 ? lineEnd : string.Empty);
        }

        return text.ToString();
    }

    private static string[] Cells(DataSet data) => [.. Enumerable.Range(0, data.Links.Count).Select(row => string.Join('|',
        data.Links.From[row].Value, data.Links.To[row].Value, data.Materials[data.Links.Material(row).Value].Id, data.Links.Tonnes[row], data.Links.TonnesBases[row],
        data.Links.Bases[row], data.Links.Since[row], data.Links.Until[row], data.Links.Costs[row], data.Links.Transit(row)))];
}
