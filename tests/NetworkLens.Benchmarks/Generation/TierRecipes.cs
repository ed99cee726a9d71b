namespace NetworkLens.Benchmarks;

/// <summary>One input of a generated recipe.</summary>
internal readonly record struct TierInput(int Tier, int Material, string TonnesPerTonne);

/// <summary>
/// The recipes of the recipes shape: a tier's material k is made of materials k and k + 1 of the tier before. Material 0 of every
/// tier (a quarter) has a second variant: material 0 of the tier before, and something from further away: recycled from the tier
/// after, or past a tier. The last tier makes nothing; it asks for what a recipe would.
/// </summary>
internal static class TierRecipes
{
    public static bool HasSecond(int tier, int material) => material == 0 && tier < Tiers.Last;

    public static TierInput[] FirstOf(int tier, int material) =>
        [new(tier - 1, material, "0.6"), new(tier - 1, (material + 1) % Tiers.Materials, "0.6")];

    public static TierInput[] SecondOf(int tier) => [new(tier - 1, 0, "0.6"), Far(tier)];

    /// <summary>
    /// Four tonnes a tonne, so that nothing grows on its way round a loop. Material 3 of the tier after needs this very material.
    /// </summary>
    public static TierInput Far(int tier) => tier is 1 or 3 ? new(tier + 1, 3, "4") : new(tier - 2, 2, "4");
}
