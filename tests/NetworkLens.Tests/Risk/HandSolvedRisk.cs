using System.Collections.Immutable;
using System.Globalization;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>Chances that can be worked out on paper, and a simulation of a network that cannot.</summary>
public sealed class HandSolvedRisk
{
    [Fact]
    public void A_chain_is_cut_by_any_of_its_sites_and_its_resilience_is_the_root_of_a_half()
    {
        TargetRisk risk = One(new Chain(RequirementRule.Any).Site("m", "mine").Site("p", "metal").Site("t", "end-use").Link("m", "p", "goods").Link("p", "t", "goods").Demand("t", "goods"), ("m", 0.1), ("p", 0.2));
        Assert.Equal(0.28, risk.Chance.Value!.Value, 1e-15);
        Assert.Equal(1 - Math.Sqrt(0.5), risk.Resilience!.Value.Value!.Value, 1e-12);
    }

    [Fact]
    public void Two_suppliers_are_lost_together_and_their_country_takes_both()
    {
        Chain chain = new Chain(RequirementRule.Any).Site("a", "mine", "AT").Site("b", "mine", "AT").Site("t", "end-use").Link("a", "t", "goods").Link("b", "t", "goods").Demand("t", "goods");
        TargetRisk alone = One(chain, ("a", 0.1), ("b", 0.2));
        Assert.Equal(0.02, alone.Chance.Value!.Value, 1e-15);
        Assert.Equal(Math.Sqrt(0.5), alone.Resilience!.Value.Value!.Value, 1e-12);
        TargetRisk common = One(chain, ("a", 0.1), ("b", 0.2), ("country:AT", 0.05));
        Assert.Equal(0.05 + (0.95 * 0.02), common.Chance.Value!.Value, 1e-15);
    }

    [Fact]
    public void Of_three_suppliers_two_are_needed()
    {
        Chain chain = new Chain().Site("a", "mine").Site("b", "mine").Site("c", "mine").Site("p", "metal").Site("t", "end-use")
            .Link("a", "p", "ore").Link("b", "p", "ore").Link("c", "p", "ore").Link("p", "t", "metal").Recipe("metal", "ore").Demand("t", "metal");
        DataSet data = chain.Data();
        TargetRisk risk = One(data with { Recipes = [data.Recipes[0] with { AtLeast = 2 }] }, ("a", 0.1), ("b", 0.1), ("c", 0.1), ("p", 0));
        Assert.Equal((3 * 0.01) - (2 * 0.001), risk.Chance.Value!.Value, 1e-15);
    }

    [Fact]
    public void A_million_draws_say_the_same_on_a_network_with_cycles()
    {
        // 12 sites in a ring, each fed by two before it and a mine of its own; the target by three of them. Seeded, 20,000 draws here.
        Chain chain = new Chain(RequirementRule.Any).Site("t", "end-use").Demand("t", "goods");
        foreach (int plant in Enumerable.Range(0, 12))
        {
            chain.Site($"p{plant}", "metal").Site($"m{plant}", "mine");
        }

        foreach (int plant in Enumerable.Range(0, 12))
        {
            chain.Link($"p{(plant + 11) % 12}", $"p{plant}", "goods").Link($"p{(plant + 10) % 12}", $"p{plant}", "goods");
            if (plant % 4 == 0)
            {
                chain.Link($"m{plant}", $"p{plant}", "goods").Link($"p{plant + 2}", "t", "goods");
            }
        }

        int draws = int.Parse(Environment.GetEnvironmentVariable("NETWORKLENS_TEST_DRAWS") ?? "20000", CultureInfo.InvariantCulture);
        SupplyNetwork network = chain.Network();
        Label[] sites = [.. Enumerable.Range(0, network.Data.Sites.Count).Where(site => network.Data.Sites.Id(new SiteIndex(site)) != "t").Select(site => new Label(LabelKind.Site, site))];
        TargetRisk risk = RiskOfBeingCut.Of(network, QuestionTargets.Of(network, null), FailureChances.Of(network, sites.ToDictionary(site => site, _ => Figure.Of(0.3))), cancellation: TestContext.Current.CancellationToken).Targets.Single();
        var random = new Random(1);
        int cut = 0;
        for (int draw = 0; draw < draws; draw++)
        {
            bool[] fails = [.. Enumerable.Range(0, network.Data.Sites.Count).Select(_ => random.NextDouble() < 0.3)];
            ImmutableArray<bool> made = Producible.Of(network, new Failure(vertex => !network.IsTarget(vertex) && fails[network.SiteOf(vertex).Value], null));
            cut += made[risk.Target.Value] ? 0 : 1;
        }

        double expected = risk.Chance.Value!.Value;
        Assert.InRange(expected, 0.05, 0.95);
        Assert.InRange((double)cut / draws, expected - (4 * Math.Sqrt(expected * (1 - expected) / draws)), expected + (4 * Math.Sqrt(expected * (1 - expected) / draws)));
    }

    private static TargetRisk One(Chain chain, params (string Label, double Chance)[] chances) => One(chain.Data(), chances);

    private static TargetRisk One(DataSet data, params (string Label, double Chance)[] chances)
    {
        var network = SupplyNetwork.Of(data, new NetworkOptions(2026));
        var given = chances.ToDictionary(each => LabelText.Parse(each.Label.Contains(':', StringComparison.Ordinal) ? each.Label : $"site:{each.Label}", network).Value, each => Figure.Of(each.Chance));
        return RiskOfBeingCut.Of(network, QuestionTargets.Of(network, null), FailureChances.Of(network, given), cancellation: TestContext.Current.CancellationToken).Targets.Single();
    }
}
