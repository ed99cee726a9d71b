using NetworkLens.Data;
using NetworkLens.Model;

namespace NetworkLens.Tests;

public sealed class RepeatedFigures
{
    [Fact]
    public void Demand_rows_of_a_site_a_material_and_a_year_add_up()
    {
        using var folder = new DataFolder("=== demand.csv\nsite,material,tonnes_per_year,year,weight\nb,goods,10,2025,1\nb,goods,7,2020,\nb,goods,15,2025,3\nb,goods,100,2027,\n");
        var network = SupplyNetwork.Of(folder.Read(), new NetworkOptions(2026));
        Target target = Assert.Single(network.Targets.ToArray());
        Assert.Equal((25.0, 2, 2025), (target.TonnesPerYear, network.DemandOf(target).Length, network.DemandOf(target)[0].Year));
        Assert.Equal(((10 * 1) + (15 * 3)) / 25.0, network.WeightOf(target), 12); // each tonne by the weight of its row
    }

    [Fact]
    public void One_unknown_row_makes_the_sum_unknown_and_later_years_add_up_where_there_are_no_others()
    {
        using var folder = new DataFolder("=== demand.csv\nsite,material,tonnes_per_year,year\nb,goods,10,2027\nb,goods,,2030\nb,goods,5,2027\n");
        DataSet data = folder.Read();
        Assert.Equal((15.0, true), SupplyNetwork.Of(data, new NetworkOptions(2026)).Targets[0] is var early ? (early.TonnesPerYear, early.IsLaterYear) : default);
        Assert.True(double.IsNaN(SupplyNetwork.Of(data, new NetworkOptions(2030)).Targets[0].TonnesPerYear));
    }

    [Theory]
    [InlineData("a,goods,20,,\na,goods,30,,\n", "is 30 here and 20 on line 2")]
    [InlineData("a,goods,20,production,2024\na,goods,5,,\na,goods,30,production,2024\n", "The production of 'goods' at 'a' in 2024 is 30 here and 20 on line 2")]
    public void Two_figures_of_one_fact_are_an_error_that_names_both_lines(string rows, string message)
    {
        using DataFolder folder = new DataFolder().Write("outputs.csv", "site,material,tonnes_per_year,kind,year\n" + rows);
        DataFinding fault = Assert.Single(folder.Errors());
        Assert.Equal(("outputs.csv", rows.Count(letter => letter == '\n') + 1, 9, "two-figures"), (fault.File, fault.Line, fault.Column, fault.Code));
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_of_different_years_or_kinds_are_different_facts()
    {
        using DataFolder folder = new DataFolder().Write("outputs.csv", "site,material,tonnes_per_year,kind,year\na,goods,20,,\na,goods,30,,2020\na,goods,40,,2021\na,goods,30,production,2021\n");
        Assert.Empty(folder.Errors());
    }

    [Theory]
    [InlineData("5,capacity,2020\n8,production,2010", 2026, 5)] // older than the capacity: of another time
    [InlineData("5,capacity,2010\n8,production,2020", 2026, 8)]
    [InlineData("5,capacity,2020\n8,production,2020", 2026, 8)]
    [InlineData("5,capacity,\n8,production,2010", 2026, 8)]
    [InlineData("5,capacity,2020\n8,production,", 2026, 5)]
    [InlineData("9,capacity,2020\n8,production,2025", 2026, 9)]
    public void A_capacity_is_never_less_than_a_production_of_its_year_or_later(string rows, int year, double tonnes)
    {
        using DataFolder folder = new DataFolder().Write("outputs.csv", "site,material,tonnes_per_year,kind,year\n" + string.Concat(rows.Split('\n').Select(row => $"a,goods,{row}\n")));
        Assert.Equal(tonnes, SupplyNetwork.Of(folder.Read(), new NetworkOptions(year)).CapacityOf(new VertexIndex(0)).TonnesPerYear);
    }
}
