using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Export;

/// <summary>What of a data set a graph file does not hold, so that an import of the file cannot bring it back.</summary>
public static class GraphLosses
{
    private const string LinksGoods = "goods";

    /// <summary>Tables, each with the columns or rows that are lost; a table alone is lost whole. O(n + m) time.</summary>
    /// <param name="part">n sites and m links that are written.</param>
    /// <returns>Such as "sites.csv: owners, notes"; empty where the file holds everything.</returns>
    public static ImmutableArray<string> Of(NetworkPart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        DataSet data = part.Network.Data;
        return
        [
            .. Table("dataset.json", Header(data)),
            .. Table("sites.csv", Sites(part)),
            .. Table("links.csv", Links(part)),
            .. Whole("materials.csv", Materials(part)),
            .. Whole("countries.csv", Countries(part)),
            .. Whole("outputs.csv", !data.Outputs.IsDefault && !OutputsAreHeld(part)),
            .. Whole("recipes.csv", !data.Recipes.IsEmpty || data.Requirements == RequirementRule.Recipes),
            .. Whole("demand.csv", !data.Demand.IsDefault && !DemandIsHeld(part)),
            .. Whole("blocs.csv", !data.Blocs.IsEmpty), .. Whole("bloc-members.csv", !data.Blocs.IsEmpty),
            .. Whole("policies.csv", !data.Policies.IsEmpty), .. Whole("stockpiles.csv", !data.Stockpiles.IsEmpty), .. Whole("investments.csv", !data.Investments.IsEmpty),
            .. Whole("prices.csv", !data.Prices.IsEmpty), .. Whole("sources.csv", !data.Sources.IsEmpty), .. Whole("scenarios", !data.Scenarios.IsEmpty),
        ];
    }

    private static string[] Table(string file, IEnumerable<string> lost) => string.Join(", ", lost) is { Length: > 0 } columns ? [$"{file}: {columns}"] : [];

    private static string[] Whole(string file, bool isLost) => isLost ? [file] : [];

    private static IEnumerable<string> Header(DataSet data) => Lost(
        ("version", data.Version.Length > 0),
        ("asOf", data.SaysAsOf),
        ("description", data.Description.Length > 0),
        ("stages", data.NamesStages), // their order is worked out from the links again
        ("requirements", data.Requirements != RequirementRule.Any));

    private static IEnumerable<string> Sites(NetworkPart part)
    {
        SiteTable sites = part.Network.Data.Sites;
        SiteIndex[] held = [.. part.Sites(CancellationToken.None)];
        int left = sites.Count - held.Length;
        return Lost(
            ($"{left} of {sites.Count} rows", left > 0),
            ("stage", part.Network.Data.NamesStages ? Array.TrueForAll(held, site => sites.Stage(site).Value < 0) : RowsHeld(part).Count < part.Network.Data.Links.Count), // tiers are told by the links
            ("owners", Array.Exists(held, site => !sites.OwnersOf(site).IsEmpty)),
            ("start_year", Array.Exists(held, site => sites.StartYear(site) is not null)),
            ("end_year", Array.Exists(held, site => sites.EndYear(site) is not null)),
            ("recovery_days", Array.Exists(held, site => IsSaid(sites.Recovery(site)))),
            ("ramp_days", Array.Exists(held, site => IsSaid(sites.Ramp(site)))),
            ("failure_per_year, failure_basis", Array.Exists(held, site => IsSaid(sites.FailurePerYear(site)))),
            ("basis", Array.Exists(held, site => sites.Basis(site) != Basis.Reported)),
            ("notes", Array.Exists(held, site => sites.Note(site) is not null)),
            ("source_ids", Array.Exists(held, site => !sites.SourcesOf(site).IsEmpty)),
            ("checked", Array.Exists(held, site => sites.Checked[site.Value].IsKnown)));
    }

    private static IEnumerable<string> Links(NetworkPart part)
    {
        LinkTable links = part.Network.Data.Links;
        (int count, bool isAdded) = RowsHeld(part);
        int left = links.Count - count;
        bool Any(Predicate<int> isSo)
        {
            for (int row = 0; row < links.Count; row++)
            {
                if (isSo(row))
                {
                    return true;
                }
            }

            return false;
        }

        return Lost(
            ($"{left} of {links.Count} rows", left > 0),
            ("several rows of the same sites and material, added up", isAdded),
            ("tonnes_per_year_low, tonnes_per_year_high", Any(row => IsRange(links.TonnesPerYear(row)))),
            ("tonnes_basis", Any(row => links.TonnesBasis(row) != links.Basis(row))),
            ("cost_usd_per_tonne", Any(row => IsSaid(links.CostUsdPerTonne(row)))),
            ("transit_days", Any(row => IsSaid(links.Transit(row)))),
            ("qualification_days", Any(row => IsSaid(links.Qualification(row)))),
            ("basis (documented or not is kept)", Any(row => links.Basis(row) is not (Basis.Reported or Basis.Estimated))),
            ("since", Any(row => links.Since[row].IsKnown)),
            ("until", Any(row => links.Until[row].IsKnown)),
            ("notes", Any(row => links.Note(row) is not null)),
            ("source_ids", Any(row => !links.SourcesOf(row).IsEmpty)),
            ("checked", Any(row => links.Checked[row].IsKnown)));
    }

