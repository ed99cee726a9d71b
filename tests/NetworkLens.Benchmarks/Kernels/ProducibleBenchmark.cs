using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using NetworkLens.Analysis;

namespace NetworkLens.Benchmarks;

public class ProducibleBenchmark
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
        _ = work.Network;
    }

    [Benchmark]
    public ImmutableArray<bool> Producible_of_everything() => Producible.Of(work.Network);
}
