using System.Globalization;
using System.Text.RegularExpressions;
using NetworkLens.Analysis;
using NetworkLens.Export;
using NetworkLens.Model;

namespace NetworkLens.Tests;

public sealed partial class GraphExports
{
    public static TheoryData<string> Formats => ["graphml", "gexf", "json", "dot"];

    private delegate void WriteGraph(NetworkPart part, TextWriter output, IProgress<double>? progress = null, CancellationToken cancellation = default);

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_tool_reads_back_every_site_and_link_with_what_is_told_of_them(string format)
    {
        using var data = new TinyChain();
        SupplyNetwork network = Networks(data.Folder);
        ReadGraph read = Read(format, Part(network));
        Assert.Equal(
            ["car", "drone", "dy-mine", "magnet-cn", "magnet-jp", "museum", "nd-mine", "refiner-cn", "refiner-my", "refiner-unknown"],
            read.Nodes.Keys.Order(StringComparer.Ordinal)); // magnet-vn is planned
        Assert.Equal(network.LinkCount, read.Edges.Length);

        Dictionary<string, string> refiner = read.Nodes["refiner-cn"];
        Assert.Equal("East | West \"One\"", refiner["name"]);
        Assert.Equal(("refiner", "CN", "Great Wall"), (refiner["stage"], refiner["country"], refiner["operator"]));
        Assert.Equal(("dy-oxide;nd-oxide", "nd-oxide", 50.0), (refiner["materials"], refiner["capacityMaterial"], Number(refiner, "capacityTonnesPerYear")));
        Assert.Equal("report;news".Split(';').Order(), refiner["sources"].Split(';'));
        Assert.Equal((3, 2), ((int)Number(refiner, "chokepointRank"), (int)Number(refiner, "targetsCut"))); // both magnets need its Dy; the two mines cut as much, and come first by id
        Assert.Equal(100, Number(read.Nodes["car"], "demandTonnesPerYear"));
        Assert.False(IsKnown(read.Nodes["refiner-unknown"], "capacityTonnesPerYear"));
        Assert.False(IsKnown(read.Nodes["refiner-my"], "chokepointRank"));

        (_, _, Dictionary<string, string> ore) = read.Edges.Single(edge => (edge.From, edge.To) == ("nd-mine", "refiner-cn"));
        Assert.Equal(("nd-ore", 60.0, true, "report"), (ore["material"], Number(ore, "tonnesPerYear"), bool.Parse(ore["documented"]), ore["sources"]));
        Assert.Equal(["dy-oxide", "nd-oxide"], read.Edges.Where(edge => (edge.From, edge.To) == ("refiner-cn", "magnet-cn")).Select(edge => edge.Attributes["material"]).Order());
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Ranks_are_the_rows_of_chokepoints_by_site_in_the_data_that_ships(string format)
    {
        SupplyNetwork network = ShippedData.Network();
        ReadGraph read = Read(format, Part(network));
        Assert.Equal(network.LinkCount, read.Edges.Length);
        ChokepointAnswer answer = Chokepoints.Of(network, QuestionTargets.Of(network, null), LabelKind.Site, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(
            answer.Chokepoints.Select(row => network.Data.Sites.Id(new SiteIndex(row.Labels[0].Value))),
            read.Nodes.Where(node => IsKnown(node.Value, "chokepointRank")).OrderBy(node => Number(node.Value, "chokepointRank")).Select(node => node.Key));
        Assert.All(read.Nodes, node => Assert.Contains(node.Value["stage"], network.Data.Stages.Select(stage => stage.Id)));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Hostile_names_stay_text_and_come_back_as_they_were(string format)
    {
        string[] hostile =
        [
            "<script>alert(1)</script>", "]]>&amp;&#65;", "a\"b", "back\\", "\\N\\G \\\"", "line\nbreak\r\ttab", "bell\u0007", "_x0007_", "x';DROP TABLE sites--", "稀土 🧲", "=1+1", "{a} | <b> -> c; }",
        ];
        using DataFolder folder = new();
        string Cell(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        folder.Write("sites.csv", "id,name,country\n" + string.Concat(hostile.Select(text => $"{Cell(text)},{Cell(text)},XX\n")));
        folder.Write("links.csv", "from,to,material\n" + string.Concat(hostile.Zip(hostile.Skip(1), (from, to) => $"{Cell(from)},{Cell(to)},{Cell(from)}\n")));
        ReadGraph read = Read(format, Part(SupplyNetwork.Of(folder.Read(), new NetworkOptions(2026))));
        string Told(string text) => format == "json" ? text : Escape().Replace(text, match => $"{(char)int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)}");
        Assert.Equal(hostile.Order(StringComparer.Ordinal), read.Nodes.Keys.Select(Told).Order(StringComparer.Ordinal));
        string Shown(string text) => format == "dot" ? Told(text).Replace("\r", string.Empty, StringComparison.Ordinal) : Told(text); // one line break is enough in a picture
        Assert.All(read.Nodes, node => Assert.Equal(Shown(node.Key), Told(node.Value["name"])));
        Assert.Equal(
            hostile.Zip(hostile.Skip(1)).Order(),
            read.Edges.Select(edge => (Told(edge.From), Told(edge.To))).Order());
        Assert.All(read.Edges, edge => Assert.Equal(Told(edge.From), Told(edge.Attributes["material"])));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_order_of_rows_changes_no_byte(string format)
    {
        using var data = new TinyChain();
        string before = Text(format, Part(Networks(data.Folder)));
        foreach (string table in (string[])["sites", "links", "outputs", "materials", "demand", "countries", "sources"])
        {
            string[] lines = File.ReadAllLines(Path.Combine(data.Folder, table + ".csv"));
            data.Write(table + ".csv", string.Join('\n', [lines[0], .. lines.Skip(1).Reverse()]) + "\n");
        }

        Assert.Equal(before, Text(format, Part(Networks(data.Folder))));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_part_holds_the_chosen_sites_and_the_links_between_them(string format)
    {
        using var data = new TinyChain();
        SupplyNetwork network = Networks(data.Folder);
        SiteSet chosen = Selector.Select("stage:refiner,magnet", network.Data, 2026).Value!;
        ReadGraph read = Read(format, new NetworkPart(network, chosen, Ranks(network)));
        Assert.Equal(["magnet-cn", "magnet-jp", "refiner-cn", "refiner-my", "refiner-unknown"], read.Nodes.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(6, read.Edges.Length);
        Assert.Equal(3, Number(read.Nodes["refiner-cn"], "chokepointRank"));
    }

    // 1,234,567.89 and 1 of the same link add up; ore and sand between the same ends stay two links.
    [Theory]
    [MemberData(nameof(Formats))]
    public void Figures_come_back_as_they_were_read_and_parallel_links_stay_apart(string format)
    {
        using DataFolder folder = Figures();
        ReadGraph read = Read(format, Part(SupplyNetwork.Of(folder.Read(), new NetworkOptions(2026))));
        Assert.Equal((37.7749295, -122.4194155), (Number(read.Nodes["a"], "latitude"), Number(read.Nodes["a"], "longitude")));
        Assert.Equal(-31.1234567, Number(read.Nodes["b"], "latitude"));
        Assert.Equal(
            [("a", "b", "magnet", 0.3), ("a", "b", "ore", 1234568.89), ("a", "b", "sand", 1e-7)],
            read.Edges.Where(edge => IsKnown(edge.Attributes, "tonnesPerYear")).Select(edge => (edge.From, edge.To, edge.Attributes["material"], Number(edge.Attributes, "tonnesPerYear"))).OrderBy(edge => edge.Item3, StringComparer.Ordinal));
        Assert.False(IsKnown(Assert.Single(read.Edges, edge => edge.From == "b").Attributes, "tonnesPerYear"));
    }

    [Fact]
    public void GraphMl_holds_what_yEd_Gephi_or_Boost_want_of_their_own_only_where_it_is_for_them()
    {
        using DataFolder folder = Figures();
        NetworkPart part = Part(SupplyNetwork.Of(folder.Read(), new NetworkOptions(2026)));
        string any = GraphMl(part, GraphMlReader.Any);
        Assert.DoesNotContain("yfiles", any, StringComparison.Ordinal);
        Assert.All(Keys().Matches(any), key => Assert.Contains("attr.name=\"", key.Value, StringComparison.Ordinal));
        Assert.All(FirstData().Matches(any), data => Assert.Equal("label", data.Groups[1].Value)); // APOC takes the type of a link from there
        Assert.Equal(part.LinkCount, FirstData().Count(any));

        Assert.Contains("yfiles.type=\"nodegraphics\"", GraphMl(part, GraphMlReader.Yed), StringComparison.Ordinal);
        string gephi = GraphMl(part, GraphMlReader.Gephi);
        Assert.Contains("<edge source=\"a\" target=\"b\" label=\"ore\">", gephi, StringComparison.Ordinal);
        Assert.Contains("<data key=\"label\">First &lt;one&gt;</data>", gephi, StringComparison.Ordinal);
        Assert.DoesNotContain(">true<", GraphMl(part, GraphMlReader.Boost), StringComparison.Ordinal);
        Assert.Contains("<data key=\"node-aggregate\">0</data>", GraphMl(part, GraphMlReader.Boost), StringComparison.Ordinal);
    }

    [Fact]
    public void Gexf_gives_each_link_its_material_as_kind_or_Gephi_merges_parallel_ones()
    {
        using DataFolder folder = Figures();
        Assert.Equal(4, Text("gexf", Part(SupplyNetwork.Of(folder.Read(), new NetworkOptions(2026)))).Split(" kind=\"").Length - 1);
    }

    // Boost, graph-tool and others read no anonymous { }, Gephi no edge of a file with defaults.
    [Fact]
    public void Dot_has_named_subgraphs_and_where_it_is_plain_neither_these_nor_defaults()
    {
        using var data = new TinyChain();
        NetworkPart part = Part(Networks(data.Folder));
        Assert.DoesNotContain("\n  { rank", Text("dot", part), StringComparison.Ordinal);
        Assert.Contains("  subgraph { rank=same; \"dy-mine\"; \"nd-mine\" }\n", Text("dot", part), StringComparison.Ordinal);
        using var plain = new StringWriter();
        DotWriter.Write(part, plain, isPlain: true, cancellation: TestContext.Current.CancellationToken);
        Assert.All(plain.ToString().Split('\n')[1..^2], line => Assert.StartsWith("  \"", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Links_of_the_same_sites_come_by_the_ids_of_their_materials()
    {
        SupplyNetwork network = new Chain(RequirementRule.Any).Site("a", "mine").Site("b", "end-use").Link("a", "b", "sand").Link("a", "b", "ore").Network();
        string json = Text("json", Part(network));
        Assert.InRange(json.IndexOf("\"material\":\"ore\"", StringComparison.Ordinal), 0, json.IndexOf("\"material\":\"sand\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Dot_has_no_subgraph_for_sites_without_a_stage()
    {
        using var folder = new DataFolder("=== sites.csv\nid,stage\na,mine\nb,\n");
        string dot = Text("dot", Part(Networks(folder.Path)));
        Assert.Contains("{ rank=same; \"a\" }", dot, StringComparison.Ordinal);
        Assert.DoesNotContain("{ rank=same; \"b\" }", dot, StringComparison.Ordinal);
    }

    // Of binary fractions 0.1 + 0.2 is 0.30000000000000004, which a row of demand.csv may say too.
    [Theory]
    [InlineData("b,ore,0.1\nb,sand,0.2", "0.3}")]
    [InlineData("b,ore,0.30000000000000004", "0.30000000000000004}")]
    public void Demand_is_written_as_it_was_read_and_rounded_only_where_it_was_added_up(string rows, string demand)
    {
        using var folder = new DataFolder($"=== links.csv\nfrom,to,material\na,b,ore\na,b,sand\n=== demand.csv\nsite,material,tonnes_per_year\n{rows}\n");
        Assert.Contains($"\"demandTonnesPerYear\":{demand}", Text("json", Part(Networks(folder.Path))), StringComparison.Ordinal);
    }

    // networkx before 3.4 and from then on; JGraphT reads no 1E-07.
    [Fact]
    public void Json_calls_its_links_edges_leaves_unknown_out_and_writes_small_numbers_as_every_reader_takes_them()
    {
        using DataFolder folder = Figures();
        string json = Text("json", Part(SupplyNetwork.Of(folder.Read(), new NetworkOptions(2026))));
        Assert.Contains("],\"edges\":[", json, StringComparison.Ordinal);
        Assert.DoesNotContain("null", json, StringComparison.Ordinal);
        Assert.Contains("\"tonnesPerYear\":1e-7,", json, StringComparison.Ordinal);
    }

    private static DataFolder Figures()
    {
        DataFolder folder = new();
        folder.Write("sites.csv", "id,name,country,latitude,longitude\na,First <one>,XX,37.7749295,-122.4194155\nb,Second,XX,-31.1234567,\n");
        folder.Write("links.csv", "from,to,material,tonnes_per_year\na,b,ore,1234567.89\na,b,ore,1\na,b,sand,0.0000001\na,b,magnet,0.1\na,b,magnet,0.2\nb,a,scrap,\n");
        return folder;
    }

    private static string GraphMl(NetworkPart part, GraphMlReader reader)
    {
        using var text = new StringWriter();
        GraphMlWriter.Write(part, text, reader, cancellation: TestContext.Current.CancellationToken);
        return text.ToString();
    }

    private static SupplyNetwork Networks(string folder) =>
        SupplyNetwork.Of(NetworkLens.Data.DataSetFolder.Read(folder, cancellation: TestContext.Current.CancellationToken).Data!, new NetworkOptions(2026));

    private static ChokepointAnswer Ranks(SupplyNetwork network) =>
        Chokepoints.Of(network, QuestionTargets.Of(network, null), LabelKind.Site, cancellation: TestContext.Current.CancellationToken);

    private static NetworkPart Part(SupplyNetwork network) => new(network, null, Ranks(network));

    private static string Text(string format, NetworkPart part)
    {
        WriteGraph write = format switch
        {
            "graphml" => (of, output, progress, cancellation) => GraphMlWriter.Write(of, output, GraphMlReader.Any, progress, cancellation),
            "gexf" => GexfWriter.Write,
            "json" => NodeLinkWriter.Write,
            _ => (of, output, progress, cancellation) => DotWriter.Write(of, output, isPlain: false, progress, cancellation),
        };
        using var text = new StringWriter();
        write(part, text, null, TestContext.Current.CancellationToken);
        return text.ToString();
    }

    private static ReadGraph Read(string format, NetworkPart part)
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, Text(format, part));
            return format == "dot" ? GraphReaders.Graphviz(path) : GraphReaders.Networkx(format, path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static bool IsKnown(Dictionary<string, string> attributes, string name) => attributes.TryGetValue(name, out string? text) && text.Length > 0;

    private static double Number(Dictionary<string, string> attributes, string name) => double.Parse(attributes[name], CultureInfo.InvariantCulture);

    [GeneratedRegex("<key [^>]*>")]
    private static partial Regex Keys();

    [GeneratedRegex("<edge [^>]*>\\s*<data key=\"([^\"]*)\"")]
    private static partial Regex FirstData();

    [GeneratedRegex("_x([0-9A-F]{4})_")]
    private static partial Regex Escape();
}
