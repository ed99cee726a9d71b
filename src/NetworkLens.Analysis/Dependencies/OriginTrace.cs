using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>Where one material made at one stage comes from, or all of them together, for every activity: an absorbing chain by content.</summary>
/// <remarks>
/// From an activity the chain goes up each link by content, following only inputs that can hold the material, and stops
/// at the first site of the stage. A blend is what the content is from, whatever its amount; where suppliers that cannot
/// hold the material are among others, each counts by its content. Strong components are solved by Gauss-Seidel to 1e-13, suppliers first.
/// </remarks>
internal sealed class OriginTrace
{
    private const double Tolerance = 1e-13;
    private const int MostRounds = 100_000;
    private const long BytesOfGroup = sizeof(int) + (2 * sizeof(double)); // in a blend
    private const int PartOfMemory = 4; // blends may take a quarter of what there is

    private static readonly Interval Whole = new(1, 1, 1);

    private readonly SupplyNetwork network;
    private readonly ContentWeights weights;
    private readonly StageIndex stage;
    private readonly UpstreamCone cone;   // what the inputs asked about draw on
    private readonly MaterialIndex? origin;
    private readonly bool[] canHold;      // by material: whether the origin material can be in it
    private readonly bool[] isRelevant;   // by activity
    private readonly bool[] isMixed;      // by activity
    private readonly int[] column;        // by activity: the group it absorbs into, or -1
    private readonly Blend[] blends;      // by activity; empty where it is not relevant
    private readonly Interval[] content;  // by activity: how much of what it makes holds the material, 0..1
    private readonly BlendSum sum;
    private readonly long mostGroups = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / PartOfMemory / BytesOfGroup;
    private long groupsHeld;

    public OriginTrace(
        SupplyNetwork network, ContentWeights weights, EvaluationOrder order, UpstreamCone cone, SupplierGroups groups, StageIndex stage, MaterialIndex? origin, bool[] canHold)
    {
        (this.network, this.weights, this.cone, this.stage, this.origin, this.canHold) = (network, weights, cone, stage, origin, canHold);
        column = new int[network.ActivityCount];
        for (int activity = 0; activity < column.Length; activity++)
        {
            column[activity] = Absorbs(activity) && (origin is null || MaterialOf(activity) == origin) ? groups.Of(network.SiteOf(new VertexIndex(activity))) : -1;
        }

        Untraced = groups.Groups.Count;
        isRelevant = Relevant(order);
        isMixed = new bool[network.ActivityCount];
        blends = new Blend[network.ActivityCount];
        Array.Fill(blends, Blend.Empty);
        content = [.. isRelevant.Select(holds => holds ? Whole : default)];
        sum = new BlendSum(Untraced + 1);
        Solve(order);
    }

    /// <summary>The number, above those of all groups, of what is from none.</summary>
    public int Untraced { get; }

    /// <summary>True where somewhere up the chain two inputs of one variant both hold the material, so that shares mix what cannot replace each other.</summary>
    public bool IsMixed(LinkRange links) => HasSupplier(links, isMixed);

    /// <summary>What the content of one input is from; empty where it cannot hold the material, and where all materials are asked for and it is mixed. O(links x groups that are in them).</summary>
    public Blend Of(Requirement requirement)
    {
        if (weights.IsWeighed(requirement))
        {
            Add(requirement.Links, MixOf(requirement.Links), 1, 1);
        }
        else
        {
            var flows = IntakeFlows.Of(network, requirement.Links);
            double[] shares = [.. ShareIntervals.Shares(flows.Known, flows.Most, flows.Spread, flows.Remainder).Select(share => share.Value)];
            Add(requirement.Links, ContentShares.Of(flows, shares, Contents(requirement.Links)), 1, 1);
        }

        return sum.Take(Blend.Empty).Sum;
    }

