using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>The choices there are upstream of some targets: a variant for each activity, a link for each input of a variant.</summary>
/// <remarks>
/// Activities are positions of the cone, the targets first. Variants, inputs and links are numbered through, in the order of activities,
/// variants and inputs; the links of an input go by the ids of their suppliers' sites. An input that a variant names twice is one, and needs
/// as many suppliers as the row that needs most. Each supplier that an input needs is a place to fill.
/// </remarks>
internal sealed class TreeGraph
{
    private readonly SupplyNetwork network;

    private TreeGraph(SupplyNetwork network, UpstreamCone cone, Func<LinkIndex, PathWeight> weightOf, bool isScaled)
    {
        this.network = network;
        Cone = cone;
        List<int> variantStart = [0];
        List<int> inputStart = [0];
        List<int> linkStart = [0];
        List<int> placeStart = [0];
        List<double> ratios = [];
        List<LinkIndex> links = [];
        foreach (VertexIndex activity in cone.Vertices)
        {
            for (int variant = 0; variant < network.VariantCount(activity); variant++)
            {
                foreach (RecipeInput input in DistinctInputs(activity, variant))
                {
                    links.AddRange(LinksOf(input.Intake));
                    linkStart.Add(links.Count);
                    int needed = NeededOf(activity, variant, input);
                    placeStart.Add(placeStart[^1] + needed);
                    ratios.Add(isScaled ? RatioOf(activity, input) / needed : 1);
                }

                inputStart.Add(ratios.Count);
            }

            variantStart.Add(inputStart.Count - 1);
        }

        (VariantStart, InputStart, LinkStart, Ratios, Links) = ([.. variantStart], [.. inputStart], [.. linkStart], [.. ratios], [.. links]);
        Suppliers = [.. links.Select(link => cone.PositionOf(network.SupplierOf(link)))];
        Weights = [.. links.Select(weightOf)];
        (ActivityOf, VariantOf) = (Owners(VariantStart), Owners(InputStart));
        ImmutableArray<int> inputOf = Owners(LinkStart);
        PlaceStart = [.. placeStart];
        InputAt = Owners(PlaceStart);
        Uses = Enumerable.Range(0, Suppliers.Length).ToLookup(choice => Suppliers[choice], choice => (inputOf[choice], choice));
    }

    public UpstreamCone Cone { get; }

    public int ActivityCount => Cone.Vertices.Length;

    /// <summary>Activities + 1, into variants.</summary>
    public ImmutableArray<int> VariantStart { get; }

    /// <summary>Variants + 1, into inputs.</summary>
    public ImmutableArray<int> InputStart { get; }

    /// <summary>Inputs + 1, into links.</summary>
    public ImmutableArray<int> LinkStart { get; }

    /// <summary>Inputs + 1, into places: one for each supplier that an input needs.</summary>
    public ImmutableArray<int> PlaceStart { get; }

    /// <summary>The input of each place.</summary>
    public ImmutableArray<int> InputAt { get; }

    /// <summary>Tonnes that each supplier of an input brings for a tonne of what it makes, in equal shares, where that scales weights; else 1. NaN where unknown.</summary>
    public ImmutableArray<double> Ratios { get; }

    /// <summary>The link of each choice.</summary>
    public ImmutableArray<LinkIndex> Links { get; }

    /// <summary>The position of its supplier.</summary>
    public ImmutableArray<int> Suppliers { get; }

    /// <summary>Its weight, and what breaks ties.</summary>
    public ImmutableArray<PathWeight> Weights { get; }

    /// <summary>The activity of each variant.</summary>
    public ImmutableArray<int> ActivityOf { get; }

    /// <summary>The variant of each input.</summary>
    public ImmutableArray<int> VariantOf { get; }

    /// <summary>Whom an activity may supply: inputs, and the choice that it is there.</summary>
    public ILookup<int, (int Input, int Choice)> Uses { get; }

