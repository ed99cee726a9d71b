namespace NetworkLens.Tests;

/// <summary>The ways to choose k of n things, in lexicographic order, reached by number so that workers can share them out.</summary>
internal readonly struct Combinations(int[] things, int size)
{
    /// <summary>How many there are; <see cref="long.MaxValue"/> where that is too small a type.</summary>
    public long Count { get; } = Choose(things.Length, size);

    /// <summary>Some of them, one after the other. O(n + count x k).</summary>
    /// <param name="first">Number of the first, from 0.</param>
    /// <param name="count">How many at most.</param>
    public int[][] Some(long first, int count)
    {
        int[][] some = new int[Math.Clamp(Count - first, 0, count)][];
        if (some.Length == 0)
        {
            return some;
        }

        int[] places = Unrank(first);
        for (int number = 0; number < some.Length; number++)
        {
            some[number] = Array.ConvertAll(places, At);
            Step(places);
        }

        return some;
    }

    private int At(int place) => things[place];

    // Combinatorial number system: skip whole blocks with the same first member.
    private int[] Unrank(long number)
    {
        int[] places = new int[size];
        for (int member = 0, place = 0; member < size; member++, place++)
        {
            while (Choose(things.Length - place - 1, size - member - 1) is var block && number >= block)
            {
                number -= block;
                place++;
            }

            places[member] = place;
        }

        return places;
    }

    private void Step(int[] places)
    {
        int member = size - 1;
        while (member >= 0 && places[member] == things.Length - size + member)
        {
            member--;
        }

        if (member >= 0)
        {
            places[member]++;
            for (int later = member + 1; later < size; later++)
            {
                places[later] = places[later - 1] + 1;
            }
        }
    }

    private static long Choose(int n, int k)
    {
        if (k > n)
        {
            return 0;
        }

        UInt128 ways = 1;
        for (int factor = 1; factor <= k; factor++)
        {
            ways = ways * (UInt128)(n - k + factor) / (UInt128)factor;
        }

        return ways > long.MaxValue ? long.MaxValue : (long)ways;
    }
}
