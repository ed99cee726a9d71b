using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>The labels of a kind, by definition: a text, the sites and the links that carry it.</summary>
internal static class NaiveLabels
{
    public static IEnumerable<(string Text, Func<int, bool> HasSite, Func<(int From, int To, int Material), bool> HasLink)> Of(DataSet data, NaiveNetwork naive, LabelKind by)
    {
        IEnumerable<int> sites = Enumerable.Range(0, data.Sites.Count);
        return by switch
        {
            LabelKind.Site => sites.Where(site => IsPlant(data, site)).Select(site => Sites($"site:{data.Sites.Id(new SiteIndex(site))}", other => other == site)),
            LabelKind.Country => Countries(data).Select(country => Sites($"country:{data.Countries[country].Iso2}", site => CountryOf(data, site) == country)),
            LabelKind.CountryStage => from country in Countries(data)
                                      from stage in Enumerable.Range(0, data.Stages.Length)
                                      select Sites(
                                          $"country-stage:{data.Countries[country].Iso2}/{data.Stages[stage].Id}",
                                          site => CountryOf(data, site) == country && data.Sites.Stage(new SiteIndex(site)).Value == stage),
            LabelKind.Operator => data.Operators.Where(name => name != "various").Select(name => Sites($"operator:{name}", site => IsPlant(data, site) && Firms(data, site).Contains(name))),
            _ => naive.Links.Where(link => IsPlant(data, link.From) && IsPlant(data, link.To)).Select(Link),
        };

        (string, Func<int, bool>, Func<(int, int, int), bool>) Link((int From, int To, int Material) link) =>
            ($"link:{data.Sites.Id(new SiteIndex(link.From))}>{data.Sites.Id(new SiteIndex(link.To))}:{data.Materials[link.Material].Id}", _ => false, other => other == link);
    }

    private static (string, Func<int, bool>, Func<(int, int, int), bool>) Sites(string text, Func<int, bool> hasSite) => (text, hasSite, _ => false);

    private static bool IsPlant(DataSet data, int site) =>
        !data.Sites.IsAggregate(new SiteIndex(site)) && data.Sites.Status(new SiteIndex(site)) != SiteStatus.Unknown;

    private static IEnumerable<int> Countries(DataSet data) => Enumerable.Range(0, data.Countries.Length).Where(country => data.Countries[country].Iso2 != "XX");

    private static int CountryOf(DataSet data, int site) => data.Sites.Country(new SiteIndex(site)).Value;

    private static HashSet<string> Firms(DataSet data, int site)
    {
        var firms = new HashSet<string>();
        if (data.Sites.Operator(new SiteIndex(site)).Value is var runs and >= 0)
        {
            firms.Add(data.Operators[runs]);
        }

        foreach (Owner owner in data.Sites.OwnersOf(new SiteIndex(site)))
        {
            if (owner.Share > 0.5)
            {
                firms.Add(data.Operators[owner.Operator.Value]);
            }
        }

        return firms;
    }
}
