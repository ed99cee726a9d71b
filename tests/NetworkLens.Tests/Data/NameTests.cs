using NetworkLens.Data;
using NetworkLens.Model;

namespace NetworkLens.Tests;

public sealed class NameTests
{
    [Theory]
    [InlineData("N/A")]
    [InlineData("na")]
    [InlineData("n.a.")]
    [InlineData("None")]
    [InlineData("null")]
    [InlineData("-")]
    [InlineData("?")]
    [InlineData("TBD")]
    [InlineData("unknown ")]
    [InlineData("Undisclosed")]
    [InlineData("not disclosed")]
    [InlineData("various")]
    public void What_names_no_firm_is_no_label_as_operator_or_owner(string name)
    {
        using var folder = new DataFolder($"=== sites.csv\nid,operator,owners\na,{name},\nb,,{name}:0.9\nc,Nord,\n=== links.csv\nfrom,to\na,c\nb,c\n");
        var labels = LabelSet.Of(SupplyNetwork.Of(folder.Read(), new NetworkOptions(2026)), LabelKind.Operator);
        Assert.Equal((-1, -1), (labels.OfSite(new SiteIndex(0)).First, labels.OfSite(new SiteIndex(1)).First));
        Assert.True(labels.OfSite(new SiteIndex(2)).First >= 0);
    }

    [Fact]
    public void A_quote_in_a_name_is_written_twice_where_sites_are_chosen()
    {
        DataSet data = new Chain().Site("a", "mine", firm: "Nord \"Old\" Mining").Site("b", "mine", firm: "Nord Old Mining").Data();
        Assert.Equal([new SiteIndex(0)], Selector.Select("operator:\"Nord \"\"Old\"\" Mining\"", data, 2026).Value!);
        Assert.Equal([new SiteIndex(1)], Selector.Select("operator:\"Nord Old Mining\"", data, 2026).Value!);
    }

    [Theory]
    [InlineData("UK", "UK is GB (United Kingdom)")]
    [InlineData("ZZ", "expected two capital letters (ISO 3166-1)")]
    [InlineData("USA", "USA is US (United States)")]
    [InlineData("Germany", "Germany is DE.")]
    public void A_country_is_a_code_of_iso_3166(string code, string hint)
    {
        foreach ((string file, string text, int column) in ((string, string, int)[])
            [("sites.csv", $"id,country\na,{code}\nb,\n", 3), ("countries.csv", $"iso2\n{code}\n", 1), ("bloc-members.csv", $"bloc,country\nx,{code}\n", 3)])
        {
            using DataFolder folder = new DataFolder("=== blocs.csv\nid\nx\n").Write(file, text);
            DataFinding fault = Assert.Single(folder.Errors());
            Assert.Equal((file, 2, column, "not-a-country"), (fault.File, fault.Line, fault.Column, fault.Code));
            Assert.Contains(hint, fault.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Norway_and_namibia_are_countries()
    {
        using var folder = new DataFolder("=== sites.csv\nid,country\na,NO\nb,NA\n");
        DataSet data = folder.Read();
        Assert.Equal(("NO", "NA"), (data.Id(data.Sites.Country(new SiteIndex(0))), data.Id(data.Sites.Country(new SiteIndex(1)))));
    }

    [Fact]
    public void A_country_is_chosen_by_its_code_whatever_blocs_are_called()
    {
        using var folder = new DataFolder("=== sites.csv\nid,country\na,US\nb,JP\n=== blocs.csv\nid\nUS\n=== bloc-members.csv\nbloc,country\nUS,JP\n");
        DataSet data = folder.Read();
        Assert.Equal([0], Selector.Select("country:US", data, 2026).Value!.Select(site => site.Value));
        Assert.Equal([1], Selector.Select("bloc:US", data, 2026).Value!.Select(site => site.Value));
        Assert.Equal("No site of this data set is in United Kingdom (GB), and nothing else names it.", Selector.Select("country:UK", data, 2026).Error);
        Assert.Equal([0], Selector.Select("country:USA", data, 2026).Value!.Select(site => site.Value));
    }
}
