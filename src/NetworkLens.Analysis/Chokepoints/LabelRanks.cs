namespace NetworkLens.Analysis;

/// <summary>Numbers the labels so that those of suppliers come before those of users: sets of them grow at their end along a chain.</summary>
internal sealed class LabelRanks
{
    private readonly int[] rankOf;           // by label
    private readonly List<int> labelOf = []; // by rank

    /// <summary>Ranks what the positions of a program carry. O(positions + entries).</summary>
    /// <param name="program">The program of the network.</param>
    /// <param name="labels">What may fail.</param>
    public LabelRanks(EvaluationProgram program, PositionLabels labels)
    {
        rankOf = new int[labels.Count];
        Array.Fill(rankOf, -1);
        ReadOnlySpan<int> start = program.Start;
        foreach (int position in program.SuppliersFirst)
        {
            foreach (int link in labels.Links is { } links ? links.AsSpan(start[position], start[position + 1] - start[position]) : [])
            {
                Rank(link);
            }

            if (position < program.Activities)
            {
                Rank(labels.First[position]);
                Rank(labels.HasSecond ? labels.Second[position] : -1);
            }
        }
    }

    /// <summary>The rank of a label; -1 for one that nothing carries.</summary>
    public int Of(int label) => rankOf[label];

    /// <summary>The label of a rank.</summary>
    public int LabelAt(int rank) => labelOf[rank];

    private void Rank(int label)
    {
        if (label >= 0 && rankOf[label] < 0)
        {
            rankOf[label] = labelOf.Count;
            labelOf.Add(label);
        }
    }
}
