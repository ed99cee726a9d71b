using NetworkLens.Model;

namespace NetworkLens.Benchmarks;

/// <summary>Where generated sites stand, who runs them, and how their links are known.</summary>
internal static class Shares
{
    public const int Countries = 60;
    private const int Operators = 3000;
    private const double OneCountrysShareOfTierTwo = 0.6;
    private static readonly (string Basis, double Share)[] Bases = [("reported", 0.4), ("contract", 0.1), ("estimated", 0.35), ("assumed", 0.15)];

    /// <summary>Zipf shares; and the first country holds most of the second tier, as one does in rare earths.</summary>
    public static int Country(RandomNumbers random, int tier) =>
        tier == 1 && random.Happens(OneCountrysShareOfTierTwo) ? 0 : random.ByRank(Countries);

    /// <summary>A code of ISO 3166-1, since no other is read; it stands for no country in particular.</summary>
    public static string CodeOf(int country) => IsoCountries.All[country].Alpha2;

    public static int Operator(RandomNumbers random) => random.ByRank(Operators);

    public static string Basis(RandomNumbers random)
    {
        double drawn = random.Unit();
        foreach ((string basis, double share) in Bases)
        {
            drawn -= share;
            if (drawn < 0)
            {
                return basis;
            }
        }

        return Bases[^1].Basis;
    }
}
