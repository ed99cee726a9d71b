using NetworkLens.Data;

namespace NetworkLens.Tests;

/// <summary>What libraries write by default is read with the sites, links and figures it holds, or refused with a reason.</summary>
public sealed class ForeignFiles
{
    private const string Four = "\"mine \"\"A\"\"\",refiner,dy,5\n\"mine \"\"A\"\"\",refiner,nd,7.25\nrefiner,7,dy,1e-07\n7,refiner,scrap,\n";
    private const string FourSince = "\"mine \"\"A\"\"\",refiner,dy,5,\n\"mine \"\"A\"\"\",refiner,nd,7.25,\nrefiner,7,dy,1e-07,2020\n7,refiner,scrap,,\n";
    private const string Plants = "id,name,country\n\"mine \"\"A\"\"\",Mine <A> & Co,AU\nrefiner,\"Refiner, Ltd\",NO\n7,Plant,\n";

    [Theory]
    [InlineData("networkx-3.6.1.graphml")]
    [InlineData("networkx-3.6.1-node-link.json")]
    [InlineData("networkx-3.6.1-node-link-links.json")]
    [InlineData("networkx-3.6.1-cytoscape.json")]
    [InlineData("networkx-3.6.1.gexf")]
    public void Networkx_keeps_parallel_links_figures_and_what_is_missing(string file)
    {
        using var data = new Imported(file);
        Assert.Equal(Plants, data.Text("sites.csv"));
        Assert.Equal("from,to,material,tonnes_per_year,since\n" + FourSince, data.Text("links.csv"));
    }

    [Fact]
    public void Ids_that_stand_for_names_are_taken_as_a_mapping_says()
    {
        string mapping = Path.GetTempFileName();
        File.WriteAllText(mapping, """{"sites":{"id":"name","country":"country"},"links":{"material":"material","tonnes_per_year":"tonnes"}}""");
        foreach (string file in (string[])["igraph-1.0.0.graphml", "igraph-1.0.0.dot"])
        {
            using var data = new Imported(file, new ImportOptions { Map = mapping });
            Assert.Equal("id,name,country\n\"mine \"\"A\"\"\",,AU\nrefiner,,NO\n7,,\n", data.Text("sites.csv"));
            Assert.Equal("from,to,material,tonnes_per_year\n" + Four, data.Text("links.csv"));
        }

        using var asItIs = new Imported("igraph-1.0.0.graphml");
        Assert.Contains(asItIs.Result.Notes, note => note.Contains("\"id\": \"name\"", StringComparison.Ordinal));
        File.Delete(mapping);
    }

    [Theory]
    [InlineData("apoc-5.26.19.graphml", "n225,n226,dy,5\nn225,n226,nd,7.25\nn226,n227,goods,\nn227,n226,goods,\n")]
    [InlineData("apoc-5.26.19.csv", "225,226,dy,5\n225,226,nd,7.25\n226,227,goods,\n227,226,goods,\n")]
    [InlineData("apoc-5.26.19.json", "225,226,dy,5\n225,226,nd,7.25\n226,227,goods,\n227,226,goods,\n")]
    [InlineData("gephi-toolkit-0.10.1.gexf", "a,b,dy,3.0\na,b,nd,4.0\nb,c,dy,9.0\n")]
    [InlineData("gephi-toolkit-0.10.1.gdf", "a,b,dy,3.0\na,b,nd,4.0\nb,c,dy,9.0\n")]
    [InlineData("graph-tool-2.45.graphml", "n0,n1,dy,5\nn0,n1,nd,7.25\nn1,n2,dy,9.9999999999999995e-08\nn2,n1,scrap,0\n")]
    [InlineData("graphology-0.26.0.json", "\"mine \"\"A\"\"\",refiner,dy,5\n\"mine \"\"A\"\"\",refiner,nd,7.25\nrefiner,7,goods,\n")]
    [InlineData("tinkerpop-3.8.1-graphson-3.0.json", "mine,refiner,dy,5\nmine,refiner,nd,7.25\n7,refiner,goods,\nrefiner,7,dy,1.0E-7\n")]
    public void Links_are_those_of_the_file(string file, string links)
    {
        using var data = new Imported(file);
        Assert.Equal("from,to,material,tonnes_per_year\n" + links, data.Text("links.csv"));
    }

