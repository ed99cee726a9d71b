using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>What the loss of each input costs a vertex: variants with their shares of today's output, and the inputs of each.</summary>
internal sealed class CascadeRecipes(SupplyNetwork network, CascadeFlows flows, ProductionRule rule)
{
    private const int Block = 1 << 15; // positions that a worker takes at once

    private readonly List<int> variants = []; // of each position
    private readonly List<double> shares = [];
    private readonly List<int> sizes = [];    // inputs of each variant
    private readonly List<int> inputs = [];
    private readonly List<(int Intake, double Share)> uses = []; // of the vertex at hand, ascending
    private readonly List<double> outputs = [];
    private int[] usedBy = new int[8];      // by use: variants that draw on it
    private int[] lastVariant = new int[8]; // by use: the last of them, + 1

    /// <summary>By position of an order. O(v + r log r), r the inputs of a vertex in all its variants.</summary>
    public static (int[] VariantStart, double[] VariantShare, int[] InputStart, int[] Input) Of(
        SupplyNetwork network, CascadeFlows flows, ProductionRule rule, VertexIndex[] order, ParallelOptions workers)
    {
        var blocks = new CascadeRecipes[(order.Length + Block - 1) / Block];
        Parallel.For(0, blocks.Length, workers, block =>
        {
            blocks[block] = new CascadeRecipes(network, flows, rule);
            foreach (VertexIndex vertex in order.AsSpan(block * Block, Math.Min(Block, order.Length - (block * Block))))
            {
                int before = blocks[block].shares.Count;
                blocks[block].Add(vertex);
                blocks[block].variants.Add(blocks[block].shares.Count - before);
            }
        });
        return (
            Starts(blocks.Select(block => block.variants), order.Length),
            [.. blocks.SelectMany(block => block.shares)],
            Starts(blocks.Select(block => block.sizes), blocks.Sum(block => block.sizes.Count)),
            [.. blocks.SelectMany(block => block.inputs)]);
    }

    // Where each of some lengths starts, one after the other.
    private static int[] Starts(IEnumerable<List<int>> lengths, int count)
    {
        int[] start = new int[count + 1];
        int next = 0;
        foreach (List<int> some in lengths)
        {
            foreach (int length in some)
            {
                start[next + 1] = start[next] + length;
                next++;
            }
        }

        return start;
    }

    private void Add(VertexIndex vertex)
    {
        flows.UsesOf(vertex, uses);
        if (uses.Count == 0)
        {
            return;
        }

        if (rule == ProductionRule.Linear)
        {
            double all = 0;
            foreach ((int intake, double share) in uses)
            {
                all += share * flows.Arriving[intake];
            }

            foreach ((int intake, double share) in uses)
            {
                inputs.Add(intake);
                AddVariant(all > 0 ? share * flows.Arriving[intake] / all : 1.0 / uses.Count, 1);
            }
        }
        else if (rule == ProductionRule.Leontief || network.VariantCount(vertex) == 1)
        {
            foreach ((int intake, _) in uses)
            {
                inputs.Add(intake);
            }

            AddVariant(1, uses.Count);
        }
        else
        {
            AddMixed(vertex);
        }
    }

    private void AddMixed(VertexIndex vertex)
    {
        CountUsers(vertex);
        outputs.Clear();
        double all = 0;
        for (int variant = 0; variant < network.VariantCount(vertex); variant++)
        {
            double output = OutputOf(network.InputsOf(vertex, variant));
            outputs.Add(double.IsFinite(output) ? output : 0);
            all += outputs[^1];
        }

        for (int variant = 0; variant < outputs.Count; variant++)
        {
            int before = inputs.Count;
            foreach (RecipeInput input in network.InputsOf(vertex, variant))
            {
                inputs.Add(input.Intake.Value);
            }

            AddVariant(all > 0 ? outputs[variant] / all : 1.0 / outputs.Count, SortFrom(before));
        }
    }

    // How many variants draw on each use.
    private void CountUsers(VertexIndex vertex)
    {
        if (usedBy.Length < uses.Count)
        {
            usedBy = new int[2 * uses.Count];
            lastVariant = new int[2 * uses.Count];
        }

        Array.Clear(usedBy);
        Array.Clear(lastVariant);
        for (int variant = 0; variant < network.VariantCount(vertex); variant++)
        {
            foreach (RecipeInput input in network.InputsOf(vertex, variant))
            {
                int use = UseAt(input);
                usedBy[use] += lastVariant[use] == variant + 1 ? 0 : 1;
                lastVariant[use] = variant + 1;
            }
        }
    }

    // By the inputs that a variant alone uses; where there are none, by its part in the shared ones.
    private double OutputOf(ReadOnlySpan<RecipeInput> variant)
    {
        bool hasOwn = false;
        foreach (RecipeInput input in variant)
        {
            hasOwn |= usedBy[UseAt(input)] == 1;
        }

        double output = double.PositiveInfinity;
        foreach (RecipeInput input in variant)
        {
            int use = UseAt(input);
            if (usedBy[use] == 1 || !hasOwn)
            {
                output = Math.Min(output, uses[use].Share * flows.Arriving[uses[use].Intake] / usedBy[use] / flows.RatioOf(input));
            }
        }

        return output;
    }

    private int UseAt(RecipeInput input)
    {
        (int low, int high) = (0, uses.Count - 1);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = uses[middle].Intake < input.Intake.Value ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    // What was added to the inputs since, ascending and each once; how many are left.
    private int SortFrom(int first)
    {
        inputs.Sort(first, inputs.Count - first, null);
        int count = first;
        for (int at = first; at < inputs.Count; at++)
        {
            if (at == first || inputs[at] != inputs[count - 1])
            {
                inputs[count++] = inputs[at];
            }
        }

        inputs.RemoveRange(count, inputs.Count - count);
        return count - first;
    }

    private void AddVariant(double share, int size)
    {
        shares.Add(share);
        sizes.Add(size);
    }
}
