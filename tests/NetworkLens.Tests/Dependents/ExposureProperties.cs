using System.Collections.Immutable;
using CsCheck;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

public sealed class ExposureProperties
{
    [Fact]
    public void A_dependents_shares_are_those_that_single_source_tells_from_the_other_side() => RichDataSets.Any.Sample(
        data =>
        {
            var network = SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year));
            foreach (LabelKind by in (LabelKind[])[LabelKind.Site, LabelKind.Country, LabelKind.Operator])
            {
                var labels = LabelSet.Of(network, by);
                var everybody = SiteSet.Of(data, _ => true);
                Dependency[][] ofStage = [.. Enumerable.Range(0, data.Stages.Length).Select(stage => OriginSource.Of(network, everybody, by, new StageIndex(stage), threshold: 0).ToArray())];
                foreach (int label in Enumerable.Range(0, data.Sites.Count).Select(site => labels.OfSite(new SiteIndex(site)).First).Where(label => label >= 0).Distinct())
                {
                    var sites = SiteSet.Of(data, site => labels.OfSite(site).First == label);
                    if (by != LabelKind.Site && sites.Count == 1)
                    {
                        continue; // told as the site it is
                    }

                    string[] expected = [.. Enumerable.Range(0, data.Stages.Length).SelectMany(stage => Theirs(network, ofStage[stage], sites, stage, label)).Order(StringComparer.Ordinal)];
                    string[] found = [.. Exposures.Of(network, sites, cancellation: TestContext.Current.CancellationToken).Rows
                        .SelectMany(row => row.Shares.Select(share => Text(row.Site, row.Material, share.Stage, share.Material, share.Share, share.Untraced))).Order(StringComparer.Ordinal)];
                    Assert.Equal(expected, found);
                }
            }
        },
        iter: 300,
        print: RandomDataSets.Print);

    [Fact]
    public void Who_is_cut_off_is_who_can_be_made_or_served_today_and_not_without_the_sites() => RandomDataSets.Any.Select(Gen.Int[0, 1_000]).Sample(
        (data, seed) =>
        {
            var network = SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year));
            var naive = new NaiveNetwork(data);
            var random = new Random(seed);
            bool[] isIn = [.. Enumerable.Range(0, data.Sites.Count).Select(_ => random.Next(3) == 0)];
            var sites = SiteSet.Of(data, site => isIn[site.Value]);
            (HashSet<(int Site, int Material)> made, HashSet<(int Site, int Material)> served) = naive.Producible((_, _) => false, _ => false);
            (HashSet<(int Site, int Material)> madeThen, HashSet<(int Site, int Material)> servedThen) = naive.Producible((site, _) => isIn[site], _ => false);
            ImmutableArray<ExposedInput> rows = Exposures.Of(network, sites, cancellation: TestContext.Current.CancellationToken).Rows;

            Assert.Equal(
                made.Except(madeThen).Where(maker => !isIn[maker.Site]).Concat(served.Except(servedThen)).Select(each => each.Site).Distinct().Order(),
                rows.Where(row => row.Exposure == Exposure.CutOff).Select(row => row.Site.Value).Distinct().Order());
            Assert.All(rows.Where(row => row.Material != MaterialIndex.Any), row =>
            {
                (int From, int To, int Material)[] links = [.. naive.Links.Where(link => link.To == row.Site.Value && link.Material == row.Material.Value)];
                bool Comes(HashSet<(int, int)> by) => links.Any(link => by.Contains((link.From, link.Material)));
                Assert.Equal(Comes(made) && !Comes(madeThen), row.IsLost);
            });
        },
        iter: 1_000,
        print: pair => RandomDataSets.Print(pair.Item1));

    [Fact]
    public void A_tier_is_the_fewest_links_from_the_sites_and_the_path_has_as_many() => RandomDataSets.Any.Sample(
        data =>
        {
            var network = SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year));
            var sites = SiteSet.Of(data, site => site.Value % 3 == 0);
            int[] away = Away(network, sites);
            foreach (ExposedInput row in Exposures.Of(network, sites, cancellation: TestContext.Current.CancellationToken).Rows)
            {
                int[] tiers = [.. Enumerable.Range(0, network.LinkCount).Select(link => new LinkIndex(link))
                    .Where(link => network.SiteOf(network.IntakeOf(link)) == row.Site && (row.Material == MaterialIndex.Any || network.MaterialOf(link) == row.Material))
                    .Select(link => away[network.SupplierOf(link).Value]).Where(links => links < int.MaxValue)];
                Assert.Equal(tiers.Min() + 1, row.Tier);
                Assert.Equal(tiers.Length, row.Links.Length);
                Assert.Equal(row.Tier + 1, row.Path.Length);
                Assert.Contains(row.Path[0], sites);
                Assert.Equal(row.Site, row.Path[^1]);
                Assert.All(row.Path.Zip(row.Path.Skip(1)), step => Assert.Contains(
                    Enumerable.Range(0, network.LinkCount).Select(link => new LinkIndex(link)),
                    link => network.SiteOf(network.SupplierOf(link)) == step.First && network.SiteOf(network.IntakeOf(link)) == step.Second));
            }
        },
        iter: 1_000,
        print: RandomDataSets.Print);

    private static IEnumerable<string> Theirs(SupplyNetwork network, Dependency[] rows, SiteSet sites, int stage, int label) =>
        from row in rows
        where row.OriginMaterial is not null || MadeAt(network, stage) > 1 && network.Data.Requirements == RequirementRule.Any
        where !sites.Contains(row.Site) || row.Variants.Contains("demand")
        from share in row.Shares
        where share.Group.Label?.Value == label
        select Text(row.Site, row.Material, new StageIndex(stage), row.OriginMaterial, share.Share, row.Untraced);

    private static string Text(SiteIndex site, MaterialIndex material, StageIndex stage, MaterialIndex? origin, Interval share, double untraced) =>
        FormattableString.Invariant($"{site.Value} takes {material.Value}: {origin?.Value} of {stage.Value} {share.Value:0.000000} {share.Low:0.000000} {share.High:0.000000} untraced {untraced:0.000000}");

    private static int MadeAt(SupplyNetwork network, int stage) => Enumerable.Range(0, network.ActivityCount).Select(activity => new VertexIndex(activity))
        .Where(activity => network.Data.Sites.Stage(network.SiteOf(activity)).Value == stage).Select(network.MaterialOf).Distinct().Count();

    // Links from the sites, a step at a time until nothing changes.
    private static int[] Away(SupplyNetwork network, SiteSet sites)
    {
        int[] away = [.. Enumerable.Range(0, network.VertexCount).Select(vertex => vertex < network.ActivityCount && sites.Contains(network.SiteOf(new VertexIndex(vertex))) ? 0 : int.MaxValue)];
        for (bool hasChanged = true; hasChanged;)
        {
            hasChanged = false;
            for (int link = 0; link < network.LinkCount; link++)
            {
                int next = away[network.SupplierOf(new LinkIndex(link)).Value];
                foreach (VertexIndex user in network.UsersOf(network.IntakeOf(new LinkIndex(link))))
                {
                    if (next < int.MaxValue && next + 1 < away[user.Value])
                    {
                        (away[user.Value], hasChanged) = (next + 1, true);
                    }
                }
            }
        }

        return away;
    }
}