    /// <summary>The choices upstream of some targets. O(v) memory and O(links upstream x log) time.</summary>
    /// <param name="network">The network.</param>
    /// <param name="targets">First in the cone.</param>
    /// <param name="producible">By vertex: only these are used.</param>
    /// <param name="weightOf">Weight of a link.</param>
    /// <param name="isScaled">True where the weight of what an input brings is multiplied by its ratio.</param>
    public static TreeGraph Of(
        SupplyNetwork network, ImmutableArray<VertexIndex> targets, ImmutableArray<bool> producible, Func<LinkIndex, PathWeight> weightOf, bool isScaled) =>
        new(network, UpstreamCone.Of(network, targets, vertex => producible[vertex.Value]), weightOf, isScaled);

    /// <summary>Whether some input needs more than one supplier.</summary>
    public bool NeedsSeveral => InputAt.Length >= LinkStart.Length;

    /// <summary>How many suppliers an input needs.</summary>
    public int NeededOf(int input) => PlaceStart[input + 1] - PlaceStart[input];

    /// <summary>True for an activity that needs nothing.</summary>
    public bool IsSource(int activity) => network.IsSource(Cone.Vertices[activity]);

    /// <summary>What an input costs over one of its links: the link and all beneath it, scaled by what that supplier brings.</summary>
    /// <param name="input">The input.</param>
    /// <param name="choice">One of its links.</param>
    /// <param name="supplier">The weight of all beneath the supplier.</param>
    public PathWeight Over(int input, int choice, PathWeight supplier)
    {
        PathWeight sum = Weights[choice] + supplier;
        double ratio = Ratios[input];
        return ratio == 1 ? sum
            : double.IsNaN(ratio) ? new PathWeight(sum.Unknown + 1, 0, 0, 0, 0) // of what lies beneath nothing can be said
            : sum with { Main = sum.Main * ratio };
    }

    // For each item of groups that lie one after the other, its group.
    private static ImmutableArray<int> Owners(ImmutableArray<int> start)
    {
        int[] owners = new int[start[^1]];
        for (int group = 0; group + 1 < start.Length; group++)
        {
            owners.AsSpan(start[group]..start[group + 1]).Fill(group);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(owners);
    }

    private static List<RecipeInput> Distinct(ReadOnlySpan<RecipeInput> inputs)
    {
        var distinct = new List<RecipeInput>(inputs.Length);
        foreach (RecipeInput input in inputs)
        {
            if (!distinct.Exists(other => other.Intake == input.Intake))
            {
                distinct.Add(input);
            }
        }

        return distinct;
    }

    private List<RecipeInput> DistinctInputs(VertexIndex activity, int variant) => Distinct(network.InputsOf(activity, variant));

    private int NeededOf(VertexIndex activity, int variant, RecipeInput input)
    {
        int needed = 1;
        foreach (RecipeInput row in network.InputsOf(activity, variant))
        {
            needed = row.Intake == input.Intake ? Math.Max(needed, network.NeededOf(row)) : needed;
        }

        return needed;
    }

    private IEnumerable<LinkIndex> LinksOf(IntakeIndex intake)
    {
        (int first, int count) = network.LinksOf(intake);
        return Enumerable.Range(first, count).Select(link => new LinkIndex(link))
            .Where(link => Cone.PositionOf(network.SupplierOf(link)) >= 0)
            .OrderBy(link => network.Data.Sites.Id(network.SiteOf(network.SupplierOf(link))), StringComparer.Ordinal);
    }

    // A target takes what it asks for; where any one supplier is enough, a tonne is a tonne.
    private double RatioOf(VertexIndex activity, RecipeInput input) =>
        input.RecipeRow >= 0 ? network.Data.Recipes[input.RecipeRow].TonnesPerTonne.Value
        : network.IsTarget(activity) || network.Data.Requirements == RequirementRule.Any ? 1
        : double.NaN;
}
