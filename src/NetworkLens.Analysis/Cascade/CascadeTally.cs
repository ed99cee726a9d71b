using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>What is left of one shock when it has spread.</summary>
internal static class CascadeTally
{
    private const double Least = 1e-7; // smaller losses are rounding, or the tolerance of the fixed point

    /// <summary>The row of a lane. O(positions that any lane touched, times the logarithm of targets).</summary>
    public static CascadeRow Of(CascadeGraph graph, CascadeLanes lanes, int lane, CascadeShock shock, int most)
    {
        double lost = 0;
        double tonnes = 0;
        int stopped = 0;
        var targets = new List<ReachedTarget>();
        foreach (int position in lanes.Touched) // ascending, so that the sum does not depend on the other lanes
        {
            double share = lanes.LossOf(position, lane);
            if (share < Least)
            {
                continue;
            }

            VertexIndex vertex = graph.VertexOf[position];
            if (!graph.Network.IsTarget(vertex))
            {
                lost += graph.Size[position] * share;
                stopped++;
                continue;
            }

            Target target = graph.Network.TargetOf(vertex);
            targets.Add(new ReachedTarget(vertex.Value - graph.Network.ActivityCount, share, target.TonnesPerYear * share));
            tonnes += double.IsNaN(target.TonnesPerYear) ? 0 : target.TonnesPerYear * share * graph.Network.WeightOf(target);
        }

        return new CascadeRow(
            shock,
            graph.Total > 0 ? Math.Min(1, lost / graph.Total) : 0,
            stopped,
            tonnes,
            [.. targets.OrderByDescending(target => double.IsNaN(target.LostTonnesPerYear) ? -1 : target.LostTonnesPerYear)
                .ThenByDescending(target => target.LostShare).ThenBy(target => target.Target).Take(most)],
            targets.Count);
    }
}
