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

    /// <summary>The names for the reader of a part of the links: sites and sources are those, materials a copy to add to.</summary>
    public FolderNames ForPart() => new() { Sites = Sites, Sources = Sources, Materials = Materials.IsClosed ? Materials : Materials.Copy() };
}
