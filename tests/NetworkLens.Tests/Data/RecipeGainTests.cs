namespace NetworkLens.Tests;

/// <summary>What must be put in for a tonne that leaves.</summary>
public sealed class RecipeGainTests
{
    [Theory]
    [InlineData("wheat,wheat,0.05\nwheat,fertiliser,0.1\n", "")] // seed
    [InlineData("wheat,wheat,0.05\n", "gain-in-cycle")] // of nothing else
    [InlineData("wheat,wheat,1.2\nwheat,fertiliser,0.1\n", "no-net-output")]
    [InlineData("metal,oxide,1.2\nmetal,scrap,0.3\nmagnet,metal,1.1\nscrap,magnet,1\n", "")] // with fresh oxide in every round
    [InlineData("metal,scrap,0.3\nmagnet,metal,1.1\nscrap,magnet,1\n", "gain-in-cycle")]
    [InlineData("a,b,0.4\na,c,0.4\nb,a,1\nc,a,1\n", "gain-in-cycle")] // either input comes back from the one tonne, both together make 1.25 of it
    [InlineData("a,b,0.6\na,c,0.6\nb,a,1\nc,a,1\n", "")]
    [InlineData("a,b,0.001\na,c,\nb,a,1\n", "")] // nobody says how much else
    public void A_recipe_is_judged_whole(string rows, string code)
    {
        using DataFolder folder = new DataFolder().Write("recipes.csv", $"output,input,tonnes_per_tonne\n{rows}");

        Assert.Equal(code.Length == 0 ? [] : [code], folder.Errors().Where(error => error.File == "recipes.csv").Select(error => error.Code));
    }

    [Fact]
    public void A_trader_may_lose_some_of_what_he_passes_on_where_others_make_it()
    {
        using DataFolder folder = new DataFolder().Write("recipes.csv", "output,input,tonnes_per_tonne,site\nsteel,ore,1.6,\nsteel,steel,1.02,b\n");

        Assert.DoesNotContain(folder.Errors(), error => error.File == "recipes.csv");
    }
}
