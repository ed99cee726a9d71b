using NetworkLens.Model;

namespace NetworkLens.Export;

/// <summary>The folder scenarios: one file a scenario.</summary>
internal static class ScenarioFilesWriter
{
    /// <summary>Writes those that can be read back in a year: every selector of theirs chooses somebody then.</summary>
    /// <returns>Number of files.</returns>
    public static int Write(string folder, DataSet data, int asOf)
    {
        Scenario[] kept = [.. data.Scenarios.Where(scenario => scenario.Shocks.SelectMany(Selectors).All(selector => Selector.Select(selector, data, asOf).IsValid))];
        if (kept.Length == 0)
        {
            return 0;
        }

        string scenarios = Directory.CreateDirectory(Path.Combine(folder, "scenarios")).FullName;
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (Scenario scenario in kept)
        {
            using var json = new MemoryStream();
            ScenarioFile.Write(json, data, scenario);
            File.WriteAllBytes(Path.Combine(scenarios, FileName(scenario.Id, taken)), json.ToArray());
        }

        return kept.Length;
    }

    private static IEnumerable<string> Selectors(Shock shock) => ((string?[])[shock.Sites, shock.From, shock.To, shock.Origin]).OfType<string>();

    // An id may be any text, and a name of a file may not.
    private static string FileName(string id, HashSet<string> taken)
    {
        bool isPlain = id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_') && id.Length < 100;
        string name = isPlain ? id : "scenario";
        for (int number = 2; !taken.Add(name); number++)
        {
            name = $"{(isPlain ? id : "scenario")}-{number}";
        }

        return name + ".json";
    }
}
