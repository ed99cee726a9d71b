using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>Betweenness of labels: the sum over the activities that carry them. A path through two of them counts twice.</summary>
public sealed class LabelBetweenness
{
    private readonly double[] scores; // by label
    private readonly int[] carriers;  // activities of each label
    private readonly int labels;      // that anything carries
    private readonly int longest;

    private LabelBetweenness(BetweennessAnswer answer, double[] scores, int[] carriers, int longest)
    {
        (Answer, this.scores, this.carriers, this.longest) = (answer, scores, carriers, longest);
        labels = Math.Max(1, carriers.Count(count => count > 0));
    }

    /// <summary>That of the vertices.</summary>
    public BetweennessAnswer Answer { get; }

    /// <summary>Labels are numbered 0 to Count - 1.</summary>
    public int Count => scores.Length;

    /// <summary>The labels of a network. O(v + labels); where sampled, O(v + m) for the length of paths, which the errors need.</summary>
    /// <param name="network">The network.</param>
    /// <param name="answer">That of its vertices.</param>
    /// <param name="labels">Of any kind but links.</param>
    /// <returns>Scores and errors by label.</returns>
    public static LabelBetweenness Of(SupplyNetwork network, BetweennessAnswer answer, LabelSet labels)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(labels);
        double[] scores = new double[labels.Count];
        int[] carriers = new int[labels.Count];
        for (int activity = 0; activity < network.ActivityCount; activity++)
        {
            (int first, int second) = labels.OfSite(network.SiteOf(new VertexIndex(activity)));
            Add(first, activity);
            Add(second, activity);
        }

        return new LabelBetweenness(answer, scores, carriers, answer.IsExact ? 0 : PathLength.Most(EvaluationProgram.Of(network)));

        void Add(int label, int activity)
        {
            if (label >= 0)
            {
                scores[label] += answer.Scores[activity];
                carriers[label]++;
            }
        }
    }

    /// <summary>Sum over the activities of a label, 0 or more.</summary>
    /// <param name="label">0 to Count - 1 of the labels.</param>
    public double ScoreOf(int label) => scores[label];

    /// <summary>The error of that: see <see cref="BetweennessAnswer.ErrorOf"/>, all labels together; NaN where exact.</summary>
    /// <param name="label">0 to Count - 1 of the labels.</param>
    /// <remarks>One path passes at most through all the activities of the label, and through no more than it has inner vertices.</remarks>
    public double ErrorOf(int label) => Answer.IsExact ? double.NaN : Answer.ErrorOf(labels, Math.Min(carriers[label], longest));
}
