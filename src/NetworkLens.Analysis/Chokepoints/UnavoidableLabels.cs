using System.Runtime.InteropServices;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>The unavoidable labels of every vertex at once, as sets: for labels too many to simulate one by one.</summary>
/// <remarks>
/// V(a) = ⋂ over variants( ⋃ over inputs( ⋂ over suppliers( labels of s ∪ V(s) ∪ link label ) ) ), the greatest fixpoint:
/// suppliers first, inside a strong component from "all labels" downwards until nothing changes.
/// An intersection ends at its first empty stage, so that most intakes cost two suppliers, however many they have.
/// </remarks>
internal sealed class UnavoidableLabels
{
    private const int All = -1; // the set of all labels: the start inside a component, and for good where nothing is producible: it fails whatever fails

    private readonly SupplyNetwork network;
    private readonly LabelSet labels;
    private readonly bool onlyPaths;
    private readonly LabelSets sets = new();
    private readonly int[] ofNode;              // by node of the evaluation order: the set, or All
    private readonly List<int> result = [];     // buffers of one step
    private readonly List<int> other = [];
    private readonly List<int> merged = [];
    private readonly List<int> ofSupplier = [];

    private UnavoidableLabels(SupplyNetwork network, LabelSet labels, bool onlyPaths)
    {
        (this.network, this.labels, this.onlyPaths) = (network, labels, onlyPaths);
        ofNode = new int[network.ActivityCount + network.IntakeCount];
        Array.Fill(ofNode, All);
    }

    /// <summary>Works them out. O(links read + members of the sets) time for each round inside a component.</summary>
    /// <param name="network">The network.</param>
    /// <param name="labels">What may fail.</param>
    /// <param name="order">The evaluation order of the network.</param>
    /// <param name="onlyPaths">Take any one input for enough, as a search for paths does.</param>
    /// <param name="cancellation">Stops the work between two rounds.</param>
    public static UnavoidableLabels Of(
        SupplyNetwork network, LabelSet labels, EvaluationOrder order, bool onlyPaths, CancellationToken cancellation)
    {
        var unavoidable = new UnavoidableLabels(network, labels, onlyPaths);
        for (int component = 0; component + 1 < order.ComponentStart.Length; component++)
        {
            ReadOnlySpan<int> nodes = order.Nodes.AsSpan(order.ComponentStart[component]..order.ComponentStart[component + 1]);
            bool hasChanged = unavoidable.Update(nodes);
            while (hasChanged && nodes.Length > 1)
            {
                cancellation.ThrowIfCancellationRequested();
                hasChanged = unavoidable.Update(nodes);
            }
        }

        return unavoidable;
    }

    /// <summary>The labels without which what a vertex needs is not there, ascending. Valid until the next call. O(its inputs).</summary>
    /// <param name="vertex">A producible vertex.</param>
    public ReadOnlySpan<int> Of(VertexIndex vertex) => Needs(vertex) is var set and >= 0 ? sets[set] : [];

    private bool Update(ReadOnlySpan<int> nodes)
    {
        bool hasChanged = false;
        foreach (int node in nodes)
        {
            int now = node >= network.ActivityCount ? Arrives(new IntakeIndex(node - network.ActivityCount))
                : Needs(new VertexIndex(node));
            hasChanged |= now != ofNode[node];
            ofNode[node] = now;
        }

        return hasChanged;
    }

    // ⋂ over variants ⋃ over inputs.
    private int Needs(VertexIndex vertex)
    {
        if (network.IsSource(vertex))
        {
            return LabelSets.Empty;
        }

        int needs = All;
        for (int variant = 0; variant < network.VariantCount(vertex) && needs != LabelSets.Empty; variant++)
        {
            int covered = onlyPaths ? All : LabelSets.Empty;
            foreach (RecipeInput input in network.InputsOf(vertex, variant))
            {
                int arrives = ofNode[network.ActivityCount + input.Intake.Value];
                covered = onlyPaths ? Intersection(covered, arrives) : Union(covered, arrives);
            }

            needs = Intersection(needs, covered);
        }

        return needs;
    }

    // ⋂ over suppliers ( labels of s ∪ V(s) ∪ link label ).
    private int Arrives(IntakeIndex intake)
    {
        ReadOnlySpan<VertexIndex> suppliers = network.SuppliersOf(intake);
        int first = network.LinksOf(intake).First;
        bool isAll = true;
        for (int position = 0; position < suppliers.Length; position++)
        {
            int set = ofNode[suppliers[position].Value];
            if (set == All)
            {
                continue;
            }

            Close(set, suppliers[position], new LinkIndex(first + position), isAll ? result : other);
            if (!isAll)
            {
                Intersect(result, other);
            }

            isAll = false;
            if (result.Count == 0)
            {
                return LabelSets.Empty;
            }
        }

        return isAll ? All : sets.Make(CollectionsMarshal.AsSpan(result));
    }

    private void Close(int set, VertexIndex supplier, LinkIndex link, List<int> into)
    {
        into.Clear();
        foreach (int label in sets[set])
        {
            into.Add(label);
        }

        (int one, int two) = labels.OfSite(network.SiteOf(supplier));
        Insert(into, one);
        Insert(into, two);
        Insert(into, labels.OfLink(link));
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
}
