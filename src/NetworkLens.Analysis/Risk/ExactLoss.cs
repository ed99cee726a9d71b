namespace NetworkLens.Analysis;

/// <summary>A loss as a decision diagram of its own: what a node leads to stands before it, the root is the last.</summary>
internal sealed class ExactLoss : ILossChance
{
    private const double Cancelled = 1e-4; // a remainder below this part of its terms is worked out anew

    private readonly DiagramNode[] nodes; // 0 never, 1 always

    private ExactLoss(DiagramNode[] nodes) => this.nodes = nodes;

    /// <inheritdoc/>
    public bool IsExact => true;

    /// <summary>The ranks it depends on, ascending. O(nodes).</summary>
    public int[] Ranks => [.. nodes.Skip(2).Select(node => node.Rank).Distinct().Order()];

    /// <summary>Copies what a function consists of. O(nodes).</summary>
    /// <param name="functions">Holds the function.</param>
    /// <param name="root">The function.</param>
    public static ExactLoss Of(LossFunctions functions, int root) => new(DiagramCopy.Of(functions.Nodes, root));

    /// <summary>The chance of the loss, exact but for rounding: all terms are positive. O(nodes).</summary>
    /// <param name="chances">By rank.</param>
    public double Chance(ReadOnlySpan<double> chances) => Chances(chances)[^1];

    /// <inheritdoc/>
    public double AtLeast(ReadOnlySpan<double> chances) => Chance(chances);

    /// <inheritdoc/>
    public double AtMost(ReadOnlySpan<double> chances) => Chance(chances);

    /// <summary>The chance of the loss where each of some ranks has failed, and where it does not fail.</summary>
    /// <param name="chances">By rank.</param>
    /// <param name="ranks">Which ones.</param>
    /// <returns>In the order of the ranks. O(nodes + ranks), and O(nodes) more for each rank without which hardly any loss is left.</returns>
    /// <remarks>The derivatives of all ranks in one pass down and one up (Rauzy 1993; Dutuit &amp; Rauzy 2001).</remarks>
    public Conditional[] Conditional(ReadOnlySpan<double> chances, ReadOnlySpan<int> ranks)
    {
        double[] chance = Chances(chances);
        double[] reached = new double[nodes.Length];
        double[] derivative = new double[chances.Length];
        reached[^1] = 1;
        for (int at = nodes.Length - 1; at > 1; at--)
        {
            DiagramNode node = nodes[at];
            double fails = chances[node.Rank];
            derivative[node.Rank] += reached[at] * (chance[node.Holding] - chance[node.Lacking]);
            reached[node.Holding] += reached[at] * fails;
            reached[node.Lacking] += reached[at] * (1 - fails);
        }

        var conditional = new Conditional[ranks.Length];
        double[] changed = chances.ToArray();
        for (int at = 0; at < ranks.Length; at++)
        {
            int rank = ranks[at];
            double fails = chances[rank];
            double failed = chance[^1] + ((1 - fails) * derivative[rank]);
            double intact = chance[^1] - (fails * derivative[rank]);
            if (intact < Cancelled * chance[^1])
            {
                changed[rank] = 0;
                intact = Chance(changed);
                changed[rank] = fails;
            }

            conditional[at] = new Conditional(chance[^1], Math.Min(1, failed), intact, derivative[rank]);
        }

        return conditional;
    }

    private double[] Chances(ReadOnlySpan<double> chances)
    {
        double[] chance = new double[nodes.Length];
        for (int at = 1; at < nodes.Length; at++)
        {
            DiagramNode node = nodes[at];
            chance[at] = at == 1 ? 1 : (chances[node.Rank] * chance[node.Holding]) + ((1 - chances[node.Rank]) * chance[node.Lacking]);
        }

        return chance;
    }
}