    [Fact]
    public void A_site_in_a_group_is_a_site_and_the_group_is_none()
    {
        using var data = new Imported("pyyed-yed-groups.graphml");
        Assert.Equal("id,name\nplant,plant\nmine,Mine <A> & Co\nrefiner,refiner\n", data.Text("sites.csv"));
        Assert.Equal("from,to,tonnes_per_year\nmine,refiner,5\nmine,refiner,0\nrefiner,plant,0\n", data.Text("links.csv"));
    }

    [Fact]
    public void A_direction_on_each_link_goes_before_the_default()
    {
        using var data = new Imported("graphstream-2.0.graphml");
        Assert.DoesNotContain(data.Result.Notes, note => note.Contains("no direction", StringComparison.Ordinal));
        using var undirected = new Imported("g.graphml", """<graphml><graph edgedefault="undirected"><node id="a"/><node id="b"/><edge source="a" target="b"/></graph></graphml>""");
        Assert.Contains(undirected.Result.Notes, note => note.StartsWith("1 of 1 links are said to have no direction", StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_with_an_end_without_a_name_is_left_out_and_counted()
    {
        using var data = new Imported("gephi-toolkit-0.10.1.dl");
        Assert.Equal("from,to\nA,B\nA,B\n", data.Text("links.csv"));
        Assert.Contains(data.Result.Notes, note => note.Contains("an end that has no name", StringComparison.Ordinal));
    }

    [Fact]
    public void A_weight_is_tonnes_only_where_a_mapping_says_so()
    {
        using var list = new Imported("jgrapht-1.5.3-EDGE_LIST.csv");
        Assert.StartsWith("from,to\n", list.Text("links.csv"), StringComparison.Ordinal);
        Assert.Contains(list.Result.Notes, note => note.StartsWith("'weight' is not taken as tonnes", StringComparison.Ordinal));
        string mapping = Path.GetTempFileName();
        File.WriteAllText(mapping, """{"links":{"tonnes_per_year":"weight"}}""");
        using var mapped = new Imported("jgrapht-1.5.3.graphml", new ImportOptions { Map = mapping });
        Assert.Equal("from,to,tonnes_per_year\n\"mine \"\"A\"\"\",refiner,5.0\n\"mine \"\"A\"\"\",refiner,7.25\nrefiner,7,1.0E-7\n7,refiner,1.0\n", mapped.Text("links.csv")); // the last is the default of the key
        File.Delete(mapping);
    }

    [Theory]
    [InlineData("networkx-3.6.1.edgelist", "networkx-3.6.1.edgelist:1: ")]
    [InlineData("networkx-3.6.1.wedgelist", "networkx-3.6.1.wedgelist:1: ")]
    public void What_cannot_be_read_is_refused_with_its_place_and_what_to_do(string file, string begin) =>
        Assert.StartsWith(begin, Assert.Throws<InvalidDataException>(() => new Imported(file)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("g.graphml", "<graphml><graph><node id=\"a < b\"/></graph></graphml>", "g.graphml:1:")]
    [InlineData("g.graphml", "<graphml><graph><node id=\"a &x; & b\"/></graph></graphml>", "g.graphml:1:")]
    [InlineData("g.dot", "digraph { a -> }", "g.dot:1:16: no DOT")]
    [InlineData("g.adjlist", "a b c\nb c\n", "g.adjlist is neither")]
    public void What_is_mended_is_mended_only_where_one_reading_is_left(string file, string text, string begin) =>
        Assert.StartsWith(begin, Assert.Throws<InvalidDataException>(() => new Imported(file, text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Dot_that_breaks_off_is_told_that_a_bracket_is_missing() => Assert.Contains(
        "g.dot:1:17: no DOT: found ''; expected '}'", Assert.Throws<InvalidDataException>(() => new Imported("g.dot", "digraph { a -> b")).Message, StringComparison.Ordinal);

    // Two nodes and one link, then a line less, more or shorter.
    [Theory]
    [InlineData("LEDA.GRAPH\nstring\nvoid\n-1\n2\n|{a}|\n|{b}|\n1\n1 2 0 |{}|\n", null)]
    [InlineData("LEDA.GRAPH\nstring\nvoid\n-1\n2\n|{a}|\n|{b}|\n2\n1 2 0 |{}|\n", "g.leda: it says 2 links and has fewer: it is cut off.")]
    [InlineData("LEDA.GRAPH\nstring\nvoid\n-1\n2\n|{a}|\n", "g.leda: it says 2 nodes and has fewer: it is cut off.")]
    [InlineData("LEDA.GRAPH\nstring\nvoid\n-1\n2\n|{a}|\n|{b}|\n", "g.leda: it ends before it says how many links there are: it is cut off.")]
    [InlineData("LEDA.GRAPH\nstring\nvoid\n-1\n2\n|{a}|\n|{b}|\n1\n1 2\n", "g.leda:9: found \"1 2\" where a link's two ends, the link that is its reversal or 0, and its text in |{…}| was expected.")]
    [InlineData("LEDA.GRAPH\nstring\nvoid\n-1\n2\n|{a}|\n1\n1 2 0 |{}|\n", "g.leda:7: found \"1\" where a node's text in |{…}| was expected.")]
    [InlineData("LEDA.GRAPH\nstring\nvoid\n-1\n2\n|{a}|\n|{b}|\n1\n1 2 0 |{}|\n2 1 0 |{}|\n", "g.leda:10: found \"2 1 0 |{}|\" where the end of the file (1 links, as it says, came before) was expected.")]
    public void Leda_is_read_whole_or_refused(string text, string? error)
    {
        if (error is not null)
        {
            Assert.Equal(error, Assert.Throws<InvalidDataException>(() => new Imported("g.leda", text)).Message);
            return;
        }

        using var data = new Imported("g.leda", text);
        Assert.Equal("from,to\n1,2\n", data.Text("links.csv"));
    }

    [Fact]
    public void What_says_nothing_in_words_is_an_empty_cell()
    {
        using var data = new Imported("g.dot", """digraph { a [stage="n/a"]; b [stage="None"]; c [stage=mine]; a -> b }""");
        Assert.Equal("id,name,stage\na,,\nb,,\nc,,mine\n", data.Text("sites.csv"));
    }

    [Fact]
    public void A_link_of_dgs_without_a_sign_has_no_direction()
    {
        using var data = new Imported("g.dgs", "DGS004\n\"g\" 0 0\nan \"a\"\nan \"b\"\nae \"ab\" \"a\" \"b\"\n");
        Assert.Equal("from,to\na,b\n", data.Text("links.csv"));
        Assert.Contains(data.Result.Notes, note => note.Contains("have no direction", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("rustworkx-0.18.1.dot", "not escaped")]
    [InlineData("graphstream-2.0.dot", "not escaped")]
    [InlineData("jung-2.1.1.graphml", "4 times & stands for itself")]
    [InlineData("gephi-toolkit-0.10.1.csv", "A matrix has one cell for two sites")]
    [InlineData("jgrapht-1.5.3-MATRIX.csv", "The matrix has no names")]
    [InlineData("jgrapht-1.5.3-ADJACENCY_LIST.csv", "The first site of a row")]
    public void What_is_mended_or_taken_for_granted_is_noted(string file, string note)
    {
        using var data = new Imported(file);
        Assert.Contains(data.Result.Notes, each => each.Contains(note, StringComparison.Ordinal));
    }

    [Fact]
    public void Valid_Dot_is_read_by_its_own_rules()
    {
        using var data = new Imported("g.dot", """digraph { a [name="say \"x\", y=1" country=NO]; a -> b [material="back\\", tonnes=5]; }""");
        Assert.DoesNotContain(data.Result.Notes, note => note.Contains("not escaped", StringComparison.Ordinal));
        Assert.Equal("id,name,country\na,\"say \"\"x\"\", y=1\",NO\nb,,\n", data.Text("sites.csv"));
        Assert.Equal("from,to,material,tonnes_per_year\na,b,back\\,5\n", data.Text("links.csv"));
    }

    [Fact]
    public void Days_and_chances_are_taken_and_a_chance_that_is_none_is_told()
    {
        using var data = new Imported("g.graphml", """
            <graphml><key id="r" for="node" attr.name="rampDays"/><key id="d" for="node" attr.name="recovery_days"/><key id="f" for="node" attr.name="failure_per_year"/><key id="t" for="edge" attr.name="Transit days"/><key id="u" for="edge" attr.name="lorry"/>
            <graph edgedefault="directed"><node id="a"><data key="r">30</data><data key="d">90</data><data key="f">5%</data></node><node id="b"><data key="f">often</data></node>
            <edge source="a" target="b"><data key="t">12.5</data><data key="u">blue</data></edge></graph></graphml>
            """);
        Assert.Equal("id,name,recovery_days,ramp_days,failure_per_year\na,,90,30,0.05\nb,,,,\n", data.Text("sites.csv").Replace("id,recovery", "id,name,recovery", StringComparison.Ordinal));
        Assert.Equal("from,to,transit_days\na,b,12.5\n", data.Text("links.csv"));
        Assert.Contains(data.Result.Notes, note => note.StartsWith("sites, failure_per_year: 1 cell is not understood", StringComparison.Ordinal));
        Assert.Null(Assert.Single(data.Result.Columns, column => column.Name == "lorry").TakenAs);
    }

    // In numbers a list of links and a list of neighbours look the same: a list of links is what it is taken for.
    [Fact]
    public void Three_columns_of_numbers_are_links_with_a_weight_unless_told_otherwise()
    {
        using var links = new Imported("n.csv", "1,2,3\n2,3,1\n3,1,2\n");
        Assert.Equal("from,to\n1,2\n2,3\n3,1\n", links.Text("links.csv"));
        using var neighbours = new Imported("n.csv", "1,2,3\n2,3,1\n3,1,2\n", new ImportOptions { Kind = "adjacency" });
        Assert.Equal(9, neighbours.Result.Links); // a matrix of three sites without names
    }

    [Fact]
    public void Python_objects_are_never_decoded()
    {
        using var data = new Imported("p.graphml", """<graphml><key id="k" for="node" attr.name="thing" attr.type="python_object"/><graph edgedefault="directed"><node id="a"><data key="k">gASVCgAAAAAAAACMBm9zLnBhdGg=</data></node><node id="b"/><edge source="a" target="b"/></graph></graphml>""");
        Assert.DoesNotContain(data.Result.Columns, column => column.Name == "thing");
        Assert.Contains(data.Result.Notes, note => note.Contains("never decoded", StringComparison.Ordinal));
    }

    [Fact]
    public void Xml_with_a_dtd_or_too_deep_is_refused()
    {
        Assert.Throws<InvalidDataException>(() => new Imported("g.graphml", """<!DOCTYPE graphml [<!ENTITY x SYSTEM "file:///etc/passwd">]><graphml><graph><node id="&x;"/></graph></graphml>"""));
        string deep = string.Concat(Enumerable.Repeat("<graph><node id=\"a\">", 500)) + string.Concat(Enumerable.Repeat("</node></graph>", 500));
        Assert.Contains("nested more than", Assert.Throws<InvalidDataException>(() => new Imported("g.graphml", $"<graphml>{deep}</graphml>")).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidDataException>(() => new Imported("g.json", string.Concat(Enumerable.Repeat("{\"nodes\":[", 200))));
    }

    [Fact]
    public void A_second_run_writes_the_same_bytes()
    {
        using var first = new Imported("networkx-3.6.1.gml");
        using var second = new Imported("networkx-3.6.1.gml");
        Assert.All(Directory.GetFiles(first.Folder), file => Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(Path.Combine(second.Folder, Path.GetFileName(file)))));
    }
}
