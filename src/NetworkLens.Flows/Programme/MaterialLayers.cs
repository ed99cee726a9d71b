using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>
/// Splits every material by whose hands it has been through. A layer is a set of origins, as bits, that certainly had no hand in it:
/// layer 0 is anything at all, and without origin bans the only one.
/// </summary>
internal sealed class MaterialLayers
{
    /// <summary>Most origins that can be told apart at once: each doubles the programme.</summary>
    public const int MostOrigins = 4;

    private readonly FlowProblem problem;
    private readonly List<SiteSet> origins = [];
    private readonly int[] originOf; // by ban

    public MaterialLayers(FlowProblem problem)
    {
        this.problem = problem;
        originOf = new int[problem.OriginBans.Length];
        for (int ban = 0; ban < originOf.Length; ban++)
        {
            SiteSet origin = problem.OriginBans[ban].Origin;
            originOf[ban] = origins.FindIndex(known => known.SequenceEqual(origin));
            if (originOf[ban] < 0)
            {
                originOf[ban] = origins.Count;
                origins.Add(origin);
            }
        }

        if (origins.Count > MostOrigins)
        {
            throw new FlowsImpossibleException($"{origins.Count} different origins are banned at once; at most {MostOrigins} can be told apart in one material. Join those that the same sites refuse into one selector.");
        }
    }

    /// <summary>Number of layers: 1, 2, 4 ...</summary>
    public int Count => 1 << origins.Count;

    /// <summary>The layers that what a site makes may be in: the cleanest of them, whose subsets are the others.</summary>
    public int CleanestFrom(SiteIndex site)
    {
        int mask = 0;
        for (int origin = 0; origin < origins.Count; origin++)
        {
            mask |= origins[origin].Contains(site) ? 0 : 1 << origin;
        }

        return mask;
    }

    /// <summary>What a site asks of a material that arrives there.</summary>
    public int AskedBy(SiteIndex site, MaterialIndex material)
    {
        int mask = 0;
        for (int ban = 0; ban < originOf.Length; ban++)
        {
            OriginBan refusal = problem.OriginBans[ban];
            bool isRefused = refusal.Takers.Contains(site) && (refusal.Materials.IsEmpty || refusal.Materials.Contains(material));
            mask |= isRefused ? 1 << originOf[ban] : 0;
        }

        return mask;
    }

    /// <summary>Whether a layer is as clean as asked.</summary>
    public static bool Meets(int layer, int asked) => (layer & asked) == asked;
}
