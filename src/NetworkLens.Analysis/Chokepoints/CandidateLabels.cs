using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>Labels that may be fatal: those on one derivation of each target. A label off that derivation leaves it whole.</summary>
internal static class CandidateLabels
{
    /// <summary>Candidates in ascending order. O(size of the derivations) time.</summary>
    public static int[] Of(SupplyNetwork network, LabelSet labels, Derivation derivation, ImmutableArray<VertexIndex> targets)
    {
        var found = new HashSet<int>();
        bool[] isUsed = new bool[network.VertexCount];
        var waiting = new Stack<VertexIndex>();
        foreach (VertexIndex target in targets)
        {
            // The target itself does not fail, so only what it needs counts.
            Follow(target);
        }

        while (waiting.TryPop(out VertexIndex vertex))
        {
            (int first, int second) = labels.OfSite(network.SiteOf(vertex));
            found.Add(first);
            found.Add(second);
            Follow(vertex);
        }

        found.Remove(-1);
        return [.. found.Order()];

        void Follow(VertexIndex vertex)
        {
            if (derivation.Variant[vertex.Value] is var variant and >= 0)
            {
                foreach (RecipeInput input in network.InputsOf(vertex, variant))
                {
                    LinkIndex link = derivation.ArrivedBy[input.Intake.Value];
                    found.Add(labels.OfLink(link));
                    VertexIndex supplier = network.SupplierOf(link);
                    if (!isUsed[supplier.Value])
                    {
                        isUsed[supplier.Value] = true;
                        waiting.Push(supplier);
                    }
                }
            }
        }
    }
}
