namespace NetworkLens.Model;

/// <summary>The recipes of a data set, looked up by what is made and where.</summary>
/// <remarks>A row with a site replaces the general rows of the same output and variant there; <c>only</c> takes the other variants away.</remarks>
public sealed class RecipeBook
{
    private readonly DataSet data;
    private readonly Dictionary<int, int[][]> general = [];               // output -> variants -> rows
    private readonly Dictionary<(int Site, int Output), int[][]> special = [];

    /// <summary>Reads the rows once. O(rows).</summary>
    /// <param name="data">Whose recipes.</param>
    public RecipeBook(DataSet data)
    {
        ArgumentNullException.ThrowIfNull(data);
        this.data = data;
        var rows = Enumerable.Range(0, data.Recipes.Length).ToLookup(row => data.Recipes[row].Output.Value);
        foreach (IGrouping<int, int> output in rows)
        {
            int[][] everywhere = Variants(output.Where(row => data.Recipes[row].Site is null));
            general[output.Key] = everywhere;
            foreach (IGrouping<int, int> site in output.Where(row => data.Recipes[row].Site is not null).GroupBy(row => data.Recipes[row].Site!.Value.Value))
            {
                special[(site.Key, output.Key)] = Override(everywhere, site);
            }
        }
    }

    /// <summary>True where the data set has no recipes at all.</summary>
    public bool IsEmpty => data.Recipes.IsEmpty;

    /// <summary>True where a recipe row names the site for this output.</summary>
    /// <param name="site">A site of the data set.</param>
    /// <param name="output">A material of the data set.</param>
    public bool NamesSite(SiteIndex site, MaterialIndex output) => special.ContainsKey((site.Value, output.Value));

    /// <summary>The ways to make a material at a site: for each variant, positions in <see cref="DataSet.Recipes"/>, every one an input it needs.</summary>
    /// <param name="site">A site of the data set.</param>
    /// <param name="output">A material of the data set.</param>
    /// <returns>Variants in the order of <see cref="DataSet.Recipes"/>, those of the site last; empty where no recipe makes it. Not to be changed.</returns>
    public IReadOnlyList<IReadOnlyList<int>> VariantsOf(SiteIndex site, MaterialIndex output) =>
        special.TryGetValue((site.Value, output.Value), out int[][]? own) ? own
        : general.TryGetValue(output.Value, out int[][]? all) ? all
        : [];

    private int[][] Variants(IEnumerable<int> rows) =>
        [.. rows.GroupBy(row => data.Recipes[row].Variant).Select(variant => variant.ToArray())];

    private int[][] Override(int[][] everywhere, IEnumerable<int> siteRows)
    {
        int[] rows = [.. siteRows];
        int[][] own = Variants(rows);
        if (rows.Any(row => data.Recipes[row].Only))
        {
            return own;
        }

        var replaced = own.Select(variant => data.Recipes[variant[0]].Variant).ToHashSet();
        return [.. everywhere.Where(variant => !replaced.Contains(data.Recipes[variant[0]].Variant)), .. own];
    }
}
