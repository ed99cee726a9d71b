using System.Runtime.CompilerServices;

namespace NetworkLens.Tests;

/// <summary>Compares with a text file in the folder Golden beside the test; NETWORKLENS_UPDATE_GOLDEN=1 rewrites it.</summary>
internal static class GoldenFile
{
    public static void Matches(string name, string actual, [CallerFilePath] string test = "")
    {
        string path = Path.Combine(Path.GetDirectoryName(test)!, "Golden", name);
        if (Environment.GetEnvironmentVariable("NETWORKLENS_UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"No golden file {path}; make it with NETWORKLENS_UPDATE_GOLDEN=1.");
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
