using CsCheck;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

public sealed class SubstituteTests
{
    // A sends 50 of 80. B can make 100 and is known to send 30: 70 to spare. C can make 40, sends 10 and an unknown amount: 0 to 30. D of unknown
    // capacity; E takes its ore from A's own mine P, but not from A; F is fed by A and falls with it.
    private static Chain Refiners => new Chain()
        .Site("P", "mine", "AU").Site("Q", "mine", "CN")
        .Site("A", "refiner", "MY").Site("B", "refiner", "CN").Site("C", "refiner", "JP").Site("D", "refiner", "US").Site("F", "refiner", "VN")
        .Site("M", "magnet", "JP").Site("N", "magnet", "US")
        .Makes("A", "oxide", 80).Makes("B", "oxide", 100).Makes("C", "oxide", 40).Makes("F", "oxide", 20)
        .Link("P", "A", "ore").Link("Q", "B", "ore").Link("P", "C", "ore").Link("Q", "C", "ore").Link("P", "D", "ore")
        .Link("A", "M", "oxide", 50).Link("B", "M", "oxide", 30).Link("C", "N", "oxide", 10, Basis.Estimated).Link("C", "M", "oxide", basis: Basis.Estimated).Link("D", "N", "oxide")
        .Link("A", "F", "oxide", 0).Link("F", "N", "oxide", 5)
        .Recipe("oxide", "ore").Recipe("oxide", "oxide", 1, "again").Recipe("magnet", "oxide").Demand("M", "magnet", 10).Demand("N", "magnet", 10)
        .Makes("M", "magnet", 10).Makes("N", "magnet", 10);

    [Fact]
    public void Who_stands_comes_first_by_what_there_is_to_spare_and_then_who_falls_with_it() => Assert.Equal(
        ["B 70 70 70 True [CN] [Q] M True", "C 30 0 30 True [] [] M False", "D NaN NaN NaN True [AU] [P]  True", "F 15 15 15 False [AU MY] [P A]  True"],
        Of(Refiners, "A").Substitutes.Select(Text));

    [Fact]
    public void What_is_lost_is_what_its_links_say() =>
        Assert.Equal((50, 50, 50), Of(Refiners, "A").Lost.Select(supply => (supply.Lost.Value, supply.Lost.Low, supply.Lost.High)).Single());

    [Fact]
    public void Of_unknown_deliveries_as_much_may_be_lost_as_it_can_make() =>
        Assert.Equal((40, 10, 40), Of(Refiners, "C").Lost.Select(supply => (supply.Lost.Value, supply.Lost.Low, supply.Lost.High)).Single());

    [Fact]
    public void Only_makers_within_the_bloc_are_told() =>
        Assert.Equal(["C"], Of(Refiners, "A", country => country is "JP").Substitutes.Select(row => Name(Refiners, row.Site)));

    [Fact]
    public void Who_starts_later_is_told_last_with_its_year()
    {
        SupplyNetwork network = Refiners.Network();
        DataSet data = network.Data with
        {
            Sites = network.Data.Sites with
            {
                Statuses = new Column<SiteStatus>([.. Enumerable.Range(0, network.Data.Sites.Count).Select(site => network.Data.Sites.Id(new SiteIndex(site)) == "B" ? SiteStatus.Planned : SiteStatus.Operating)], SiteStatus.Operating),
                StartYears = new Column<short>([.. Enumerable.Range(0, network.Data.Sites.Count).Select(site => network.Data.Sites.Id(new SiteIndex(site)) == "B" ? (short)2029 : (short)0)], 0),
            },
        };
        var now = SupplyNetwork.Of(data, network.Options);
        SubstituteAnswer answer = SubstituteSearch.Of(now, SupplyNetwork.Of(data, network.Options with { AsOf = 2030 }), new SiteIndex(2), cancellation: TestContext.Current.CancellationToken);
        Substitute last = answer.Substitutes[^1];
        Assert.Equal(("B", 2029, null, 70.0), (data.Sites.Id(last.Site), last.StartYear, last.Stands, last.Spare.Value));
        Assert.All(answer.Substitutes.SkipLast(1), row => Assert.Null(row.StartYear));
    }

    [Fact]
    public void Every_other_maker_is_told_once_and_stands_just_where_it_can_be_made_without() => RandomDataSets.Any.Sample(
        data =>
        {
            var network = SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year));
            var naive = new NaiveNetwork(data);
            for (int site = 0; site < data.Sites.Count; site++)
            {
                SubstituteAnswer answer = SubstituteSearch.Of(network, null, new SiteIndex(site), cancellation: TestContext.Current.CancellationToken);
                int[] materials = [.. naive.Makers.Where(maker => maker.Site == site).Select(maker => maker.Material)];
                (HashSet<(int Site, int Material)> made, _) = naive.Producible((other, _) => other == site, _ => false);
                Assert.Equal(
                    naive.Makers.Where(maker => maker.Site != site && materials.Contains(maker.Material)).Select(maker => (maker.Site, maker.Material, Stands: (bool?)made.Contains(maker))).Order(),
                    answer.Substitutes.Select(row => (row.Site.Value, row.Material.Value, row.Stands)).Order());
                Assert.All(answer.Substitutes, row => Assert.True(double.IsNaN(row.Spare.Value) || (row.Spare.Low >= 0 && row.Spare.Low <= row.Spare.High)));
            }
        },
        iter: 1_000,
        print: RandomDataSets.Print);

    private static SubstituteAnswer Of(Chain chain, string site, Func<string, bool>? isWithin = null)
    {
        SupplyNetwork network = chain.Network();
        var failed = new SiteIndex(Enumerable.Range(0, network.Data.Sites.Count).First(index => network.Data.Sites.Id(new SiteIndex(index)) == site));
        return SubstituteSearch.Of(network, null, failed, null, isWithin is null ? null : country => isWithin(network.Data.Countries[country.Value].Iso2), cancellation: TestContext.Current.CancellationToken);
    }

    private static string Name(Chain chain, SiteIndex site) => chain.Data().Sites.Id(site);

    private static string Text(Substitute row)
    {
        SupplyNetwork network = Refiners.Network();
        string Labels(IEnumerable<Label> labels) => string.Join(' ', labels.Select(label => LabelText.Bare(network, label)));
        return FormattableString.Invariant(
            $"{Name(Refiners, row.Site)} {row.Spare.Value} {row.Spare.Low} {row.Spare.High} {row.Stands} [{Labels(row.Countries)}] [{Labels(row.Sites)}] {string.Join(',', row.Supplied.Select(site => Name(Refiners, site)))} {row.IsDocumented}");
    }
}
