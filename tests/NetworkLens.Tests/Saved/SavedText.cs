using System.Text;
using NetworkLens.Data;

namespace NetworkLens.Tests.Saved;

/// <summary>A file as a person saved it, gone when the test ends.</summary>
internal sealed class SavedText : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("networklens-saved-").FullName;

    public SavedText(string text, string name = "table.csv", Encoding? encoding = null)
        : this((encoding ?? new UTF8Encoding(false)) is var how ? [.. how.GetPreamble(), .. how.GetBytes(text)] : [], name)
    {
    }

    public SavedText(byte[] bytes, string name = "table.csv")
    {
        Path = System.IO.Path.Combine(folder, name);
        File.WriteAllBytes(Path, bytes);
    }

    public string Path { get; }

    public SavedTable Table() => SavedTable.Open(Path, TestContext.Current.CancellationToken)[0];

    /// <summary>Rows as text, a bar between two cells.</summary>
    public static string[] RowsOf(SavedTable table) => [.. table.Rows.Select(row => string.Join('|', row.Select(cell => cell.Text)))];

    public static string HeaderOf(SavedTable table) => string.Join('|', table.Header.Select(cell => cell.Text));

    public static string[] CodesOf(SavedTable table) => [.. table.Findings.Select(finding => finding.Code)];

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
