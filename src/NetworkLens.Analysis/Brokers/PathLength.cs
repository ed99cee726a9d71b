using System.Collections.Immutable;

namespace NetworkLens.Analysis;

/// <summary>How long shortest paths can be.</summary>
internal static class PathLength
{
    /// <summary>An upper bound on the inner positions of any shortest path. O(v + m + r) time, O(v) memory.</summary>
    /// <remarks>The heaviest chain of strong components, each weighing what it has: crude where a large part of the network is on one cycle.</remarks>
    public static int Most(EvaluationProgram program)
    {
        var components = ComponentSearch.Of(program);
        ImmutableArray<int> order = components.Order;
        int[] longest = new int[components.Count]; // positions of a path that ends in it
        int most = 0;
        for (int first = 0, next; first < order.Length; first = next)
        {
            int component = components.Component[order[first]];
            int before = 0;
            for (next = first; next < order.Length && components.Component[order[next]] == component; next++)
            {
                foreach (int entry in program.Stream[program.Start[order[next]]..program.Start[order[next] + 1]])
                {
                    int supplier = entry & EvaluationProgram.Position;
                    before = supplier == program.Nobody || components.Component[supplier] == component ? before : Math.Max(before, longest[components.Component[supplier]]);
                }
            }

            longest[component] = before + next - first;
            most = Math.Max(most, longest[component]);
        }

        return Math.Max(0, most - 2);
    }
}
