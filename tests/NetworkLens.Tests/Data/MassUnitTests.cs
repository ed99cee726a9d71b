using NetworkLens.Data;
using NetworkLens.Model;

namespace NetworkLens.Tests;

public sealed class MassUnitTests
{
    [Theory]
    [InlineData("t", 2000)]
    [InlineData("kt", 2_000_000)]
    [InlineData("Mt", 2_000_000_000)]
    [InlineData("kg", 2)]
    [InlineData("g", 0.002)]
    [InlineData("lb", 0.90718474)]
    [InlineData("kg fine gold", 2)]
    [InlineData("", 2000)]
    public void Tonnes_of_a_material_are_read_in_its_unit(string unit, double tonnes)
    {
        using var folder = new DataFolder($"""
            === materials.csv
            id,unit
            gold,{unit}
            === links.csv
            from,to,material,tonnes_per_year,tonnes_per_year_low,tonnes_per_year_high
            a,b,gold,2000,2000,2000
            === outputs.csv
            site,material,tonnes_per_year
            a,gold,2000
            === demand.csv
            site,material,tonnes_per_year
            b,gold,2000
            === stockpiles.csv
            id,material,tonnes
            vault,gold,2000
            === investments.csv
            stage,material,fixed_usd,usd_per_tonne_per_year,max_tonnes_per_year
            tier-1,gold,1,1,2000

            """);
        DataSet data = folder.Read();
        Assert.Equal(new Figure(tonnes, tonnes, tonnes), data.Links.TonnesPerYear(0));
        Assert.Equal(
            [tonnes, tonnes, tonnes, tonnes],
            new[] { data.Outputs[0].TonnesPerYear, data.Demand[0].TonnesPerYear, data.Stockpiles[0].Tonnes, data.Investments[0].MaxTonnesPerYear }.Select(figure => figure.Value));
        Assert.Equal(unit.Length == 0 ? null : unit == "kg fine gold" ? "t fine gold" : "t", data.Materials[0].Unit); // written again, the figures are tonnes
    }

    [Theory]
    [InlineData("mt")]
    [InlineData("tons")]
    [InlineData("KG")]
    [InlineData("troy oz")]
    [InlineData("pieces")]
    public void Another_unit_is_an_error_that_lists_those_there_are(string unit)
    {
        using DataFolder folder = new DataFolder().Write("materials.csv", $"id,unit\ngoods,{unit}\n");
        DataFinding fault = Assert.Single(folder.Errors());
        Assert.Equal(("materials.csv", 2, 7, "unknown-unit"), (fault.File, fault.Line, fault.Column, fault.Code));
        Assert.Contains("t, kt, Mt, kg, g or lb", fault.Message, StringComparison.Ordinal);
    }
}
