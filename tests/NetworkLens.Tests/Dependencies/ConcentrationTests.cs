using System.Collections.Immutable;
using CsCheck;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

public sealed class ConcentrationTests
{
    // 60 t and 30 t of ore known, by country and firm; 10 t from nowhere known; one mine without a figure. One refiner.
    private static Chain Ores => new Chain()
        .Site("A1", "mine", "AT", "One").Site("A2", "mine", "AT", "Two").Site("B", "mine", "BE", "One").Site("X", "mine", "XX").Site("silent", "mine", "BE").Site("R", "refiner", "BE")
        .Makes("A1", "ore", 40).Makes("A2", "ore", 20, OutputKind.Production).Makes("B", "ore", 30).Makes("X", "ore", 10).Makes("silent", "ore").Makes("R", "oxide", 5, OutputKind.Production)
        .Makes("B", "sand", 7).Link("A1", "R", "ore").Recipe("oxide", "ore").Governance("AT", 2).Governance("BE", 6);

    [Fact]
    public void Shares_are_of_all_that_is_made_and_the_indices_say_what_the_rest_may_change()
    {
        ImmutableArray<ConcentrationRow> rows = Concentration.Of(Ores.Network(), LabelKind.Country);
        ConcentrationRow ore = rows[0];

        Assert.Equal(["mine ore", "mine sand", "refiner oxide"], rows.Select(row => Name(Ores.Network(), row)));
        Assert.Equal([("AT", 0.6, 60.0), ("BE", 0.3, 30.0)], Shares(ore));
        Assert.Equal((100.0, 0.1, true, 1, Basis.Reported), (ore.TonnesPerYear, ore.UnlabelledShare, ore.FromCapacity, ore.Silent, ore.Basis));
        AreNear(new Interval(double.NaN, 0.45, (0.7 * 0.7) + (0.3 * 0.3)), ore.Herfindahl); // a tenth is nobody's: no one figure
        AreNear(new Interval(double.NaN, (0.36 * 0.2) + (0.09 * 0.6), (0.36 * 0.2) + (0.4 * 0.4 * 0.6)), ore.HerfindahlGovernance);
        Assert.False(rows[2].FromCapacity);
        Assert.Equal(new Interval(1, 1, 1), rows[2].Herfindahl);
    }

    // X is an unknown tier. What is assumed of it is as much as its buyers need: no part of who makes the ore. What is estimated counts.
    [Theory]
    [InlineData(Basis.Assumed, 90, 0, "silent NoFigure, X UnknownTier")]
    [InlineData(Basis.Estimated, 100, 0.1, "silent NoFigure")]
    public void What_is_assumed_of_an_unknown_tier_stays_out_of_shares(Basis basis, double total, double nobodys, string leftOut)
    {
        DataSet data = Ores.Data();
        bool IsX(SiteIndex site) => data.Sites.Id(site) == "X";
        data = data with
        {
            Sites = data.Sites with { Statuses = new Column<SiteStatus>([.. Enumerable.Range(0, data.Sites.Count).Select(site => IsX(new SiteIndex(site)) ? SiteStatus.Unknown : SiteStatus.Operating)], SiteStatus.Operating) },
            Outputs = [.. data.Outputs.Select(output => IsX(output.Site) ? output with { Basis = basis } : output)],
        };
        ConcentrationRow ore = Concentration.Of(SupplyNetwork.Of(data, new NetworkOptions(2026)), LabelKind.Country)[0];

        Assert.Equal(total, ore.TonnesPerYear);
        Assert.Equal(nobodys, ore.UnlabelledShare, 12);
        Assert.Equal(leftOut.Split(", ").Order(), ore.LeftOut.Select(maker => $"{data.Sites.Id(maker.Site)} {maker.Reason}").Order());
    }

    [Fact]
    public void By_operator_plants_that_nobody_is_said_to_run_are_no_ones_and_there_is_no_governance_index()
    {
        ConcentrationRow ore = Concentration.Of(Ores.Network(), LabelKind.Operator)[0];

        Assert.Equal([("One", 0.7, 70.0), ("Two", 0.2, 20.0)], Shares(ore));
        Assert.Equal(0.1, ore.UnlabelledShare, 12);
        AreNear(new Interval(double.NaN, 0.53, 0.68), ore.Herfindahl);
        Assert.Equal(new Interval(double.NaN, double.NaN, double.NaN), ore.HerfindahlGovernance);
    }

    [Fact]
    public void One_stage_or_one_material_can_be_asked_for()
    {
        SupplyNetwork network = Ores.Network();
        MaterialIndex sand = network.MaterialOf(network.FindActivity(new SiteIndex(2), Material(network, "sand"))!.Value);

        Assert.Equal(["refiner oxide"], Concentration.Of(network, LabelKind.Country, new StageIndex(1)).Select(row => Name(network, row)));
        Assert.Equal(["mine sand"], Concentration.Of(network, LabelKind.Country, material: sand).Select(row => Name(network, row)));
        Assert.Empty(Concentration.Of(network, LabelKind.Country, new StageIndex(1), sand));
    }

