namespace NetworkLens.Data;

/// <summary>The ids of a folder that rows of one table use for rows of another.</summary>
internal sealed class FolderNames
{
    public IdIndex Sites { get; private init; } = new();

    public IdIndex Materials { get; private init; } = new();

    public IdIndex Stages { get; } = new();

    public IdIndex Countries { get; } = new();

    public IdIndex Operators { get; } = new();

    public IdIndex Sources { get; private init; } = new();

    public IdIndex Blocs { get; } = new();

    /// <summary>The ids that a table lists for others to name; null where none does. And whether rows may name such ids though there is no such file.</summary>
    /// <param name="file">Name of the table's file.</param>
    public (IdIndex? Ids, bool MayBeNamedWithoutFile) ListedIn(string file) =>
        file == TableLayouts.Sources.File ? (Sources, false)
        : file == TableLayouts.Blocs.File ? (Blocs, false)
        : file == TableLayouts.Countries.File ? (Countries, true)
        : file == TableLayouts.Materials.File ? (Materials, true)
        : (null, false);

    /// <summary>The names for the reader of a part of the links: sites and sources are those, materials a copy to add to.</summary>
    public FolderNames ForPart() => new() { Sites = Sites, Sources = Sources, Materials = Materials.IsClosed ? Materials : Materials.Copy() };
}
