using System.Runtime.CompilerServices;

namespace NetworkLens.Tests;

/// <summary>Compares with a text file in the folder Golden beside the test; NETWORKLENS_UPDATE_GOLDEN=1 rewrites it.</summary>
internal static class GoldenFile
{
    private const string Project = "NetworkLens.Tests";

    public static void Matches(string name, string actual, [CallerFilePath] string test = "")
    {
        // The files are copied beside the tests: a reproducible build does not tell where its sources lie.
        string folder = Path.GetDirectoryName(test)!;
        string path = Path.Combine(AppContext.BaseDirectory, folder[(folder.LastIndexOf(Project, StringComparison.Ordinal) + Project.Length + 1)..], "Golden", name);
        if (Environment.GetEnvironmentVariable("NETWORKLENS_UPDATE_GOLDEN") == "1")
        {
            foreach (string target in (string[])[path, Path.Combine(folder, "Golden", name)])
            {
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.WriteAllText(target, actual);
            }
        }

        Assert.True(File.Exists(path), $"No golden file {path}; make it with NETWORKLENS_UPDATE_GOLDEN=1.");
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
