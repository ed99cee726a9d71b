using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>
/// Bit-parallel failure simulation: one bit is one scenario, and one pass over the network works out, for every scenario
/// at once, what stays producible.
/// </summary>
/// <typeparam name="T">Scenarios a pass holds.</typeparam>
/// <remarks>
/// Suppliers before users; inside a strong component from nothing upwards until nothing changes, which is the least
/// fixpoint. The idea is parallel-pattern simulation of faults in logic circuits (Seshu 1965), with a recipe for a gate.
/// </remarks>
internal sealed class FailureSimulation<T>
    where T : struct, ILanes<T>
{
    private readonly SupplyNetwork network;
    private readonly LabelSet labels;
    private readonly EvaluationOrder order;
    private readonly T[] state;       // by node of the evaluation order
    private readonly T[] failing;     // by label: the scenarios in which it fails
    private readonly bool onlyPaths;

    /// <summary>Room for one pass. O(nodes + labels) memory.</summary>
    /// <param name="network">The network.</param>
    /// <param name="labels">What fails.</param>
    /// <param name="order">The evaluation order of the network.</param>
    /// <param name="onlyPaths">Take any one input for enough, as a search for paths does.</param>
    public FailureSimulation(SupplyNetwork network, LabelSet labels, EvaluationOrder order, bool onlyPaths)
    {
        (this.network, this.labels, this.order, this.onlyPaths) = (network, labels, order, onlyPaths);
        state = new T[network.ActivityCount + network.IntakeCount];
        failing = new T[labels.Count];
    }

    /// <summary>Runs a pass. O((v + m + r) x rounds), where rounds is 1 outside strong components.</summary>
    /// <param name="scenarios">For each scenario, at most <c>T.Width</c> of them, the labels that fail.</param>
    public void Run(ReadOnlySpan<int[]> scenarios)
    {
        Array.Clear(failing);
        for (int scenario = 0; scenario < scenarios.Length; scenario++)
        {
            foreach (int label in scenarios[scenario])
            {
                failing[label] |= T.Bit(scenario);
            }
        }

        Array.Clear(state);
        for (int component = 0; component + 1 < order.ComponentStart.Length; component++)
        {
            ReadOnlySpan<int> nodes = order.Nodes.AsSpan(order.ComponentStart[component]..order.ComponentStart[component + 1]);
            bool hasChanged = Update(nodes);
            while (hasChanged && nodes.Length > 1)
            {
                hasChanged = Update(nodes);
            }
        }
    }

    /// <summary>The scenarios in which what a vertex needs is there, whether or not the vertex itself fails. O(its inputs).</summary>
    /// <param name="vertex">A vertex of the network.</param>
    public T NeedsMetBy(VertexIndex vertex)
    {
        if (network.IsSource(vertex))
        {
            return T.All;
        }

        T met = T.None;
        for (int variant = 0; variant < network.VariantCount(vertex); variant++)
        {
            T covered = onlyPaths ? T.None : T.All;
            foreach (RecipeInput input in network.InputsOf(vertex, variant))
            {
                T arrives = state[network.ActivityCount + input.Intake.Value];
                covered = onlyPaths ? covered | arrives : covered & arrives;
            }

            met |= covered;
        }

        return met;
    }

    private bool Update(ReadOnlySpan<int> nodes)
    {
        bool hasChanged = false;
        foreach (int node in nodes)
        {
            T now = node < network.ActivityCount
                ? NeedsMetBy(new VertexIndex(node)) & ~Failing(network.SiteOf(new VertexIndex(node)))
                : Arrives(new IntakeIndex(node - network.ActivityCount));
            hasChanged |= now != state[node];
            state[node] = now;
        }

        return hasChanged;
    }

    private T Arrives(IntakeIndex intake)
    {
        T arrives = T.None;
        ReadOnlySpan<VertexIndex> suppliers = network.SuppliersOf(intake);
        if (labels.Kind != LabelKind.Link)
        {
            foreach (VertexIndex supplier in suppliers)
            {
                arrives |= state[supplier.Value];
            }

            return arrives;
        }

        int first = network.LinksOf(intake).First;
        for (int position = 0; position < suppliers.Length; position++)
        {
            int label = labels.OfLink(new LinkIndex(first + position));
            T sent = state[suppliers[position].Value];
            arrives |= label < 0 ? sent : sent & ~failing[label];
        }

        return arrives;
    }

    private T Failing(SiteIndex site)
    {
        (int first, int second) = labels.OfSite(site);
        T fails = first < 0 ? T.None : failing[first];
        return second < 0 ? fails : fails | failing[second];
    }
}
