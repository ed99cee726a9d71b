using CsCheck;
using NetworkLens.Analysis;

namespace NetworkLens.Tests;

/// <summary>Ranges of shares against every way, in tenths, to fill in what is unknown.</summary>
public sealed class ShareIntervalProperties
{
    private const int Parts = 10;

    [Fact]
    public void No_share_and_no_index_lies_outside_its_range_however_the_unknown_is_filled() =>
        Unknowns.Sample(asked =>
        {
            Interval[] shares = ShareIntervals.Shares(asked.Known, asked.Most, asked.Spread, asked.Remainder);
            Interval index = ShareIndex.Of(asked.Known, asked.Most, asked.Spread, asked.Remainder, [.. asked.Known.Select(_ => true)]);
            double[][] fills = [.. Fills(asked)];
            return fills.All(fill => fill.Zip(shares).All(pair => IsIn(pair.First / fill.Sum(), pair.Second)) && index.Low <= Index(fill) + 1e-9);
        });

    // Where something is known: else even a supplier that has no part in any of these ways is said to have had some.
    [Fact]
    public void Both_ends_of_a_share_are_reached()
    {
        var known = new Cases();
        Unknowns.Sample(asked =>
        {
            Interval[] shares = ShareIntervals.Shares(asked.Known, asked.Most, asked.Spread, asked.Remainder);
            double[][] fills = [.. Fills(asked)];
            return !known.Is(asked.Known.Sum() > 0 && fills.Length > 1) || Enumerable.Range(0, shares.Length).All(group =>
                IsNear(fills.Min(fill => fill[group] / fill.Sum()), shares[group].Low) && IsNear(fills.Max(fill => fill[group] / fill.Sum()), shares[group].High));
        });
        known.AreAtLeast(20);
    }

    // Between two tenths the index may be lower yet, but not by much. It is highest where each group is filled or empty, and the last one as far as it goes.
    [Fact]
    public void The_index_is_as_low_and_as_high_as_it_can_be_and_what_is_nobodys_is_thin_or_any_one_labels() =>
        Unknowns.Select(Gen.Bool.Array[4]).Sample((asked, labelled) =>
        {
            bool[] hasLabel = labelled[..asked.Known.Length];
            Interval index = ShareIndex.Of(asked.Known, asked.Most, asked.Spread, asked.Remainder, hasLabel);
            if (asked.Known.Sum() == 0)
            {
                return true;
            }

            double[][] fills = [.. Fills(asked)];
            double[] printed = [.. asked.Known.Zip(asked.Spread, (known, spread) => known + spread)];
            double nobodys = printed.Where((_, group) => !hasLabel[group]).Sum() / printed.Sum();
            bool isValue = nobodys > 0.05 ? double.IsNaN(index.Value) : Math.Abs(index.Value - Thin(printed, hasLabel)) < 1e-12;
            double lowest = fills.Min(fill => Thin(fill, hasLabel));
            double highest = Fills(asked, Enumerable.Range(0, asked.Known.Length).Reverse()).Concat(fills).Max(fill => MostWith(fill, hasLabel));
            return isValue && index.Low <= lowest + 1e-9 && index.Low >= lowest - 0.03 && IsNear(index.High, highest);
        });

    [Fact]
    public void A_supplier_that_can_bring_nothing_leaves_the_other_alone()
    {
        Assert.Equal([new Interval(1, 1, 1), new Interval(0, 0, 0)], ShareIntervals.Shares([0, 0], [5, 0], [5, 0], 9));
        Assert.Equal(new Interval(1, 1, 1), ShareIndex.Of([0, 0], [5, 0], [5, 0], 9, [true, true]));
    }

    // 20 t more of the first, and none of the last: (50² + 7 x 10²) / 120².
    [Fact]
    public void The_upper_end_of_the_index_is_reached_with_eight_labels_too()
    {
        double[] known = [30, 10, 10, 10, 10, 10, 10, 10];
        Interval index = ShareIndex.Of(known, [20, 0, 0, 0, 0, 0, 0, 20], [10, 0, 0, 0, 0, 0, 0, 10], 30, [.. known.Select(_ => true)]);
        Assert.Equal(Index([50, 10, 10, 10, 10, 10, 10, 10]), index.High, 12);
    }

