using System.Reflection;

namespace NetworkLens.Cli;

/// <summary>The data set that ships: a folder beside the program, or, where the program is a single file, inside it.</summary>
internal static class ShippedFolder
{
    private const string Name = "graph-seed/rare-earths/";

    private static readonly Lazy<string> Unpacked = new(Unpack);

    /// <summary>Where its files lie. Out of a single file they are unpacked for as long as the program runs.</summary>
    public static string Place => Path.Combine(AppContext.BaseDirectory, "graph-seed", "rare-earths") is var beside && Directory.Exists(beside) ? beside : Unpacked.Value;

    private static string Unpack()
    {
        string folder = Directory.CreateTempSubdirectory("networklens-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var program = Assembly.GetExecutingAssembly();
        foreach (string resource in program.GetManifestResourceNames().Where(resource => resource.StartsWith(Name, StringComparison.Ordinal)))
        {
            string path = Path.Combine(folder, resource[Name.Length..].Replace('\\', '/'));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using FileStream file = File.Create(path);
            using Stream content = program.GetManifestResourceStream(resource)!;
            content.CopyTo(file);
        }

        return folder;
    }
}
