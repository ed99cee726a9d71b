namespace NetworkLens.Benchmarks;

/// <summary>A generated folder in the temporary directory; written once.</summary>
internal static class GeneratedNetwork
{
    public static string Folder(int sites, NetworkShape shape)
    {
        string folder = Path.Combine(Path.GetTempPath(), "networklens-kernels", Digest.Text($"{shape}-{sites}"));
        if (!Directory.Exists(folder))
        {
            NetworkFolder.Write(folder, sites, shape, Recycling.Large, seed: 1);
        }

        return folder;
    }

    public static Workload Load(int sites, string shape) => new(Folder(sites, Enum.Parse<NetworkShape>(shape)), threads: 1);
}
