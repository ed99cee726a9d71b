using NetworkLens.Model;

namespace NetworkLens.Neo4j;

/// <summary>The nodes of a data set, as rows of the statements of <see cref="LoadCypher"/>: an id and properties, in index order; what is judged beside the facts where it is given.</summary>
internal static class NodeRows
{
    public static IEnumerable<Dictionary<string, object?>> Materials(DataSet data, Judgement? judged = null) => Shortened(
        data.Materials.Select((row, place) => Node(row.Id, new Properties(data, place).Add("name", row.Name ?? row.Id).AddRow(MaterialSchema.Table, row))), judged);

    public static IEnumerable<Dictionary<string, object?>> Countries(DataSet data, Judgement? judged = null) => Shortened(
        data.Countries.Select((row, place) => Node(row.Iso2, new Properties(data, place).Add("name", row.Name ?? row.Iso2).AddRow(CountrySchema.Table, row))), judged);

    public static IEnumerable<Dictionary<string, object?>> Blocs(DataSet data, Judgement? judged = null) => Shortened(
        data.Blocs.Select((row, place) => Node(row.Id, new Properties(data, place).Add("name", row.Name ?? row.Id).AddRow(BlocSchema.Table, row))), judged);

    public static IEnumerable<Dictionary<string, object?>> Operators(DataSet data, Judgement? judged = null) =>
        Shortened(data.Operators.Select((name, row) => Node(name, new Properties(data, row).Add("name", name))), judged);

    public static IEnumerable<Dictionary<string, object?>> Sources(DataSet data, Judgement? judged = null) => Shortened(
        data.Sources.Select((row, place) => Node(row.Id, new Properties(data, place).Add("name", row.Title ?? row.Id).AddRow(SourceSchema.Table, row))), judged);

    public static IEnumerable<Dictionary<string, object?>> Sites(DataSet data, Judgement? judged = null, int first = 0, int most = int.MaxValue)
    {
        for (int row = first; row < data.Sites.Count && row - first < most; row++)
        {
            var site = new SiteIndex(row);
            Properties facts = new Properties(data, row).Add("name", data.Sites.Name(site)).AddRow(SiteSchema.Table, site);
            yield return Node(data.Sites.Id(site), judged?.Site(facts, site) ?? facts);
        }
    }

    /// <summary>One a site and material: what outputs.csv lists, else what the links carry.</summary>
    public static IEnumerable<Dictionary<string, object?>> Activities(DataSet data, Judgement? judged = null) => Shortened(Made(data).Select((made, row) =>
    {
        Properties facts = new Properties(data, row)
            .Add("name", $"{data.Sites.Name(made.Site)}: {data.Materials[made.Material.Value].Name ?? data.Materials[made.Material.Value].Id}")
            .Add("site", data.Sites.Id(made.Site)).Add("material", data.Materials[made.Material.Value].Id)
            .Add("stage", data.Sites.Stage(made.Site)).Add("country", data.Sites.Country(made.Site));
        return Node(ActivityId(data, made.Site, made.Material), judged?.Activity(facts, made.Site, made.Material) ?? facts);
    }), judged);

    /// <summary>SITE/MATERIAL; a slash or a backslash inside either has a backslash before it, so that no two activities share an id.</summary>
    public static string ActivityId(DataSet data, SiteIndex site, MaterialIndex material) => $"{Escaped(data.Sites.Id(site))}/{Escaped(data.Materials[material.Value].Id)}";

    /// <summary>How many activities there are. O(links), or O(outputs).</summary>
    public static long ActivityCount(DataSet data) => MadeInAnyOrder(data).Count;

    private static IEnumerable<(SiteIndex Site, MaterialIndex Material)> Made(DataSet data) => data.Outputs.IsDefault
        ? MadeInAnyOrder(data).OrderBy(made => made.Site.Value).ThenBy(made => made.Material.Value)
        : data.Outputs.Select(output => (output.Site, output.Material)).Distinct();

    private static HashSet<(SiteIndex Site, MaterialIndex Material)> MadeInAnyOrder(DataSet data)
    {
        var made = new HashSet<(SiteIndex, MaterialIndex)>();
        for (int row = 0; data.Outputs.IsDefault && row < data.Links.Count; row++)
        {
            made.Add((data.Links.From[row], data.Links.Material(row)));
        }

        foreach (Output output in data.Outputs.IsDefault ? [] : data.Outputs)
        {
            made.Add((output.Site, output.Material));
        }

        return made;
    }

    private static string Escaped(string id) => id.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("/", "\\/", StringComparison.Ordinal);

    // All names of a kind are needed before the first of them can be shortened.
    private static IEnumerable<Dictionary<string, object?>> Shortened(IEnumerable<Dictionary<string, object?>> nodes, Judgement? judged)
    {
        if (judged is null)
        {
            return nodes;
        }

        Dictionary<string, object?>[] all = [.. nodes];
        var names = ShortNames.Of([.. all.Select(node => (string)PropertiesOf(node)["name"]!)]);
        for (int place = 0; place < all.Length; place++)
        {
            PropertiesOf(all[place])["short"] = names[place];
        }

        return all;
    }

    private static Dictionary<string, object?> PropertiesOf(Dictionary<string, object?> node) => (Dictionary<string, object?>)node["props"]!;

    private static Dictionary<string, object?> Node(string id, Properties properties) => new() { ["id"] = id, ["props"] = properties.Map };
}
