using System.Runtime.CompilerServices;
using System.Text;
using NetworkLens.Data;
using NetworkLens.Model;
using NetworkLens.Neo4j;

namespace NetworkLens.Tests;

/// <summary>graph-seed/neo4j is what the program makes of the data set that ships; NETWORKLENS_UPDATE_GOLDEN=1 rewrites it.</summary>
public sealed class SeedFiles
{
    private static readonly Lazy<DataSet> Shipped = new(() => DataSetFolder.Read(Path.Combine(AppContext.BaseDirectory, "graph-seed", "rare-earths")).Data!);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void The_schema_is_the_one_that_push_makes() => Holds("schema.cypher", CypherWriter.WriteSchema);

    [Fact]
    public void The_load_is_what_export_cypher_writes() => Holds("load.cypher", output => CypherWriter.Write(new CypherLoad(Shipped.Value), output, Cancellation));

    [Fact]
    public void The_style_is_the_one_of_the_pictures() => Holds("networklens.grass", BrowserStyle.Write);

    [Fact]
    public void The_saved_queries_are_those_of_neo4j_open()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "graph-seed", "neo4j", "queries");
        foreach (SavedQuery query in SavedQuery.All)
        {
            Holds($"queries/{query.Name}.cypher", output => output.Write(query.File(ParametersOf(query))));
        }

        Assert.Equal(SavedQuery.All.Select(query => $"{query.Name}.cypher").Order(StringComparer.Ordinal), Directory.GetFiles(folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_favourites_for_Browser_are_the_saved_queries() => HoldsBytes(BrowserFavourites.ZipName, output => BrowserFavourites.WriteZip(SavedQuery.All.Select(query => (query, query.File(ParametersOf(query)))), output));

    [Fact]
    public void The_table_for_the_Query_tool_is_the_saved_queries() =>
        Holds(BrowserFavourites.CsvName, output => BrowserFavourites.WriteCsv(SavedQuery.All.Select(query => (query, SavedQuery.Fill(query.Text, ParametersOf(query)))), output));

    private static Dictionary<string, object?> ParametersOf(SavedQuery query)
    {
        Dictionary<string, object?> parameters = SavedQuery.Parameters(Shipped.Value);
        parameters["site"] = query.NeedsBloc ? "lockheed-fortworth-defence-use" : "mp-independence-magnet";
        parameters["bloc"] = "forge";
        Assert.Contains((string)parameters["site"]!, Shipped.Value.Sites.Ids);
        Assert.Contains((string)parameters["bloc"]!, Shipped.Value.Blocs.Select(bloc => bloc.Id));
        return parameters;
    }

    private static void Holds(string name, Action<TextWriter> write, [CallerFilePath] string test = "") => HoldsBytes(
        name,
        stream =>
        {
            using var output = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
            write(output);
        },
        test);

    private static void HoldsBytes(string name, Action<Stream> write, [CallerFilePath] string test = "")
    {
        using var made = new MemoryStream();
        write(made);
        string copy = Path.Combine(AppContext.BaseDirectory, "graph-seed", "neo4j", name);
        if (Environment.GetEnvironmentVariable("NETWORKLENS_UPDATE_GOLDEN") == "1")
        {
            foreach (string target in (string[])[copy, Path.Combine(Path.GetDirectoryName(test)!, "..", "..", "..", "graph-seed", "neo4j", name)])
            {
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.WriteAllBytes(target, made.ToArray());
            }
        }

        Assert.True(File.Exists(copy), $"No file graph-seed/neo4j/{name}; make it with NETWORKLENS_UPDATE_GOLDEN=1.");
        Assert.Equal(File.ReadAllBytes(copy), made.ToArray());
    }
}
