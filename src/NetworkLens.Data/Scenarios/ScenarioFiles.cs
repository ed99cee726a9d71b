using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Reads scenarios: those of a data set's folder, or one of a file anywhere.</summary>
public static class ScenarioFiles
{
    /// <summary>The folder of a data set that holds its scenarios, one a file.</summary>
    public const string Folder = "scenarios";

    private const string Extension = ".json";

    /// <summary>A scenario about a data set, of a file that need not be in its folder.</summary>
    /// <param name="path">Of the file; its findings call it so.</param>
    /// <param name="data">What it may name.</param>
    /// <returns>The scenario, or every error of the file, ordered by line and column.</returns>
    /// <exception cref="IOException">The file could not be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static (Scenario? Scenario, ImmutableArray<DataFinding> Errors) Read(string path, DataSet data)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Read(path, File.ReadAllBytes(path), data);
    }

    /// <summary>The same of a text in memory.</summary>
    /// <param name="name">What its findings call it.</param>
    /// <param name="text">UTF-8, with or without a byte order mark.</param>
    /// <param name="data">What it may name.</param>
    /// <returns>The scenario, or every error of the text, ordered by line and column.</returns>
    public static (Scenario? Scenario, ImmutableArray<DataFinding> Errors) Read(string name, byte[] text, DataSet data)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(data);
        var findings = new FindingList();
        var file = JsonFile.Of(text, name, findings);
        Scenario? scenario = file is null ? null : ScenarioJson.Read(file, new ScenarioNames(data, findings));
        return findings.IsEmpty ? (scenario, []) : (null, findings.Sorted());
    }

    /// <summary>Those of a folder, ordered by id; of which only ones without findings may be trusted.</summary>
    internal static ImmutableArray<Scenario> ReadAll(ReadContext context, DataSet data)
    {
        string folder = Path.Combine(context.Folder, Folder);
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var names = new ScenarioNames(data, context.Findings);
        var fileOf = new Dictionary<string, string>(StringComparer.Ordinal);
        var scenarios = new List<Scenario>();
        foreach (string path in Directory.EnumerateFiles(folder, "*" + Extension).Order(StringComparer.Ordinal))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            string name = $"{Folder}/{Path.GetFileName(path)}";
            if (JsonFile.Read(path, name, context.Findings) is not { } file || ScenarioJson.Read(file, names) is not { Id.Length: > 0 } scenario)
            {
                continue;
            }

            if (!fileOf.TryAdd(scenario.Id, name))
            {
                file.Places.Error(0, "duplicate-id", $"The scenario '{scenario.Id}' is already in {fileOf[scenario.Id]}. Give each its own id.", scenario.Id);
            }

            scenarios.Add(scenario);
        }

        return [.. scenarios.OrderBy(scenario => scenario.Id, StringComparer.Ordinal)];
    }
}
