using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace NetworkLens.Analysis;

/// <summary>The strong components of the positions of a program, suppliers first.</summary>
/// <remarks>
/// Most positions of a layered network are components by themselves: two passes over the stream peel off what lies only before
/// and only behind the cycles, and depth-first search (Tarjan 1972, with the one index a vertex of Pearce 2016) does the rest.
/// </remarks>
internal sealed class ComponentSearch
{
    private const int Unseen = 0;
    private const int Done = int.MaxValue; // above every index, so that the search passes it by

    private readonly EvaluationProgram program;
    private readonly int positions;
    private readonly int[] order;
    private readonly int[] component;
    private readonly int[] index; // by position, and one for nobody: unseen, 1, 2, … while open, done
    private int placed;

    private ComponentSearch(EvaluationProgram program)
    {
        this.program = program;
        positions = program.Nobody;
        index = new int[positions + 1];
        index[positions] = Done;
        order = new int[positions];
        component = new int[positions];
    }

    /// <summary>All positions, component after component, suppliers first; inside one in depth-first postorder.</summary>
    public ImmutableArray<int> Order => ImmutableCollectionsMarshal.AsImmutableArray(order);

    /// <summary>Component of each position: 0 to Count - 1, none before one that supplies it.</summary>
    public ImmutableArray<int> Component => ImmutableCollectionsMarshal.AsImmutableArray(component);

    /// <summary>Number of components.</summary>
    public int Count { get; private set; }

    /// <summary>Searches. O(v + m + r) time, O(v) memory.</summary>
    public static ComponentSearch Of(EvaluationProgram program)
    {
        var search = new ComponentSearch(program);
        search.PeelFront();
        bool[] isBehind = search.FindBack();
        search.SearchRest(isBehind);
        for (int position = 0; position < search.positions; position++)
        {
            if (isBehind[position])
            {
                search.Place(position);
            }
        }

        return search;
    }

    // In this order one pass finds what has no cycle upstream, but for what depends on a supplier behind it.
    private void PeelFront()
    {
        ReadOnlySpan<int> start = program.Start;
        ReadOnlySpan<int> stream = program.Stream;
        for (int position = 0; position < positions; position++)
        {
            bool isFree = true;
            for (int at = start[position]; isFree && at < start[position + 1]; at++)
            {
                isFree = index[stream[at] & EvaluationProgram.Position] == Done;
            }

            if (isFree)
            {
                index[position] = Done;
                Place(position);
            }
        }
    }

    // And a pass from the end finds what has none downstream. Users that stand before their supplier keep it.
    private bool[] FindBack()
    {
        ReadOnlySpan<int> start = program.Start;
        ReadOnlySpan<int> stream = program.Stream;
        bool[] isKept = new bool[positions + 1];
        bool[] isBehind = new bool[positions];
        foreach (int user in program.BackwardUsers)
        {
            for (int at = start[user]; at < start[user + 1]; at++)
            {
                int supplier = stream[at] & EvaluationProgram.Position;
                isKept[supplier] |= supplier >= user;
            }
        }

        for (int position = positions - 1; position >= 0; position--)
        {
            if (index[position] == Done)
            {
                continue;
            }

            if (!isKept[position])
            {
                isBehind[position] = true;
                index[position] = Done;
                continue;
            }

            for (int at = start[position]; at < start[position + 1]; at++)
            {
                isKept[stream[at] & EvaluationProgram.Position] = true;
            }
        }

        return isBehind;
    }

    private void SearchRest(bool[] isBehind)
    {
        int rest = positions - placed - isBehind.AsSpan().Count(true);
        int[] path = new int[rest];    // from the root of the search to where it is
        int[] next = new int[rest];    // entry of each to look at next
        int[] entered = new int[rest]; // index of each when it was entered
        int[] open = new int[rest];    // left, but not yet of a component
        int opened = 0;
        int seen = 0;
        ReadOnlySpan<int> start = program.Start;
        ReadOnlySpan<int> stream = program.Stream;
        for (int root = 0; rest > 0 && root < positions; root++)
        {
            if (index[root] != Unseen)
            {
                continue;
            }

            int depth = 0;
            (path[0], next[0], entered[0]) = (root, start[root], ++seen);
            index[root] = seen;
            while (depth >= 0)
            {
                int position = path[depth];
                int lowest = index[position];
                int end = start[position + 1];
                int at = next[depth];
                int found = Done;
                for (; at < end; at++)
                {
                    found = index[stream[at] & EvaluationProgram.Position];
                    if (found == Unseen)
                    {
                        break;
                    }

                    lowest = Math.Min(lowest, found);
                }

                index[position] = lowest;
                if (at < end)
                {
                    // The entry is looked at again when the supplier has been left.
                    next[depth] = at;
                    int supplier = stream[at] & EvaluationProgram.Position;
                    (path[++depth], next[depth], entered[depth]) = (supplier, start[supplier], ++seen);
                    index[supplier] = seen;
                    continue;
                }

                open[opened++] = position;
                if (lowest == entered[depth])
                {
                    opened = Close(open, opened, lowest);
                }

                depth--;
            }
        }
    }

    // What was left since the position with this index was entered is one component, in postorder.
    private int Close(int[] open, int opened, int first)
    {
        int bottom = opened;
        while (bottom > 0 && index[open[bottom - 1]] >= first)
        {
            bottom--;
        }

        for (int member = bottom; member < opened; member++)
        {
            index[open[member]] = Done;
            order[placed++] = open[member];
            component[open[member]] = Count;
        }

        Count++;
        return bottom;
    }

    private void Place(int position)
    {
        order[placed++] = position;
        component[position] = Count++;
    }
}
