using System.Collections.Immutable;
using CsCheck;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

public sealed class InferredLinkTests
{
    // T's magnets come from M, whose oxide is A's by an inferred link, or B's, whose ore is; U's from N, whose oxide only C sends, and nobody reports it.
    private static Chain Magnets => new Chain()
        .Site("P", "mine", "AU").Site("Q", "mine", "CN")
        .Site("A", "refiner", "MY").Site("B", "refiner", "CN").Site("C", "refiner", "US")
        .Site("M", "magnet", "JP").Site("N", "magnet", "US").Site("T", "end-use", "US").Site("U", "end-use", "DE")
        .Makes("A", "oxide", 60).Makes("B", "oxide", 100).Makes("C", "oxide", 10)
        .Link("P", "A", "ore", 60).Link("Q", "B", "ore", 100, Basis.Estimated).Link("P", "C", "ore", 10)
        .Link("A", "M", "oxide", 20, Basis.Assumed).Link("B", "M", "oxide", 60).Link("C", "N", "oxide", 10, Basis.Estimated)
        .Link("M", "T", "magnet", 80).Link("N", "U", "magnet", 10)
        .Recipe("oxide", "ore").Recipe("magnet", "oxide")
        .Makes("M", "magnet", 80).Makes("N", "magnet", 10).Demand("T", "magnet", 80).Demand("U", "magnet", 10);

    [Fact]
    public void What_a_link_settles_is_who_rests_on_it_and_whom_it_documents() => Assert.Equal(
        ["Q>B:ore rest  documents T settles 1 over 60", "A>M:oxide rest  documents T settles 1 over 20", "C>N:oxide rest U documents U settles 1 over 10"],
        Of(Magnets).Links.Select(link => Text(Magnets, link)));

    [Fact]
    public void Demand_passes_over_the_suppliers_of_an_input_by_share_and_over_inputs_alike()
    {
        // 100 t: half for each of two oxides; Nd 3 : 1 from A and B, Dy all from B.
        Chain chain = new Chain()
            .Site("A", "mine").Site("B", "mine").Site("M", "magnet").Site("T", "end-use")
            .Link("A", "M", "nd", 75, Basis.Estimated).Link("B", "M", "nd", 25, Basis.Estimated).Link("B", "M", "dy", 4, Basis.Estimated).Link("M", "T", "magnet", 100)
            .Recipe("magnet", "nd").Recipe("magnet", "dy").Demand("T", "magnet", 100);
        Assert.Equal(
            ["B>M:dy 50", "A>M:nd 37.5", "B>M:nd 12.5"],
            Of(chain).Links.Select(link => FormattableString.Invariant($"{LabelText.LinkName(chain.Network(), link.Link)} {link.DemandThrough}")));
    }

    [Fact]
    public void The_answer_counts_how_far_documented_links_go_alone_and_what_nothing_passes_over()
    {
        Chain chain = Magnets.Site("W", "end-use").Link("B", "W", "oxide", 5, Basis.Assumed).Link("A", "W", "oxide", 5).Demand("W", "oxide");
        InferredLinksAnswer answer = Of(chain);
        Assert.Equal((3, 3, 1, 1, 90, 1), (answer.Asked.Length, answer.Producible, answer.Documented, answer.Idle, answer.DemandTonnesPerYear, answer.WithoutTonnes));
        SupplyNetwork network = chain.Network();
        InferredLinksAnswer ofOne = InferredLinks.Of(network, [.. Targets(network).Where(target => network.Data.Sites.Id(network.SiteOf(target)) == "U")], cancellation: TestContext.Current.CancellationToken);
        Assert.Equal((1, 3), (ofOne.Links.Length, ofOne.Idle));
    }

    [Fact]
    public void Of_a_bloc_only_links_with_an_end_in_it_are_told() => Assert.Equal(
        ["Q>B:ore"],
        InferredLinks.Of(Magnets.Network(), Targets(Magnets.Network()), country => Magnets.Data().Countries[country.Value].Iso2 == "CN", TestContext.Current.CancellationToken)
            .Links.Select(link => LabelText.LinkName(Magnets.Network(), link.Link)));

