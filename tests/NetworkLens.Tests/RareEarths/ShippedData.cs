using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Data;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>The data set that ships, read once.</summary>
internal static class ShippedData
{
    public static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "graph-seed", "rare-earths");

    private static readonly Lazy<DataSet> Read = new(() => DataSetFolder.Read(Folder).Data ?? throw new InvalidOperationException("The shipped data has errors."));

    public static DataSet Data => Read.Value;

    public static SupplyNetwork Network(int? year = null, Evidence evidence = Evidence.All) =>
        SupplyNetwork.Of(Data, new NetworkOptions(year ?? Data.AsOf, evidence));

    public static ImmutableArray<VertexIndex> Targets(SupplyNetwork network, string selector) =>
        QuestionTargets.Of(network, Selector.Select(selector, Data, Data.AsOf).Value);
}
