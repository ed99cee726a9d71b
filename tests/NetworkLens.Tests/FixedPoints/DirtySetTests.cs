using CsCheck;
using NetworkLens.Analysis;

namespace NetworkLens.Tests;

public sealed class DirtySetTests
{
    // Of 64 positions a word and 64 words a block; those of the word at hand come again at once.
    [Fact]
    public void Each_position_added_is_taken_once_and_all_of_a_round_in_ascending_order() =>
        Choices.Any(300).Sample(
            choose =>
            {
                int positions = 1 + choose.Below(40_000);
                var set = new DirtySet(positions);
                for (int filling = 0; filling < 3; filling++)
                {
                    var waiting = new SortedSet<int>();
                    for (int added = choose.Below(60); added > 0; added--)
                    {
                        int position = choose.Below(positions);
                        waiting.Add(position);
                        set.Add(position);
                    }

                    foreach (int expected in waiting)
                    {
                        if (!set.TryTake(out int taken) || taken != expected)
                        {
                            return false;
                        }
                    }

                    if (set.TryTake(out int none) || none != -1)
                    {
                        return false;
                    }
                }

                return true;
            },
            iter: 500);

    [Fact]
    public void What_is_added_behind_the_last_one_taken_comes_in_the_next_round()
    {
        var set = new DirtySet(1_000);
        set.Add(500);
        set.Add(900);
        Assert.Equal(500, Take(ref set));
        set.Add(3);
        set.Add(700);
        Assert.Equal([700, 900, 3], (int[])[Take(ref set), Take(ref set), Take(ref set)]);
        Assert.False(set.TryTake(out _));
    }

    private static int Take(ref DirtySet set) => set.TryTake(out int position) ? position : -1;
}
