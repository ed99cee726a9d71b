using System.Collections.Immutable;

namespace NetworkLens.Data;

/// <summary>A file in the folder of a data set that looks like data, and that nothing reads.</summary>
/// <param name="Name">Its name; of a folder, with a / behind it.</param>
/// <param name="Nearest">The file of the format that was probably meant; null where none is near.</param>
public sealed record UnreadFile(string Name, string? Nearest)
{
    private const string Scenarios = "scenarios";

    // Notes, licences and hidden files belong in a folder; these endings are tables' and JSON's.
    private static readonly string[] Endings = [".csv", ".json", ".tsv", ".tab", ".xlsx", ".xls", ".ods", ".parquet"];

    private static readonly string[] Known = [DatasetJson.File, .. TableLayouts.All.Select(layout => layout.File)];

    /// <summary>Those of a folder, by name. O(files).</summary>
    /// <param name="folder">Exists.</param>
    public static ImmutableArray<UnreadFile> In(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var place = new DirectoryInfo(folder);
        string[] files = [.. place.EnumerateFiles().Select(file => file.Name).Where(name => IsData(name) && !Known.Contains(name, StringComparer.Ordinal))];
        string[] folders = [.. place.EnumerateDirectories().Select(inner => inner.Name).Where(name => name != Scenarios && Model.Nearest.Of(name, [Scenarios]) is not null)];
        return
        [
            .. files.Order(StringComparer.Ordinal).Select(name => new UnreadFile(name, Model.Nearest.Of(name, Known))),
            .. folders.Order(StringComparer.Ordinal).Select(name => new UnreadFile(name + "/", Scenarios + "/")),
        ];
    }

    private static bool IsData(string name) => !name.StartsWith('.') && Endings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);
}
