namespace NetworkLens.Analysis;

/// <summary>Who uses what each position of a program makes: the arc graph, parallel arcs made one, arcs to itself left out.</summary>
/// <remarks>Positions go from stage to stage, so that a search that does touches memory that lies together. Immutable.</remarks>
internal sealed class ArcGraph
{
    private readonly int[] start;
    private readonly int[] users;

    private ArcGraph(int[] start, int[] users, int mostSuppliers, int supplied) =>
        (this.start, this.users, MostSuppliers, Supplied) = (start, users, mostSuppliers, supplied);

    /// <summary>Number of positions, targets included.</summary>
    public int Count => Start.Length - 1;

    /// <summary>Where the users of each position start; Count + 1.</summary>
    public ReadOnlySpan<int> Start => start;

    /// <summary>Users, ascending for each supplier.</summary>
    public ReadOnlySpan<int> Users => users;

    /// <summary>Largest number of suppliers of one position.</summary>
    public int MostSuppliers { get; }

    /// <summary>Number of positions with any supplier.</summary>
    public int Supplied { get; }

    /// <summary>The graph of a network. O(v + m + r) time, O(v + m) memory.</summary>
    public static ArcGraph Of(EvaluationProgram program)
    {
        int positions = program.Nobody;
        ReadOnlySpan<int> entries = program.Start;
        ReadOnlySpan<int> stream = program.Stream;
        int[] start = new int[positions + 2];
        int[] lastUser = new int[positions + 1]; // + 1, so that 0 is none
        lastUser[positions] = int.MaxValue;
        int mostSuppliers = 0;
        int supplied = 0;
        for (int user = 0; user < positions; user++)
        {
            int suppliers = 0;
            for (int at = entries[user]; at < entries[user + 1]; at++)
            {
                int supplier = stream[at] & EvaluationProgram.Position;
                if (IsNew(lastUser, supplier, user))
                {
                    start[supplier + 2]++;
                    suppliers++;
                }
            }

            mostSuppliers = Math.Max(mostSuppliers, suppliers);
            supplied += suppliers > 0 ? 1 : 0;
        }

        for (int position = 0; position < positions; position++)
        {
            start[position + 2] += start[position + 1];
        }

        // start[supplier + 1] is where the next user of a supplier goes, and in the end where the users of the one after start.
        Array.Clear(lastUser, 0, positions);
        int[] users = new int[start[^1]];
        for (int user = 0; user < positions; user++)
        {
            for (int at = entries[user]; at < entries[user + 1]; at++)
            {
                int supplier = stream[at] & EvaluationProgram.Position;
                if (IsNew(lastUser, supplier, user))
                {
                    users[start[supplier + 1]++] = user;
                }
            }
        }

        return new ArcGraph(start[..^1], users, mostSuppliers, supplied);
    }

    private static bool IsNew(int[] lastUser, int supplier, int user)
    {
        bool isNew = supplier != user && lastUser[supplier] <= user;
        lastUser[supplier] = Math.Max(lastUser[supplier], user + 1);
        return isNew;
    }
}