    [Fact]
    public void Stages_add_up_what_is_known_and_count_the_rest_apart()
    {
        Chain chain = Magnets.Link("B", "N", "oxide").Link("A", "N", "oxide", 5, Basis.Contract);
        EvidenceRow[] links = [.. EvidenceCoverage.Of(chain.Network(), EvidenceBy.Stage).Where(row => row.Of == EvidenceOf.Links)];
        Assert.Equal(
            ["refiner 3 2 0 170 70 0", "magnet 5 3 1 95 60 5", "end-use 2 2 0 90 90 0"],
            links.Select(row => FormattableString.Invariant($"{chain.Data().Id(row.Stage)} {row.Count} {row.Documented} {row.WithoutTonnes} {row.TonnesPerYear} {row.Reported} {row.Contract}")));
        Assert.Equal(95, EvidenceCoverage.Of(chain.Network(), EvidenceBy.Country).Where(row => row.Of == EvidenceOf.Links && row.Stage == new StageIndex(3)).Sum(row => row.TonnesPerYear));
        Assert.Equal(2, EvidenceCoverage.Of(chain.Network(), EvidenceBy.Country).Count(row => row.Of == EvidenceOf.Links && row.Stage == new StageIndex(3)));
        Assert.True(double.IsNaN(links[0] with { TonnesPerYear = 0 } is var none ? none.ShareOf(0) : 0));
    }

    [Fact]
    public void Links_settle_what_failing_them_and_adding_them_to_the_documented_ones_says() => RandomDataSets.Several.Sample(
        data =>
        {
            var network = SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year));
            var naive = new NaiveNetwork(data);
            InferredLinksAnswer answer = InferredLinks.Of(network, Targets(network), cancellation: TestContext.Current.CancellationToken);
            var documented = new NaiveNetwork(data, Evidence.Documented).Links.ToHashSet();
            HashSet<(int Site, int Material)> all = Served(naive, _ => false);
            HashSet<(int Site, int Material)> alone = Served(naive, link => !documented.Contains(link));
            Assert.Equal((all.Count, alone.Count), (answer.Producible, answer.Documented));
            Assert.Equal(naive.Links.Count(link => !documented.Contains(link)), answer.Links.Length + answer.Idle);
            var told = answer.Links.ToDictionary(link => (network.SiteOf(network.SupplierOf(link.Link)).Value, network.SiteOf(network.IntakeOf(link.Link)).Value, network.MaterialOf(link.Link).Value));
            foreach ((int From, int To, int Material) link in naive.Links.Where(link => !documented.Contains(link)))
            {
                (int, int)[] rests = [.. all.Except(Served(naive, link.Equals)).Order()];
                (int, int)[] unlocked = [.. Served(naive, other => other != link && !documented.Contains(other)).Except(alone).Order()];
                InferredLink? row = told.GetValueOrDefault(link);
                Assert.Equal(rests, Pairs(network, row?.RestOnIt ?? []));
                Assert.Equal(unlocked, Pairs(network, row?.Unlocked ?? []));
                Assert.Equal(rests.Union(unlocked).Count(), row?.Settles ?? 0);
                Assert.InRange(row?.DemandThrough ?? 0, 0, answer.DemandTonnesPerYear + 1e-9);
            }
        },
        iter: 2_000,
        print: RandomDataSets.Print);

    private static HashSet<(int Site, int Material)> Served(NaiveNetwork naive, Func<(int From, int To, int Material), bool> linkFails) =>
        naive.Producible((_, _) => false, linkFails).Served;

    private static (int, int)[] Pairs(SupplyNetwork network, IEnumerable<VertexIndex> targets) => [.. targets.Select(target => (network.SiteOf(target).Value, network.MaterialOf(target).Value)).Order()];

    private static ImmutableArray<VertexIndex> Targets(SupplyNetwork network) => [.. Enumerable.Range(0, network.TargetCount).Select(network.TargetVertex)];

    private static InferredLinksAnswer Of(Chain chain) => InferredLinks.Of(chain.Network(), Targets(chain.Network()), cancellation: TestContext.Current.CancellationToken);

    private static string Text(Chain chain, InferredLink link)
    {
        SupplyNetwork network = chain.Network();
        string Names(IEnumerable<VertexIndex> targets) => string.Join(',', targets.Select(target => network.Data.Sites.Id(network.SiteOf(target))));
        return FormattableString.Invariant($"{LabelText.LinkName(network, link.Link)} rest {Names(link.RestOnIt)} documents {Names(link.Unlocked)} settles {link.Settles} over {link.DemandThrough}");
    }
}
