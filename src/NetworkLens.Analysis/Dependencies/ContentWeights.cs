using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>How much of an activity's output is made of what comes along each of its links.</summary>
/// <remarks>
/// A variant's part of the output is what its scarcest input supports: tonnes / (tonnes_per_tonne). Within an input a
/// link's part is its share of the tonnes.
/// </remarks>
internal sealed class ContentWeights
{
    private readonly SupplyNetwork network;
    private readonly double[] share; // by link: of its intake
    private readonly double[] low;   // the same, lower end
    private readonly double[]?[] parts; // by vertex, worked out when first asked for
    private readonly double[] tonnes; // by intake; NaN where not even the spread gives a figure

    /// <summary>Works out the flows of every intake. O(m).</summary>
    public ContentWeights(SupplyNetwork network)
    {
        this.network = network;
        share = new double[network.LinkCount];
        low = new double[network.LinkCount];
        tonnes = new double[network.IntakeCount];
        parts = new double[network.VertexCount][];
        IsKnown = new bool[network.IntakeCount];
        for (int intake = 0; intake < network.IntakeCount; intake++)
        {
            (int first, int count) = network.LinksOf(new IntakeIndex(intake));
            if (count == 0)
            {
                continue;
            }

            var flows = IntakeFlows.Of(network, new IntakeIndex(intake));
            Interval[] shares = ShareIntervals.Shares(flows.Known, flows.Most, flows.Spread, flows.Remainder);
            for (int position = 0; position < count; position++)
            {
                (share[first + position], low[first + position]) = (shares[position].Value, shares[position].Low);
            }

            bool isBounded = flows.Most.All(double.IsFinite);
            tonnes[intake] = isBounded ? Enumerable.Range(0, count).Sum(flows.Tonnes) : double.NaN;
            IsKnown[intake] = flows.Basis != Basis.Assumed;
        }
    }

    /// <summary>By intake: true where the tonnes of all its links are known.</summary>
    public bool[] IsKnown { get; }

    /// <summary>A link's share of its intake, 0..1.</summary>
    public double Share(int link) => share[link];

    /// <summary>Lower end of the same.</summary>
    public double Low(int link) => low[link];

    /// <summary>Each variant's part of a vertex's output; they add up to 1, or are all 0 where no variant is fed. O(its inputs).</summary>
    public double[] VariantParts(VertexIndex vertex) => parts[vertex.Value] ??= WorkOut(vertex);

    private double[] WorkOut(VertexIndex vertex)
    {
        double[] output = new double[network.VariantCount(vertex)];
        for (int variant = 0; variant < output.Length; variant++)
        {
            output[variant] = Supports(network.InputsOf(vertex, variant));
        }

        if (output.Any(double.IsNaN))
        {
            output = [.. output.Select(part => part == 0 ? 0.0 : 1.0)];
        }

        double sum = output.Sum();
        return sum > 0 ? [.. output.Select(part => part / sum)] : output;
    }

    // Output its scarcest input supports: 0 where one is not fed, NaN where no figure says.
    private double Supports(ReadOnlySpan<RecipeInput> inputs)
    {
        double least = double.PositiveInfinity;
        bool isUnknown = false;
        foreach (RecipeInput input in inputs)
        {
            if (network.LinksOf(input.Intake).Count == 0)
            {
                return 0;
            }

            double ratio = input.RecipeRow < 0 ? 1 : network.Data.Recipes[input.RecipeRow].TonnesPerTonne.Value;
            double supports = tonnes[input.Intake.Value] / ratio;
            isUnknown |= double.IsNaN(supports);
            least = Math.Min(least, supports);
        }

        return isUnknown ? double.NaN : least;
    }
}