    private static (int Count, bool IsAdded) RowsHeld(NetworkPart part)
    {
        (int count, bool isAdded) = (0, false);
        foreach (LinkIndex link in part.Links(null, CancellationToken.None))
        {
            int rows = part.Network.RowsOf(link).Length;
            count += rows;
            isAdded |= rows > 1;
        }

        return (count, isAdded);
    }

    private static bool Materials(NetworkPart part)
    {
        SupplyNetwork network = part.Network;
        var held = part.Links(null, CancellationToken.None).Select(network.MaterialOf).ToHashSet();
        held.UnionWith(network.Data.Outputs.IsDefault || !OutputsAreHeld(part) ? [] : network.Data.Outputs.Select(row => row.Material));
        held.UnionWith(network.Data.Demand.IsDefault || !DemandIsHeld(part) ? [] : network.Data.Demand.Select(row => row.Material));
        if (held.Count == 0 && network.Data.Materials is [var only] && only == new Material(LinksGoods, null, null, null, null))
        {
            return false; // what the reader adds where no material is told
        }

        return network.Data.Materials.Where((material, index) => !held.Contains(new MaterialIndex(index)) || material != new Material(material.Id, null, null, null, null)).Any();
    }

    private static bool Countries(NetworkPart part)
    {
        DataSet data = part.Network.Data;
        var held = part.Sites(CancellationToken.None).Select(data.Sites.Country).ToHashSet();
        return data.Countries.Where((country, index) => !held.Contains(new CountryIndex(index)) || country.Iso3 is not null || country.Name is not null || country.Year is not null
            || IsSaid(country.Governance) || IsSaid(country.MineProductionTonnes) || IsSaid(country.ReservesTonnes) || IsSaid(country.FailurePerYear)
            || !double.IsNaN(country.Latitude) || !double.IsNaN(country.Longitude) || !country.Sources.IsEmpty).Any();
    }

    // The file has what a site makes, and of the material that it makes most of how much.
    private static bool OutputsAreHeld(NetworkPart part)
    {
        ImmutableArray<Output> rows = part.Network.Data.Outputs;
        return part.SiteCount == part.Network.Data.Sites.Count
            && rows.Any(row => row.TonnesPerYear.IsKnown)
            && rows.All(row => part.Network.FindActivity(row.Site, row.Material) is not null) // what makes 0 t/yr is not in the network
            && rows.All(row => row is { Kind: OutputKind.Capacity, Year: null, IsSource: false, Basis: Basis.Reported, Note: null, Sources.IsEmpty: true, Checked.IsKnown: false } && !IsRange(row.TonnesPerYear))
            && rows.DistinctBy(row => (row.Site, row.Material)).Count() == rows.Length
            && rows.Where(row => row.TonnesPerYear.IsKnown).DistinctBy(row => row.Site).Count() == rows.Count(row => row.TonnesPerYear.IsKnown);
    }

    // A site has one figure for what it asks for.
    private static bool DemandIsHeld(NetworkPart part)
    {
        ImmutableArray<Demand> rows = part.Network.Data.Demand;
        return part.SiteCount == part.Network.Data.Sites.Count && !rows.IsEmpty && part.Network.TargetCount == rows.Length
            && rows.All(row => row is { Year: null, Weight: { Value: 1 }, Basis: Basis.Reported, Note: null, Sources.IsEmpty: true, Checked.IsKnown: false } && !IsRange(row.TonnesPerYear) && !IsRange(row.Weight) && !IsSaid(row.ValueUsdPerTonne))
            && rows.DistinctBy(row => row.Site).Count() == rows.Length;
    }

    private static IEnumerable<string> Lost(params (string What, bool IsLost)[] columns) => columns.Where(column => column.IsLost).Select(column => column.What);

    private static bool IsSaid(Figure figure) => figure.IsKnown || IsRange(figure);

    private static bool IsRange(Figure figure) => (!double.IsNaN(figure.Low) && !figure.Low.Equals(figure.Value)) || (!double.IsNaN(figure.High) && !figure.High.Equals(figure.Value));
}
