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
        Result = Written(source, options);
    }

    public Imported(string file, ImportOptions? options = null) => Result = Written(Path.Combine(AppContext.BaseDirectory, "Import", "Files", file), options);

    public ImportResult Result { get; }

    public string Folder => Directory.CreateDirectory(Path.Combine(place, "data")).FullName;

    public string Text(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public void Dispose() => Directory.Delete(place, recursive: true);

    private ImportResult Written(string source, ImportOptions? options)
    {
        try
        {
            ImportResult result = Import.Read(source, options ?? new ImportOptions(), TestContext.Current.CancellationToken);
            result.WriteTo(Folder);
            return result;
        }
        catch
        {
            Dispose(); // nobody else will
            throw;
        }
    }
}
