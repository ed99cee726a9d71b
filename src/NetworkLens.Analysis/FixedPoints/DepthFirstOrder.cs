using System.Collections.Immutable;

namespace NetworkLens.Analysis;

/// <summary>The positions of a program in the order in which a search from the targets upwards leaves them: suppliers before their users, but for cycles, and what one input needs side by side.</summary>
/// <remarks>
/// Depth first, left to right: the order that keeps decision diagrams of fault trees small (Rauzy 1993; Bouissou, Bruyère &amp; Rauzy 1997). Round a
/// cycle it goes the way that goods do from where the cycle is fed, so that a ring of n sites makes n nodes and not n².
/// </remarks>
internal static class DepthFirstOrder
{
    /// <summary>All positions. O(positions + entries) time and memory, and O(entries log entries of a position) time where they are sorted.</summary>
    /// <param name="program">The program of the network.</param>
    /// <param name="sharedFirst">Of the suppliers of a position, visit those with suppliers of their own first, and of these the ones with most users.</param>
    public static int[] Of(EvaluationProgram program, bool sharedFirst = false)
    {
        int[] suppliers = Suppliers(program, sharedFirst);
        ImmutableArray<int> component = ComponentSearch.Of(program).Component;
        int[] hops = Hops(program, component);
        int[] order = new int[program.Nobody];
        bool[] isSeen = new bool[program.Nobody + 1];
        isSeen[program.Nobody] = true;
        int[] next = program.Start[..program.Nobody].ToArray(); // by position: the entry to look at next
        int[] path = new int[program.Nobody];
        int count = 0;
        for (int root = program.Nobody - 1; root >= 0; root--)
        {
            // Targets stand last, and what nothing asked about uses before them.
            int depth = 0;
            Enter(root);
            while (depth > 0)
            {
                int position = path[depth - 1];
                if (next[position] == program.Start[position + 1])
                {
                    order[count++] = position;
                    depth--;
                }
                else
                {
                    int supplier = suppliers[next[position]++];
                    if (!IsAhead(supplier, position))
                    {
                        Enter(supplier);
                    }
                }
            }

            void Enter(int position)
            {
                if (!isSeen[position])
                {
                    isSeen[position] = true;
                    path[depth++] = position;
                }
            }
        }

        return order;

        // It comes round a cycle to whom it supplies: a later root.
        bool IsAhead(int supplier, int position) => supplier != program.Nobody && component[supplier] == component[position] && hops[supplier] >= hops[position];
    }

    // Links inside its component between a position and the nearest one that is fed from outside, or needs nothing.
    private static int[] Hops(EvaluationProgram program, ImmutableArray<int> component)
    {
        int[] hops = new int[program.Nobody];
        Array.Fill(hops, int.MaxValue);
        int[] queue = new int[program.Nobody];
        int queued = 0;
        for (int position = 0; position < program.Nobody; position++)
        {
            if (IsFed(program, component, position))
            {
                hops[position] = 0;
                queue[queued++] = position;
            }
        }

        (int[] start, int[] users) = UsersInside(program, component);
        for (int head = 0; head < queued; head++)
        {
            int position = queue[head];
            foreach (int user in users.AsSpan(start[position]..start[position + 1]))
            {
                if (hops[user] == int.MaxValue)
                {
                    hops[user] = hops[position] + 1;
                    queue[queued++] = user;
                }
            }
        }

        return hops;
    }

    private static bool IsFed(EvaluationProgram program, ImmutableArray<int> component, int position)
    {
        foreach (int entry in program.Stream[program.Start[position]..program.Start[position + 1]])
        {
            if ((entry & EvaluationProgram.Position) is var supplier && supplier != program.Nobody && component[supplier] != component[position])
            {
                return true;
            }
        }

        return program.Start[position] == program.Start[position + 1];
    }

    // By supplier, those of its component that use what it makes.
    private static (int[] Start, int[] Users) UsersInside(EvaluationProgram program, ImmutableArray<int> component)
    {
        int[] start = new int[program.Nobody + 2];
        ForEachInside(program, component, (supplier, _) => start[supplier + 1]++);
        for (int position = 0; position <= program.Nobody; position++)
        {
            start[position + 1] += start[position];
        }

        int[] users = new int[start[^1]];
        int[] place = start[..^1];
        ForEachInside(program, component, (supplier, user) => users[place[supplier]++] = user);
        return (start, users);
    }

    private static void ForEachInside(EvaluationProgram program, ImmutableArray<int> component, Action<int, int> tell)
    {
        for (int position = 0; position < program.Nobody; position++)
        {
            foreach (int entry in program.Stream[program.Start[position]..program.Start[position + 1]])
            {
                if ((entry & EvaluationProgram.Position) is var supplier && supplier != program.Nobody && component[supplier] == component[position])
                {
                    tell(supplier, position);
                }
            }
        }
    }

    private static int[] Suppliers(EvaluationProgram program, bool sharedFirst)
    {
        int[] suppliers = program.Stream.ToArray();
        int[] users = new int[program.Nobody + 1];
        for (int entry = 0; entry < suppliers.Length; entry++)
        {
            suppliers[entry] &= EvaluationProgram.Position;
            users[suppliers[entry]]++;
        }

        int[] start = program.Start.ToArray();
        for (int position = 0; sharedFirst && position < program.Nobody; position++)
        {
            int[] sorted = [.. suppliers[start[position]..start[position + 1]]
                .OrderBy(supplier => supplier == program.Nobody || start[supplier] == start[supplier + 1]).ThenByDescending(supplier => users[supplier])];
            sorted.CopyTo(suppliers, start[position]);
        }

        return suppliers;
    }
}
