using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>Where an input's content is from, straight from the definition: every walk upwards, by how often it comes by each maker.</summary>
internal sealed class NaiveOrigin
{
    private readonly SupplyNetwork network;
    private readonly StageIndex stage;
    private readonly MaterialIndex? origin;
    private readonly SupposedTonnes supposed;
    private readonly Func<double> guess;
    private readonly HashSet<MaterialIndex> holds;
    private readonly HashSet<VertexIndex> relevant = [];
    private readonly Dictionary<VertexIndex, double[]> parts = [];

    /// <param name="network">The network.</param>
    /// <param name="stage">Where a walk ends.</param>
    /// <param name="origin">What is followed; null: all that is made at the stage.</param>
    /// <param name="supposed">What moves along each link.</param>
    /// <param name="guess">A variant's part where no figure says.</param>
    public NaiveOrigin(SupplyNetwork network, StageIndex stage, MaterialIndex? origin, SupposedTonnes supposed, Func<double> guess)
    {
        (this.network, this.stage, this.origin, this.supposed, this.guess) = (network, stage, origin, supposed, guess);
        holds = Holding();
        IEnumerable<VertexIndex> activities = Enumerable.Range(0, network.ActivityCount).Select(index => new VertexIndex(index)).Where(activity => holds.Contains(network.MaterialOf(activity)));
        while (activities.Where(activity => !relevant.Contains(activity) && (Ends(activity) ? !Absorbs(activity) || IsOrigin(activity) : Draws(activity))).ToList() is { Count: > 0 } more)
        {
            relevant.UnionWith(more);
        }
    }

    private bool IsAnyEnough => network.Data.Requirements == RequirementRule.Any;

    /// <summary>True where the input can hold the material at all.</summary>
    public bool Holds(MaterialIndex material, LinkRange links) => (material == MaterialIndex.Any || holds.Contains(material)) && IsRelevant(links);

    /// <summary>Parts by site of the stage, and what reaches none: together they are 1; none where everything goes round for ever.</summary>
    /// <remarks>An absorbing chain, solved by elimination: dense, one unknown an activity that an end can be reached from.</remarks>
    public (Dictionary<SiteIndex, double> Parts, double Untraced) Of(LinkRange links)
    {
        var ended = new Dictionary<SiteIndex, double>();
        double lost = 0;
        foreach ((VertexIndex activity, double mass) in Visits(links).Where(visit => visit.Mass > 0 && Ends(visit.Activity)))
        {
            if (Absorbs(activity))
            {
                ended[network.SiteOf(activity)] = ended.GetValueOrDefault(network.SiteOf(activity)) + mass;
            }
            else
            {
                lost += mass;
            }
        }

        double total = ended.Values.Sum() + lost;
        return (ended.ToDictionary(part => part.Key, part => part.Value / total), lost / total);
    }

    // How often a walk that begins along the links comes by each activity: v = start + v P, for those that it can leave for an end.
    private (VertexIndex Activity, double Mass)[] Visits(LinkRange links)
    {
        VertexIndex[] all = [.. Leading(links).OrderBy(activity => activity.Value)];
        var place = all.Select((activity, index) => (activity, index)).ToDictionary(pair => pair.activity, pair => pair.index);
        double[][] rows = [.. all.Select(_ => new double[all.Length + 1])];
        foreach ((VertexIndex supplier, double part) in Steps(links).Where(step => place.ContainsKey(step.Supplier)))
        {
            rows[place[supplier]][all.Length] += part;
        }

        for (int from = 0; from < all.Length; from++)
        {
            rows[from][from] += 1;
            foreach ((VertexIndex supplier, double part) in StepsOf(all[from]).Where(step => place.ContainsKey(step.Supplier)))
            {
                rows[place[supplier]][from] -= part;
            }
        }

        return [.. all.Zip(Solved(rows))];
    }

    // Gauss with the largest pivot; the last column is the right-hand side.
    private static double[] Solved(double[][] rows)
    {
        int count = rows.Length;
        for (int pivot = 0; pivot < count; pivot++)
        {
            int largest = Enumerable.Range(pivot, count - pivot).MaxBy(row => Math.Abs(rows[row][pivot]));
            (rows[pivot], rows[largest]) = (rows[largest], rows[pivot]);
            for (int row = 0; row < count; row++)
            {
                double times = row == pivot ? 0 : rows[row][pivot] / rows[pivot][pivot];
                for (int column = pivot; times != 0 && column <= count; column++)
                {
                    rows[row][column] -= times * rows[pivot][column];
                }
            }
        }

        return [.. Enumerable.Range(0, count).Select(row => rows[row][count] / rows[row][row])];
    }

    // Activities on some walk from the links to an end.
    private HashSet<VertexIndex> Leading(LinkRange links)
    {
        HashSet<VertexIndex> met = [.. Steps(links).Select(step => step.Supplier)];
        while (met.SelectMany(StepsOf).Select(step => step.Supplier).Except(met).ToList() is { Count: > 0 } more)
        {
            met.UnionWith(more);
        }

        HashSet<VertexIndex> leading = [.. met.Where(Ends)];
        while (met.Where(activity => !leading.Contains(activity) && StepsOf(activity).Any(step => leading.Contains(step.Supplier))).ToList() is { Count: > 0 } more)
        {
            leading.UnionWith(more);
        }

        return leading;
    }

