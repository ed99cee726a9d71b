using CsCheck;
using NetworkLens.Analysis;

namespace NetworkLens.Tests;

public sealed class LabelSetsTests
{
    [Fact]
    public void They_join_and_meet_as_sets_do_and_equal_ones_have_one_number() =>
        Choices.Any(400).Sample(
            choose =>
            {
                var sets = new LabelSets();
                List<int> numbers = [LabelSets.Empty];
                List<SortedSet<int>> expected = [[]];
                for (int step = 0; step < 60; step++)
                {
                    (int a, int b) = (choose.Below(numbers.Count), choose.Below(numbers.Count));
                    int rank = choose.Below(8) - 1;
                    (int number, IEnumerable<int> members) = choose.Below(4) switch
                    {
                        0 => (sets.Union(numbers[a], numbers[b]), expected[a].Union(expected[b])),
                        1 => (sets.Intersection(numbers[a], numbers[b]), expected[a].Intersect(expected[b])),
                        _ => (sets.With(numbers[a], rank), rank < 0 ? expected[a] : expected[a].Append(rank)),
                    };
                    numbers.Add(number);
                    expected.Add([.. members]);
                }

                return numbers.Zip(expected).All(pair => Members(sets, pair.First).SequenceEqual(pair.Second.Reverse()))
                    && numbers.Distinct().Count() == expected.Select(set => string.Join(' ', set)).Distinct().Count();
            },
            iter: 500);

    // Twice as many entries as there is room for at first.
    [Fact]
    public void There_is_room_for_any_number_of_them()
    {
        var sets = new LabelSets();
        int set = LabelSets.Empty;
        List<int> numbers = [];
        for (int rank = 0; rank < 5_000; rank++)
        {
            numbers.Add(set = sets.With(set, rank));
        }

        Assert.Equal(numbers.Count, numbers.Distinct().Count());
        Assert.All(Enumerable.Range(0, 50).Select(place => place * 100), place => Assert.Equal(Enumerable.Range(0, place + 1).Reverse(), Members(sets, numbers[place])));
        Assert.Equal(numbers[4_000], sets.With(numbers[3_999], 4_000));
        Assert.Equal(numbers[1_234], sets.Intersection(numbers[1_234], numbers[4_999]));
    }

    private static List<int> Members(LabelSets sets, int set)
    {
        var members = new List<int>();
        sets.Read(set, members);
        return members;
    }
}
