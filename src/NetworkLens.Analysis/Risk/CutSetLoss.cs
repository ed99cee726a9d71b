namespace NetworkLens.Analysis;

/// <summary>Bounds of the chance of a loss by its minimal cut sets: all of them, or all up to a size.</summary>
/// <remarks>
/// At most 1 − ∏(1 − chance of a set), the minimal cut bound (Esary &amp; Proschan 1963), as a sum of powers over the diagram and never above 1; where
/// larger sets were not looked for, with the chance that more than that many fail. At least the exact chance that one of the likeliest sets occurs.
/// </remarks>
internal sealed class CutSetLoss : ILossChance
{
    private const int MostPowers = 64;
    private const int MostLikely = 2_000;          // sets whose union is worked out
    private const long MostUnionSteps = 4_000_000; // on it

    private readonly DiagramNode[] nodes; // as of ExactLoss
    private readonly int size;            // the largest that was looked for
    private readonly ExactLoss likely;

    /// <param name="families">Holds the family.</param>
    /// <param name="family">The minimal cut sets.</param>
    /// <param name="size">The largest size of which all are there; <see cref="CutFamilies.Unlimited"/>: all.</param>
    /// <param name="chances">By rank: what is likely.</param>
    /// <param name="cancellation">Stops the work.</param>
    public CutSetLoss(CutFamilies families, int family, int size, ReadOnlySpan<double> chances, CancellationToken cancellation)
    {
        nodes = DiagramCopy.Of(families.Nodes, family);
        this.size = size;
        likely = UnionOfLikeliest(chances, cancellation);
    }

    /// <inheritdoc/>
    public bool IsExact => false;

    /// <inheritdoc/>
    public double AtLeast(ReadOnlySpan<double> chances) => likely.Chance(chances);

    /// <inheritdoc/>
    public double AtMost(ReadOnlySpan<double> chances)
    {
        double likeliest = Likeliest(chances)[^1];
        if (likeliest >= 1)
        {
            return 1;
        }

        double hazard = 0; // Σ −log(1 − chance of a set)
        for (int power = 1; power <= MostPowers; power++)
        {
            double sum = SumOfPowers(chances, power);
            double rest = sum / (power * (1 - likeliest));
            if (power == MostPowers || rest - (sum / power) <= 1e-15 * hazard)
            {
                hazard += rest;
                break;
            }

            hazard += sum / power;
        }

        double bySets = -double.ExpM1(-hazard);
        return Math.Min(1, size == CutFamilies.Unlimited ? bySets : bySets + MoreFail(chances, size));
    }

    // Σ over sets of (chance of the set) to a power.
    private double SumOfPowers(ReadOnlySpan<double> chances, int power)
    {
        double[] sum = new double[nodes.Length];
        for (int at = 1; at < nodes.Length; at++)
        {
            sum[at] = at == 1 ? 1 : sum[nodes[at].Lacking] + (Math.Pow(chances[nodes[at].Rank], power) * sum[nodes[at].Holding]);
        }

        return sum[^1];
    }

    // By node, the chance of its likeliest set.
    private double[] Likeliest(ReadOnlySpan<double> chances)
    {
        double[] most = new double[nodes.Length];
        for (int at = 1; at < nodes.Length; at++)
        {
            most[at] = at == 1 ? 1 : Math.Max(most[nodes[at].Lacking], chances[nodes[at].Rank] * most[nodes[at].Holding]);
        }

        return most;
    }

    // The chance that more than so many fail: a sum of independent trials.
    private static double MoreFail(ReadOnlySpan<double> chances, int most)
    {
        double[] exactly = new double[most + 1];
        exactly[0] = 1;
        double more = 0;
        foreach (double chance in chances)
        {
            more += exactly[most] * chance;
            for (int many = most; many >= 0; many--)
            {
                exactly[many] = (exactly[many] * (1 - chance)) + (many == 0 ? 0 : exactly[many - 1] * chance);
            }
        }

        return more;
    }

    private ExactLoss UnionOfLikeliest(ReadOnlySpan<double> chances, CancellationToken cancellation)
    {
        var functions = new LossFunctions(1 << 21, MostUnionSteps, cancellation);
        double[] likeliest = Likeliest(chances);
        var waiting = new PriorityQueue<(int Node, double Chance, int Set), double>();
        waiting.Enqueue((nodes.Length - 1, 1, DiagramTable.Always), -likeliest[^1]);
        int union = DiagramTable.Never;
        try
        {
            for (int found = 0; found < MostLikely && waiting.TryDequeue(out (int Node, double Chance, int Set) next, out _);)
            {
                if (next.Node <= DiagramTable.Always)
                {
                    union = next.Node == DiagramTable.Always ? functions.Either(union, next.Set) : union;
                    found++;
                    continue;
                }

                DiagramNode node = nodes[next.Node];
                double with = next.Chance * chances[node.Rank];
                waiting.Enqueue((node.Lacking, next.Chance, next.Set), -next.Chance * likeliest[node.Lacking]);
                waiting.Enqueue((node.Holding, with, functions.Both(next.Set, functions.Single(node.Rank))), -with * likeliest[node.Holding]);
            }
        }
        catch (DiagramTooLargeException)
        {
            // The union of those before it is a bound as well.
        }

        return ExactLoss.Of(functions, union);
    }
}
