using NetworkLens.Model;

namespace NetworkLens.Neo4j;

/// <summary>The nodes of a data set, as rows of the statements of <see cref="LoadCypher"/>: an id and properties, in index order; what is judged beside the facts where it is given.</summary>
internal static class NodeRows
{
    public static IEnumerable<Dictionary<string, object?>> Materials(DataSet data, Judgement? judged = null) => Shortened(data.Materials.Select((material, row) => Node(material.Id, new Properties(data, row)
        .Add("name", material.Name ?? material.Id).Add("element", material.Element).Add("form", material.Form).Add("unit", material.Unit))), judged);

    public static IEnumerable<Dictionary<string, object?>> Countries(DataSet data, Judgement? judged = null) => Shortened(data.Countries.Select((country, row) => Node(country.Iso2, new Properties(data, row)
        .Add("name", country.Name ?? country.Iso2).Add("iso3", country.Iso3).Add("governance", country.Governance)
        .Add("reeMineProductionT", country.MineProductionTonnes).Add("reeReservesT", country.ReservesTonnes).Add("failurePerYear", country.FailurePerYear)
        .Add("failureBasis", country.FailurePerYear.IsKnown ? country.FailureBasis : Basis.Reported, Basis.Reported).Add("year", country.Year)
        .Add("latitude", country.Latitude).Add("longitude", country.Longitude).AddNote(null, country.Sources.AsSpan()))), judged);

    public static IEnumerable<Dictionary<string, object?>> Blocs(DataSet data, Judgement? judged = null) => Shortened(data.Blocs.Select((bloc, row) => Node(bloc.Id, new Properties(data, row)
        .Add("name", bloc.Name ?? bloc.Id).Add("description", bloc.Description).AddNote(null, bloc.Sources.AsSpan()))), judged);

    public static IEnumerable<Dictionary<string, object?>> Operators(DataSet data, Judgement? judged = null) =>
        Shortened(data.Operators.Select((name, row) => Node(name, new Properties(data, row).Add("name", name))), judged);

    public static IEnumerable<Dictionary<string, object?>> Sources(DataSet data, Judgement? judged = null) => Shortened(data.Sources.Select((source, row) => Node(source.Id, new Properties(data, row)
        .Add("name", source.Title ?? source.Id).Add("title", source.Title).Add("publisher", source.Publisher).Add("date", source.Date).Add("url", source.Address)
        .Add("grade", source.Grade == SourceGrade.None ? null : source.Grade.ToString()))), judged);

    public static IEnumerable<Dictionary<string, object?>> Sites(DataSet data, Judgement? judged = null, int first = 0, int most = int.MaxValue)
    {
        for (int row = first; row < data.Sites.Count && row - first < most; row++)
        {
            var site = new SiteIndex(row);
            SiteTable sites = data.Sites;
            (double latitude, double longitude) = sites.Position(site);
            Properties facts = new Properties(data, row)
                .Add("name", sites.Name(site)).Add("stage", sites.Stage(site)).Add("country", (CountryIndex?)sites.Country(site))
                .Add("operator", sites.Operator(site) is { Value: >= 0 } runs ? data.Operators[runs.Value] : null).Add("owners", OwnerText.Of(data, site))
                .Add("latitude", latitude).Add("longitude", longitude).Add("status", sites.Status(site))
                .Add("startYear", sites.StartYear(site)).Add("endYear", sites.EndYear(site)).Add("recoveryDays", sites.Recovery(site)).Add("rampDays", sites.Ramp(site))
                .Add("failurePerYear", sites.FailurePerYear(site)).Add("failureBasis", sites.FailurePerYear(site).IsKnown ? sites.FailureBasis(site) : sites.Basis(site), sites.Basis(site))
                .Add("aggregate", sites.IsAggregate(site)).AddEvidence(sites.Basis(site), sites.Note(site), sites.SourcesOf(site));
            yield return Node(sites.Id(site), judged?.Site(facts, site) ?? facts);
        }
    }

    /// <summary>One a site and material: what outputs.csv lists, else what the links carry.</summary>
    public static IEnumerable<Dictionary<string, object?>> Activities(DataSet data, Judgement? judged = null) => Shortened(Made(data).Select((made, row) =>
    {
        Properties facts = new Properties(data, row)
            .Add("name", $"{data.Sites.Name(made.Site)}: {data.Materials[made.Material.Value].Name ?? data.Materials[made.Material.Value].Id}")
            .Add("site", (SiteIndex?)made.Site).Add("material", data.Materials[made.Material.Value].Id)
            .Add("stage", data.Sites.Stage(made.Site)).Add("country", (CountryIndex?)data.Sites.Country(made.Site));
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
