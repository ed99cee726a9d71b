using System.Collections.Immutable;
using CsCheck;
using NetworkLens.Analysis;
using NetworkLens.Data;
using NetworkLens.Export;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>What export writes, import brings back byte for byte in canonical order; what it cannot, export says.</summary>
public sealed class GraphRoundTrips
{
    // NETWORKLENS_ROUND_TRIPS=500 for a long run.
    private static readonly int Sets = int.TryParse(Environment.GetEnvironmentVariable("NETWORKLENS_ROUND_TRIPS"), out int sets) ? sets : 40;

    public static TheoryData<string> Formats => ["graphml", "gexf", "json", "dot"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_data_set_that_a_graph_file_can_hold_comes_back_byte_for_byte(string format) => RandomDataSets.Any.Select(Held).Sample(
        data =>
        {
            using var raw = new DataFolder();
            Write(raw.Path, data);
            raw.Delete("materials.csv").Delete("countries.csv").Write("dataset.json", "{\"name\": \"random\"}\n");
            if (DataSetFolder.Read(raw.Path, cancellation: TestContext.Current.CancellationToken).Data is not { } read)
            {
                return; // some random ones break rules of the reader
            }

            (SortedDictionary<string, string> before, SortedDictionary<string, string> after, ImmutableArray<string> lost) = ThereAndBack(read, format);
            Assert.All(lost, table => Assert.Equal("dataset.json: stages", table)); // here their order follows from the links
            Assert.Equal(before, after);
        },
        iter: Sets,
        print: RandomDataSets.Print);

    [Theory]
    [MemberData(nameof(Formats))]
    public void What_comes_back_otherwise_is_what_export_says_is_lost(string format) => RichDataSets.Any.Sample(
        data =>
        {
            using var raw = new DataFolder();
            Write(raw.Path, data);
            if (DataSetFolder.Read(raw.Path, cancellation: TestContext.Current.CancellationToken).Data is not { } read)
            {
                return;
            }

            (SortedDictionary<string, string> before, SortedDictionary<string, string> after, ImmutableArray<string> lost) = ThereAndBack(read, format);
            string[] other = [.. before.Keys.Union(after.Keys).Where(file => before.GetValueOrDefault(file) != after.GetValueOrDefault(file))];
            Assert.Subset(lost.Select(table => table.Split(':')[0]).ToHashSet(), other.ToHashSet());
        },
        iter: Sets,
        print: RandomDataSets.Print);

    [Fact]
    public void Of_the_data_that_ships_every_table_that_a_graph_cannot_hold_is_named()
    {
        using var folder = new DataFolder();
        var export = ConsoleRun.Of(folder.Path, "export", "graphml", "--out", "all.graphml");
        string note = Assert.Single(export.Error.Split('\n'), line => line.StartsWith("Not in such a file", StringComparison.Ordinal));
        Assert.All((string[])["dataset.json: ", "sites.csv: ", "owners", "links.csv: ", "source_ids", "outputs.csv", "recipes.csv", "demand.csv", "blocs.csv", "sources.csv", "scenarios"], table => Assert.Contains(table, note, StringComparison.Ordinal));
        Assert.Contains("networklens export csv keeps all", note, StringComparison.Ordinal);
        Assert.Contains("Written by networklens export", ConsoleRun.Of(folder.Path, "import", "all.graphml", "--out", "back").Error, StringComparison.Ordinal);
        Assert.Contains("Written by networklens export", ConsoleRun.Of(folder.Path, "import", "all.graphml", "--explain").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Days_chances_and_numbers_of_suppliers_are_named_where_a_graph_loses_them()
    {
        using var folder = new DataFolder(
            """
            === sites.csv
            id,ramp_days,failure_per_year
            a,30,
            b,,0.1
            === links.csv
            from,to,material,transit_days,qualification_days
            a,b,m,4,
            a,b,m,,90
            """);
        Assert.Equal(["sites.csv: stage, ramp_days, failure_per_year, failure_basis", "links.csv: 1 of 2 rows, transit_days, qualification_days"], Lost(folder.Read()));
        folder.Write("sites.csv", "id\na\nb\n").Write("links.csv", "from,to,material\na,b,m\n");
        Assert.Empty(Lost(folder.Read()));
        folder.Write("recipes.csv", "output,input,at_least\nn,m,2\n");
        Assert.Contains("recipes.csv", Lost(folder.Read()));
        folder.Delete("recipes.csv").Write("sites.csv", "id,country\na,AT\nb,\n").Write("countries.csv", "iso2,failure_per_year\nAT,0.1\n");
        Assert.Contains("countries.csv", Lost(folder.Read()));
    }

    [Theory]
    [InlineData("iso3", "AUT")]
    [InlineData("name", "Austria")]
    [InlineData("ree_reserves_t", "5")]
    public void Any_one_fact_about_a_country_is_lost_with_countries(string column, string cell)
    {
        using var folder = new DataFolder($"=== sites.csv\nid,country\na,AT\nb,\n=== countries.csv\niso2,{column}\nAT,{cell}\n");
        Assert.Contains("countries.csv", Lost(folder.Read()));
    }

    [Fact]
    public void An_output_of_nothing_a_year_is_named_because_no_site_of_the_network_makes_it()
    {
        using var folder = new DataFolder(
            """
            === sites.csv
            id
            a
            b
            === links.csv
            from,to,material
            a,b,m
            === outputs.csv
            site,material,tonnes_per_year
            a,m,5
            """);
        Assert.DoesNotContain("outputs.csv", Lost(folder.Read()));
        folder.Write("outputs.csv", "site,material,tonnes_per_year\na,m,5\nb,m,0\n");
        Assert.Contains("outputs.csv", Lost(folder.Read()));
    }

    private static ImmutableArray<string> Lost(DataSet data)
    {
        var network = SupplyNetwork.Of(data, new NetworkOptions(data.AsOf));
        return GraphLosses.Of(new NetworkPart(network, null, Chokepoints.Of(network, QuestionTargets.Of(network, null), LabelKind.Site, cancellation: TestContext.Current.CancellationToken)));
    }

    [Fact]
    public void A_folder_of_export_csv_comes_back_byte_for_byte()
    {
        using var folder = new DataFolder();
        Assert.Equal(0, ConsoleRun.Of(folder.Path, "export", "csv", "--out", "whole").ExitCode);
        Assert.Equal(0, ConsoleRun.Of(folder.Path, "import", "whole", "--out", "back").ExitCode);
        Assert.Equal(Files(Path.Combine(folder.Path, "whole")), Files(Path.Combine(folder.Path, "back")));
        Assert.Equal(2, ConsoleRun.Of(folder.Path, "import", "whole", "--explain").ExitCode);
    }

    [Theory]
    [InlineData("cypher", "load.cypher")]
    [InlineData("neo4j-import", "files")]
    public void What_is_for_Neo4j_is_refused_with_the_way_back(string format, string place)
    {
        using var chain = new TinyChain();
        Assert.Equal(0, ConsoleRun.Of(chain.Folder, "export", format, "--data", ".", "--out", place).ExitCode);
        var import = ConsoleRun.Of(chain.Folder, "import", place, "--out", "back");
        Assert.Equal(3, import.ExitCode);
        Assert.Contains("neo4j pull", import.Error, StringComparison.Ordinal);
    }

    // Without what GraphLosses names, and with names that every format has to escape.
    private static DataSet Held(DataSet data)
    {
        int[] links = [.. Enumerable.Range(0, data.Links.Count).DistinctBy(row => (data.Links.From[row], data.Links.To[row], data.Links.Material(row)))];
        var known = new HashSet<SiteIndex>();
        return data with
        {
            Requirements = RequirementRule.Any,
            Recipes = [],
            Outputs = data.Outputs.IsDefaultOrEmpty ? default : [.. data.Outputs.Select(row => row with { Year = null, IsSource = false, TonnesPerYear = known.Add(row.Site) ? row.TonnesPerYear : Figure.Unknown })],
            Demand = data.Demand.IsDefaultOrEmpty ? default : [.. data.Demand.DistinctBy(row => row.Site).Select((row, number) => row with { TonnesPerYear = number % 3 == 1 ? Figure.Unknown : row.TonnesPerYear })],
            Sites = data.Sites with
            {
                Names = new Column<string?>([.. data.Sites.Ids.AsSpan().ToArray().Select((id, number) => number % 3 == 0 ? null : $"\"{id}\" <a> & b\\, 'c'; _x0041_ 钕 [{number}]")], null),
                Owners = default,
                Statuses = new Column<SiteStatus>([.. Enumerable.Range(0, data.Sites.Count).Select(site => site % 3 == 1 ? SiteStatus.Ramping : SiteStatus.Operating)], SiteStatus.Operating),
                StartYears = default,
            },
            Links = new LinkTable
            {
                Senders = [.. links.Select(row => data.Links.From[row])],
                Receivers = [.. links.Select(row => data.Links.To[row])],
                Materials = new Column<MaterialIndex>([.. links.Select(data.Links.Material)], default),
                Bases = new Column<Basis>([.. links.Select(row => row % 2 == 0 ? Basis.Reported : Basis.Estimated)], Basis.Reported),
                TonnesBases = new Column<Basis>([.. links.Select(row => row % 2 == 0 ? Basis.Reported : Basis.Estimated)], Basis.Reported),
                Tonnes = new Column<double>([.. links.Select(row => row % 5 == 0 ? row / 7e9 : data.Links.TonnesPerYear(row).Value)], double.NaN),
            },
        };
    }

    private static (SortedDictionary<string, string> Before, SortedDictionary<string, string> After, ImmutableArray<string> Lost) ThereAndBack(DataSet data, string format)
    {
        using var before = new DataFolder();
        Write(before.Path, data);
        var network = SupplyNetwork.Of(data, new NetworkOptions(data.AsOf));
        var part = new NetworkPart(network, null, Chokepoints.Of(network, QuestionTargets.Of(network, null), LabelKind.Site, cancellation: TestContext.Current.CancellationToken));
        using var imported = new Imported($"random.{format}", Text(format, part));
        DataSet back = DataSetFolder.Read(imported.Folder, cancellation: TestContext.Current.CancellationToken).Data!;
        using var after = new DataFolder();
        Write(after.Path, back);
        return (Files(before.Path), Files(after.Path), GraphLosses.Of(part));
    }

    private static void Write(string folder, DataSet data) => DataSetWriter.Write(folder, data, new DataSetPart(data.AsOf), TestContext.Current.CancellationToken);

    private static SortedDictionary<string, string> Files(string folder) =>
        new(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(folder, file), File.ReadAllText), StringComparer.Ordinal);

    private static string Text(string format, NetworkPart part)
    {
        using var text = new StringWriter();
        switch (format)
        {
            case "graphml":
                GraphMlWriter.Write(part, text, cancellation: TestContext.Current.CancellationToken);
                break;
            case "gexf":
                GexfWriter.Write(part, text, cancellation: TestContext.Current.CancellationToken);
                break;
            case "dot":
                DotWriter.Write(part, text, cancellation: TestContext.Current.CancellationToken);
                break;
            default:
                NodeLinkWriter.Write(part, text, cancellation: TestContext.Current.CancellationToken);
                break;
        }

        return text.ToString();
    }
}
