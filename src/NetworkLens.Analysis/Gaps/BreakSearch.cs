using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>Walks up from a target that cannot be made to the requirements that nobody inside supplies. For one worker.</summary>
internal sealed class BreakSearch(LackingGraph graph)
{
    private readonly int[] seenFor = new int[graph.Count]; // number of the search that saw it last
    private readonly int[] foundFor = new int[graph.BreakCount];
    private readonly Queue<int> waiting = new();
    private readonly List<IntakeIndex> found = [];
    private int search;

    /// <summary>Intakes without any link inside, nearest the target first: those it and what it lacks need. O(what cannot be made upstream of it).</summary>
    /// <param name="target">Its number in the graph.</param>
    public IntakeIndex[] From(int target)
    {
        search++;
        found.Clear();
        seenFor[target] = search;
        waiting.Enqueue(target);
        while (waiting.TryDequeue(out int next))
        {
            foreach (int entry in graph.Of(next))
            {
                ref int last = ref entry < 0 ? ref foundFor[~entry] : ref seenFor[entry];
                if (last == search)
                {
                    continue;
                }

                last = search;
                if (entry < 0)
                {
                    found.Add(graph.Break(~entry));
                }
                else
                {
                    waiting.Enqueue(entry);
                }
            }
        }

        return [.. found];
    }
}
