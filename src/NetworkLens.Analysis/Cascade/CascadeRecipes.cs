using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>What the loss of each input costs a vertex: variants with their shares of today's output, and the inputs of each.</summary>
internal sealed class CascadeRecipes(SupplyNetwork network, CascadeFlows flows, ProductionRule rule)
{
    private readonly List<double> shares = [];
    private readonly List<int> inputStart = [0];
    private readonly List<int> inputs = [];

    /// <summary>By position of an order. O(v + r), times the variants of a vertex.</summary>
    public static (int[] VariantStart, double[] VariantShare, int[] InputStart, int[] Input) Of(
        SupplyNetwork network, CascadeFlows flows, ProductionRule rule, VertexIndex[] order)
    {
        var recipes = new CascadeRecipes(network, flows, rule);
        int[] start = new int[order.Length + 1];
        for (int position = 0; position < order.Length; position++)
        {
            recipes.Add(order[position]);
            start[position + 1] = recipes.shares.Count;
        }

        return (start, [.. recipes.shares], [.. recipes.inputStart], [.. recipes.inputs]);
    }

    private void Add(VertexIndex vertex)
    {
        (int Intake, double Share)[] uses = [.. flows.UsesOf(vertex)];
        if (uses.Length == 0)
        {
            return;
        }

        switch (rule)
        {
            case ProductionRule.Leontief:
                AddVariants([[.. uses.Select(use => use.Intake)]], [1]);
                break;
            case ProductionRule.Linear:
                AddVariants([.. uses.Select(use => new[] { use.Intake })], [.. uses.Select(use => use.Share * flows.Arriving[use.Intake])]);
                break;
            default:
                var tonnes = uses.ToDictionary(use => use.Intake, use => use.Share * flows.Arriving[use.Intake]);
                AddMixed(vertex, tonnes);
                break;
        }
    }

    private void AddMixed(VertexIndex vertex, Dictionary<int, double> tonnes)
    {
        int[][] variants = [.. Enumerable.Range(0, network.VariantCount(vertex)).Select(variant => IntakesOf(network.InputsOf(vertex, variant)))];
        var users = variants.SelectMany(intakes => intakes).CountBy(intake => intake).ToDictionary();
        double[] outputs = new double[variants.Length];
        for (int variant = 0; variant < variants.Length; variant++)
        {
            bool hasOwn = variants[variant].Any(intake => users[intake] == 1);
            outputs[variant] = double.PositiveInfinity;
            foreach (RecipeInput input in network.InputsOf(vertex, variant))
            {
                int sharedBy = users[input.Intake.Value];
                if (sharedBy == 1 || !hasOwn)
                {
                    outputs[variant] = Math.Min(outputs[variant], tonnes[input.Intake.Value] / sharedBy / flows.RatioOf(input));
                }
            }
        }

        AddVariants(variants, [.. outputs.Select(output => double.IsFinite(output) ? output : 0)]);
    }

    private void AddVariants(int[][] variants, double[] weights)
    {
        double all = weights.Sum();
        for (int variant = 0; variant < variants.Length; variant++)
        {
            shares.Add(all > 0 ? weights[variant] / all : 1.0 / variants.Length);
            inputs.AddRange(variants[variant]);
            inputStart.Add(inputs.Count);
        }
    }

    private static int[] IntakesOf(ReadOnlySpan<RecipeInput> inputs)
    {
        SortedSet<int> intakes = [];
        foreach (RecipeInput input in inputs)
        {
            intakes.Add(input.Intake.Value);
        }

        return [.. intakes];
    }
}
