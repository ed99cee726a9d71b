using NetworkLens.Data;

namespace NetworkLens.Tests;

/// <summary>A source imported into a folder, gone when the test ends.</summary>
internal sealed class Imported : IDisposable
{
    private readonly string place = Directory.CreateTempSubdirectory("networklens-import-").FullName;

    public Imported(string file, string text, ImportOptions? options = null)
    {
        string source = Path.Combine(place, file);
        File.WriteAllText(source, text);
        Result = Import.Read(source, options ?? new ImportOptions(), TestContext.Current.CancellationToken);
        Result.WriteTo(Folder);
    }

    public Imported(string file, ImportOptions? options = null)
    {
        Result = Import.Read(Path.Combine(AppContext.BaseDirectory, "Import", "Files", file), options ?? new ImportOptions(), TestContext.Current.CancellationToken);
        Result.WriteTo(Folder);
    }

    public ImportResult Result { get; }

    public string Folder => Directory.CreateDirectory(Path.Combine(place, "data")).FullName;

    public string Text(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public void Dispose() => Directory.Delete(place, recursive: true);
}
