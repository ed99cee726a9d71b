using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests.Networks;

/// <summary>Trade data gives tonnes on links alone: what a site makes and needs is then what its links carry.</summary>
public sealed class FiguresFromLinks
{
    private const string Trade = """
        === sites.csv
        id,stage,country
        a,mine,CL
        b,mine,PE
        c,use,DE
        d,use,FR
        === links.csv
        from,to,material,tonnes_per_year,year
        a,c,ore,60,2025
        a,d,ore,20,2025
        b,c,ore,20,2025
        b,c,ore,900,2024
        """;

    [Fact]
    public void A_site_makes_what_its_links_carry_in_the_year()
    {
        using var folder = new DataFolder(Trade);
        var network = SupplyNetwork.Of(folder.Read(), new NetworkOptions(2025));
        ConcentrationRow row = Assert.Single(Concentration.Of(network, LabelKind.Country));
        Assert.Equal([0.8, 0.2], row.Shares.Select(share => share.Share));
        Assert.Equal(100, row.TonnesPerYear);
        Assert.True(network.CapacityOf(new VertexIndex(0)).IsFromLinks);
    }

    [Fact]
    public void A_user_needs_what_its_links_bring_in_the_year()
    {
        using var folder = new DataFolder(Trade);
        Assert.Equal([80, 20], SupplyNetwork.Of(folder.Read(), new NetworkOptions(2025)).Targets.ToArray().Select(target => target.TonnesPerYear));
        Assert.Equal([900, double.NaN], SupplyNetwork.Of(folder.Read(), new NetworkOptions(2024)).Targets.ToArray().Select(target => target.TonnesPerYear));
    }

    [Fact]
    public void One_link_without_tonnes_leaves_its_maker_and_user_without_a_figure()
    {
        using var folder = new DataFolder(Trade.Replace("a,d,ore,20,2025", "a,d,ore,,2025", StringComparison.Ordinal));
        var network = SupplyNetwork.Of(folder.Read(), new NetworkOptions(2025));
        Assert.Equal([double.NaN, 20], Enumerable.Range(0, 2).Select(activity => network.CapacityOf(new VertexIndex(activity)).TonnesPerYear));
        Assert.Equal([80, double.NaN], network.Targets.ToArray().Select(target => target.TonnesPerYear));
    }

    [Fact]
    public void A_year_beside_dates_is_an_error()
    {
        using var folder = new DataFolder("=== links.csv\nfrom,to,year,since\na,b,2025,2020\n");
        Assert.Equal("two-dates", Assert.Single(folder.Errors()).Code);
    }
}
