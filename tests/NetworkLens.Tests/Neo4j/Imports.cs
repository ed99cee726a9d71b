using System.Diagnostics;
using NetworkLens.Analysis;
using NetworkLens.Model;
using NetworkLens.Neo4j;

namespace NetworkLens.Tests;

/// <summary>Files for neo4j-admin database import: what it takes wrongly without a word is not in them, and it makes the store that a push makes.</summary>
[Collection(nameof(OneAfterTheOther))]
public sealed class Imports
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_import_leaves_what_a_push_leaves_whatever_stands_in_the_texts()
    {
        DataSet data = Nasty();
        await using RealNeo4j server = await RealNeo4j.StartAsync();
        await SmallStores.PushAsync(server, data);
        string expected = await StoreText.OfAsync(server);
        string annotated = await AnnotatedAsync(server, data);
        Assert.Contains("CUTS_OFF", annotated, StringComparison.Ordinal);
        string jars = (await File.ReadAllTextAsync($"/proc/{server.Process}/cmdline", Cancellation)).Split('\0').SkipWhile(word => word != "-cp").ElementAt(1);
        await server.EndAsync("TERM");
        Directory.Delete(Path.Combine(server.Folder!, "data", "databases", "neo4j"), recursive: true);
        Directory.Delete(Path.Combine(server.Folder!, "data", "transactions", "neo4j"), recursive: true);

        string folder = Directory.CreateDirectory(Path.Combine(server.Folder!, "files")).FullName;
        string command = ImportFolder.Write(folder, new CypherLoad(data), Cancellation);
        string[] words = [.. command.Replace("\\\n", " ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1)];
        var start = new ProcessStartInfo("java", ["-cp", jars, "org.neo4j.cli.AdminTool", .. words]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        (start.Environment["NEO4J_HOME"], start.Environment["NEO4J_CONF"]) = (server.Folder, Path.Combine(server.Folder!, "conf"));
        using (Process admin = Process.Start(start)!)
        {
            Task<string> errors = admin.StandardError.ReadToEndAsync(Cancellation);
            string output = await admin.StandardOutput.ReadToEndAsync(Cancellation);
            await admin.WaitForExitAsync(Cancellation);
            Assert.True(admin.ExitCode == 0, output + await errors);
        }

        await using RealNeo4j imported = await server.AgainAsync();
        await using ICypherSession session = imported.Open();
        foreach (string statement in (await File.ReadAllTextAsync(Path.Combine(folder, ImportFolder.ConstraintsFile), Cancellation)).Split(";\n").Select(text => text.Trim()).Where(text => text.Length > 0))
        {
            await session.RunAsync(new CypherStatement(statement), Cancellation);
        }

        Assert.Equal(expected, await StoreText.OfAsync(imported));
        var load = new CypherLoad(data);
        StoredDataSet told = Assert.Single(await StoreStatus.OfAsync(session, Cancellation));
        Assert.Equal((load.Id, load.NodeCount, load.RelationshipCount), (told.LoadId, told.Nodes, told.Relationships));
        Assert.False((await SmallStores.PushAsync(imported, data)).IsSent);
        string pulled = Directory.CreateDirectory(Path.Combine(server.Folder!, "pulled")).FullName;
        await Pull.DataSetAsync(session, data.Name, pulled, null, Cancellation);
        Assert.Equal(load.ContentId, new CypherLoad(NetworkLens.Data.DataSetFolder.Read(pulled, cancellation: Cancellation).Data!).ContentId);
        Assert.Equal(annotated, await AnnotatedAsync(imported, data));
    }

    [Fact]
    public void Texts_stand_in_quotes_and_nothing_else_does()
    {
        string folder = Directory.CreateTempSubdirectory("networklens-import-").FullName;
        try
        {
            string command = ImportFolder.Write(folder, new CypherLoad(Nasty()), Cancellation);
            Assert.StartsWith("neo4j-admin database import full neo4j \\\n  --multiline-fields=true --array-delimiter=U+001F", command, StringComparison.Ordinal);
            Assert.Equal(command + "\n", File.ReadAllText(Path.Combine(folder, ImportFolder.CommandFile)));
            Assert.DoesNotContain("--schema", command, StringComparison.Ordinal);
            string sites = File.ReadAllText(Path.Combine(folder, "Site-Mine.csv"));
            Assert.Contains("aggregate:boolean", sites, StringComparison.Ordinal);
            Assert.Contains(",true,", sites, StringComparison.Ordinal);
            Assert.DoesNotContain("True", sites.Replace("\"True\"", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.DoesNotContain("float[]", sites, StringComparison.Ordinal);
            Assert.Contains("\"quotes \"\" and; semicolons,\nlines and \\ backslashes\"", sites, StringComparison.Ordinal);
            Assert.Contains("--nodes=Site:NetworkLens:Mine=Site-Mine.csv", command, StringComparison.Ordinal);
            Assert.Contains("--relationships=SHIPS=SHIPS.csv", command, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<string> AnnotatedAsync(RealNeo4j server, DataSet data)
    {
        var network = SupplyNetwork.Of(data, new NetworkOptions(data.AsOf));
        ChokepointAnswer answer = Chokepoints.Of(network, QuestionTargets.Of(network, null), LabelKind.Country, cancellation: Cancellation);
        await using ICypherSession session = server.Open();
        await ChokepointAnnotation.Of(network, answer, LabelKind.Country, "chokepoints").WriteAsync(session, new CypherLoad(data), Cancellation);
        return await StoreText.OfAsync(server);
    }

    private static DataSet Nasty()
    {
        using var folder = new DataFolder();
        folder.Write("dataset.json", """{"name": "nasty; set", "version": "", "asOf": 2026, "stages": [{"id": "mine", "name": "Mine", "source": true}, {"id": "shop", "name": "Shop", "source": false}]}""");
        folder.Write("sources.csv", "id,title,date\ns1,\"One; \"\"two\"\"\",2020-01-31\ns2,2020,2021\n");
        folder.Write(
            "sites.csv",
            "id,name,stage,country,latitude,longitude,status,start_year,aggregate,notes,source_ids\n" +
            "a,True,mine,AU,-31.25,116.1,operating,1999,true,\"quotes \"\" and; semicolons,\nlines and \\ backslashes\",s1;s2\n" +
            "b,007,mine,NA,,,planned,2030,,  blanks at both ends  ,s1\n" +
            "c,null,shop,JP,0,0,operating,,,\"[1, 2] {x: 'y'} $z 京都 \U0001F9F2\",\n");
        folder.Write("links.csv", "from,to,tonnes_per_year,since,notes\na,c,0.00001,2020-05,True\na,c,123456789.125,,\nb,c,,,\"\"\"\"\n");
        return folder.Read();
    }
}
