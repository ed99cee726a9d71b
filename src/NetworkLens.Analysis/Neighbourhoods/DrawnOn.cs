using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>What some targets draw on, over any number of tiers.</summary>
public static class DrawnOn
{
    /// <summary>By vertex: whether it is a target, or supplies an input of what is drawn on.</summary>
    /// <param name="network">v vertices; not changed.</param>
    /// <param name="targets">Activities or demand rows of it.</param>
    /// <param name="isTaken">The suppliers that count, and what is upstream of them; null: all.</param>
    /// <returns>O(what they draw on) time, O(v) memory.</returns>
    public static ImmutableArray<bool> By(SupplyNetwork network, IEnumerable<VertexIndex> targets, Func<VertexIndex, bool>? isTaken = null)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(targets);
        bool[] isDrawnOn = new bool[network.VertexCount];
        var waiting = new Stack<VertexIndex>();
        foreach (VertexIndex target in targets)
        {
            Add(target);
        }

        while (waiting.TryPop(out VertexIndex vertex))
        {
            foreach (RecipeInput input in network.AllInputsOf(vertex))
            {
                foreach (VertexIndex supplier in network.SuppliersOf(input.Intake))
                {
                    if (isTaken is null || isTaken(supplier))
                    {
                        Add(supplier);
                    }
                }
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(isDrawnOn);

        void Add(VertexIndex vertex)
        {
            if (!isDrawnOn[vertex.Value])
            {
                isDrawnOn[vertex.Value] = true;
                waiting.Push(vertex);
            }
        }
    }
}
