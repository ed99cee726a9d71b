using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Tests.Flows;

/// <summary>What one sample draws of the rows of a data set.</summary>
public sealed class SampledRows
{
    [Fact]
    public void Every_recipe_is_drawn_by_itself_and_the_same_in_whatever_row_it_stands()
    {
        DataSet data = new Chain().Site("a", "mine").Site("b", "refiner").Site("t", "end-use")
            .Link("a", "b", "ore").Link("b", "t", "oxide").Recipe("oxide", "ore", 2).Recipe("alloy", "oxide", 2).Data();
        DataSet turned = data with { Recipes = [.. data.Recipes.Reverse()] };
        double[] drawn = [.. Ratios(data)];
        Assert.NotEqual(drawn[0], drawn[1]);
        Assert.Equal(drawn.Reverse(), Ratios(turned));
    }

    private static IEnumerable<double> Ratios(DataSet data) => new SampledData(data).Of(new Draw(1, 0)).Recipes.Select(row => row.TonnesPerTonne.Value);
}
