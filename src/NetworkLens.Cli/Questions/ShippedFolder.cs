using System.Collections.Immutable;

namespace NetworkLens.Cli;

/// <summary>The data sets that ship: folders beside the program.</summary>
internal static class ShippedFolder
{
    private const string Default = "rare-earths";

    private static readonly string Above = Path.Combine(AppContext.BaseDirectory, "graph-seed");

    /// <summary>What each is called, the one that is asked unless another is named first.</summary>
    public static ImmutableArray<string> Names { get; } =
        [.. Directory.EnumerateDirectories(Above).Where(IsDataSet).Select(folder => Path.GetFileName(folder)).OrderBy(name => name != Default).ThenBy(name => name, StringComparer.Ordinal)];

    /// <summary>Where the files of the one that is asked unless another is named lie.</summary>
    public static string Place => PlaceOf(Default);

    /// <summary>The same of the one that is called so.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    public static string PlaceOf(string name) => Path.Combine(Above, name);

    private static bool IsDataSet(string folder) => File.Exists(Path.Combine(folder, "sites.csv"));
}
