using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>Where one material made at one stage comes from, or all of them together, for every activity: an absorbing chain by content.</summary>
/// <remarks>
/// From an activity the chain goes up each link by content, following only inputs that can hold the material, and stops
/// at the first site of the stage. Strong components are solved by Gauss-Seidel to 1e-13, suppliers first.
/// </remarks>
internal sealed class OriginTrace
{
    private const double Tolerance = 1e-13;
    private const int MostRounds = 100_000;

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
    private readonly BlendSum sum;

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
        sum = new BlendSum(Untraced + 1);
        Solve(order);
    }

    /// <summary>The number, above those of all groups, of what is from none.</summary>
    public int Untraced { get; }

    /// <summary>True where somewhere up the chain two inputs of one variant both hold the material, so that shares mix what cannot replace each other.</summary>
    public bool IsMixed(IntakeIndex intake) => HasSupplier(intake, isMixed);

    /// <summary>What one intake's content is from; empty where it cannot hold the material, and where all materials are asked for and it is mixed. O(links x groups that are in them).</summary>
    public Blend Of(IntakeIndex intake)
    {
        AddIntake(intake, 1, 1);
        return sum.Take(Blend.Empty).Sum;
    }

    private void Solve(EvaluationOrder order)
    {
        var members = new List<int>();
        for (int component = 0; component + 1 < order.ComponentStart.Length; component++)
        {
            members.Clear();
            foreach (int node in order.Nodes.AsSpan(order.ComponentStart[component]..order.ComponentStart[component + 1]))
            {
                if (node >= network.ActivityCount || !isRelevant[node] || cone.PositionOf(new VertexIndex(node)) < 0)
                {
                    continue;
                }

                if (column[node] >= 0 || IsEnd(node))
                {
                    blends[node] = Blend.Of(column[node] >= 0 ? column[node] : Untraced);
                }
                else
                {
                    members.Add(node);
                }
            }

            // What is no part of a loop is right at once: its suppliers came before it.
            bool isLoop = order.ComponentStart[component + 1] - order.ComponentStart[component] > 1;
            double change = double.PositiveInfinity;
            for (int round = 0; change > Tolerance && round < (isLoop ? MostRounds : 1); round++)
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

        AddInputs(new VertexIndex(activity));
        (blends[activity], double change) = sum.Take(blends[activity]);
        return change + mixing;
    }

    private bool Mixes(VertexIndex activity)
    {
        double[] parts = weights.VariantParts(activity);
        for (int variant = 0; variant < parts.Length; variant++)
        {
            ReadOnlySpan<RecipeInput> inputs = network.InputsOf(activity, variant);
            if (parts[variant] > 0 && (CountRelevant(inputs) > 1 || HasMixed(inputs)))
            {
                return true;
            }
        }

        return false;
    }

    private void AddInputs(VertexIndex activity)
    {
        double[] parts = weights.VariantParts(activity);
        for (int variant = 0; variant < parts.Length; variant++)
        {
            // Inputs that both hold the material share the variant's part, so that a chain never gains mass.
            ReadOnlySpan<RecipeInput> inputs = network.InputsOf(activity, variant);
            double part = parts[variant] / Math.Max(1, CountRelevant(inputs));
            foreach (RecipeInput input in inputs)
            {
                if (part > 0 && HasSupplier(input.Intake, isRelevant))
                {
                    AddIntake(input.Intake, part, parts[variant] == 1 || weights.IsKnown[input.Intake.Value] ? part : 0);
                }
            }
        }
    }

    private int CountRelevant(ReadOnlySpan<RecipeInput> inputs)
    {
        int count = 0;
        foreach (RecipeInput input in inputs)
        {
            count += HasSupplier(input.Intake, isRelevant) ? 1 : 0;
        }

        return count;
    }

    private bool HasMixed(ReadOnlySpan<RecipeInput> inputs)
    {
        foreach (RecipeInput input in inputs)
        {
            if (IsMixed(input.Intake))
            {
                return true;
            }
        }

        return false;
    }

    private void AddIntake(IntakeIndex intake, double part, double partLow)
    {
        (int first, int count) = network.LinksOf(intake);
        for (int link = first; link < first + count; link++)
        {
            sum.Add(blends[network.SupplierOf(new LinkIndex(link)).Value], part * weights.Share(link), partLow * weights.Low(link));
        }
    }

    // Least fixpoint upwards: what can be reached from an end of the chain that can hold the material.
    private bool[] Relevant(EvaluationOrder order)
    {
        bool[] relevant = new bool[network.ActivityCount];
        for (bool hasChanged = true; hasChanged;)
        {
            hasChanged = false;
            foreach (int node in order.Nodes)
            {
                if (node < network.ActivityCount && !relevant[node] && canHold[MaterialOf(node).Value] && StartsOrDraws(node, relevant))
                {
                    hasChanged = relevant[node] = true;
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
            if (HasSupplier(input.Intake, relevant))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasSupplier(IntakeIndex intake, bool[] marked)
    {
        foreach (VertexIndex supplier in network.SuppliersOf(intake))
        {
            if (marked[supplier.Value])
            {
                return true;
            }
        }

        return false;
    }

    private bool Absorbs(int activity) => network.Data.Sites.Stage(network.SiteOf(new VertexIndex(activity))) == stage;

    private bool IsEnd(int activity) => network.IsSource(new VertexIndex(activity)) || weights.VariantParts(new VertexIndex(activity)).All(part => part == 0);

    private MaterialIndex MaterialOf(int activity) => network.MaterialOf(new VertexIndex(activity));
}
