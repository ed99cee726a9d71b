using System.Collections.Immutable;
using CsCheck;
using NetworkLens.Analysis;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Tests;

public sealed class OutsideSiteTests
{
    [Fact]
    public void The_fewest_are_those_of_all_subsets() => RandomDataSets.Any.Sample(Agrees, iter: 300, print: RandomDataSets.Print);

    [Fact]
    public void So_they_are_where_inputs_need_several_suppliers() => RandomDataSets.Crowded.Sample(Agrees, iter: 300, print: RandomDataSets.Print);

    [Fact]
    public void More_optima_than_are_counted_still_give_the_first_by_ids_and_what_is_in_all()
    {
        // One of 11 makers for each of three inputs, and one refiner for all: 1,331 optima.
        Chain chain = new Chain().Site("T", "end-use", "AT").Site("M", "magnet", "AT").Site("only", "metal", "BE").Site("ore", "mine", "BE")
            .Link("M", "T", "magnet").Link("ore", "only", "ore").Link("only", "M", "fourth").Recipe("fourth", "ore").Recipe("magnet", "fourth").Demand("T", "magnet");
        foreach (string input in (string[])["first", "second", "third"])
        {
            chain.Recipe("magnet", input);
            for (int maker = 10; maker <= 20; maker++)
            {
                chain.Site($"{input}-{maker}", "mine", "BE").Link($"{input}-{maker}", "M", input);
            }
        }

        SupplyNetwork network = chain.Network();
        OutsideSitesAnswer answer = Fewest(network, "AT", network.TargetVertex(0));

        Assert.Equal((5, 5, FewestOutsideSites.MostOptima, true), (answer.Size, answer.Bound, answer.Optima, answer.IsProven));
        Assert.Equal(["first-10", "only", "ore", "second-10", "third-10"], answer.Sites.Select(network.Data.Sites.Id));
        Assert.Equal(["only", "ore"], answer.InEveryOptimum.Select(network.Data.Sites.Id));
    }

    [Fact]
    public void What_nobody_makes_is_said_to_be_impossible()
    {
        SupplyNetwork network = new Chain().Site("T", "end-use", "AT").Demand("T", "magnet").Recipe("magnet", "ore").Network();
        OutsideSitesAnswer answer = Fewest(network, "AT", network.TargetVertex(0));

        Assert.Same(OutsideSitesAnswer.Impossible, answer);
    }

    [Fact]
    public void Without_time_to_solve_it_the_bound_is_not_taken_for_proven()
    {
        SupplyNetwork network = new Chain().Site("T", "end-use", "AT").Site("M", "mine", "BE").Link("M", "T", "ore").Demand("T", "ore").Network();
        BlocSelection bloc = BlocSelection.Parse("AT", network.Data, 2026, false).Value!;
        OutsideSitesAnswer answer = FewestOutsideSites.Of(network, bloc, network.TargetVertex(0), work: 0, TestContext.Current.CancellationToken);

        Assert.True(answer.Bound <= (answer.Size ?? 1));
    }

    private static OutsideSitesAnswer Fewest(SupplyNetwork network, string bloc, VertexIndex target) => FewestOutsideSites.Of(
        network, BlocSelection.Parse(bloc, network.Data, 2026, false).Value!, target, cancellation: TestContext.Current.CancellationToken);

    private static bool Agrees(DataSet data)
    {
        var network = SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year));
        BlocSelection bloc = BlocSelection.Parse("AT", data, RandomDataSets.Year, false).Value!;
        return Enumerable.Range(0, network.VertexCount).All(vertex => Agrees(network, bloc, new VertexIndex(vertex)));
    }

    private static bool Agrees(SupplyNetwork network, BlocSelection bloc, VertexIndex target)
    {
        OutsideSitesAnswer answer = FewestOutsideSites.Of(network, bloc, target, cancellation: TestContext.Current.CancellationToken);
        SiteIndex[][] optima = Optima(network, bloc, target);
        if (optima.Length == 0)
        {
            return answer is { Size: null, Bound: null, IsProven: true };
        }

        SiteIndex[] first = optima[0];
        return answer.IsProven && answer.Optima == optima.Length && answer.Size == answer.Bound && answer.Size == first.Count(site => !IsUnnamed(network.Data, site))
            && answer.Sites.SequenceEqual(first.Where(site => !IsUnnamed(network.Data, site)))
            && answer.Aggregates.SequenceEqual(first.Where(site => IsUnnamed(network.Data, site)))
            && answer.InEveryOptimum.SequenceEqual(first.Where(site => optima.All(set => set.Contains(site))));
    }

    // Every set of outside sites that makes the target with the bloc, the least by aggregates, then by size; first by sorted ids.
    private static SiteIndex[][] Optima(SupplyNetwork network, BlocSelection bloc, VertexIndex target)
    {
        DataSet data = network.Data;
        SiteIndex own = network.SiteOf(target);
        SiteIndex[] outside = [.. Enumerable.Range(0, data.Sites.Count).Select(site => new SiteIndex(site)).Where(site => site != own && !(bloc.Contains(data.Sites.Country(site)) && data.Sites.Status(site) != SiteStatus.Unknown))];
        var sets = Enumerable.Range(0, 1 << outside.Length)
            .Select(set => outside.Where((_, place) => (set >> place & 1) == 1).OrderBy(data.Sites.Id, StringComparer.Ordinal).ToArray())
            .Where(set => Producible.Of(network, new Failure(vertex => outside.Contains(network.SiteOf(vertex)) && !set.Contains(network.SiteOf(vertex)), null))[target.Value])
            .GroupBy(set => (set.Count(site => IsUnnamed(data, site)), set.Length))
            .MinBy(group => group.Key);
        return [.. (sets ?? Enumerable.Empty<SiteIndex[]>()).OrderBy(set => string.Join(' ', set.Select(data.Sites.Id)), StringComparer.Ordinal)];
    }

    private static bool IsUnnamed(DataSet data, SiteIndex site) =>
        data.Sites.IsAggregate(site) || data.Sites.Status(site) == SiteStatus.Unknown || data.Countries[data.Sites.Country(site).Value].Iso2 == "XX";
}
