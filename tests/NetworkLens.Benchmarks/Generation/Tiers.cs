namespace NetworkLens.Benchmarks;

/// <summary>
/// Which sites make up which tier. A site has a rank in its tier, by which it is drawn, and a number, under which it stands in
/// sites.csv. Numbers are a random order of ranks: no algorithm shall gain from a file that lists the tiers one after the other.
/// </summary>
internal sealed class Tiers
{
    /// <summary>Materials that a tier makes in the recipes shape: rank modulo 4.</summary>
    public const int Materials = 4;

    private static readonly int[] Percent = [30, 10, 10, 20, 10, 20];
    private readonly int[] start = new int[Percent.Length + 1];
    private readonly int[] numbers; // by tier, then rank
    private readonly int[] places;  // by number

    public Tiers(int sites, RandomNumbers random)
    {
        int before = 0;
        for (int tier = 0; tier < Percent.Length; tier++)
        {
            before += Percent[tier];
            start[tier + 1] = (int)((long)sites * before / 100);
        }

        places = [.. Enumerable.Range(0, sites)];
        for (int number = sites - 1; number > 0; number--)
        {
            int other = random.Below(number + 1);
            (places[number], places[other]) = (places[other], places[number]);
        }

        numbers = new int[sites];
        for (int number = 0; number < sites; number++)
        {
            numbers[places[number]] = number;
        }
    }

    public static int Count => Percent.Length;

    public static int Last => Percent.Length - 1;

    public static string NameOf(int tier) => $"tier-{tier + 1}";

    public static string MaterialOf(int tier, int material) => $"m{tier + 1}-{(char)('a' + material)}";

    public int SizeOf(int tier) => start[tier + 1] - start[tier];

    public int Number(int tier, int rank) => numbers[start[tier] + rank];

    public (int Tier, int Rank) PlaceOf(int number)
    {
        int tier = 0;
        while (places[number] >= start[tier + 1])
        {
            tier++;
        }

        return (tier, places[number] - start[tier]);
    }
}
