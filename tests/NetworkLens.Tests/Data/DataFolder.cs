using System.Collections.Immutable;
using NetworkLens.Data;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>A folder of data for one test, gone when the test ends. Two sites and a link where a test says nothing else.</summary>
internal sealed class DataFolder : IDisposable
{
    public DataFolder(string files = "")
    {
        Path = Directory.CreateTempSubdirectory("networklens-data-").FullName;
        Write("sites.csv", "id\na\nb\n");
        Write("links.csv", "from,to\na,b\n");
        foreach (string file in files.ReplaceLineEndings("\n").Split("=== ", StringSplitOptions.RemoveEmptyEntries))
        {
            int lineEnd = file.IndexOf('\n', StringComparison.Ordinal);
            Write(file[..lineEnd], file[(lineEnd + 1)..]);
        }
    }

    public string Path { get; }

    public static string Describe(ImmutableArray<DataFinding> findings) => string.Concat(findings.Select(finding =>
        $"{finding}\n  {finding.Severity} {finding.Code} found: {finding.Found ?? "-"} expected: {finding.Expected ?? "-"} nearest: {finding.Nearest ?? "-"}\n"));

    public DataFolder Write(string file, string text)
    {
        string path = System.IO.Path.Combine(Path, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public DataFolder Delete(string file)
    {
        File.Delete(System.IO.Path.Combine(Path, file));
        return this;
    }

    /// <summary>The data set, of which the test says that it has no errors.</summary>
    public DataSet Read()
    {
        ReadResult result = DataSetFolder.Read(Path, clock: FixedClock.Instance, cancellation: TestContext.Current.CancellationToken);
        Assert.Empty(result.Errors);
        return result.Data!;
    }

    public ImmutableArray<DataFinding> Errors() => DataSetFolder.Read(Path, clock: FixedClock.Instance, cancellation: TestContext.Current.CancellationToken).Errors;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
