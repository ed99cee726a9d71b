using System.Collections.Immutable;
using CsCheck;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

public sealed class OriginProperties
{
    [Fact]
    public void Shares_are_those_of_every_walk_upwards_by_content() => RandomDataSets.Any.Sample(
        data =>
        {
            var network = SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year));
            var stage = new StageIndex(0);
            var labels = LabelSet.Of(network, LabelKind.Site);
            ImmutableArray<Dependency> rows = OriginSource.Of(network, null, LabelKind.Site, stage, threshold: 0);
            var oracles = Enumerable.Range(-1, data.Materials.Length + 1).ToDictionary(origin => origin, origin => new NaiveOrigin(network, stage, origin < 0 ? null : new MaterialIndex(origin)));
            Assert.Equal(
                from intake in Consumers.IntakesOf(network, null)
                from origin in oracles.Keys
                where origin >= 0 && data.Sites.Stage(network.SiteOf(intake)) != stage && oracles[origin].Holds(intake)
                where oracles[origin].Of(intake, out _).Keys.Any(site => labels.OfSite(site).First >= 0)
                orderby network.SiteOf(intake).Value, network.MaterialOf(intake).Value, origin
                select (network.SiteOf(intake), network.MaterialOf(intake), origin),
                from row in rows
                where row.OriginMaterial is not null
                orderby row.Site.Value, row.Material.Value, row.OriginMaterial!.Value.Value
                select (row.Site, row.Material, row.OriginMaterial!.Value.Value));
            foreach (Dependency row in rows)
            {
                NaiveOrigin oracle = oracles[row.OriginMaterial?.Value ?? -1];
                IntakeIndex intake = network.FindIntake(row.Site, row.Material)!.Value;
                Dictionary<SiteIndex, double> expected = oracle.Of(intake, out double untraced);
                Assert.True(oracle.Holds(intake));
                Assert.Equal(untraced, row.Untraced, 9);
                Assert.Equal(expected.OrderBy(part => part.Key.Value).Select(part => part.Key), row.Shares.OrderBy(share => share.Group.Site.Value).Select(share => share.Group.Site));
                Assert.All(row.Shares, share => Assert.Equal(expected[share.Group.Site], share.Share.Value, 9));
            }
        },
        iter: 3_000,
        print: RandomDataSets.Print);
}
