using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Rows of links.csv and recipes.csv that say nothing but what a row before says.</summary>
/// <remarks>Two links of the same ends and material are one, whose tonnes add up: meant, where they differ in anything, and a slip where they do not.</remarks>
internal static class RepeatedRows
{
    public static void Check(DataSet data, RowFindings findings)
    {
        CheckLinks(data, findings);
        CheckRecipes(data, findings);
    }

    // By receiver, so that a table of millions needs no second copy of its keys. O(rows log rows of a receiver).
    private static void CheckLinks(DataSet data, RowFindings findings)
    {
        LinkTable links = data.Links;
        var into = RowsBySite.Of(links.To, data.Sites.Count);
        var seen = new Dictionary<LinkFacts, int>();
        for (int site = 0; site < data.Sites.Count; site++)
        {
            seen.Clear();
            foreach (int row in into[site])
            {
                if (!seen.TryAdd(new LinkFacts(links, row), row))
                {
                    string effect = double.IsNaN(links.Tonnes[row]) ? "It counts once" : "Its tonnes are added to that one's";
                    findings.AddBeside(
                        TableLayouts.Links, row, "from", Severity.Warning, "repeated-row", seen[new LinkFacts(links, row)],
                        line => $"The same link is already on line {line}. {effect}. Take one of the two rows away, or say what tells them apart.", data.Sites.Id(links.From[row]));
                }
            }
        }
    }

    private static void CheckRecipes(DataSet data, RowFindings findings)
    {
        var seen = new Dictionary<(MaterialIndex, MaterialIndex, string, string?, SiteIndex?), int>();
        for (int row = 0; row < data.Recipes.Length; row++)
        {
            RecipeRow recipe = data.Recipes[row];
            (MaterialIndex, MaterialIndex, string, string?, SiteIndex?) key = (recipe.Output, recipe.Input, recipe.Variant, recipe.Process, recipe.Site);
            if (!seen.TryAdd(key, row))
            {
                string input = data.Materials[recipe.Input.Value].Id;
                bool isSame = recipe.TonnesPerTonne.Equals(data.Recipes[seen[key]].TonnesPerTonne);
                findings.AddBeside(
                    TableLayouts.Recipes, row, "input", Severity.Warning, "repeated-row", seen[key],
                    line => $"The same variant takes '{input}' on line {line} already, {(isSame ? "in the same amount" : "in another amount")}. Take one of the two rows away, or give it a variant of its own.", input);
            }
        }
    }

    private readonly record struct LinkFacts(
        SiteIndex From, MaterialIndex Material, Figure Tonnes, Basis TonnesBasis, Figure Cost, Figure Transit, Figure Qualification, Basis Basis, PartialDate Since, PartialDate Until, string? Note, int Sources)
    {
        public LinkFacts(LinkTable links, int row)
            : this(
                links.From[row], links.Material(row), links.TonnesPerYear(row), links.TonnesBasis(row), links.CostUsdPerTonne(row), links.Transit(row), links.Qualification(row), links.Basis(row),
                links.Since[row], links.Until[row], links.Note(row), links.SourceSet[row])
        {
        }
    }
}
