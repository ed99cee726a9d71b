using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>What a target asks for, and what that is worth to whom it serves.</summary>
public sealed class DemandOfTargets
{
    [Fact]
    public void Where_nobody_says_how_much_is_asked_for_neither_end_is_known()
    {
        using var folder = new DataFolder();
        SupplyNetwork network = Network(folder);
        Assert.Equal((double.NaN, double.NaN), network.AskedBetween(network.Targets[0]));
    }

    [Fact]
    public void The_value_in_a_single_row_needs_no_tonnes()
    {
        using var folder = new DataFolder("=== demand.csv\nsite,material,tonnes_per_year,value_usd_per_tonne\nb,goods,,5000\n");
        SupplyNetwork network = Network(folder);
        Assert.Equal(5000, network.ValueOf(network.Targets[0]).Value);
    }

    // 1 t at 100 (80 to 200) and 3 t at 20 without a range: (100 + 60) / 4, between (80 + 60) / 4 and (200 + 60) / 4.
    [Fact]
    public void The_value_of_several_rows_is_their_mean_by_tonnes_as_are_its_ends()
    {
        using var folder = new DataFolder(
            """
            === demand.csv
            site,material,tonnes_per_year,value_usd_per_tonne,value_usd_per_tonne_low,value_usd_per_tonne_high
            b,goods,1,100,80,200
            b,goods,3,20,,
            """);
        SupplyNetwork network = Network(folder);
        Assert.Equal(new Figure(40, 35, 65), network.ValueOf(network.Targets[0]));
    }

    // 0.2 t at weight 1 and 0.6 t at weight 5: 3.2 / 0.8.
    [Fact]
    public void The_weight_of_several_rows_is_their_mean_by_tonnes_however_few_these_are()
    {
        using var folder = new DataFolder("=== demand.csv\nsite,material,tonnes_per_year,weight\nb,goods,0.2,1\nb,goods,0.6,5\n");
        SupplyNetwork network = Network(folder);
        Assert.Equal(4, network.WeightOf(network.Targets[0]), 9);
    }

    private static SupplyNetwork Network(DataFolder folder) => SupplyNetwork.Of(folder.Read(), new NetworkOptions(FixedClock.Year));
}
