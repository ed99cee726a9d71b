using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>A data set whose figures are drawn within their ranges: capacities, demand, recipes, tonnes of links, and which inferred links exist.</summary>
internal sealed class SampledData
{
    private static readonly PartialDate LongAgo = PartialDate.TryParse("0001", out PartialDate date) ? date : default;

    private readonly DataSet data;
    private readonly ulong[] outputs;
    private readonly ulong[] demand;
    private readonly ulong[] recipes;
    private readonly ulong[] links;

    /// <summary>Works out the keys of all rows. O(rows).</summary>
    public SampledData(DataSet data)
    {
        this.data = data;
        outputs = data.Outputs.IsDefault ? [] : Keys(data.Outputs.Length, row => data.Outputs[row] is var output
            ? $"output|{data.Sites.Id(output.Site)}|{Id(output.Material)}|{output.Kind}|{output.Year}" : string.Empty);
        demand = data.Demand.IsDefault ? [] : Keys(data.Demand.Length, row => data.Demand[row] is var asked
            ? $"demand|{data.Sites.Id(asked.Site)}|{Id(asked.Material)}|{asked.Year}" : string.Empty);
        recipes = Keys(data.Recipes.Length, row => data.Recipes[row] is var recipe
            ? $"recipe|{Id(recipe.Output)}|{Id(recipe.Input)}|{recipe.Variant}|{(recipe.Site is { } site ? data.Sites.Id(site) : null)}" : string.Empty);
        links = Keys(data.Links.Count, row => $"link|{data.Sites.Id(data.Links.From[row])}|{data.Sites.Id(data.Links.To[row])}|{Id(data.Links.Material(row))}|{data.Links.Dates(row).Since}");
    }

    /// <summary>One sample. O(rows).</summary>
    public DataSet Of(Draw draw) => data with
    {
        Outputs = data.Outputs.IsDefault ? data.Outputs
            : [.. data.Outputs.Select((output, row) => output with { TonnesPerYear = Figure.Of(draw.Of(output.TonnesPerYear, output.Basis, 1, outputs[row])) })],
        Demand = data.Demand.IsDefault ? data.Demand
            : [.. data.Demand.Select((asked, row) => asked with { TonnesPerYear = Figure.Of(draw.Of(asked.TonnesPerYear, asked.Basis, 1, demand[row])) })],
        Recipes = [.. data.Recipes.Select((recipe, row) => recipe with { TonnesPerTonne = Figure.Of(draw.Of(recipe.TonnesPerTonne, recipe.Basis, 0.5, recipes[row])) })],
        Links = data.Links with
        {
            Tonnes = new Column<double>([.. links.Select((key, row) => draw.Of(data.Links.TonnesPerYear(row), data.Links.TonnesBasis(row), 1, key))], double.NaN),
            Until = new Column<PartialDate>([.. links.Select((key, row) => draw.Exists(data.Links.Basis(row), ~key) ? data.Links.Dates(row).Until : LongAgo)], default),
        },
    };

    private string Id(MaterialIndex material) => data.Materials[material.Value].Id;

    // Rows that nothing tells apart are counted, in their order.
    private static ulong[] Keys(int rows, Func<int, string> text)
    {
        var seen = new Dictionary<string, int>();
        ulong[] keys = new ulong[rows];
        for (int row = 0; row < rows; row++)
        {
            string key = text(row);
            seen[key] = seen.GetValueOrDefault(key) + 1;
            keys[row] = Draw.KeyOf(seen[key] == 1 ? key : $"{key}|{seen[key]}");
        }

        return keys;
    }
}