    private void Solve(EvaluationOrder order)
    {
        var members = new List<int>();
        for (int component = 0; component < order.Components; component++)
        {
            members.Clear();
            foreach (int activity in order.Of(component))
            {
                if (!isRelevant[activity] || cone.PositionOf(new VertexIndex(activity)) < 0)
                {
                    continue;
                }

                if (column[activity] >= 0 || IsEnd(activity))
                {
                    blends[activity] = Blend.Of(column[activity] >= 0 ? column[activity] : Untraced);
                }
                else
                {
                    members.Add(activity);
                }
            }

            // What is no part of a loop is right at once: its suppliers came before it.
            double change = double.PositiveInfinity;
            for (int round = 0; change > Tolerance && round < (order.IsLoop(component) ? MostRounds : 1); round++)
            {
                change = 0;
                foreach (int activity in members)
                {
                    change = Math.Max(change, Update(activity));
                }
            }
        }
    }

    private double Update(int activity)
    {
        bool wasMixed = isMixed[activity];
        isMixed[activity] = wasMixed || Mixes(new VertexIndex(activity));
        double mixing = wasMixed == isMixed[activity] ? 0 : 1;
        if (isMixed[activity] && origin is null)
        {
            blends[activity] = Blend.Empty; // nobody asks for shares of what is mixed, nor does anything that is not mixed draw on it
            return mixing;
        }

        double drift = AddInputs(new VertexIndex(activity));
        int held = blends[activity].Groups.Length;
        (blends[activity], double change) = sum.Take(blends[activity]);
        groupsHeld += blends[activity].Groups.Length - held;
        if (groupsHeld > mostGroups)
        {
            throw new InsufficientMemoryException();
        }

        return change + drift + mixing;
    }

    private bool Mixes(VertexIndex activity)
    {
        foreach (ContentVariant variant in weights.VariantsOf(activity))
        {
            if (variant.Part > 0 && (CountRelevant(variant.Inputs) > 1 || Array.Exists(variant.Inputs, IsMixed)))
            {
                return true;
            }
        }

        return false;
    }

    // Inputs that both hold the material share the variant's part, so that a chain never gains mass. How much the activity's content changed.
    private double AddInputs(VertexIndex activity)
    {
        ContentVariant[] variants = weights.VariantsOf(activity);
        bool isWhole = Array.TrueForAll(variants, variant => variant.Part == 0 || (CountRelevant(variant.Inputs) > 0
            && Array.TrueForAll(variant.Inputs, input => !HasSupplier(input, isRelevant) || IsWhole(input))));
        if (!isWhole)
        {
            return AddMixed(activity, variants);
        }

        foreach (ContentVariant variant in variants.Where(variant => variant.Part > 0))
        {
            int relevant = CountRelevant(variant.Inputs);
            foreach (LinkRange input in variant.Inputs.Where(input => HasSupplier(input, isRelevant)))
            {
                Add(input, null, variant.Part / relevant, variant.Low / relevant);
            }
        }

        return 0;
    }

    private double AddMixed(VertexIndex activity, ContentVariant[] variants)
    {
        var parts = new List<(LinkRange Input, ContentShares? Mix, double Part, double Low, Interval Content)>();
        double sure = 0;     // least parts, those of variants without the material among them
        double sureLow = 0;  // content of those parts
        double sureHigh = 0;
        double total = 0;
        foreach (ContentVariant variant in variants.Where(variant => variant.Part > 0))
        {
            int relevant = CountRelevant(variant.Inputs);
            sure += variant.Low;
            foreach (LinkRange input in variant.Inputs.Where(input => HasSupplier(input, isRelevant)))
            {
                ContentShares? mix = MixOf(input);
                Interval held = mix?.Content ?? Whole;
                double low = variant.Low / relevant;
                parts.Add((input, mix, variant.Part / relevant, low, held));
                (sureLow, sureHigh, total) = (sureLow + (low * held.Low), sureHigh + (low * held.High), total + (variant.Part / relevant * held.Value));
            }
        }

        double most = parts.Select(part => part.Content.High).DefaultIfEmpty(0).Max();
        foreach ((LinkRange input, ContentShares? mix, double part, double low, Interval held) in parts)
        {
            double others = parts.Count == 1 ? 0 : (1 - low) * most;
            double mine = low * held.Low;
            double value = total > 0 ? part * held.Value / total : 0;
            Add(input, mix, value, parts.Count == 1 ? 1 : Math.Min(value, mine > 0 ? mine / (mine + others) : 0));
        }

        Interval before = content[activity.Value];
        content[activity.Value] = new Interval(total, Math.Min(total, sureLow), Math.Max(total, Math.Min(most, sureHigh + ((1 - sure) * most))));
        return Math.Abs(content[activity.Value].Value - before.Value) + Math.Abs(content[activity.Value].Low - before.Low) + Math.Abs(content[activity.Value].High - before.High);
    }

