using System.Collections.Immutable;
using CsCheck;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

public sealed class OriginProperties
{
    [Fact]
    public void Shares_are_those_of_every_walk_upwards_by_content() => RichDataSets.Any.Sample(
        data =>
        {
            var network = SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year));
            var stage = new StageIndex(0);
            var labels = LabelSet.Of(network, LabelKind.Site);
            ImmutableArray<Dependency> rows = OriginSource.Of(network, null, LabelKind.Site, stage, threshold: 0);
            var printed = SupposedTonnes.Printed(network);
            var oracles = Enumerable.Range(-1, data.Materials.Length + 1).ToDictionary(
                origin => origin, origin => new NaiveOrigin(network, stage, origin < 0 ? null : new MaterialIndex(origin), printed, () => 1));
            Assert.Equal(
                from requirement in Requirement.Of(network, null)
                from origin in data.Requirements == RequirementRule.Any && MadeAt(network, stage) > 1 ? [] : oracles.Keys.Where(origin => origin >= 0)
                where data.Sites.Stage(requirement.Site) != stage && oracles[origin].Holds(requirement.Material, requirement.Links)
                where oracles[origin].Of(requirement.Links).Parts.Keys.Any(site => labels.OfSite(site).First >= 0)
                orderby requirement.Site.Value, requirement.Material.Value, origin
                select (requirement.Site, requirement.Material, origin),
                from row in rows
                where row.OriginMaterial is not null
                orderby row.Site.Value, row.Material.Value, row.OriginMaterial!.Value.Value
                select (row.Site, row.Material, row.OriginMaterial!.Value.Value));
            foreach (Dependency row in rows)
            {
                NaiveOrigin oracle = oracles[row.OriginMaterial?.Value ?? -1];
                (Dictionary<SiteIndex, double> expected, double untraced) = oracle.Of(row.Links);
                if (double.IsNaN(untraced))
                {
                    continue; // one to which nothing comes
                }

                Assert.True(oracle.Holds(row.Material, row.Links));
                Assert.True(Math.Abs(untraced - row.Untraced) < 1e-9, $"Untraced of site {row.Site.Value}, material {row.Material.Value}, origin {row.OriginMaterial?.Value}: {row.Untraced}, by every walk {untraced}.");
                Assert.Equal(expected.OrderBy(part => part.Key.Value).Select(part => part.Key), row.Shares.OrderBy(share => share.Group.Site.Value).Select(share => share.Group.Site));
                Assert.All(row.Shares, share => Assert.Equal(expected[share.Group.Site], share.Share.Value, 9));
            }
        },
        iter: 1_000,
        print: RandomDataSets.Print);

    // Whatever moves along the links that nobody has counted, and whoever the untraced belongs to.
    [Fact]
    public void No_share_and_no_index_lies_outside_its_range_whatever_the_unknown_tonnes_are() => RichDataSets.Any.Select(Gen.Int[0, 1_000_000]).Sample(
        (data, seed) =>
        {
            var network = SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year));
            var stage = new StageIndex(0);
            ImmutableArray<Dependency> rows = OriginSource.Of(network, null, LabelKind.Country, stage, threshold: 0);
            var random = new Random(seed);
            for (int attempt = 0; attempt < 8; attempt++)
            {
                var some = SupposedTonnes.Some(network, random);
                foreach (IGrouping<MaterialIndex?, Dependency> of in rows.GroupBy(row => row.OriginMaterial))
                {
                    var oracle = new NaiveOrigin(network, stage, of.Key, some, random.NextDouble);
                    foreach (Dependency row in of)
                    {
                        if (oracle.Of(row.Links) is var supposed && !double.IsNaN(supposed.Untraced))
                        {
                            IsInRange(data, row, supposed);
                        }
                    }
                }
            }
        },
        iter: 300,
        print: pair => RandomDataSets.Print(pair.Item1));

    private static void IsInRange(DataSet data, Dependency row, (Dictionary<SiteIndex, double> Parts, double Untraced) supposed)
    {
        var labels = row.Shares.Where(share => share.Group.Label is not null).ToDictionary(share => data.Sites.Country(share.Group.Site).Value, share => share.Share);
        double[] held = [.. labels.Keys.Select(country => supposed.Parts.Where(part => data.Sites.Country(part.Key).Value == country).Sum(part => part.Value))];
        foreach ((Interval range, double share) in labels.Values.Zip(held))
        {
            Assert.InRange(share, range.Low - 1e-7, range.High + 1e-7);
            Assert.True(share + supposed.Untraced <= range.High + 1e-7);
        }

        double nobodys = Math.Max(0, 1 - held.Sum());
        double thin = held.Sum(share => share * share);
        Assert.InRange(thin, row.Herfindahl.Low - 1e-7, row.Herfindahl.High + 1e-7);
        Assert.True(thin + (((2 * held.Max()) + nobodys) * nobodys) <= row.Herfindahl.High + 1e-7);
    }

    private static int MadeAt(SupplyNetwork network, StageIndex stage) => Enumerable.Range(0, network.ActivityCount).Select(activity => new VertexIndex(activity))
        .Where(activity => network.Data.Sites.Stage(network.SiteOf(activity)) == stage).Select(network.MaterialOf).Distinct().Count();
}
