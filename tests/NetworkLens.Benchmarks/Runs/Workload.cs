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
    private ImmutableArray<(SiteSet From, VertexIndex Target)> pairs;

    public DataSet Data => data ??= Read(default);

    public SupplyNetwork Network => network ??= SupplyNetwork.Of(Data, new NetworkOptions(Data.AsOf));

    public bool HasNetwork => network is not null;

    public ImmutableArray<VertexIndex> Targets => QuestionTargets.Of(Network, null);

    /// <summary>Every second country but the first, which dominates a tier: what a bloc without it is.</summary>
    public BlocSelection Bloc => new("every second", null, [.. Enumerable.Range(0, Data.Countries.Length / 2).Select(country => new CountryIndex((2 * country) + 1))]);

    /// <summary>A hundred targets, evenly spaced, each with the source upstream of it that supplies the most, the first of them by id.</summary>
    public ImmutableArray<(SiteSet From, VertexIndex Target)> Pairs => pairs.IsDefault ? pairs = FindPairs() : pairs;

    /// <summary>Workers; 0: one a core.</summary>
    public int Threads => threads;

    public DataSet Read(CancellationToken cancellation)
    {
        ReadResult result = DataSetFolder.Read(folder, cancellation: cancellation);
        return data = result.Data ?? throw new InvalidDataException(result.Errors[0].ToString());
    }

    private ImmutableArray<(SiteSet From, VertexIndex Target)> FindPairs()
    {
        const int count = 100;
        VertexIndex[] targets = [.. Enumerable.Range(0, count).Select(pair => Network.TargetVertex((int)((long)pair * Network.TargetCount / count)))];
        return [.. targets.Select(target => (LargestSource(target), target))];
    }

    private SiteSet LargestSource(VertexIndex target)
    {
        var seen = new HashSet<VertexIndex> { target };
        var waiting = new Stack<VertexIndex>(seen);
        (SiteIndex Site, int Links) largest = (new SiteIndex(-1), 0);
        while (waiting.TryPop(out VertexIndex vertex))
        {
            SiteIndex site = Network.SiteOf(vertex);
            if (Network.IsSource(vertex) && Network.LinksFrom(vertex).Length is var links && (links > largest.Links || (links == largest.Links && site.Value < largest.Site.Value)))
            {
                largest = (site, links);
            }

            foreach (RecipeInput input in Network.AllInputsOf(vertex))
            {
                foreach (VertexIndex supplier in Network.SuppliersOf(input.Intake))
                {
                    if (seen.Add(supplier))
                    {
                        waiting.Push(supplier);
                    }
                }
            }
        }

        return SiteSet.Of(Data, site => site == largest.Site);
    }
}
