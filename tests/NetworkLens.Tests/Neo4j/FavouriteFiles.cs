using System.IO.Compression;
using NetworkLens.Neo4j;
using Sylvan.Data.Csv;

namespace NetworkLens.Tests;

public sealed class FavouriteFiles
{
    [Fact]
    public void Favourites_are_told_apart_by_their_first_word()
    {
        string[] first = [.. SavedQuery.All.Select(query => query.Title.Split(' ', ':', ',')[0])];
        Assert.Equal(first.Distinct(StringComparer.OrdinalIgnoreCase), first);
    }

    [Fact]
    public void A_saved_folder_holds_the_style_sheet_and_every_query_once_for_Browser_and_once_for_the_Query_tool()
    {
        using var data = new TinyChain();
        var run = ConsoleRun.Of(data.Folder, "neo4j", "open", "--save", "browser", "--to", "car", "--bloc", "allies", "--data", ".");
        Assert.Equal((0, "3 rows.\n"), (run.ExitCode, run.Error));
        string folder = Path.Combine(data.Folder, "browser");
        using ZipArchive zip = ZipFile.OpenRead(Path.Combine(folder, "favourites.zip"));
        Assert.Equal(SavedQuery.All.Select(query => $"NetworkLens/{query.Name}.cypher"), zip.Entries.Select(entry => entry.FullName));
        using var first = new StreamReader(zip.Entries[0].Open());
        Assert.Equal($"// {SavedQuery.All[0].Title}", first.ReadLine());

        using var table = CsvDataReader.Create(Path.Combine(folder, "saved-cypher.csv"));
        Assert.Equal(["name", "description", "query", "id", "parentId", "isFolder"], Enumerable.Range(0, table.FieldCount).Select(table.GetName));
        var rows = new List<(string Name, string Query, string Id, string Parent, string IsFolder)>();
        while (table.Read())
        {
            rows.Add((table.GetString(0), table.GetString(2), table.GetString(3), table.GetString(4), table.GetString(5)));
        }

        Assert.Equal(SavedQuery.All.Select(query => query.Title).Prepend("NetworkLens"), rows.Select(row => row.Name));
        Assert.All(rows.Skip(1), row => Assert.Equal((rows[0].Id, "false"), (row.Parent, row.IsFolder)));
        Assert.Equal(rows.Count, rows.Select(row => row.Id).Distinct().Count());
        Assert.All(rows.Skip(1), row => Assert.Contains("dataset: 'tiny'", row.Query, StringComparison.Ordinal));
        Assert.True(File.Exists(Path.Combine(folder, "networklens.grass")));
    }

    [Fact]
    public void What_cannot_be_asked_is_left_out_and_named()
    {
        using var data = new TinyChain();
        var run = ConsoleRun.Of(data.Folder, "neo4j", "open", "--save", "browser", "--data", ".");
        Assert.Contains("Left out, as they ask about a site (--to) or a bloc (--bloc): neighbourhood, bloc-paths, gaps.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void That_queries_take_one_supplier_as_enough_is_said_once_where_recipes_need_more()
    {
        using var data = new DataFolder(
            """
            === sites.csv
            id
            a
            b
            c
            === links.csv
            from,to,material
            a,c,m
            b,c,m
            === outputs.csv
            site,material
            a,m
            b,m
            c,n
            === recipes.csv
            output,input,at_least
            n,m,2
            """);
        string[][] asked = [["--save", "browser"], ["--print"]];
        foreach (string[] how in asked)
        {
            var run = ConsoleRun.Of(data.Path, ["neo4j", "open", .. how, "--data", "."]);
            Assert.Equal(0, run.ExitCode);
            Assert.Contains("at_least of 1 of 1 rows of recipes.csv", Assert.Single(run.Error.Split('\n'), line => line.Contains("at_least", StringComparison.Ordinal)), StringComparison.Ordinal);
        }

        Directory.Delete(Path.Combine(data.Path, "browser"), recursive: true);
        data.Write("recipes.csv", "output,input,at_least\nn,m,1\n");
        foreach (string[] how in asked)
        {
            var run = ConsoleRun.Of(data.Path, ["neo4j", "open", .. how, "--data", "."]);
            Assert.Equal(0, run.ExitCode);
            Assert.DoesNotContain("at_least", run.Error, StringComparison.Ordinal);
        }
    }
}
