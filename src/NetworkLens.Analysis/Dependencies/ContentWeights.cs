using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>One way to make something, as far as content goes.</summary>
/// <param name="Part">Its part of the output, 0..1.</param>
/// <param name="Low">Least part.</param>
/// <param name="Inputs">The links of each input.</param>
internal readonly record struct ContentVariant(double Part, double Low, LinkRange[] Inputs);

/// <summary>How much of an activity's output is made of what comes along each of its links.</summary>
/// <remarks>
/// A variant's part of the output is what its scarcest input supports: tonnes / (tonnes_per_tonne). Within an input a
/// link's part is its share of the tonnes. Where anything will do, all links into a site are one input.
/// </remarks>
internal sealed class ContentWeights
{
    private readonly SupplyNetwork network;
    private readonly double[] share; // by link: of its input
    private readonly double[] low;   // the same, lower end
    private readonly ContentVariant[]?[] variants; // by vertex, worked out when first asked for
    private readonly Interval[] tonnes; // by intake; NaN where not even the spread gives a figure
    private readonly bool isAnyEnough;

    /// <summary>Works out the flows of every input. O(m).</summary>
    public ContentWeights(SupplyNetwork network)
    {
        this.network = network;
        share = new double[network.LinkCount];
        low = new double[network.LinkCount];
        tonnes = new Interval[network.IntakeCount];
        variants = new ContentVariant[network.VertexCount][];
        isAnyEnough = network.Data.Requirements == RequirementRule.Any;
        for (int site = 0; isAnyEnough && site < network.Data.Sites.Count; site++)
        {
            Weigh(LinkRange.Into(network, new SiteIndex(site)));
        }

        for (int intake = 0; !isAnyEnough && intake < tonnes.Length; intake++)
        {
            if (Weigh(LinkRange.Of(network, new IntakeIndex(intake))) is { } flows)
            {
                double known = flows.Known.Sum();
                double printed = flows.Most.All(double.IsFinite) ? known + flows.Spread.Sum() : double.NaN;
                tonnes[intake] = new Interval(printed, known, known + Math.Min(flows.Remainder, flows.Most.Sum()));
            }
        }
    }

    /// <summary>A link's share of its input, 0..1.</summary>
    public double Share(int link) => share[link];

    /// <summary>Lower end of the same.</summary>
    public double Low(int link) => low[link];

    /// <summary>True where these links are an input as it is weighed here; a demand row where anything will do may ask for some of them alone.</summary>
    public bool IsWeighed(Requirement requirement) => !isAnyEnough || requirement.Links == LinkRange.Into(network, requirement.Site);

    /// <summary>The ways to make a vertex, by variant. Their parts add up to 1, or are all 0 where none is fed. O(its inputs), once.</summary>
    public ContentVariant[] VariantsOf(VertexIndex vertex) => variants[vertex.Value] ??= isAnyEnough ? [Anything(vertex)] : WorkOut(vertex);

    private IntakeFlows? Weigh(LinkRange links)
    {
        if (links.Count == 0)
        {
            return null;
        }

        var flows = IntakeFlows.Of(network, links);
        Interval[] shares = ShareIntervals.Shares(flows.Known, flows.Most, flows.Spread, flows.Remainder);
        for (int position = 0; position < links.Count; position++)
        {
            (share[links.First + position], low[links.First + position]) = (shares[position].Value, shares[position].Low);
        }

        return flows;
    }

    private ContentVariant Anything(VertexIndex vertex)
    {
        var links = LinkRange.Into(network, network.SiteOf(vertex));
        return links.Count == 0 ? new ContentVariant(0, 0, []) : new ContentVariant(1, 1, [links]);
    }

    private ContentVariant[] WorkOut(VertexIndex vertex)
    {
        var output = new Interval[network.VariantCount(vertex)];
        for (int variant = 0; variant < output.Length; variant++)
        {
            output[variant] = Supports(network.InputsOf(vertex, variant));
        }

        bool isUnknown = output.Any(made => double.IsNaN(made.Value));
        double[] printed = [.. output.Select(made => !isUnknown ? made.Value : made.High == 0 ? 0 : 1)];
        double sum = printed.Sum();
        double most = output.Sum(made => made.High);
        var found = new ContentVariant[output.Length];
        for (int variant = 0; variant < found.Length; variant++)
        {
            double part = sum > 0 ? printed[variant] / sum : 0;
            double others = double.IsInfinity(output[variant].High) ? output.Where((_, other) => other != variant).Sum(made => made.High) : most - output[variant].High;
            double least = part == 1 ? 1 : output[variant].Low > 0 ? output[variant].Low / (output[variant].Low + others) : 0;
            found[variant] = new ContentVariant(part, Math.Min(part, least), InputsOf(vertex, variant));
        }

        return found;
    }

    private LinkRange[] InputsOf(VertexIndex vertex, int variant)
    {
        ReadOnlySpan<RecipeInput> inputs = network.InputsOf(vertex, variant);
        var links = new LinkRange[inputs.Length];
        for (int input = 0; input < inputs.Length; input++)
        {
            links[input] = LinkRange.Of(network, inputs[input].Intake);
        }

        return links;
    }

    // Output its scarcest input supports: 0 where nothing can come of one, NaN where no figure says.
    private Interval Supports(ReadOnlySpan<RecipeInput> inputs)
    {
        var least = new Interval(double.PositiveInfinity, double.PositiveInfinity, double.PositiveInfinity);
        foreach (RecipeInput input in inputs)
        {
            Interval sent = tonnes[input.Intake.Value];
            if (network.LinksOf(input.Intake).Count == 0 || sent.High == 0)
            {
                return default;
            }

            double ratio = input.RecipeRow < 0 ? 1 : network.Data.Recipes[input.RecipeRow].TonnesPerTonne.Value;
            least = double.IsNaN(ratio)
                ? new Interval(double.NaN, 0, least.High)
                : new Interval(Math.Min(least.Value, sent.Value / ratio), Math.Min(least.Low, sent.Low / ratio), Math.Min(least.High, sent.High / ratio)); // Min keeps NaN
        }

        return least;
    }
}