    [Fact]
    public void What_nobody_gives_a_figure_for_is_a_row_without_shares_and_what_nothing_is_made_of_is_none()
    {
        ConcentrationRow row = Concentration.Of(new Chain().Site("A", "mine").Makes("A", "ore").Makes("A", "sand", 0).Network(), LabelKind.Country).Single();

        Assert.Equal((false, true, 1), (row.IsCovered, double.IsNaN(row.TonnesPerYear), row.Silent));
        Assert.Empty(row.Shares);
        Assert.Equal(new Interval(double.NaN, 0, 1), row.Herfindahl);
    }

    [Fact]
    public void Without_governance_figures_the_index_by_governance_is_a_range()
    {
        ConcentrationRow row = Concentration.Of(new Chain().Site("A", "mine", "AT").Site("B", "mine", "BE").Governance("BE", 5).Makes("A", "ore", 5).Makes("B", "ore", 5).Network(), LabelKind.Country).Single();

        AreNear(new Interval(double.NaN, 0.25 * 0.5, 0.25 + (0.25 * 0.5)), row.HerfindahlGovernance);
        Assert.True(row.LacksGovernance);
        Assert.Equal(0.5, row.Herfindahl.Value, 12);
    }

    [Fact]
    public void A_twentieth_that_is_nobodys_leaves_one_figure_and_more_does_not()
    {
        ConcentrationRow Of(double nobodys) => Concentration.Of(
            new Chain().Site("A", "mine", "AT").Site("X", "mine", "XX").Makes("A", "ore", 100 - nobodys).Makes("X", "ore", nobodys).Network(), LabelKind.Country).Single();

        Assert.Equal(0.95 * 0.95, Of(5).Herfindahl.Value, 12);
        Assert.True(double.IsNaN(Of(6).Herfindahl.Value));
    }

    [Fact]
    public void The_basis_is_the_weakest_of_the_figures_and_equal_shares_go_by_name()
    {
        DataSet data = new Chain().Site("z", "mine", "ZZ").Site("a", "mine", "AT").Site("k", "mine", "KK").Makes("z", "ore", 5).Makes("a", "ore", 5).Makes("k", "ore", 6).Data();
        ImmutableArray<Basis> bases = [Basis.Contract, Basis.Estimated, Basis.Reported];
        ConcentrationRow row = Concentration.Of(
            SupplyNetwork.Of(data with { Outputs = [.. data.Outputs.Select((output, place) => output with { Basis = bases[place] })] }, new NetworkOptions(2026)), LabelKind.Country).Single();

        Assert.Equal(["KK", "AT", "ZZ"], Shares(row).Select(share => share.Name));
        Assert.Equal(Basis.Estimated, row.Basis);

        (string Name, double, double)[] Shares(ConcentrationRow of) => [.. of.Shares.Select(share => (share.Name, share.Share, share.TonnesPerYear))];
    }

    [Theory]
    [InlineData(LabelKind.Country)]
    [InlineData(LabelKind.Operator)]
    public void Every_activity_with_a_figure_is_in_one_row_and_nothing_is_made_twice(LabelKind by) =>
        RandomDataSets.Any.Sample(
            data =>
            {
                var network = SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year));
                ImmutableArray<ConcentrationRow> rows = [.. Concentration.Of(network, by).Where(row => row.IsCovered)];
                VertexIndex[] activities = [.. Enumerable.Range(0, network.ActivityCount).Select(activity => new VertexIndex(activity)).Where(activity => network.MadeBy(activity).IsFigure && rows.Any(row => row.Material == network.MaterialOf(activity) && row.Stage == data.Sites.Stage(network.SiteOf(activity))))];
                return Math.Abs(rows.Sum(row => row.TonnesPerYear) - activities.Sum(activity => network.MadeBy(activity).TonnesPerYear)) < 1e-9
                    && rows.All(row => Math.Abs(row.Shares.Sum(share => share.Share) + row.UnlabelledShare - 1) < 1e-9 && row.Herfindahl.High <= 1 + 1e-9 && row.Herfindahl.Low <= row.Herfindahl.High);
            },
            iter: 500,
            print: RandomDataSets.Print);

    private static string Name(SupplyNetwork network, ConcentrationRow row) => $"{network.Data.Id(row.Stage)} {network.Data.Id(row.Material)}";

    private static MaterialIndex Material(SupplyNetwork network, string id) => new(network.Data.Materials.Select(material => material.Id).ToList().IndexOf(id));

    private static IEnumerable<(string Name, double Share, double Tonnes)> Shares(ConcentrationRow row) =>
        row.Shares.Select(share => (share.Name, Math.Round(share.Share, 12), share.TonnesPerYear));

    private static void AreNear(Interval expected, Interval actual) =>
        Assert.Equal([expected.Value, expected.Low, expected.High], (double[])[actual.Value, actual.Low, actual.High], (a, b) => a.Equals(b) || Math.Abs(a - b) < 1e-12);
}
