using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>How much demand passes over each link on its way up the chain.</summary>
internal static class DemandThrough
{
    private const int MostRounds = 1_000;
    private const double Negligible = 1e-12; // of all demand

    /// <summary>Tonnes of the targets' demand whose supply passes over each link; what goes round in a circle counts no more than all of it. O(m + r) a round, one round without cycles.</summary>
    /// <param name="network">m links, r recipe inputs; not changed.</param>
    /// <param name="targets">Vertices of this network, each once.</param>
    /// <param name="cancellation">Stops the work between rounds.</param>
    /// <returns>By <see cref="LinkIndex"/>, t/yr.</returns>
    public static double[] Of(SupplyNetwork network, ImmutableArray<VertexIndex> targets, CancellationToken cancellation)
    {
        var weights = new ContentWeights(network);
        double[] through = new double[network.LinkCount];
        double[] waiting = new double[network.VertexCount];
        double all = 0;
        foreach (VertexIndex target in targets)
        {
            waiting[target.Value] = TonnesOf(network, target);
            all += waiting[target.Value];
        }

        // Consumers before suppliers.
        int[] order =
        [
            .. Enumerable.Range(network.ActivityCount, network.TargetCount),
            .. EvaluationOrder.Of(network).Activities.Reverse(),
        ];
        for (int round = 0; round < MostRounds && waiting.Sum() > all * Negligible; round++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (int vertex in order)
            {
                double tonnes = waiting[vertex];
                waiting[vertex] = 0;
                if (tonnes > 0)
                {
                    Pass(network, weights, new VertexIndex(vertex), tonnes, through, waiting);
                }
            }
        }

        return Array.ConvertAll(through, tonnes => Math.Min(tonnes, all));
    }

    /// <summary>Known demand of a target; 0 where it is unknown, or the vertex is no target.</summary>
    public static double TonnesOf(SupplyNetwork network, VertexIndex target) =>
        network.IsTarget(target) && network.TargetOf(target).TonnesPerYear is var tonnes and >= 0 ? tonnes : 0;

    private static void Pass(SupplyNetwork network, ContentWeights weights, VertexIndex vertex, double tonnes, double[] through, double[] waiting)
    {
        foreach (ContentVariant variant in weights.VariantsOf(vertex))
        {
            foreach (LinkRange input in variant.Inputs)
            {
                for (int link = input.First; link < input.First + input.Count; link++)
                {
                    double passed = tonnes * variant.Part / variant.Inputs.Length * weights.Share(link);
                    through[link] += passed;
                    waiting[network.SupplierOf(new LinkIndex(link)).Value] += passed;
                }
            }
        }
    }
}
