using System.Text.Json;
using CsCheck;
using NetworkLens.Analysis;
using NetworkLens.Export;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>What programs that draw Sankey diagrams are given.</summary>
public sealed class SankeyFiles
{
    [Fact]
    public void What_they_cannot_draw_is_listed_apart()
    {
        SupplyNetwork network = new Chain(RequirementRule.Any)
            .Site("1", "mine").Site("2", "mine").Site("R", "refiner").Site("M", "magnet").Site("N", "magnet").Site("lonely", "mine")
            .Link("1", "R", "ore", 30).Link("2", "R", "ore").Link("R", "M", "oxide", 10).Link("M", "R", "scrap", 5).Link("M", "M", "swarf", 1).Link("R", "N", "oxide", 0)
            .Network();
        JsonElement file = Written(network);
        Assert.Equal(["s:1", "s:M", "s:R"], Texts(file.GetProperty("nodes"), "id"));
        Assert.Equal(Texts(file.GetProperty("nodes"), "id"), Texts(file.GetProperty("nodes"), "name")); // ECharts joins by name
        Assert.Equal(["s:1>s:R ore 30", "s:R>s:M oxide 10"], Links(file, "links"));
        Assert.Equal(["s:M>s:R scrap 5", "s:M>s:M swarf 1"], Links(file, "loops").OrderBy(link => link.Length).ThenByDescending(link => link, StringComparer.Ordinal));
        Assert.Equal(["s:2>s:R ore -"], Links(file, "withoutTonnes"));
        Assert.Equal(["s:R>s:N oxide 0"], Links(file, "ofNoTonnes"));
        Assert.Equal(["2", "1", "1"], SankeyLinks.Of(Part(network), Flows.RandomFlows.Never).Notes(Part(network)).Where(note => note.EndsWith(" of 6 links.", StringComparison.Ordinal)).Select(note => note.Split(": ")[1][..1]));
    }

    [Fact]
    public void The_trace_for_Plotly_is_the_same_by_position()
    {
        JsonElement file = Written(ShippedData.Network());
        JsonElement plotly = file.GetProperty("plotly");
        string[] ids = [.. plotly.GetProperty("node").GetProperty("customdata").EnumerateArray().Select(id => id.GetString()!)];
        JsonElement link = plotly.GetProperty("link");
        IEnumerable<string> Ends(string name) => link.GetProperty(name).EnumerateArray().Select(position => ids[position.GetInt32()]);
        IEnumerable<double> values = link.GetProperty("value").EnumerateArray().Select(value => value.GetDouble());
        Assert.Equal(
            file.GetProperty("links").EnumerateArray().Select(one => (one.GetProperty("source").GetString()!, one.GetProperty("target").GetString()!, one.GetProperty("value").GetDouble())),
            Ends("source").Zip(Ends("target"), values));
    }

    [Fact]
    public void No_link_is_lost_no_loop_is_drawn_and_what_is_kept_apart_as_a_loop_lies_on_one() => Flows.RandomFlows.Any.Sample(
        network =>
        {
            var links = SankeyLinks.Of(Part(network), Flows.RandomFlows.Never);
            LinkIndex[] all = [.. links.Drawn, .. links.Loops, .. links.Unknown, .. links.Nothing];
            Assert.Equal(Part(network).Links(null, Flows.RandomFlows.Never).OrderBy(link => link.Value), all.OrderBy(link => link.Value));
            (SiteIndex From, SiteIndex To)[] drawn = Ends(network, links.Drawn);
            Assert.All(drawn, link => Assert.False(Reaches(drawn, link.To, link.From)));
            (SiteIndex From, SiteIndex To)[] known = [.. drawn, .. Ends(network, links.Loops)];
            Assert.All(Ends(network, links.Loops), link => Assert.True(Reaches(known, link.To, link.From)));
        },
        print: Flows.RandomFlows.Print,
        iter: 300);

    private static (SiteIndex From, SiteIndex To)[] Ends(SupplyNetwork network, IEnumerable<LinkIndex> links) =>
        [.. links.Select(link => (network.SiteOf(network.SupplierOf(link)), network.SiteOf(network.IntakeOf(link))))];

    private static bool Reaches((SiteIndex From, SiteIndex To)[] links, SiteIndex from, SiteIndex to)
    {
        HashSet<SiteIndex> found = [from];
        while (links.Any(link => found.Contains(link.From) && found.Add(link.To)))
        {
        }

        return found.Contains(to);
    }

    private static NetworkPart Part(SupplyNetwork network) => new(network, null, new ChokepointAnswer([], [], [], 1, 0));

    private static JsonElement Written(SupplyNetwork network)
    {
        using var text = new StringWriter();
        SankeyWriter.Write(Part(network), text, TestContext.Current.CancellationToken);
        return JsonDocument.Parse(text.ToString()).RootElement;
    }

    private static IEnumerable<string> Texts(JsonElement list, string field) => list.EnumerateArray().Select(item => item.GetProperty(field).GetString()!);

    private static IEnumerable<string> Links(JsonElement file, string list) => file.GetProperty(list).EnumerateArray().Select(link =>
        $"{link.GetProperty("source").GetString()}>{link.GetProperty("target").GetString()} {link.GetProperty("material").GetString()} {(link.TryGetProperty("value", out JsonElement value) ? value.GetRawText() : "-")}");
}
