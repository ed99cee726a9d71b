using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>What can be made at all: the least fixpoint of the AND/OR graph.</summary>
public static class Producible
{
    /// <summary>
    /// A vertex is producible iff it has not failed and is a source, or some variant has, for every input, a producible supplier over a link that has not failed.
    /// Nothing is producible from itself alone.
    /// </summary>
    /// <param name="network">v vertices, m links, r recipe inputs; not changed.</param>
    /// <param name="failure">What fails; null: nothing.</param>
    /// <returns>By vertex, targets included. O(v + m + r) time, O(v + r) memory.</returns>
    /// <remarks>Forward chaining (Dowling &amp; Gallier 1984), with the recipe read again whenever one of its inputs arrives: recipes are short.</remarks>
    public static ImmutableArray<bool> Of(SupplyNetwork network, Failure? failure = null)
    {
        ArgumentNullException.ThrowIfNull(network);
        return new Chaining(network, failure ?? Failure.None).Run().IsProducible;
    }

    /// <summary>The same, with one way to make each thing.</summary>
    /// <param name="network">The network; not changed.</param>
    /// <param name="failure">What fails; null: nothing.</param>
    /// <returns>A derivation of every producible vertex. Time and memory as <see cref="Of"/>.</returns>
    public static Derivation Derive(SupplyNetwork network, Failure? failure = null)
    {
        ArgumentNullException.ThrowIfNull(network);
        return new Chaining(network, failure ?? Failure.None).Run();
    }

    private sealed class Chaining(SupplyNetwork network, Failure failure)
    {
        private readonly bool[] isProducible = new bool[network.VertexCount];
        private readonly LinkIndex[] arrivedBy = new LinkIndex[network.IntakeCount];
        private readonly int[] variants = new int[network.VertexCount];
        private readonly Stack<int> waiting = new();

        public Derivation Run()
        {
            Array.Fill(arrivedBy, new LinkIndex(-1));
            Array.Fill(variants, -1);
            for (int vertex = 0; vertex < network.VertexCount; vertex++)
            {
                if (network.IsSource(new VertexIndex(vertex)))
                {
                    Reach(new VertexIndex(vertex));
                }
            }

            while (waiting.TryPop(out int supplier))
            {
                foreach (LinkIndex link in network.LinksFrom(new VertexIndex(supplier)))
                {
                    IntakeIndex intake = network.IntakeOf(link);
                    if (arrivedBy[intake.Value].Value < 0 && failure.Link?.Invoke(link) != true)
                    {
                        arrivedBy[intake.Value] = link;
                        Arrive(intake);
                    }
                }
            }

            return new Derivation(
                ImmutableCollectionsMarshal.AsImmutableArray(isProducible),
                ImmutableCollectionsMarshal.AsImmutableArray(arrivedBy),
                ImmutableCollectionsMarshal.AsImmutableArray(variants));
        }

        private void Arrive(IntakeIndex intake)
        {
            foreach (VertexIndex user in network.UsersOf(intake))
            {
                if (!isProducible[user.Value] && CoveredVariant(user) is var variant and >= 0)
                {
                    variants[user.Value] = variant;
                    Reach(user);
                }
            }
        }

        private int CoveredVariant(VertexIndex vertex)
        {
            for (int variant = 0; variant < network.VariantCount(vertex); variant++)
            {
                bool isCovered = true;
                foreach (RecipeInput input in network.InputsOf(vertex, variant))
                {
                    isCovered &= arrivedBy[input.Intake.Value].Value >= 0;
                }

                if (isCovered)
                {
                    return variant;
                }
            }

            return -1;
        }

        private void Reach(VertexIndex vertex)
        {
            if (failure.Vertex?.Invoke(vertex) != true)
            {
                isProducible[vertex.Value] = true;
                if (!network.IsTarget(vertex))
                {
                    waiting.Push(vertex.Value);
                }
            }
        }
    }
}
