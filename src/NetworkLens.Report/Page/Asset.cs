using System.Reflection;

namespace NetworkLens.Report;

/// <summary>Files that the program carries within itself for the page: see Assets/README.md.</summary>
internal static class Asset
{
    /// <summary>The text of a file, with line ends as in the repository.</summary>
    /// <param name="name">Its name without folders.</param>
    public static string Text(string name)
    {
        using var reader = new StreamReader(Open(name));
        return reader.ReadToEnd();
    }

    /// <summary>The bytes of a file.</summary>
    /// <param name="name">Its name without folders.</param>
    public static Stream Open(string name) => Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
        ?? throw new ArgumentException($"There is no asset {name}.", nameof(name));
}
