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
    private readonly bool[] canHold;      // by material: whether the origin material can be in it
    private readonly bool[] isRelevant;   // by vertex
    private readonly bool[] isMixed;      // by activity
    private readonly int[] column;        // by activity: the group it absorbs into, or -1
    private readonly double[][] mass;     // by vertex: one figure a group, then the untraced
    private readonly double[][] low;      // the same, lower ends

    public OriginTrace(SupplyNetwork network, ContentWeights weights, EvaluationOrder order, SupplierGroups groups, StageIndex stage, MaterialIndex? origin, bool[] canHold)
    {
        (this.network, this.weights, this.stage, this.canHold) = (network, weights, stage, canHold);
        column = new int[network.ActivityCount];
        for (int activity = 0; activity < column.Length; activity++)
        {
            column[activity] = Absorbs(activity) && (origin is null || MaterialOf(activity) == origin) ? groups.Of(network.SiteOf(new VertexIndex(activity))) : -1;
        }

        Groups = groups.Groups.Count;
        isRelevant = Relevant(order);
        isMixed = new bool[network.ActivityCount];
        mass = new double[network.ActivityCount][];
        low = new double[network.ActivityCount][];
        Solve(order);
    }

    /// <summary>Number of groups the material comes from.</summary>
    public int Groups { get; }

    /// <summary>True where somewhere up the chain two inputs of one variant both hold the material, so that shares mix what cannot replace each other.</summary>
    public bool IsMixed(IntakeIndex intake)
    {
        foreach (VertexIndex supplier in network.SuppliersOf(intake))
        {
            if (isMixed[supplier.Value])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Mass of each group in one intake, then the untraced mass; and the lower ends. Empty where the intake cannot hold the material. O(links x groups).</summary>
    public (double[] Mass, double[] Low) Of(IntakeIndex intake)
    {
        double[] sum = new double[Groups + 1];
        double[] sumLow = new double[Groups + 1];
        AddIntake(intake, 1, 1, sum, sumLow);
        return (sum, sumLow);
    }

    private void Solve(EvaluationOrder order)
    {
        for (int component = 0; component + 1 < order.ComponentStart.Length; component++)
        {
            int[] activities = [.. order.Nodes[order.ComponentStart[component]..order.ComponentStart[component + 1]].Where(node => node < network.ActivityCount && isRelevant[node])];
            foreach (int activity in activities)
            {
                mass[activity] = new double[Groups + 1];
                low[activity] = new double[Groups + 1];
            }

            double change = double.PositiveInfinity;
            for (int round = 0; change > Tolerance && round < MostRounds; round++)
            {
                change = 0;
                foreach (int activity in activities)
                {
                    change = Math.Max(change, Update(activity));
                }
            }
        }
    }

    private double Update(int activity)
    {
        double[] sum = new double[Groups + 1];
        double[] sumLow = new double[Groups + 1];
        bool wasMixed = isMixed[activity];
        if (column[activity] >= 0)
        {
            sum[column[activity]] = sumLow[column[activity]] = 1;
        }
        else if (IsEnd(activity))
        {
            sum[Groups] = sumLow[Groups] = 1;
        }
        else
        {
            AddInputs(new VertexIndex(activity), sum, sumLow);
        }

        double change = sum.Zip(mass[activity], (now, before) => Math.Abs(now - before)).Max() + (wasMixed == isMixed[activity] ? 0 : 1);
        (mass[activity], low[activity]) = (sum, sumLow);
        return change;
    }

    private void AddInputs(VertexIndex activity, double[] sum, double[] sumLow)
    {
        double[] parts = weights.VariantParts(activity);
        for (int variant = 0; variant < parts.Length; variant++)
        {
            if (parts[variant] == 0)
            {
                continue;
            }

            // Inputs that both hold the material share the variant's part, so that a chain never gains mass.
            ReadOnlySpan<RecipeInput> inputs = network.InputsOf(activity, variant);
            int relevant = 0;
            foreach (RecipeInput input in inputs)
            {
                relevant += IsRelevant(input.Intake) ? 1 : 0;
            }

            isMixed[activity.Value] |= relevant > 1;
            foreach (RecipeInput input in inputs)
            {
                if (IsRelevant(input.Intake))
                {
                    isMixed[activity.Value] |= IsMixed(input.Intake);
                    double part = parts[variant] / relevant;
                    AddIntake(input.Intake, part, parts[variant] == 1 || weights.IsKnown[input.Intake.Value] ? part : 0, sum, sumLow);
                }
            }
        }
    }

    private void AddIntake(IntakeIndex intake, double part, double partLow, double[] sum, double[] sumLow)
    {
        (int first, int count) = network.LinksOf(intake);
        for (int link = first; link < first + count; link++)
        {
            int supplier = network.SupplierOf(new LinkIndex(link)).Value;
            if (!isRelevant[supplier])
            {
                continue;
            }

            for (int group = 0; group <= Groups; group++)
            {
                sum[group] += part * weights.Share(link) * mass[supplier][group];
                sumLow[group] += partLow * weights.Low(link) * low[supplier][group];
            }
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
            foreach (VertexIndex supplier in network.SuppliersOf(input.Intake))
            {
                if (relevant[supplier.Value])
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool IsRelevant(IntakeIndex intake)
    {
        foreach (VertexIndex supplier in network.SuppliersOf(intake))
        {
            if (isRelevant[supplier.Value])
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
