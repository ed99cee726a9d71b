using System.Collections.Immutable;
using CsCheck;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>Shares of blocs and of stages.</summary>
public sealed class ConcentrationOfGroups
{
    private static readonly Chain Ores = new Chain()
        .Site("a", "mine", "AT").Site("b", "mine", "BE").Site("c", "mine", "CN").Site("r", "refiner", "BE").Site("x", "mine")
        .Governance("AT", 2).Governance("BE", 4).Governance("CN", 6)
        .Makes("a", "ore", 20).Makes("b", "ore", 30).Makes("c", "ore", 40).Makes("r", "ore", 20).Makes("x", "ore", 10).Makes("a", "sand", 5);

    // At the mines 100 t: 50 of the two, 40 of China, 10 of nobody known.
    [Fact]
    public void A_bloc_counts_as_one_and_other_countries_by_themselves()
    {
        ConcentrationRow ore = Of("AT,BE")[0];
        Assert.Equal([("AT,BE", 0.5), ("CN", 0.4)], ore.Shares.Select(share => (share.Name, Math.Round(share.Share, 12))));
        Assert.Equal(0.41, ore.Herfindahl.Low, 1e-12);
        Assert.Equal(0.1, ore.UnlabelledShare, 1e-12);
        Assert.True(double.IsNaN(ore.HerfindahlGovernance.Low)); // governance is of a country
    }

    // Of all 120 t of ore, 100 come from mines and 20 from refiners, whoever runs them; sand is mined alone.
    [Fact]
    public void Stages_share_what_is_made_of_each_material()
    {
        SupplyNetwork network = Ores.Network();
        ImmutableArray<ConcentrationRow> rows = Concentration.Of(network, MakerGroups.OfStages(network));
        Assert.Equal(
            ["ore: mine 100, refiner 20", "sand: mine 5"],
            rows.Select(row => $"{network.Data.Id(row.Material)}: {string.Join(", ", row.Shares.Select(share => $"{share.Name} {share.TonnesPerYear}"))}").Order());
        Assert.All(rows, row => Assert.True(row.Stage.Value < 0));
    }

    [Fact]
    public void Blocs_that_share_a_country_are_refused_by_name()
    {
        using var data = new TinyChain();
        var run = ConsoleRun.Of(data.Folder, "concentration", "--by", "bloc", "--bloc", "JP,MY", "--bloc", "CN,MY", "--data", ".");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--bloc JP,MY and --bloc CN,MY overlap, and a country counts once: both hold MY.", run.Error, StringComparison.Ordinal);
        SupplyNetwork network = Ores.Network();
        Assert.Throws<ArgumentException>(() => MakerGroups.OfBlocs(network, [Bloc(network, "AT,BE"), Bloc(network, "BE")]));
    }

    [Fact]
    public void Blocs_of_one_country_each_are_the_countries() => RandomDataSets.Any.Sample(
        data =>
        {
            var network = SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year));
            var blocs = MakerGroups.OfBlocs(network, [Bloc(network, "BE"), Bloc(network, "AT")]);
            Assert.Equal(Concentration.Of(network, LabelKind.Country).Select(Print), Concentration.Of(network, blocs).Select(Print));
        },
        print: RandomDataSets.Print,
        iter: 200);

    private static string Print(ConcentrationRow row) =>
        $"{row.Stage} {row.Material} {row.TonnesPerYear:R} {row.UnlabelledShare:R} {row.Herfindahl} {string.Join(',', row.Shares.Select(share => $"{share.Name} {share.Share:R}"))}";

    private static BlocSelection Bloc(SupplyNetwork network, string text) => BlocSelection.Parse(text, network.Data, network.Options.AsOf, false).Value!;

    private static ImmutableArray<ConcentrationRow> Of(string bloc) => Ores.Network() is var network ? Concentration.Of(network, MakerGroups.OfBlocs(network, [Bloc(network, bloc)])) : [];
}
