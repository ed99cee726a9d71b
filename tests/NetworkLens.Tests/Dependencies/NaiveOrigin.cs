using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>Where an input's content is from, straight from the definition: every walk upwards, a step at a time, until what is still on its way is too little to matter.</summary>
internal sealed class NaiveOrigin
{
    private readonly SupplyNetwork network;
    private readonly ContentWeights weights;
    private readonly StageIndex stage;
    private readonly MaterialIndex? origin;
    private readonly HashSet<MaterialIndex> holds;
    private readonly HashSet<VertexIndex> relevant = [];

    public NaiveOrigin(SupplyNetwork network, StageIndex stage, MaterialIndex? origin)
    {
        (this.network, this.stage, this.origin) = (network, stage, origin);
        weights = new ContentWeights(network);
        holds = Holding();
        IEnumerable<VertexIndex> activities = Enumerable.Range(0, network.ActivityCount).Select(index => new VertexIndex(index)).Where(activity => holds.Contains(network.MaterialOf(activity)));
        while (activities.Where(activity => !relevant.Contains(activity) && (Ends(activity) ? !Absorbs(activity) || IsOrigin(activity) : Draws(activity))).ToList() is { Count: > 0 } more)
        {
            relevant.UnionWith(more);
        }
    }

    /// <summary>True where the input can hold the material at all.</summary>
    public bool Holds(IntakeIndex intake) => holds.Contains(network.MaterialOf(intake)) && Relevant(intake);

    /// <summary>Parts by site of the stage, and what reaches none: together they are 1. The lower ends are what surely comes along every link of a walk.</summary>
    public (Dictionary<SiteIndex, Walker> Parts, double Untraced) Of(IntakeIndex intake)
    {
        var ended = new Dictionary<SiteIndex, Walker>();
        var walkers = new Dictionary<VertexIndex, Walker>();
        double lost = 0;
        Follow(intake, new Walker(1, 1));
        int still = 0; // steps in which nobody arrived: after as many as there are activities nobody will, they go round
        while (walkers.Values.Sum(walker => walker.Mass) > 1e-13 && still <= network.ActivityCount)
        {
            double arrived = ended.Values.Sum(part => part.Mass) + lost;
            KeyValuePair<VertexIndex, Walker>[] now = [.. walkers];
            walkers.Clear();
            foreach ((VertexIndex activity, Walker walker) in now)
            {
                if (Absorbs(activity))
                {
                    ended[network.SiteOf(activity)] = ended.GetValueOrDefault(network.SiteOf(activity)) + walker;
                }
                else if (Ends(activity))
                {
                    lost += walker.Mass;
                }
                else
                {
                    FollowInputs(activity, walker);
                }
            }

            still = ended.Values.Sum(part => part.Mass) + lost - arrived > 1e-15 ? 0 : still + 1;
        }

        double total = ended.Values.Sum(part => part.Mass) + lost;
        return (ended.ToDictionary(part => part.Key, part => part.Value.Times(1 / total, 1 / total)), lost / total);

        void FollowInputs(VertexIndex activity, Walker walker)
        {
            double[] parts = weights.VariantParts(activity);
            for (int variant = 0; variant < parts.Length; variant++)
            {
                IntakeIndex[] inputs = [.. network.InputsOf(activity, variant).ToArray().Select(input => input.Intake).Where(Relevant)];
                foreach (IntakeIndex input in inputs)
                {
                    double part = parts[variant] / inputs.Length;
                    Follow(input, walker.Times(part, parts[variant] == 1 || weights.IsKnown[input.Value] ? part : 0));
                }
            }
        }

        void Follow(IntakeIndex from, Walker walker)
        {
            (int first, int count) = network.LinksOf(from);
            for (int link = first; link < first + count; link++)
            {
                VertexIndex supplier = network.SupplierOf(new LinkIndex(link));
                if (relevant.Contains(supplier) && walker.Mass * weights.Share(link) > 0)
                {
                    walkers[supplier] = walkers.GetValueOrDefault(supplier) + walker.Times(weights.Share(link), weights.Low(link));
                }
            }
        }
    }

    /// <summary>True where the tonnes of all links of the input are known.</summary>
    public bool IsKnown(IntakeIndex intake) => weights.IsKnown[intake.Value];

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

    private bool Draws(VertexIndex activity) => network.AllInputsOf(activity).ToArray().Any(input => Relevant(input.Intake));

    private bool Relevant(IntakeIndex intake) => network.SuppliersOf(intake).ToArray().Any(relevant.Contains);

    private bool IsOrigin(VertexIndex activity) => origin is null || network.MaterialOf(activity) == origin;

    private bool Absorbs(VertexIndex activity) => network.Data.Sites.Stage(network.SiteOf(activity)) == stage;

    private bool Ends(VertexIndex activity) => Absorbs(activity) || network.IsSource(activity) || weights.VariantParts(activity).All(part => part == 0);

    /// <summary>What has come so far, 0..1, and what of it is sure.</summary>
    internal readonly record struct Walker(double Mass, double Low)
    {
        public static Walker operator +(Walker one, Walker other) => new(one.Mass + other.Mass, one.Low + other.Low);

        public Walker Times(double mass, double low) => new(Mass * mass, Low * low);
    }
}
