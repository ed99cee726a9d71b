using System.Runtime.InteropServices;

namespace NetworkLens.Analysis;

/// <summary>The unavoidable labels of every vertex at once, as sets: for labels too many to simulate one by one.</summary>
/// <remarks>
/// V(a) = ⋂ over variants( ⋃ over inputs( ⋂ over suppliers( labels of s ∪ V(s) ∪ link label ) ) ), the greatest fixpoint:
/// from "all labels" downwards until nothing changes. An intersection ends at its first empty stage, so that most intakes cost two suppliers, however many they have.
/// </remarks>
internal sealed class UnavoidableLabels
{
    private const int All = -1; // the set of all labels: where everything starts, and for good where nothing is producible: it fails whatever fails

    private readonly EvaluationProgram program;
    private readonly PositionLabels labels;
    private readonly bool onlyPaths;
    private readonly LabelSets sets = new();
    private readonly LabelRanks ranks;
    private readonly int[] upstream;            // by position: V, or All
    private readonly int[] closed;              // by position: V and its own labels
    private readonly List<int> result = [];     // buffer of one answer

    private UnavoidableLabels(EvaluationProgram program, PositionLabels labels, bool onlyPaths)
    {
        (this.program, this.labels, this.onlyPaths) = (program, labels, onlyPaths);
        upstream = new int[program.Nobody + 1];
        closed = new int[program.Nobody + 1];
        Array.Fill(upstream, All);
        Array.Fill(closed, All);
        ranks = new LabelRanks(program, labels);
    }

    /// <summary>Works them out. O(links read + members in which the sets of an input differ), and again for what cycles change.</summary>
    /// <param name="program">The program of the network.</param>
    /// <param name="labels">What may fail.</param>
    /// <param name="onlyPaths">Take any one input for enough, as a search for paths does, of what can be made at all.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static UnavoidableLabels Of(EvaluationProgram program, PositionLabels labels, bool onlyPaths, CancellationToken cancellation)
    {
        var unavoidable = new UnavoidableLabels(program, labels, onlyPaths);
        var evaluation = new Evaluation(unavoidable);
        Propagation.Run(program, ref evaluation, cancellation);
        return unavoidable;
    }

    /// <summary>The labels without which what a vertex needs is not there, in no order. Valid until the next call. O(its suppliers + labels).</summary>
    /// <param name="position">A position of the program.</param>
    /// <param name="fatal">The labels; none where it is not there anyway.</param>
    /// <returns>False where it is not there even when nothing fails.</returns>
    public bool TryGet(int position, out ReadOnlySpan<int> fatal)
    {
        int set = NeedsAt(position);
        sets.Read(set == All ? LabelSets.Empty : set, result);
        Span<int> found = CollectionsMarshal.AsSpan(result);
        foreach (ref int rank in found)
        {
            rank = ranks.LabelAt(rank);
        }

        fatal = found;
        return set != All;
    }

    // ⋂ over variants ⋃ over inputs ⋂ over suppliers.
    private int NeedsAt(int position)
    {
        int at = program.Start[position];
        int end = program.Start[position + 1];
        int needs = at == end ? LabelSets.Empty : All;
        int covered = onlyPaths ? All : LabelSets.Empty;
        while (at < end && needs != LabelSets.Empty)
        {
            int needed = onlyPaths ? 1 : program.NeededAt(at);
            int arrives = needed == 1 ? Arrives(ref at) : FewerArrive(needed, ref at);
            covered = onlyPaths ? Intersection(covered, arrives)
                : Union(covered, arrives);
            if ((program.Stream[at - 1] & EvaluationProgram.EndsVariant) != 0)
            {
                needs = Intersection(needs, covered);
                covered = onlyPaths ? All : LabelSets.Empty;
            }
        }

        return needs;
    }

    // ⋂ over suppliers ( labels of s ∪ V(s) ∪ link label ), for one input; moves on to the next.
    private int Arrives(ref int at)
    {
        ReadOnlySpan<int> stream = program.Stream;
        int arrives = All;
        for (int entry = 0; entry >= 0; at++)
        {
            entry = stream[at];
            int supplied = closed[entry & EvaluationProgram.Position];
            if (supplied != All && arrives != LabelSets.Empty)
            {
                arrives = Intersection(arrives, SuppliedBy(supplied, at));
            }
        }

        return arrives;
    }

    // Labels that lose so many suppliers that fewer are left than are needed; moves on to the next input. Labels of at least so many of those seen, as in LossEvaluation.
    private int FewerArrive(int needed, ref int at)
    {
        int suppliers = program.SuppliersAt(at);
        if (suppliers < needed)
        {
            at += Math.Max(1, suppliers);
            return All;
        }

        int[] areLost = new int[suppliers - needed + 2];
        areLost[0] = All;
        for (int end = at + suppliers; at < end; at++)
        {
            int supplied = SuppliedBy(closed[program.Stream[at] & EvaluationProgram.Position], at);
            for (int many = areLost.Length - 1; many > 0; many--)
            {
                areLost[many] = Union(areLost[many], Intersection(areLost[many - 1], supplied));
            }
        }

        return areLost[^1];
    }

    private int SuppliedBy(int supplied, int at) =>
        supplied != All && labels.HasLinks && labels.Links[at] is var link and >= 0 ? sets.With(supplied, ranks.Of(link)) : supplied;

    private int Closed(int position, int needs)
    {
        if (needs == All)
        {
            return All;
        }

        int own = labels.First[position] is var first and >= 0 ? sets.With(needs, ranks.Of(first)) : needs;
        return labels.HasSecond && labels.Second[position] is var second and >= 0 ? sets.With(own, ranks.Of(second)) : own;
    }

    private int Intersection(int a, int b) => a == All ? b : b == All ? a : sets.Intersection(a, b);

    private int Union(int a, int b) => a == All || b == All ? All : sets.Union(a, b);

    private readonly struct Evaluation(UnavoidableLabels unavoidable) : IEvaluation
    {
        public bool Update(int position)
        {
            int now = unavoidable.onlyPaths && !unavoidable.program.CanBeMade[position] ? All : unavoidable.NeedsAt(position);
            if (now == unavoidable.upstream[position])
            {
                return false;
            }

            unavoidable.upstream[position] = now;
            unavoidable.closed[position] = unavoidable.Closed(position, now);
            return true;
        }
    }
}
