using System.Collections.Immutable;
using System.Reflection;

namespace NetworkLens.Cli;

/// <summary>The data sets that ship: folders beside the program, or, where the program is a single file, inside it.</summary>
internal static class ShippedFolder
{
    private const string Root = "graph-seed/";
    private const string Default = "rare-earths";

    private static readonly Lazy<string> Unpacked = new(Unpack);

    /// <summary>What each is called, the one that is asked unless another is named first.</summary>
    public static ImmutableArray<string> Names { get; } =
        [.. Directory.EnumerateDirectories(Above).Where(IsDataSet).Select(folder => Path.GetFileName(folder)).OrderBy(name => name != Default).ThenBy(name => name, StringComparer.Ordinal)];

    /// <summary>Where the files of the one that is asked unless another is named lie. Out of a single file they are unpacked for as long as the program runs.</summary>
    public static string Place => PlaceOf(Default);

    private static string Above => Path.Combine(AppContext.BaseDirectory, "graph-seed") is var beside && IsDataSet(Path.Combine(beside, Default)) ? beside : Unpacked.Value;

    /// <summary>The same of the one that is called so.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    public static string PlaceOf(string name) => Path.Combine(Above, name);

    private static bool IsDataSet(string folder) => File.Exists(Path.Combine(folder, "sites.csv"));

    private static string Unpack()
    {
        string folder = Directory.CreateTempSubdirectory("networklens-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var program = Assembly.GetExecutingAssembly();
        foreach (string resource in program.GetManifestResourceNames().Where(resource => resource.StartsWith(Root, StringComparison.Ordinal)))
        {
            string path = Path.Combine(folder, resource[Root.Length..].Replace('\\', '/'));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using FileStream file = File.Create(path);
            using Stream content = program.GetManifestResourceStream(resource)!;
            content.CopyTo(file);
        }

        return folder;
    }
}
