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
                where oracles[origin].Of(intake).Parts.Keys.Any(site => labels.OfSite(site).First >= 0)
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
                (Dictionary<SiteIndex, NaiveOrigin.Walker> expected, double untraced) = oracle.Of(intake);
                Assert.True(oracle.Holds(intake));
                Assert.Equal(untraced, row.Untraced, 9);
                Assert.Equal(expected.OrderBy(part => part.Key.Value).Select(part => part.Key), row.Shares.OrderBy(share => share.Group.Site.Value).Select(share => share.Group.Site));
                double sure = expected.Values.Sum(part => part.Low);
                foreach ((SupplierGroup group, Interval share) in row.Shares)
                {
                    (double mass, double low) = expected[group.Site];
                    Assert.Equal(mass, share.Value, 9);
                    Assert.Equal(low, share.Low, 9);
                    Assert.Equal(Math.Max(mass, 1 - (sure - low)), share.High, 9);
                }

                bool isExact = untraced == 0 && row.Shares.All(share => share.Share.High - share.Share.Low < 1e-9);
                Assert.Equal(oracle.IsKnown(intake) && isExact ? Basis.Estimated : Basis.Assumed, row.Basis);
            }
        },
        iter: 3_000,
        print: RandomDataSets.Print);
}