    // Null where all of what comes along each link holds the material, so that content is tonnes.
    private ContentShares? MixOf(LinkRange links)
    {
        if (IsWhole(links))
        {
            return null;
        }

        double[] shares = new double[links.Count];
        for (int link = 0; link < shares.Length; link++)
        {
            shares[link] = weights.Share(links.First + link);
        }

        return ContentShares.Of(IntakeFlows.Of(network, links), shares, Contents(links));
    }

    private bool IsWhole(LinkRange links)
    {
        foreach (VertexIndex supplier in SuppliersOf(links))
        {
            if (content[supplier.Value] != Whole)
            {
                return false;
            }
        }

        return true;
    }

    private Interval[] Contents(LinkRange links)
    {
        var held = new Interval[links.Count];
        for (int link = 0; link < held.Length; link++)
        {
            held[link] = content[network.SupplierOf(new LinkIndex(links.First + link)).Value];
        }

        return held;
    }

    private void Add(LinkRange links, ContentShares? mix, double part, double partLow)
    {
        for (int position = 0; position < links.Count; position++)
        {
            int link = links.First + position;
            double share = mix is { } byContent ? byContent.Value[position] : weights.Share(link);
            if (share > 0)
            {
                sum.Add(blends[network.SupplierOf(new LinkIndex(link)).Value], part * share, partLow * (mix is { } least ? least.Low[position] : weights.Low(link)));
            }
        }
    }

    private int CountRelevant(LinkRange[] inputs)
    {
        int count = 0;
        foreach (LinkRange input in inputs)
        {
            count += HasSupplier(input, isRelevant) ? 1 : 0;
        }

        return count;
    }

    // Least fixpoint upwards: what can be reached from an end of the chain that can hold the material.
    private bool[] Relevant(EvaluationOrder order)
    {
        bool[] relevant = new bool[network.ActivityCount];
        for (bool hasChanged = true; hasChanged;)
        {
            hasChanged = false;
            foreach (int activity in order.Activities)
            {
                if (!relevant[activity] && canHold[MaterialOf(activity).Value] && StartsOrDraws(activity, relevant))
                {
                    hasChanged = relevant[activity] = true;
                }
            }
        }

        return relevant;
    }

    private bool StartsOrDraws(int activity, bool[] relevant)
    {
        if (Absorbs(activity) || IsEnd(activity))
        {
            return column[activity] >= 0 || !Absorbs(activity);
        }

        foreach (RecipeInput input in network.AllInputsOf(new VertexIndex(activity)))
        {
            if (HasSupplier(LinkRange.Of(network, input.Intake), relevant))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasSupplier(LinkRange links, bool[] marked)
    {
        foreach (VertexIndex supplier in SuppliersOf(links))
        {
            if (marked[supplier.Value])
            {
                return true;
            }
        }

        return false;
    }

    private ReadOnlySpan<VertexIndex> SuppliersOf(LinkRange links) => network.LinkSuppliers.Slice(links.First, links.Count);

    private bool Absorbs(int activity) => network.Data.Sites.Stage(network.SiteOf(new VertexIndex(activity))) == stage;

    private bool IsEnd(int activity) => network.IsSource(new VertexIndex(activity)) || Array.TrueForAll(weights.VariantsOf(new VertexIndex(activity)), variant => variant.Part == 0);

    private MaterialIndex MaterialOf(int activity) => network.MaterialOf(new VertexIndex(activity));
}