    private IEnumerable<(VertexIndex Supplier, double Part)> StepsOf(VertexIndex activity)
    {
        double[] output = Ends(activity) ? [] : Parts(activity);
        return Enumerable.Range(0, output.Length).Where(variant => output[variant] > 0).SelectMany(variant =>
        {
            LinkRange[] inputs = [.. Inputs(activity, variant).Where(IsRelevant)];
            return inputs.SelectMany(input => Steps(input).Select(step => (step.Supplier, step.Part * output[variant] / inputs.Length)));
        });
    }

    private IEnumerable<(VertexIndex Supplier, double Part)> Steps(LinkRange links)
    {
        double[] tonnes = supposed.OfPart.GetValueOrDefault(links) ?? supposed.OfLink[links.First..(links.First + links.Count)];
        double sent = tonnes.Sum();
        return tonnes
            .Select((sending, position) => (Supplier: network.SupplierOf(new LinkIndex(links.First + position)), Part: sending / sent))
            .Where(step => step.Part > 0 && relevant.Contains(step.Supplier));
    }

    // tonnes / tonnes_per_tonne of the scarcest input, by variant, as parts of the whole.
    private double[] Parts(VertexIndex activity)
    {
        if (parts.TryGetValue(activity, out double[]? known))
        {
            return known;
        }

        if (IsAnyEnough)
        {
            return parts[activity] = network.IntakesOf(network.SiteOf(activity)).Count > 0 && Inputs(activity, 0)[0].Count > 0 ? [1] : [];
        }

        RecipeInput[][] variants = [.. Enumerable.Range(0, network.VariantCount(activity)).Select(variant => network.InputsOf(activity, variant).ToArray())];
        bool[] isFed = [.. variants.Select(inputs => inputs.All(input => network.LinksOf(input.Intake).Count > 0))];
        bool[] isEmpty = [.. variants.Select((inputs, variant) => !isFed[variant] || inputs.Any(input => Links(input).All(link => supposed.IsNothing[link])))];
        bool isUnknown = variants.Where((_, variant) => !isEmpty[variant]).Any(inputs => inputs.Any(input => double.IsNaN(Ratio(input)) || Links(input).Any(link => supposed.IsOpen[link])));
        double[] made = [.. variants.Select((inputs, variant) => isEmpty[variant] ? 0 : isUnknown ? guess() : inputs.Min(input => Links(input).Sum(link => supposed.IsNothing[link] ? 0 : supposed.OfLink[link]) / Ratio(input)))];
        return parts[activity] = made.Sum() > 0 ? [.. made.Select(output => output / made.Sum())] : new double[made.Length];
    }

    private double Ratio(RecipeInput input) => input.RecipeRow < 0 ? 1 : network.Data.Recipes[input.RecipeRow].TonnesPerTonne.Value;

    private IEnumerable<int> Links(RecipeInput input) => network.LinksOf(input.Intake) is var (first, count) ? Enumerable.Range(first, count) : [];

    private LinkRange[] Inputs(VertexIndex activity, int variant) => IsAnyEnough
        ? [LinkRange.Into(network, network.SiteOf(activity))]
        : [.. network.InputsOf(activity, variant).ToArray().Select(input => LinkRange.Of(network, input.Intake))];

    private HashSet<MaterialIndex> Holding()
    {
        if (network.Data.Requirements != RequirementRule.Recipes || origin is null)
        {
            return [.. Enumerable.Range(0, network.Data.Materials.Length).Select(material => new MaterialIndex(material))];
        }

        HashSet<MaterialIndex> made = [.. Enumerable.Range(0, network.ActivityCount).Select(index => new VertexIndex(index)).Where(Absorbs).Select(network.MaterialOf)];
        HashSet<MaterialIndex> found = [origin.Value];
        while (network.Data.Recipes.FirstOrDefault(row => found.Contains(row.Input) && !found.Contains(row.Output) && !made.Contains(row.Output)) is { } row)
        {
            found.Add(row.Output);
        }

        return found;
    }

    private bool Draws(VertexIndex activity) => network.AllInputsOf(activity).ToArray().Any(input => IsRelevant(LinkRange.Of(network, input.Intake)));

    private bool IsRelevant(LinkRange links) => Enumerable.Range(links.First, links.Count).Any(link => relevant.Contains(network.SupplierOf(new LinkIndex(link))));

    private bool IsOrigin(VertexIndex activity) => origin is null || network.MaterialOf(activity) == origin;

    private bool Absorbs(VertexIndex activity) => network.Data.Sites.Stage(network.SiteOf(activity)) == stage;

    private bool Ends(VertexIndex activity) => Absorbs(activity) || network.IsSource(activity) || Parts(activity).All(part => part == 0);
}
