using CsCheck;
using NetworkLens.Analysis;

namespace NetworkLens.Tests;

public sealed class LargestIndexProperties
{
    // Every way to fill labels, and every label for the last: 2^n n of them.
    [Fact]
    public void The_largest_index_equals_that_of_trying_every_way_to_fill_up_to_twelve_labels() =>
        (from labels in Gen.Int[1, 12]
         from held in Gen.OneOf(Gen.Const(0), Gen.Int[0, 30]).Array[labels]
         from room in Gen.OneOf(Gen.Const(0), Gen.Int[0, 30], Gen.Int[200, 300]).Array[labels]
         from remainder in Gen.OneOf(Gen.Int[0, 60], Gen.Int[60, 400])
         select (Held: Array.ConvertAll(held, tonnes => (double)tonnes), Room: Array.ConvertAll(room, tonnes => (double)tonnes), Remainder: (double)remainder))
        .Sample(
            given => Assert.Equal(Tried(given.Held, given.Room, given.Remainder), LargestIndex.Of(given.Held, given.Room, given.Remainder), 1e-12),
            iter: 400);

    // 40 labels that hold 1 t each and may hold 2 to 41 t more, 100 t in all. The largest filled makes (42² + 39) / 81² = 0.27; a second one, as well, only makes the whole larger: (42² + 41² + 38) / 121² = 0.24.
    [Fact]
    public void It_is_exact_beyond_what_can_be_tried()
    {
        double[] held = [.. Enumerable.Repeat(1.0, 40)];
        double[] room = [.. Enumerable.Range(2, 40).Select(tonnes => (double)tonnes)];
        Assert.Equal(((42.0 * 42) + 39) / (81 * 81), LargestIndex.Of(held, room, 100), 1e-12);
        Assert.Equal(1, LargestIndex.Of([0, 0], [5, double.PositiveInfinity], double.PositiveInfinity));
    }

    [Fact]
    public void A_hundred_thousand_labels_end_with_a_bound_at_least_as_large_as_a_filling()
    {
        double[] held = [.. Enumerable.Range(0, 100_000).Select(label => 1.0 + (label % 7))];
        double[] room = [.. Enumerable.Range(0, 100_000).Select(label => 1.0 + (label % 11))];
        double found = LargestIndex.Of(held, room, 1000);
        double sum = held.Sum();
        Assert.InRange(found, held.Sum(tonnes => tonnes * tonnes) / sum / sum, 1);
    }

    private static double Tried(double[] held, double[] room, double remainder)
    {
        double largest = 0;
        for (int filled = 0; filled < 1 << held.Length; filled++)
        {
            double[] more = [.. room.Select((tonnes, label) => (filled & (1 << label)) != 0 ? tonnes : 0)];
            double left = remainder - more.Sum();
            for (int last = -1; left >= 0 && last < held.Length; last++)
            {
                double[] all = [.. held.Select((tonnes, label) => tonnes + more[label] + (label == last ? Math.Min(left, room[label] - more[label]) : 0))];
                largest = all.Sum() > 0 ? Math.Max(largest, all.Sum(tonnes => tonnes * tonnes) / all.Sum() / all.Sum()) : largest;
            }
        }

        return largest;
    }
}
