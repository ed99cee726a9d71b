using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Data;
using NetworkLens.Model;

namespace NetworkLens.Benchmarks;

/// <summary>What tasks work on. Data set, network and targets are made when first asked for, outside the clock of the task that asks.</summary>
internal sealed class Workload(string folder, int threads)
{
    private DataSet? data;
    private SupplyNetwork? network;

    public DataSet Data => data ??= Read(default);

    public SupplyNetwork Network => network ??= SupplyNetwork.Of(Data, new NetworkOptions(Data.AsOf));

    public bool HasNetwork => network is not null;

    public ImmutableArray<VertexIndex> Targets => QuestionTargets.Of(Network, null);

    /// <summary>Every second country but the first, which dominates a tier: what a bloc without it is.</summary>
    public BlocSelection Bloc => new("every second", null, [.. Enumerable.Range(0, Data.Countries.Length / 2).Select(country => new CountryIndex((2 * country) + 1))]);

    /// <summary>Workers; 0: one a core.</summary>
    public int Threads => threads;

    public DataSet Read(CancellationToken cancellation)
    {
        ReadResult result = DataSetFolder.Read(folder, cancellation: cancellation);
        return data = result.Data ?? throw new InvalidDataException(result.Errors[0].ToString());
    }
}