    [Fact]
    public void Where_nothing_bounds_the_unknown_a_share_may_be_anything_above_none()
    {
        Interval[] shares = ShareIntervals.Shares([6, 0], [double.PositiveInfinity, 0], [2, 0], double.PositiveInfinity);

        Assert.Equal([new Interval(1, 1, 1), new Interval(0, 0, 0)], shares);
        shares = ShareIntervals.Shares([6, 2], [0, double.PositiveInfinity], [0, 2], double.PositiveInfinity);
        Assert.Equal([new Interval(0.6, 0, 0.75), new Interval(0.4, 0.25, 1)], shares);
        Assert.Equal(1, ShareIndex.Of([6, 2], [0, double.PositiveInfinity], [0, 2], double.PositiveInfinity, [true, true]).High);
    }

    [Fact]
    public void Where_nothing_at_all_is_known_all_are_equal_and_one_alone_has_it_all()
    {
        Assert.Equal([new Interval(0.5, 0, 1), new Interval(0.5, 0, 1)], ShareIntervals.Shares([0, 0], [0, 0], [0, 0], 0));
        Assert.Equal([new Interval(1, 1, 1)], ShareIntervals.Shares([0], [0], [0], 0));
        Assert.Equal(0.5, ShareIndex.Of([0, 0], [0, 0], [0, 0], 0, [true, true]).Value);
    }

    // Two groups, nothing known of either: as low as two equal ones.
    [Fact]
    public void With_nothing_known_the_index_is_lowest_where_all_that_may_supply_supply_the_same()
    {
        Interval index = ShareIndex.Of([0, 0, 0], [4, 2, 0], [4, 2, 0], 10, [true, true, true]);

        Assert.Equal((16.0 + 4) / 36, index.Value, 12);
        Assert.Equal(0.5, index.Low, 12);
        Assert.Equal(1, index.High, 12);
    }

    private static Gen<Asked> Unknowns => Choices.Any(40).Select(choose =>
    {
        int groups = 1 + choose.Below(3);
        double[] known = [.. Enumerable.Range(0, groups).Select(_ => choose.OneIn(3) ? 0.0 : choose.Below(7))];
        double[] most = [.. Enumerable.Range(0, groups).Select(_ => choose.OneIn(3) ? 0.0 : choose.Below(6))];
        double remainder = choose.OneIn(4) ? 0 : choose.Below(9);
        double scale = most.Sum() > 0 ? Math.Min(1, remainder / most.Sum()) : 0;
        return new Asked(known, [.. most.Select(tonnes => Math.Min(tonnes, remainder))], [.. most.Select(tonnes => tonnes * scale)], remainder);
    });

    // Of what is known and of every part of what may come; those of nothing at all left out.
    private static IEnumerable<double[]> Fills(Asked asked) => Fills(asked, Enumerable.Range(0, asked.Known.Length));

    // The first of an order takes what it may before the last of the remainder is gone.
    private static IEnumerable<double[]> Fills(Asked asked, IEnumerable<int> order)
    {
        IEnumerable<double[]> fills = [asked.Known];
        foreach (int place in order)
        {
            fills = [.. fills.SelectMany(fill => Enumerable.Range(0, asked.Most[place] > 0 ? Parts + 1 : 1).Select(part => fill.Select((tonnes, other) =>
                other == place ? tonnes + Math.Min(asked.Most[place] * part / Parts, asked.Remainder - (fill.Sum() - asked.Known.Sum())) : tonnes).ToArray()))];
        }

        return fills.Where(fill => fill.Sum() > 0);
    }

    private static double Thin(double[] tonnes, bool[] hasLabel) => tonnes.Where((_, group) => hasLabel[group]).Sum(part => part / tonnes.Sum() * (part / tonnes.Sum()));

    private static double MostWith(double[] tonnes, bool[] hasLabel)
    {
        double nobodys = tonnes.Where((_, group) => !hasLabel[group]).Sum() / tonnes.Sum();
        double largest = tonnes.Where((_, group) => hasLabel[group]).DefaultIfEmpty(0).Max() / tonnes.Sum();
        return Thin(tonnes, hasLabel) + (((2 * largest) + nobodys) * nobodys);
    }

    private static double Index(double[] tonnes) => tonnes.Sum(part => part / tonnes.Sum() * (part / tonnes.Sum()));

    private static bool IsIn(double share, Interval range) => share >= range.Low - 1e-9 && share <= range.High + 1e-9;

    private static bool IsNear(double one, double other) => Math.Abs(one - other) < 1e-9;

    private sealed record Asked(double[] Known, double[] Most, double[] Spread, double Remainder);
}
