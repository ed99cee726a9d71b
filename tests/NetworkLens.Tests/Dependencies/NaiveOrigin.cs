using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>Where an input's content is from, straight from the definition: every walk upwards, a step at a time, until what is still on its way is too little to matter.</summary>
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
    public (Dictionary<SiteIndex, double> Parts, double Untraced) Of(LinkRange links)
    {
        var ended = new Dictionary<SiteIndex, double>();
        var walkers = new Dictionary<VertexIndex, double>();
        double lost = 0;
        Follow(links, 1);
        int still = 0; // steps in which nobody arrived: after as many as there are activities nobody will, they go round
        while (walkers.Values.Sum() > 1e-14 && still <= network.ActivityCount)
        {
            double arrived = ended.Values.Sum() + lost;
            KeyValuePair<VertexIndex, double>[] now = [.. walkers];
            walkers.Clear();
            foreach ((VertexIndex activity, double mass) in now)
            {
                if (Absorbs(activity))
                {
                    ended[network.SiteOf(activity)] = ended.GetValueOrDefault(network.SiteOf(activity)) + mass;
                }
                else if (Ends(activity))
                {
                    lost += mass;
                }
                else
                {
                    FollowInputs(activity, mass);
                }
            }

            still = ended.Values.Sum() + lost - arrived > 1e-16 ? 0 : still + 1;
        }

        double total = ended.Values.Sum() + lost;
        return (ended.ToDictionary(part => part.Key, part => part.Value / total), lost / total);

        void FollowInputs(VertexIndex activity, double mass)
        {
            double[] output = Parts(activity);
            for (int variant = 0; variant < output.Length; variant++)
            {
                LinkRange[] inputs = [.. Inputs(activity, variant).Where(IsRelevant)];
                Array.ForEach(inputs, input => Follow(input, mass * output[variant] / inputs.Length));
            }
        }

        void Follow(LinkRange from, double mass)
        {
            double sent = Sent(from);
            for (int link = from.First; link < from.First + from.Count; link++)
            {
                VertexIndex supplier = network.SupplierOf(new LinkIndex(link));
                if (relevant.Contains(supplier) && mass * supposed.OfLink[link] > 0)
                {
                    walkers[supplier] = walkers.GetValueOrDefault(supplier) + (mass * supposed.OfLink[link] / sent);
                }
            }
        }
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
        bool isUnknown = variants.Where((_, variant) => isFed[variant]).Any(inputs => inputs.Any(input => double.IsNaN(Ratio(input)) || Links(input).Any(link => supposed.IsOpen[link])));
        double[] made = [.. variants.Select((inputs, variant) => !isFed[variant] ? 0 : isUnknown ? guess() : inputs.Min(input => Links(input).Sum(link => supposed.IsNothing[link] ? 0 : supposed.OfLink[link]) / Ratio(input)))];
        return parts[activity] = made.Sum() > 0 ? [.. made.Select(output => output / made.Sum())] : new double[made.Length];
    }

    private double Ratio(RecipeInput input) => input.RecipeRow < 0 ? 1 : network.Data.Recipes[input.RecipeRow].TonnesPerTonne.Value;

    private IEnumerable<int> Links(RecipeInput input) => network.LinksOf(input.Intake) is var (first, count) ? Enumerable.Range(first, count) : [];

    private double Sent(LinkRange links) => Enumerable.Range(links.First, links.Count).Sum(link => supposed.OfLink[link]);

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
