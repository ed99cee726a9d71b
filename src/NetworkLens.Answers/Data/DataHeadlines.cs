using NetworkLens.Model;

namespace NetworkLens.Answers;

/// <summary>Answers about the data itself in a sentence.</summary>
internal static class DataHeadlines
{
    /// <summary>Of summary.</summary>
    public static string OfSummary(SupplyNetwork network, int inForce)
    {
        DataSet data = network.Data;
        int countries = Enumerable.Range(0, data.Sites.Count).Select(site => data.Id(data.Sites.Country(new SiteIndex(site)))).Where(country => country is not (null or "XX")).Distinct().Count();
        return $"{FigureText.Count(inForce)} of {Words.Of(data.Sites.Count, "site")} and {FigureText.Count(network.LinkCount)} of {Words.Of(data.Links.Count, "link")} are in force in {network.Options.AsOf}, over {Words.Of(data.Stages.Length, "stage")} and {Words.Of(countries, "country", "countries")}.";
    }

    /// <summary>Of sites.</summary>
    public static string OfSites(int sites, int inForce, int year, string? selector) =>
        $"{Words.Of(sites, "site")}{(selector is null ? string.Empty : $" {(sites == 1 ? "matches" : "match")} {selector}")}, {FigureText.Count(inForce)} in force in {year}.";

    /// <summary>Of show.</summary>
    /// <param name="data">The data set.</param>
    /// <param name="site">Which.</param>
    /// <param name="isInForce">Whether it runs.</param>
    /// <param name="made">What it makes.</param>
    /// <param name="asked">What it asks for.</param>
    /// <param name="year">When.</param>
    public static string OfSite(DataSet data, SiteIndex site, bool isInForce, string[] made, string[] asked, int year)
    {
        CountryIndex country = data.Sites.Country(site);
        string does = made.Length > 0 ? $"makes {DataWords.Some(made, 4)}" : asked.Length > 0 ? $"needs {DataWords.Some(asked, 4)}" : "makes nothing that the data names";
        string[] kind = [data.Stages[data.Sites.Stage(site).Value].Name, .. country.Value < 0 ? Array.Empty<string>() : [data.Countries[country.Value].Name ?? data.Countries[country.Value].Iso2]];
        return $"{data.Sites.Name(site)} ({string.Join(", ", kind)}) {(isInForce ? does : $"does not run in {year}")}.";
    }

    /// <summary>Of validate.</summary>
    public static string OfFindings(string place, int errors, int warnings, int notes) =>
        errors + warnings == 0
            ? $"Nothing is wrong with {place}{(notes > 0 ? ", as it was read" : string.Empty)}."
            : $"{place} has {Words.And([.. errors > 0 ? [Words.Of(errors, "error")] : Array.Empty<string>(), .. warnings > 0 ? [Words.Of(warnings, "warning")] : Array.Empty<string>()])}{(errors > 0 ? ": it cannot be used until the errors are corrected" : string.Empty)}.";
}
