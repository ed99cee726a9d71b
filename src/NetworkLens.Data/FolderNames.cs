namespace NetworkLens.Data;

/// <summary>The ids of a folder that rows of one table use for rows of another.</summary>
internal sealed class FolderNames
{
    public IdIndex Sites { get; } = new();

    public IdIndex Materials { get; } = new();

    public IdIndex Stages { get; } = new();

    public IdIndex Countries { get; } = new();

    public IdIndex Operators { get; } = new();

    public IdIndex Sources { get; } = new();

    public IdIndex Blocs { get; } = new();
}
