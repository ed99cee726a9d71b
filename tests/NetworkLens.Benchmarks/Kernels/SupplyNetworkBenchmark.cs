using BenchmarkDotNet.Attributes;
using NetworkLens.Model;

namespace NetworkLens.Benchmarks;

public class SupplyNetworkBenchmark
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
        _ = work.Data;
    }

    [Benchmark]
    public SupplyNetwork Network_of_one_year() => SupplyNetwork.Of(work.Data, new NetworkOptions(work.Data.AsOf));
}
