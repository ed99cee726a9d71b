using System.Globalization;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>What must hold before tonnes can be worked out.</summary>
internal static class FlowLimits
{
    /// <summary>Throws where a recipe row that is used has no tonnes, or the programme is larger than the memory. O(a + m + r).</summary>
    public static void Require(SupplyNetwork network, Rerouting rerouting) => Require(network, rerouting, FlowProblem.MostColumns);

    /// <summary>The same for another memory.</summary>
    /// <param name="network">The network.</param>
    /// <param name="rerouting">What people may do.</param>
    /// <param name="most">Activities, targets and links that it takes.</param>
    public static void Require(SupplyNetwork network, Rerouting rerouting, long most)
    {
        long withoutLinks = network.ActivityCount + (long)network.TargetCount;
        if (withoutLinks + (rerouting == Rerouting.Market ? 0 : network.LinkCount) > most)
        {
            throw new FlowsImpossibleException(string.Create(
                CultureInfo.InvariantCulture,
                $"Flows of {network.ActivityCount:N0} activities and {network.LinkCount:N0} links are more than the memory of this machine takes: about {most:N0} of both and of demand rows together. ")
                + $"The structural questions (chokepoints, single-source, routes, gaps) have no such limit{(withoutLinks > most ? "; or make the data set smaller: take many small makers as one aggregate" : string.Empty)}.",
                withoutLinks > most ? FlowAdvice.PartOfTheData : FlowAdvice.WithoutLinks);
        }

        for (int activity = 0; activity < network.ActivityCount; activity++)
        {
            foreach (RecipeInput input in network.AllInputsOf(new VertexIndex(activity)))
            {
                if (input.RecipeRow >= 0 && !network.Data.Recipes[input.RecipeRow].TonnesPerTonne.IsKnown)
                {
                    throw new FlowsImpossibleException(WithoutRatio(network.Data, network.Data.Recipes[input.RecipeRow]));
                }
            }
        }
    }

    private static string WithoutRatio(DataSet data, RecipeRow row) =>
        $"recipes.csv has no tonnes_per_tonne for {data.Materials[row.Input.Value].Id} in {data.Materials[row.Output.Value].Id}"
        + (row.Variant.Length > 0 ? $", variant '{row.Variant}'" : string.Empty)
        + (row.Site is { } site ? $", at {data.Sites.Id(site)}" : string.Empty)
        + ": flows need the tonnes of input for each tonne of output. networklens validate names every such row with its line; the structural questions do without.";
}
