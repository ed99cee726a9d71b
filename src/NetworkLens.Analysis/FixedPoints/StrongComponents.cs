using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>What lies on a cycle together.</summary>
/// <param name="OfVertex">Component of each vertex, targets included: 0 to Count - 1, none before one that supplies it.</param>
/// <param name="Count">Number of components; a vertex on no cycle is one by itself.</param>
public sealed record StrongComponentAnswer(ImmutableArray<int> OfVertex, int Count);

/// <summary>The strong components of the arc graph: activities and targets, an arc for each link and user of what it brings.</summary>
public static class StrongComponents
{
    /// <summary>The components of a network, in topological order.</summary>
    /// <param name="network">v vertices, m links, r recipe inputs; not changed.</param>
    /// <returns>O(v + m + r) time, O(v) memory.</returns>
    public static StrongComponentAnswer Of(SupplyNetwork network)
    {
        ArgumentNullException.ThrowIfNull(network);
        var program = EvaluationProgram.Of(network);
        var search = ComponentSearch.Of(program);
        int[] ofVertex = new int[search.Component.Length];
        for (int position = 0; position < ofVertex.Length; position++)
        {
            ofVertex[program.VertexAt(position).Value] = search.Component[position];
        }

        return new StrongComponentAnswer(ImmutableCollectionsMarshal.AsImmutableArray(ofVertex), search.Count);
    }
}
