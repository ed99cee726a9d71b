using BenchmarkDotNet.Attributes;
using NetworkLens.Model;

namespace NetworkLens.Benchmarks;

public class DataSetFolderBenchmark
{
    private Workload work = null!;

    [Params(10_000, 100_000)]
    public int Sites { get; set; }

    [Params("Plain", "Recipes")]
    public string Shape { get; set; } = "Plain";

    [GlobalSetup]
    public void Load()
    {
        work = GeneratedNetwork.Load(Sites, Shape);
    }

    [Benchmark]
    public DataSet Data_set_of_a_folder() => work.Read(CancellationToken.None);
}
