using CsCheck;

namespace NetworkLens.Tests;

public sealed class CombinationsTests
{
    [Fact]
    public void They_are_all_the_subsets_of_that_size_in_order_from_wherever_one_starts() =>
        Gen.Select(Gen.Int[0, 7], Gen.Int[1, 3], Gen.Int[0, 40], Gen.Int[0, 40]).Select((things, size, first, count) => (things, size, first, count)).Sample(
            asked =>
            {
                int[] things = [.. Enumerable.Range(0, asked.things).Select(thing => 10 + (thing * 3))];
                List<int[]> all = [.. Subsets(things, asked.size)];
                var combinations = new Combinations(things, asked.size);
                return combinations.Count == all.Count
                    && combinations.Some(asked.first, asked.count).Select(Text).SequenceEqual(all.Skip(asked.first).Take(asked.count).Select(Text));
            },
            iter: 1_000);

    [Fact]
    public void Their_number_stays_the_largest_there_is_where_it_is_larger()
    {
        Assert.Equal(161_700, new Combinations(new int[100], 3).Count);
        Assert.Equal(9_075_135_300, new Combinations(new int[36], 18).Count);
        Assert.Equal(long.MaxValue, new Combinations(new int[100], 50).Count);
    }

    private static IEnumerable<int[]> Subsets(int[] things, int size) => size == 0
        ? [[]]
        : Enumerable.Range(0, things.Length).SelectMany(first => Subsets(things[(first + 1)..], size - 1).Select(rest => (int[])[things[first], .. rest]));

    private static string Text(int[] set) => string.Join(' ', set);
}
