namespace NetworkLens.Analysis;

/// <summary>Numbers labels of one or several kinds so that those of suppliers come before those of users: sets of them grow at their end along a chain.</summary>
internal sealed class LabelRanks
{
    private readonly int[][] rankOf;                          // by kind and label
    private readonly List<(int Kind, int Label)> labelOf = []; // by rank

    /// <summary>Ranks what the positions of a program carry. O(positions + entries) for each kind.</summary>
    /// <param name="program">The program of the network.</param>
    /// <param name="kinds">What may fail.</param>
    public LabelRanks(EvaluationProgram program, params ReadOnlySpan<PositionLabels> kinds)
        : this(program, program.SuppliersFirst, kinds)
    {
    }

    /// <summary>The same by an order of one's own.</summary>
    /// <param name="program">The program of the network.</param>
    /// <param name="order">Positions; what the first carry is ranked least.</param>
    /// <param name="kinds">What may fail.</param>
    public LabelRanks(EvaluationProgram program, ReadOnlySpan<int> order, ReadOnlySpan<PositionLabels> kinds)
    {
        rankOf = new int[kinds.Length][];
        for (int kind = 0; kind < kinds.Length; kind++)
        {
            rankOf[kind] = new int[kinds[kind].Count];
            Array.Fill(rankOf[kind], -1);
        }

        foreach (int position in order)
        {
            for (int kind = 0; kind < kinds.Length; kind++)
            {
                Rank(program, kinds[kind], kind, position);
            }
        }
    }

    /// <summary>Number of ranks.</summary>
    public int Count => labelOf.Count;

    /// <summary>The rank of a label; -1 for one that nothing carries.</summary>
    public int Of(int label, int kind = 0) => rankOf[kind][label];

    /// <summary>The label of a rank.</summary>
    public int LabelAt(int rank) => labelOf[rank].Label;

    /// <summary>The place of a rank's kind among those given.</summary>
    public int KindAt(int rank) => labelOf[rank].Kind;

    private void Rank(EvaluationProgram program, PositionLabels labels, int kind, int position)
    {
        foreach (int link in labels.HasLinks ? labels.Links[program.Start[position]..program.Start[position + 1]] : [])
        {
            Rank(kind, link);
        }

        if (position < program.Activities)
        {
            Rank(kind, labels.First[position]);
            Rank(kind, labels.HasSecond ? labels.Second[position] : -1);
        }
    }

    private void Rank(int kind, int label)
    {
        if (label >= 0 && rankOf[kind][label] < 0)
        {
            rankOf[kind][label] = labelOf.Count;
            labelOf.Add((kind, label));
        }
    }
}
