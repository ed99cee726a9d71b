using NetworkLens.Analysis;

namespace NetworkLens.Tests;

public sealed class HerfindahlIndexTests
{
    [Fact]
    public void The_unknown_part_goes_to_whichever_label_makes_the_governance_index_largest()
    {
        Interval index = HerfindahlIndex.Of([0.6, 0.1], [0.1, 0.9], 0.3, weightOfNew: 1);

        Assert.Equal(0.18, index.High, 12);                    // (0.1 + 0.3)² x 0.9 + 0.6² x 0.1
        Assert.Equal((0.36 * 0.1) + (0.01 * 0.9), index.Low, 12);
    }

    [Fact]
    public void Without_an_unknown_part_the_index_is_one_figure() =>
        Assert.Equal(new Interval(0.5, 0.5, 0.5), HerfindahlIndex.Of([0.5, 0.5], [1, 1], 0, 1));
}
