using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

public sealed class SingleSourceTests
{
    private static Chain Base => new Chain()
        .Site("A", "mine", "AU").Site("B", "mine", "CN").Site("R", "refiner", "MY").Site("T", "end-use", "US")
        .Makes("A", "ore", 100).Makes("B", "ore", 50).Makes("R", "oxide", 10)
        .Recipe("oxide", "ore", 10).Link("R", "T", "oxide", 10).Demand("T", "oxide", 10);

    [Fact]
    public void One_supplier_is_certain_whatever_the_tonnes()
    {
        Dependency row = Rows(Base.Link("A", "R", "ore"), 0.65).Single(row => row.Site.Value == 2);

        Assert.Equal((Certainty.Certain, new Interval(1, 1, 1)), (row.Certainty, row.Top.Share));
    }

    [Fact]
    public void A_known_share_at_the_threshold_is_certain()
    {
        Dependency row = Rows(Base.Link("A", "R", "ore", 65).Link("B", "R", "ore", 35), 0.65).Single(row => row.Site.Value == 2);

        Assert.Equal(Certainty.Certain, row.Certainty);
        Assert.Equal(0.65, row.Top.Share.Value, 12);
    }

    [Fact]
    public void A_share_below_the_threshold_is_no_row() =>
        Assert.DoesNotContain(Rows(Base.Link("A", "R", "ore", 64).Link("B", "R", "ore", 36), 0.65), row => row.Site.Value == 2);

    // R needs 10 t x 10 = 100 t; A sends 60; B's tonnes are unknown: at most min(50, 100 - 60) = 40.
    [Fact]
    public void An_unknown_link_lies_between_nothing_and_what_need_and_capacity_leave()
    {
        Dependency row = Rows(Base.Link("A", "R", "ore", 60).Link("B", "R", "ore"), 0.65).Single(row => row.Site.Value == 2);

        Assert.Equal(Certainty.Possible, row.Certainty);
        Assert.Equal((0.6, 1.0), (row.Top.Share.Low, row.Top.Share.High));
        Assert.Equal(Basis.Assumed, row.Basis);
        Assert.Equal(["oxide"], row.Variants);
    }

    [Fact]
    public void All_unknown_shares_go_by_capacity()
    {
        Dependency row = Rows(Base.Link("A", "R", "ore").Link("B", "R", "ore"), 0.6).Single(row => row.Site.Value == 2);

        Assert.Equal(2.0 / 3, row.Top.Share.Value, 12);
    }

    // 1,333 t of bastnaesite and 30 t of clay make a tonne of Dy each: half of the dysprosium is from either.
    [Fact]
    public void Origin_shares_go_by_content_not_by_feed()
    {
        SupplyNetwork network = new Chain()
            .Site("mine-cn", "mine", "CN").Site("mine-mm", "mine", "MM").Site("R", "refiner", "CN").Site("T", "end-use", "US")
            .Link("mine-cn", "R", "bastnaesite", 1333).Link("mine-mm", "R", "clay", 30).Link("R", "T", "dy-oxide", 2)
            .Recipe("dy-oxide", "bastnaesite", 1333, "bastnaesite").Recipe("dy-oxide", "clay", 30, "clay").Demand("T", "dy-oxide", 2).Network();
        var rows = OriginSource.Of(network, Selector.Select("T", network.Data, 2026).Value, LabelKind.Country, new StageIndex(0), threshold: 0);

        Dependency all = rows.Single(row => row.OriginMaterial is null);
        Assert.Equal([0.5, 0.5], all.Shares.Select(share => share.Share.Value));
        Assert.Equal([1, 1], rows.Where(row => row.OriginMaterial is not null).Select(row => row.Top.Share.Value)); // each ore is one country's
    }

    // Half of the metal's content comes back through scrap: m = 1/2 A + 1/2 m, so all of it is A's.
    [Fact]
    public void A_recycling_loop_holds_what_went_into_it()
    {
        SupplyNetwork network = new Chain()
            .Site("A", "refiner", "CN").Site("K", "metal", "JP").Site("M", "magnet", "JP").Site("T", "end-use", "US").Site("mine", "mine", "CN")
            .Link("mine", "A", "ore", 1).Link("A", "K", "oxide", 1).Link("M", "K", "scrap", 1).Link("K", "M", "metal", 2).Link("M", "T", "magnet", 1)
            .Recipe("oxide", "ore").Recipe("metal", "oxide", 1, "new").Recipe("metal", "scrap", 1, "old").Recipe("magnet", "metal").Recipe("scrap", "metal")
            .Demand("T", "magnet", 1).Network();
        Dependency row = OriginSource.Of(network, Selector.Select("T", network.Data, 2026).Value, LabelKind.Country, new StageIndex(1)).Single();

        Assert.Equal(1, row.Top.Share.Value, 9);
        Assert.Equal(0, row.Untraced, 9);
    }

    // Two thirds of the oxide is from CN's refiner; one third of the metal is from a maker that nobody has traced.
    [Fact]
    public void What_reaches_no_site_of_the_stage_is_untraced()
    {
        SupplyNetwork network = new Chain()
            .Site("mine", "mine", "AU").Site("C", "refiner", "CN").Site("E", "refiner", "EE").Site("K", "metal", "JP").Site("U", "mine", "XX").Site("T", "end-use", "US")
            .Link("mine", "C", "ore", 9).Link("mine", "E", "ore", 9).Link("C", "K", "oxide", 4).Link("E", "K", "oxide", 2).Link("K", "T", "metal", 6).Link("U", "T", "metal", 3)
            .Recipe("oxide", "ore").Recipe("metal", "oxide").Demand("T", "metal", 9).Network();
        Dependency row = OriginSource.Of(network, Selector.Select("T", network.Data, 2026).Value, LabelKind.Country, new StageIndex(1), threshold: 0.4).Single();

        Assert.Equal(1.0 / 3, row.Untraced, 12);
        Assert.Equal(4.0 / 9, row.Top.Share.Value, 12);
        Assert.Equal(4.0 / 9, row.Top.Share.Low, 9);
        Assert.Equal(7.0 / 9, row.Top.Share.High, 9); // the untraced third may be China's too
    }

    private static ImmutableArray<Dependency> Rows(Chain chain, double threshold) => SingleSource.Of(chain.Network(), null, LabelKind.Country, threshold);
}
