using BenchmarkDotNet.Attributes;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Benchmarks;

public class ChokepointsBenchmark
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
    public ChokepointAnswer Chokepoints_by_country_on_one_thread() => Chokepoints.Of(work.Network, work.Targets, LabelKind.Country, threads: 1);
}
