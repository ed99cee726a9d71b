namespace NetworkLens.Analysis;

/// <summary>The largest Herfindahl-Hirschman index that labels can have, each holding what it has and up to some room more, all of them together up to a remainder more.</summary>
/// <remarks>
/// Σ (h + x)² / (Σ h + x)² bends upwards in every x, so that it is largest where each label is filled or empty, but for one that takes the
/// last of the remainder. Which are filled is a knapsack, solved by branch and bound (Land and Doig 1960): with each gain
/// x (2 h + x) replaced by the line x (2 h + room) above it, the best filling of t tonnes takes labels by falling slope (Dantzig 1957),
/// and on each piece (a + b t) / (s + t)² has its largest value at an end or at t = s - 2 a / b.
/// </remarks>
internal sealed class LargestIndex
{
    private const double Slack = 1e-12; // relative, by which a branch must promise more
    private const int MostSteps = 1 << 22; // labels looked at

    private readonly double[] held; // by falling slope
    private readonly double[] room;
    private int last;
    private double best;
    private long steps;

    private LargestIndex(double[] held, double[] room)
    {
        (this.held, this.room) = (held, room);
    }

    /// <summary>The largest index, exact; where four million steps do not settle it, which takes a contrived knapsack, a bound that it never exceeds. O(n) a branch.</summary>
    /// <param name="held">t, by label.</param>
    /// <param name="room">t more at most, by label; may be infinite.</param>
    /// <param name="remainder">t more at most of all together; may be infinite.</param>
    /// <returns>0..1; 0 where nobody holds anything.</returns>
    public static double Of(double[] held, double[] room, double remainder)
    {
        double[] useful = [.. room.Select(most => Math.Min(most, remainder))];
        if (useful.Any(double.IsInfinity))
        {
            return 1;
        }

        int[] order = [.. Enumerable.Range(0, held.Length).OrderByDescending(label => (2 * held[label]) + useful[label])];
        var search = new LargestIndex([.. order.Select(label => held[label])], [.. order.Select(label => useful[label])]);
        (double sum, double squares) = (held.Sum(), held.Sum(tonnes => tonnes * tonnes));
        double bound = search.Bound(0, sum, squares, remainder);
        for (; search.last < held.Length && bound > search.best * (1 + Slack); search.last++)
        {
            search.Branch(0, sum, squares, remainder);
        }

        return search.steps < MostSteps ? search.best : bound;
    }

    // Labels from here on are filled or empty, and one takes the last; with what all hold so far and what is left to give.
    private void Branch(int label, double sum, double squares, double left)
    {
        steps += held.Length;
        if (steps >= MostSteps)
        {
            return;
        }

        best = Math.Max(best, Math.Max(Index(sum, squares), Index(sum + Math.Min(left, room[last]), squares + Gain(last, Math.Min(left, room[last])))));
        while (label < held.Length && (label == last || room[label] == 0 || room[label] > left))
        {
            label++;
        }

        if (label == held.Length || Bound(label, sum, squares, left) <= best * (1 + Slack))
        {
            return;
        }

        Branch(label + 1, sum + room[label], squares + Gain(label, room[label]), left - room[label]);
        Branch(label + 1, sum, squares, left);
    }

    private double Gain(int label, double more) => more * ((2 * held[label]) + more);

    private static double Index(double sum, double squares) => sum > 0 ? squares / sum / sum : 0;

    // By falling slope; the one that takes the last has its place among them.
    private double Bound(int label, double sum, double squares, double left)
    {
        double bound = Index(sum, squares);
        if (last < label)
        {
            Take(last);
        }

        for (; label < held.Length && left > 0; label++)
        {
            Take(label);
        }

        return Math.Min(1, bound);

        void Take(int each)
        {
            double more = Math.Min(left, room[each]);
            double slope = (2 * held[each]) + room[each];
            double turn = slope > 0 ? Math.Clamp(sum - (2 * squares / slope), 0, more) : 0;
            bound = Math.Max(bound, Math.Max(Index(sum + turn, squares + (slope * turn)), Index(sum + more, squares + (slope * more))));
            (sum, squares, left) = (sum + more, squares + (slope * more), left - more);
        }
    }
}
