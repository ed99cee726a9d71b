using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>What can be made at all: the least fixpoint of the AND/OR graph, once.</summary>
/// <remarks>
/// Kin of it that are not this: <see cref="FailureSimulation{T}"/> works it out for hundreds of failures in one pass, a bit each; <see cref="Unlocking"/> goes on from it
/// and takes each step back; flows have their own, over what carries tonnes.
/// </remarks>
public static class Producible
{
    /// <summary>
    /// A vertex is producible iff it has not failed and is a source, or some variant has, for every input, a producible supplier (or as many as it needs) over links that have not failed.
    /// Nothing is producible from itself alone.
    /// </summary>
    /// <param name="network">v vertices, m links, r recipe inputs; not changed.</param>
    /// <param name="failure">What fails; null: nothing.</param>
    /// <returns>By vertex, targets included. O(v + m + r) time, O(v + r) memory.</returns>
    /// <remarks>Forward chaining (Dowling &amp; Gallier 1984), with the recipe read again whenever one of its inputs arrives: recipes are short.</remarks>
    public static ImmutableArray<bool> Of(SupplyNetwork network, Failure? failure = null)
    {
        ArgumentNullException.ThrowIfNull(network);
        var chaining = new Chaining(network, failure ?? Failure.None);
        for (int vertex = 0; vertex < network.VertexCount; vertex++)
        {
            chaining.Start(new VertexIndex(vertex));
        }

        return chaining.Run();
    }

    /// <summary>The same of what lies upstream of some vertices, and false for all else. O(links of what lies upstream) time beside O(v + r) cleared memory.</summary>
    /// <param name="network">v vertices, m links, r recipe inputs; not changed.</param>
    /// <param name="cone">All that lies upstream, usable or not.</param>
    internal static ImmutableArray<bool> Of(SupplyNetwork network, UpstreamCone cone)
    {
        var chaining = new Chaining(network, new Failure(vertex => cone.PositionOf(vertex) < 0, null));
        foreach (VertexIndex vertex in cone.Vertices)
        {
            chaining.Start(vertex);
        }

        return chaining.Run();
    }

    /// <summary>Whether some variant of a vertex has as many suppliers of every input as it needs. O(its recipe inputs).</summary>
    /// <param name="network">The network.</param>
    /// <param name="arrived">By intake: suppliers that have arrived, counted as far as any input needs.</param>
    /// <param name="vertex">An activity or a target.</param>
    internal static bool IsCovered(SupplyNetwork network, int[] arrived, VertexIndex vertex)
    {
        for (int variant = 0; variant < network.VariantCount(vertex); variant++)
        {
            bool isCovered = true;
            foreach (RecipeInput input in network.InputsOf(vertex, variant))
            {
                isCovered &= arrived[input.Intake.Value] >= network.NeededOf(input);
            }

            if (isCovered)
            {
                return true;
            }
        }

        return false;
    }

    private sealed class Chaining(SupplyNetwork network, Failure failure)
    {
        private readonly bool[] isProducible = new bool[network.VertexCount];
        private readonly int[] arrived = new int[network.IntakeCount]; // suppliers; no more than one is counted where one is enough
        private readonly Stack<int> waiting = new();

        // What needs nothing.
        public void Start(VertexIndex vertex)
        {
            if (network.IsSource(vertex))
            {
                Reach(vertex);
            }
        }

        public ImmutableArray<bool> Run()
        {
            while (waiting.TryPop(out int supplier))
            {
                foreach (LinkIndex link in network.LinksFrom(new VertexIndex(supplier)))
                {
                    IntakeIndex intake = network.IntakeOf(link);
                    if ((arrived[intake.Value] == 0 || network.NeedsSeveral) && failure.Link?.Invoke(link) != true)
                    {
                        arrived[intake.Value]++;
                        Arrive(intake);
                    }
                }
            }

            return ImmutableCollectionsMarshal.AsImmutableArray(isProducible);
        }

        private void Arrive(IntakeIndex intake)
        {
            foreach (VertexIndex user in network.UsersOf(intake))
            {
                if (!isProducible[user.Value] && IsCovered(network, arrived, user))
                {
                    Reach(user);
                }
            }
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
