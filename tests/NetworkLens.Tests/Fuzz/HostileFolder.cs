using NetworkLens.Data;
using NetworkLens.Export;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>A sound data set in a folder of its own, about to be damaged, with words that it knows.</summary>
/// <param name="Path">The folder.</param>
/// <param name="Target">An end use.</param>
/// <param name="Bloc">A bloc.</param>
/// <param name="Country">A country with makers.</param>
/// <param name="Scenario">A scenario; where there is none, a name.</param>
internal sealed record HostileFolder(string Path, string Target, string Bloc, string Country, string Scenario) : IDisposable
{
    /// <summary>The hand-solved chain, a generated data set, or at times the one that ships.</summary>
    public static HostileFolder Of(Random random)
    {
        string path = Directory.CreateTempSubdirectory("networklens-").FullName;
        switch (random.Next(16))
        {
            case 0:
                foreach (string file in Directory.EnumerateFiles(ShippedData.Folder, "*", SearchOption.AllDirectories))
                {
                    string copy = System.IO.Path.Combine(path, System.IO.Path.GetRelativePath(ShippedData.Folder, file));
                    Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
                    File.Copy(file, copy);
                }

                return new HostileFolder(path, "f-35", "g7", "CN", "japan-2026");
            case < 6:
                DataSet data = RandomDataSets.Of(random);
                DataSetWriter.Write(path, data, new DataSetPart(data.AsOf), TestContext.Current.CancellationToken);
                return new HostileFolder(path, data.Sites.Ids[^1], "AT+BE", "AT", "none");
            default:
                TinyChain.WriteTo(path);
                return new HostileFolder(path, "car", "allies", "CN", "china-stops");
        }
    }

    /// <summary>What the reader makes of it.</summary>
    public ReadResult Read() => DataSetFolder.Read(Path, cancellation: TestContext.Current.CancellationToken);

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
