using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>Failures drawn at random, and how often a target is then cut off. It follows the recipes by itself, 64 draws at a time: a bit is a draw. No input may need more than two suppliers.</summary>
internal sealed class DrawnFailures
{
    private readonly bool[] isSource;                                         // by activity
    private readonly (bool NeedsTwo, int[] Suppliers)[][][] variants;         // by activity and variant, input by input
    private readonly (bool NeedsTwo, int[] Suppliers)[][] wanted;             // by the target
    private readonly (Label Label, double Chance)[] labels;
    private readonly int[][] carried;    // by activity: positions among the labels
    private readonly ulong[] fails;      // by label
    private readonly ulong[] made;       // by activity
    private ulong state;

    public DrawnFailures(SupplyNetwork network, VertexIndex target, IReadOnlyDictionary<Label, double> chances, ulong seed)
    {
        state = seed;
        VertexIndex[] activities = [.. Enumerable.Range(0, network.ActivityCount).Select(vertex => new VertexIndex(vertex))];
        isSource = [.. activities.Select(network.IsSource)];
        variants = [.. activities.Select(vertex => Ways(network, vertex))];
        wanted = Ways(network, target);
        labels = [.. chances.Select(pair => (pair.Key, pair.Key == new Label(LabelKind.Site, network.SiteOf(target).Value) ? 0 : pair.Value))]; // its own site does not fail
        carried = [.. activities.Select(vertex => Positions(network.Data, network.SiteOf(vertex)))];
        fails = new ulong[labels.Length];
        made = new ulong[network.ActivityCount];
        LostWith = new int[labels.Length];
        FailedIn = new int[labels.Length];
    }

    /// <summary>Draws in which the target is cut off.</summary>
    public int Lost { get; private set; }

    /// <summary>The same of draws in which a label fails.</summary>
    public int[] LostWith { get; }

    /// <summary>Draws in which a label fails.</summary>
    public int[] FailedIn { get; }

    public IEnumerable<Label> Labels => labels.Select(each => each.Label);

    /// <summary>Draws 64 times as often as told.</summary>
    public void Run(int words)
    {
        for (int word = 0; word < words; word++)
        {
            for (int label = 0; label < labels.Length; label++)
            {
                fails[label] = Draw(labels[label].Chance);
            }

            ulong lost = ~Made();
            Lost += (int)ulong.PopCount(lost);
            for (int label = 0; label < labels.Length; label++)
            {
                LostWith[label] += (int)ulong.PopCount(lost & fails[label]);
                FailedIn[label] += (int)ulong.PopCount(fails[label]);
            }
        }
    }

    private int[] Positions(DataSet data, SiteIndex site) =>
        [.. Enumerable.Range(0, labels.Length).Where(at => labels[at].Label.Kind == LabelKind.Site ? labels[at].Label.Value == site.Value : labels[at].Label.Value == data.Sites.Country(site).Value)];

    // From nothing upwards until nothing changes, so that a loop does not keep itself alive.
    private ulong Made()
    {
        Array.Clear(made);
        bool hasChanged = true;
        while (hasChanged)
        {
            hasChanged = false;
            for (int vertex = 0; vertex < isSource.Length; vertex++)
            {
                ulong now = isSource[vertex] ? ulong.MaxValue : Needs(variants[vertex]);
                foreach (int label in carried[vertex])
                {
                    now &= ~fails[label];
                }

                hasChanged |= now != made[vertex];
                made[vertex] = now;
            }
        }

        return Needs(wanted);
    }

    private ulong Needs((bool NeedsTwo, int[] Suppliers)[][] ways)
    {
        ulong needs = 0;
        foreach ((bool NeedsTwo, int[] Suppliers)[] inputs in ways)
        {
            ulong covered = ulong.MaxValue;
            foreach ((bool needsTwo, int[] suppliers) in inputs)
            {
                (ulong one, ulong two) = (0UL, 0UL); // at least so many suppliers
                foreach (int supplier in suppliers)
                {
                    two |= one & made[supplier];
                    one |= made[supplier];
                }

                covered &= needsTwo ? two : one;
            }

            needs |= covered;
        }

        return needs;
    }

    private static (bool NeedsTwo, int[] Suppliers)[][] Ways(SupplyNetwork network, VertexIndex vertex) =>
        [.. Enumerable.Range(0, network.VariantCount(vertex)).Select(variant => network.InputsOf(vertex, variant).ToArray()
            .Select(input => (network.NeededOf(input) == 2, network.SuppliersOf(input.Intake).ToArray().Select(supplier => supplier.Value).ToArray())).ToArray())];

    // Each bit is set with this chance, to 2 to the power of -32: from its last binary digit to its first.
    private ulong Draw(double chance)
    {
        ulong bits = 0;
        for (uint digits = (uint)(chance * 4294967296.0), at = 0; at < 32; at++, digits >>= 1)
        {
            bits = (digits & 1) != 0 ? bits | Next() : bits & Next();
        }

        return bits;
    }

    // SplitMix64 (Steele, Lea & Flood 2014).
    private ulong Next()
    {
        ulong mixed = state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
