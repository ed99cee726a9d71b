using System.Collections.Immutable;
using CsCheck;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

public sealed class SingleSourceProperties
{
    private static readonly double[] Thresholds = [0.3, 0.65, 0.9];

    [Theory]
    [InlineData(LabelKind.Site)]
    [InlineData(LabelKind.Country)]
    [InlineData(LabelKind.Operator)]
    public void Shares_are_those_of_every_corner_of_what_the_rows_leave_open(LabelKind by) => RichDataSets.Any.Sample(
        data =>
        {
            var network = SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year));
            ImmutableArray<Dependency> rows = SingleSource.Of(network, null, by, 0);
            foreach (Dependency row in rows)
            {
                IEnumerable<int> materials = row.Material == MaterialIndex.Any ? Enumerable.Range(0, data.Materials.Length) : [row.Material.Value];
                var naive = new NaiveShares(data, (site, material) => CapacityOf(network, site, material), row.Site.Value, materials);
                double[][] corners = [.. naive.Corners()];
                Assert.Equal(naive.Suppliers.Select(site => Key(network, by, site)).Distinct().Order(), row.Shares.Select(share => share.Group.Label?.Value ?? (-1 - share.Group.Site.Value)).Order());
                Assert.Equal(1, row.Shares.Sum(share => share.Share.Value), 9);
                foreach ((SupplierGroup group, Interval share) in corners.Length == 0 ? [] : row.Shares)
                {
                    double[] each = [.. corners.Select(tonnes => tonnes.Where((_, link) => Key(network, by, naive.Suppliers[link]) == (group.Label?.Value ?? (-1 - group.Site.Value))).Sum() / tonnes.Sum())];
                    Assert.True(
                        Math.Abs(each.Min() - share.Low) < 1e-6 && Math.Abs(each.Max() - share.High) < 1e-6,
                        $"{data.Sites.Id(row.Site)} needs {data.Id(row.Material) ?? "anything"}: {share} of {group}, not {each.Min()} to {each.Max()}; known {string.Join(' ', naive.Known)} of {string.Join(' ', naive.Suppliers)}, at most {string.Join(' ', naive.Most)} more, {naive.Remainder} in all");
                    Assert.InRange(share.Value, share.Low, share.High);
                }
            }
        },
        iter: 300,
        print: RandomDataSets.Print);

    [Fact]
    public void A_row_is_there_for_every_input_of_which_some_label_can_hold_the_threshold_and_names_one_that_holds_it_if_any_does() => RichDataSets.Any.Sample(
        data =>
        {
            var network = SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year));
            var all = SingleSource.Of(network, null, LabelKind.Country, 0).ToDictionary(row => (row.Site, row.Material));
            foreach (double threshold in Thresholds)
            {
                var rows = SingleSource.Of(network, null, LabelKind.Country, threshold).ToDictionary(row => (row.Site, row.Material));
                foreach (((SiteIndex, MaterialIndex) key, Dependency row) in all)
                {
                    Interval[] labelled = [.. row.Shares.Where(share => share.Group.Label is not null).Select(share => share.Share)];
                    Certainty? expected = labelled.Any(share => share.Low >= threshold - 1e-9) ? Certainty.Certain : labelled.Any(share => share.High >= threshold - 1e-9) ? Certainty.Possible : null;
                    Assert.Equal(expected, rows.GetValueOrDefault(key)?.Certainty);
                    Assert.True(expected is null || SingleSource.CertaintyAt(rows[key].Top.Share, threshold) == expected);
                }
            }
        },
        iter: 300,
        print: RandomDataSets.Print);

    private static double CapacityOf(SupplyNetwork network, int site, int material) =>
        network.CapacityOf(network.FindActivity(new SiteIndex(site), new MaterialIndex(material))!.Value).TonnesPerYear is var tonnes && double.IsNaN(tonnes) ? double.PositiveInfinity : tonnes;

    // The label; of who carries none, the site itself.
    private static int Key(SupplyNetwork network, LabelKind by, int site) => LabelSet.Of(network, by).OfSite(new SiteIndex(site)).First is var label and >= 0 ? label : -1 - site;
}
