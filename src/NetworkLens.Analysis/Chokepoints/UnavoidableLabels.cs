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
    private readonly int[] upstream;            // by position: V, or All
    private readonly List<int> result = [];     // buffers of one step
    private readonly List<int> other = [];
    private readonly List<int> merged = [];
    private readonly List<int> ofSupplier = [];

    private UnavoidableLabels(EvaluationProgram program, PositionLabels labels, bool onlyPaths)
    {
        (this.program, this.labels, this.onlyPaths) = (program, labels, onlyPaths);
        upstream = new int[program.Nobody + 1];
        Array.Fill(upstream, All);
    }

    /// <summary>Works them out. O(links read + members of the sets), and again for what cycles change.</summary>
    /// <param name="program">The program of the network.</param>
    /// <param name="labels">What may fail.</param>
    /// <param name="onlyPaths">Take any one input for enough, as a search for paths does.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static UnavoidableLabels Of(EvaluationProgram program, PositionLabels labels, bool onlyPaths, CancellationToken cancellation)
    {
        var unavoidable = new UnavoidableLabels(program, labels, onlyPaths);
        var evaluation = new Evaluation(unavoidable);
        Propagation.Run(program, ref evaluation, cancellation);
        return unavoidable;
    }

    /// <summary>The labels without which what a vertex needs is not there, ascending. Valid until the next call. O(its suppliers).</summary>
    /// <param name="position">A position of the program.</param>
    /// <param name="fatal">The labels; none where it is not there anyway.</param>
    /// <returns>False where it is not there even when nothing fails.</returns>
    public bool TryGet(int position, out ReadOnlySpan<int> fatal)
    {
        int set = NeedsAt(position);
        fatal = set == All ? [] : sets[set];
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
            int arrives = Arrives(ref at);
            covered = onlyPaths ? Intersection(covered, arrives) : Union(covered, arrives);
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
        bool isAll = true;
        bool isEmpty = false;
        for (int entry = 0; entry >= 0; at++)
        {
            entry = stream[at];
            int supplier = entry & EvaluationProgram.Position;
            if (isEmpty || upstream[supplier] == All)
            {
                continue;
            }

            Close(supplier, at, isAll ? result : other);
            if (!isAll)
            {
                Intersect(result, other);
            }

            isAll = false;
            isEmpty = result.Count == 0;
        }

        return isAll ? All : sets.Make(CollectionsMarshal.AsSpan(result));
    }

    private void Close(int supplier, int entry, List<int> into)
    {
        into.Clear();
        foreach (int label in sets[upstream[supplier]])
        {
            into.Add(label);
        }

        Insert(into, labels.First[supplier]);
        if (labels.HasSecond)
        {
            Insert(into, labels.Second[supplier]);
        }

        if (labels.Links is { } links)
        {
            Insert(into, links[entry]);
        }
    }

    private int Union(int a, int b)
    {
        if (a == All || b == All)
        {
            return All;
        }

        if (a == b || b == LabelSets.Empty || a == LabelSets.Empty)
        {
            return a == LabelSets.Empty ? b : a;
        }

        merged.Clear();
        ReadOnlySpan<int> left = sets[a];
        ReadOnlySpan<int> right = sets[b];
        int i = 0;
        int j = 0;
        while (i < left.Length || j < right.Length)
        {
            int next = j == right.Length || (i < left.Length && left[i] <= right[j]) ? left[i] : right[j];
            merged.Add(next);
            i += i < left.Length && left[i] == next ? 1 : 0;
            j += j < right.Length && right[j] == next ? 1 : 0;
        }

        return sets.Make(CollectionsMarshal.AsSpan(merged));
    }

    private int Intersection(int a, int b)
    {
        if (a == All || a == b)
        {
            return b;
        }

        if (b == All || a == LabelSets.Empty)
        {
            return a;
        }

        merged.Clear();
        ofSupplier.Clear();
        merged.AddRange(sets[a]);
        ofSupplier.AddRange(sets[b]);
        Intersect(merged, ofSupplier);
        return sets.Make(CollectionsMarshal.AsSpan(merged));
    }

    private static void Insert(List<int> sorted, int label)
    {
        if (label >= 0 && sorted.BinarySearch(label) is var place and < 0)
        {
            sorted.Insert(~place, label);
        }
    }

    private static void Intersect(List<int> kept, List<int> with)
    {
        int count = 0;
        for (int i = 0, j = 0; i < kept.Count && j < with.Count;)
        {
            if (kept[i] == with[j])
            {
                kept[count++] = kept[i++];
                j++;
            }
            else if (kept[i] < with[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        kept.RemoveRange(count, kept.Count - count);
    }

    private readonly struct Evaluation(UnavoidableLabels unavoidable) : IEvaluation
    {
        public bool Update(int position)
        {
            int now = unavoidable.NeedsAt(position);
            bool hasChanged = now != unavoidable.upstream[position];
            unavoidable.upstream[position] = now;
            return hasChanged;
        }
    }
}
