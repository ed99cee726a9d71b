namespace NetworkLens.Benchmarks;

/// <summary>Draws the suppliers of a consumer: each supplier and material once.</summary>
internal sealed class SupplierDraws(Tiers tiers, NetworkShape shape, Recycling recycling, RandomNumbers random)
{
    private const double MeanTimes = 6;
    private const int Most = 60;
    private const double PastATier = 0.01;
    private const double Recyclers = 0.02; // the largest plants of a tier
    private const double Recycled = 0.005; // of all draws
    private const int Tries = 8; // for a supplier not drawn yet; small tiers run out of them
    private readonly HashSet<int> drawn = [];

    /// <summary>Numbers of the suppliers, and the tier that each is of.</summary>
    public IEnumerable<(int Supplier, int Tier, int Material)> Of(int tier, int rank)
    {
        if (tier == 0)
        {
            yield break;
        }

        drawn.Clear();
        int count = Math.Min(Most, 1 + (int)(MeanTimes * random.Exponential()));
        count = shape == NetworkShape.Recipes ? Math.Max(2, count) : count; // one for each input
        for (int draw = 0; draw < count; draw++)
        {
            (int from, int material) = shape == NetworkShape.Plain ? (TierDrawnFrom(tier, rank), -1) : InputDrawnFor(tier, rank, draw);
            if (Supplier(from, material) is var supplier and >= 0)
            {
                yield return (supplier, from, material);
            }
        }
    }

    private int TierDrawnFrom(int tier, int rank)
    {
        bool recycles = tier < Tiers.Last && (recycling == Recycling.Even || rank < Recyclers * tiers.SizeOf(tier));
        double recycled = recycling == Recycling.Even ? Recycled : Recycled / Recyclers;
        double chance = random.Unit();
        return chance < PastATier && tier > 1 ? tier - 2
            : recycles && chance >= 1 - recycled ? tier + 1
            : tier - 1;
    }

    // The first draws cover the recipe; where there is a second variant, every other consumer can use it, and large ones have more of it.
    private (int Tier, int Material) InputDrawnFor(int tier, int rank, int draw)
    {
        int material = rank % Tiers.Materials;
        bool mayBeFar = draw == 2 || (draw > 2 && rank < Recyclers * tiers.SizeOf(tier));
        if (mayBeFar && TierRecipes.HasSecond(tier, material) && random.Happens(0.5))
        {
            return (TierRecipes.Far(tier).Tier, TierRecipes.Far(tier).Material);
        }

        TierInput input = TierRecipes.FirstOf(tier, material)[draw < 2 ? draw : random.Below(2)];
        return (input.Tier, input.Material);
    }

    private int Supplier(int tier, int material)
    {
        int among = material < 0 ? tiers.SizeOf(tier) : (tiers.SizeOf(tier) - material + Tiers.Materials - 1) / Tiers.Materials;
        for (int attempt = 0; attempt < Tries; attempt++)
        {
            int place = random.Happens(0.5) ? random.Below(among) : random.ByRank(among);
            int number = tiers.Number(tier, material < 0 ? place : (place * Tiers.Materials) + material);
            if (drawn.Add(number))
            {
                return number;
            }
        }

        return -1;
    }
}
