using CsCheck;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

public sealed class PartsOfNetworks
{
    [Fact]
    public void A_part_of_a_network_makes_what_the_whole_makes_when_the_other_links_fail() =>
        RandomDataSets.Any.Sample(
            data =>
            {
                var network = SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year));
                return Producible.Of(network.Keeping(Stays)).SequenceEqual(Producible.Of(network, new Failure(null, link => !Stays(link))));
            },
            iter: 1_000,
            print: RandomDataSets.Print);

    [Fact]
    public void Its_links_have_the_ends_and_rows_they_had() =>
        RandomDataSets.Any.Sample(
            data =>
            {
                var network = SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year));
                SupplyNetwork part = network.Keeping(Stays);
                string[] kept = [.. Enumerable.Range(0, network.LinkCount).Where(link => Stays(new LinkIndex(link))).Select(link => Told(network, link))];
                return kept.SequenceEqual(Enumerable.Range(0, part.LinkCount).Select(link => Told(part, link)))
                    && Enumerable.Range(0, part.ActivityCount).SelectMany(activity => part.LinksFrom(new VertexIndex(activity)).ToArray()).Count() == part.LinkCount;
            },
            iter: 1_000,
            print: RandomDataSets.Print);

    [Fact]
    public void Bloc_only_means_that_whatever_lies_outside_fails_but_for_the_targets_own_site() =>
        RandomDataSets.Any.Sample(
            data =>
            {
                var network = SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year));
                BlocSelection bloc = BlocSelection.Parse("AT,BE", data, RandomDataSets.Year, false).Value!;
                return BlocPart.Of(network, bloc, [.. Enumerable.Range(0, network.VertexCount).Select(vertex => new VertexIndex(vertex))]).All(part => part.Targets.All(target =>
                {
                    bool MayKnown(VertexIndex vertex) => bloc.Contains(data.Sites.Country(network.SiteOf(vertex))) && data.Sites.Status(network.SiteOf(vertex)) != SiteStatus.Unknown;
                    bool MayUnknown(VertexIndex vertex) => bloc.Contains(data.Sites.Country(network.SiteOf(vertex))) || data.Sites.Status(network.SiteOf(vertex)) == SiteStatus.Unknown
                        || data.Countries[data.Sites.Country(network.SiteOf(vertex)).Value].Iso2 == "XX";
                    return Producible.Of(part.Known)[target.Value] == Inside(network, target, MayKnown) && Producible.Of(part.WithUnknown)[target.Value] == Inside(network, target, MayUnknown);
                }));
            },
            iter: 1_000,
            print: RandomDataSets.Print);

    private static bool Inside(SupplyNetwork network, VertexIndex target, Func<VertexIndex, bool> isInside) =>
        Producible.Of(network, new Failure(vertex => network.SiteOf(vertex) != network.SiteOf(target) && !isInside(vertex), null))[target.Value];

    private static bool Stays(LinkIndex link) => link.Value % 3 != 1;

    private static string Told(SupplyNetwork network, int link) =>
        $"{network.SupplierOf(new LinkIndex(link))} {network.IntakeOf(new LinkIndex(link))} {string.Join(',', network.RowsOf(new LinkIndex(link)).ToArray())}";
}
