using System.Text;

namespace NetworkLens.Neo4j;

/// <summary>A data set as files for <c>neo4j-admin database import full</c>, which makes a whole new database of them while the server is down.</summary>
/// <remarks>What stands in the database afterwards is what a push of the same data leaves, so that <c>status</c>, <c>pull</c> and <c>annotate</c> know it.</remarks>
public static class ImportFolder
{
    /// <summary>File of the constraints and indexes, for after the start: the Community edition's import makes none.</summary>
    public const string ConstraintsFile = "constraints.cypher";

    /// <summary>File of the command to run.</summary>
    public const string CommandFile = "import.sh";

    private const string DataSetLabel = "NlDataset";

    /// <summary>Writes the files. O(rows) time, in two passes: which properties there are, then the rows. Memory of a batch.</summary>
    /// <param name="folder">An empty folder.</param>
    /// <param name="load">What to write.</param>
    /// <param name="cancellation">Looked at between batches.</param>
    /// <returns>The command that imports them, run in the folder.</returns>
    public static string Write(string folder, CypherLoad load, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(load);
        var files = new Dictionary<string, ImportFile>();
        var dataSet = new ImportFile($"{DataSetLabel}.csv", $"nodes={DataSetLabel}", [$":ID({DataSetLabel})", "id", "loadId"]);
        dataSet.Include(load.Standing());
        foreach ((LoadTable table, _, IReadOnlyDictionary<string, object?> properties) in Rows(load, cancellation))
        {
            FileOf(files, table, properties).Include(properties);
        }

        var writers = new Dictionary<ImportFile, StreamWriter>();
        try
        {
            foreach (ImportFile file in files.Values.Append(dataSet))
            {
                writers[file] = new StreamWriter(Path.Combine(folder, file.Name), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                writers[file].Write(file.Header());
            }

            dataSet.Write([load.DataSet, load.DataSet, load.Id], load.Standing(), writers[dataSet]);
            foreach ((LoadTable table, string[] keys, IReadOnlyDictionary<string, object?> properties) in Rows(load, cancellation))
            {
                ImportFile file = FileOf(files, table, properties);
                file.Write(table.From is null ? [keys[0], keys[0], load.DataSet, load.Id] : [keys[0], keys[1], load.DataSet], properties, writers[file]);
            }
        }
        finally
        {
            foreach (StreamWriter writer in writers.Values)
            {
                writer.Dispose();
            }
        }

        using (var constraints = new StreamWriter(Path.Combine(folder, ConstraintsFile)))
        {
            CypherWriter.WriteSchema(constraints);
        }

        string command = Command([.. files.Values, dataSet]);
        File.WriteAllText(Path.Combine(folder, CommandFile), command + "\n");
        return command;
    }

    // A table has a file, sites one a stage.
    private static ImportFile FileOf(Dictionary<string, ImportFile> files, LoadTable table, IReadOnlyDictionary<string, object?> properties)
    {
        string? label = table.From is null && table.Name == "Site" ? CypherLoad.LabelOf(properties.GetValueOrDefault("stage") as string) : null;
        string name = $"{table.Name}{(label is null ? string.Empty : "-" + label)}.csv";
        if (!files.TryGetValue(name, out ImportFile? file))
        {
            files[name] = file = table.From is null
                ? new ImportFile(name, $"nodes={table.Name}:NetworkLens{(label is null ? string.Empty : ":" + label)}", [$":ID({table.Name})", "id", "dataset", "loadId"])
                : new ImportFile(name, $"relationships={table.Name}", [$":START_ID({table.From})", $":END_ID({table.To})", "dataset"]);
        }

        return file;
    }

    // The name of the database comes before the options: behind them it would be read as one more file.
    private static string Command(IEnumerable<ImportFile> files) => string.Join(
        " \\\n  ", ["neo4j-admin database import full neo4j", $"--multiline-fields=true --array-delimiter=U+{(int)ImportFile.ListDelimiter:X4}", .. files.Select(file => file.Option)]);

    private static IEnumerable<(LoadTable Table, string[] Keys, IReadOnlyDictionary<string, object?> Properties)> Rows(CypherLoad load, CancellationToken cancellation)
    {
        foreach (LoadBatch batch in load.Nodes().Concat(load.Relationships()))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (Dictionary<string, object?> row in batch.Rows)
            {
                yield return (batch.Table, [.. batch.Table.Keys.Select(key => (string)row[key]!)], Located(batch.Table, LoadBatch.PropertiesOf(row)));
            }
        }
    }

    // As the statement of the table does.
    private static Dictionary<string, object?> Located(LoadTable table, Dictionary<string, object?> properties) =>
        table.Statement.Contains("n.location = point(", StringComparison.Ordinal) && properties.GetValueOrDefault("longitude") is double longitude && properties.GetValueOrDefault("latitude") is double latitude
            ? new(properties) { ["location"] = new GeoPoint(longitude, latitude) }
            : properties;
}
