using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>The inputs that dependency questions go through.</summary>
internal static class Consumers
{
    /// <summary>Intakes that something uses and some link feeds, of the sites asked about.</summary>
    public static IEnumerable<IntakeIndex> IntakesOf(SupplyNetwork network, SiteSet? consumers) =>
        Enumerable.Range(0, network.IntakeCount).Select(intake => new IntakeIndex(intake)).Where(intake =>
            network.LinksOf(intake).Count > 0 && network.UsersOf(intake).Length > 0 && consumers?.Contains(network.SiteOf(intake)) != false);

    /// <summary>What an input is needed for: OUTPUT, OUTPUT/VARIANT, or <c>demand</c>.</summary>
    public static ImmutableArray<string> VariantsOf(SupplyNetwork network, IntakeIndex intake)
    {
        var variants = new List<string>();
        foreach (VertexIndex user in network.UsersOf(intake))
        {
            if (network.IsTarget(user))
            {
                variants.Add("demand");
                continue;
            }

            string output = network.Data.Materials[network.MaterialOf(user).Value].Id;
            foreach (RecipeInput input in network.AllInputsOf(user))
            {
                if (input.Intake == intake)
                {
                    string variant = input.RecipeRow < 0 ? string.Empty : network.Data.Recipes[input.RecipeRow].Variant;
                    variants.Add(variant.Length == 0 ? output : $"{output}/{variant}");
                }
            }
        }

        return [.. variants.Distinct()];
    }

    /// <summary>Weakest basis of the existence of an intake's links.</summary>
    public static Basis LinkBasis(SupplyNetwork network, IntakeIndex intake)
    {
        (int first, int count) = network.LinksOf(intake);
        return Enumerable.Range(first, count).Max(link => Strongest(network, new LinkIndex(link)));
    }

    private static Basis Strongest(SupplyNetwork network, LinkIndex link)
    {
        Basis strongest = Basis.Assumed;
        foreach (int row in network.RowsOf(link))
        {
            strongest = network.Data.Links.Basis(row) < strongest ? network.Data.Links.Basis(row) : strongest;
        }

        return strongest;
    }
}
