using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>What would be a chokepoint if an inferred link did not exist.</summary>
public static class PossibleChokepoints
{
    /// <summary>
    /// Every label l with an inferred link X such that {l, X} is a minimal cut set of some target: neither of them alone cuts it, both
    /// together do. One row a label, with the targets of all its X.
    /// </summary>
    /// <param name="network">The network; not changed.</param>
    /// <param name="targets">Vertices of this network, each once.</param>
    /// <param name="by">What fails.</param>
    /// <param name="rank">What rows are sorted by; betweenness is none of them.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The rows, ranked; complete where it was searched up to 2 and nothing is unlisted. As long as pairs of these labels and of all inferred links together: see <see cref="Chokepoints"/>.</returns>
    /// <exception cref="ArgumentException">Betweenness, which a link that may not exist has no share in.</exception>
    public static ChokepointAnswer Of(
        SupplyNetwork network, ImmutableArray<VertexIndex> targets, LabelKind by, ChokepointRank rank = ChokepointRank.Targets, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        if (rank == ChokepointRank.Betweenness)
        {
            throw new ArgumentException("Possible chokepoints are ranked by targets or demand.", nameof(rank));
        }

        EvaluationProgram program = targets.Length < network.TargetCount / 2 ? EvaluationProgram.Of(network, targets) : EvaluationProgram.Of(network);
        var own = new PositionLabels(network, program, by);
        PositionLabels labels = own.WithInferredLinks(network, program);
        HashSet<int> carried = [.. own.Carried()];
        int offset = labels.Count - network.LinkCount;
        MinimalCutSetsAnswer pairs = MinimalCutSets.Of(network, program, labels, targets, 2, Chokepoints.HasJoins(network), cancellation);
        var rows = new ChokepointRows(network, targets, rank, between: null);
        return new ChokepointAnswer(
            targets, [.. pairs.NotProducible.Select(target => targets[target])], rows.Ranked(Rows(network, pairs, by, carried, offset, rows)), pairs.SearchedUpTo, pairs.Unlisted);
    }

    private static IEnumerable<Chokepoint> Rows(SupplyNetwork network, MinimalCutSetsAnswer pairs, LabelKind by, HashSet<int> carried, int offset, ChokepointRows rows)
    {
        var found = new List<(int Label, LinkIndex Unless, List<int> Targets, bool IsMissed)>();
        for (int pair = 0; pair < pairs.Sets.Count; pair++)
        {
            ((int one, int other), List<int> targets) = ((pairs.Sets[pair].Labels[0], pairs.Sets[pair].Labels[1]), pairs.Sets[pair].Targets);
            Add(one, other);
            Add(other, one);

            void Add(int label, int unless)
            {
                if (carried.Contains(label) && unless >= offset && !network.IsDocumented(new LinkIndex(unless - offset)))
                {
                    found.Add((label, new LinkIndex(unless - offset), targets, pairs.IsMissed[pair]));
                }
            }
        }

        return found.GroupBy(row => row.Label).Select(label => rows.Of(
            [new Label(by, label.Key)],
            label.SelectMany(row => row.Targets).Distinct().Order(),
            label.Any(row => row.IsMissed),
            [.. label.Select(row => row.Unless).DistinctBy(link => link.Value).OrderBy(link => link.Value)]));
    }
}
