using System.Globalization;

namespace NetworkLens.Tests;

/// <summary>Shares of countries or firms as a child would work them out from the rows: no index, no network, every way to give away what is nobody's tried.</summary>
internal sealed class NaiveConcentration
{
    public const int DataYear = 2026;

    private static readonly string[] Countries = ["CN", "US", "JP", "XX", ""];
    private static readonly string[] Firms = ["One", "Two", "N/A", "various", ""];

    private readonly List<(string Id, string Country, string Firm, bool IsAggregate, int Start)> sites = [];
    private readonly List<(int Site, string Material, double? Tonnes, string Kind, int? Year)> outputs = [];
    private readonly Dictionary<string, double?> governance = new() { ["CN"] = 5.5, ["US"] = 2, ["JP"] = null };

    /// <summary>Small data with rows that repeat, unknown figures, productions of long ago and of later.</summary>
    public NaiveConcentration(Choices choose)
    {
        int count = 1 + choose.Below(6);
        for (int site = 0; site < count; site++)
        {
            sites.Add(($"s{site}", Countries[choose.Below(5)], Firms[choose.Below(5)], choose.OneIn(5), choose.OneIn(4) ? 2018 + choose.Below(10) : 0));
        }

        for (int row = choose.Below(16); row >= 0; row--)
        {
            (int Site, string Material, string Kind, int? Year) key = (choose.Below(count), choose.OneIn(2) ? "ore" : "sand", choose.OneIn(2) ? "capacity" : "production", choose.OneIn(3) ? null : 2012 + choose.Below(18));
            double? tonnes = choose.OneIn(4) ? null : choose.Below(5) * 10;
            double? before = outputs.Where(other => (other.Site, other.Material, other.Kind, other.Year) == key).Select(other => other.Tonnes).FirstOrDefault(known => known is not null);
            outputs.Add((key.Site, key.Material, tonnes is null ? null : before ?? tonnes, key.Kind, key.Year)); // two different figures are an error
        }
    }

    public sealed record Row(double Total, IReadOnlyDictionary<string, double> Shares, double Nobodys, double Low, double High, double GovernanceLow, double GovernanceHigh, bool IsToldGovernance);

    public void WriteTo(DataFolder folder)
    {
        folder.Write("dataset.json", $$"""{"asOf": {{DataYear}}, "stages": [{"id": "mine"}, {"id": "use"}]}""");
        folder.Write("sites.csv", "id,stage,country,operator,aggregate,start_year\n"
            + string.Concat(sites.Select(site => $"{site.Id},mine,{site.Country},{site.Firm},{(site.IsAggregate ? "true" : string.Empty)},{(site.Start == 0 ? string.Empty : site.Start)}\n")) + "t,use,,,,\n");
        folder.Write("links.csv", "from,to,material\n" + string.Concat(outputs.Select(row => $"s{row.Site},t,{row.Material}\n")));
        folder.Write("outputs.csv", "site,material,tonnes_per_year,kind,year\n"
            + string.Concat(outputs.Select(row => string.Create(CultureInfo.InvariantCulture, $"s{row.Site},{row.Material},{row.Tonnes},{row.Kind},{row.Year}\n"))));
        folder.Write("countries.csv", "iso2,governance\n" + string.Concat(governance.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key},{pair.Value}\n"))));
    }

    /// <summary>Null where there is no row; a row of no shares where too little is known to tell any.</summary>
    public Row? Of(string material, int year, bool byCountry, int maxAge)
    {
        var tonnes = new Dictionary<string, double>();
        (double nobodys, double later, int leftOut) = (0, 0, 0);
        for (int site = 0; site < sites.Count; site++)
        {
            var rows = outputs.Where(row => row.Site == site && row.Material == material).ToList();
            if (rows.Count == 0 || sites[site].Start > year)
            {
                continue;
            }

            if (rows.All(row => row.Year > year))
            {
                // In force without a row so old: counts as missing where the data's own year tells of it, else it is a plan.
                double? then = Made(rows, DataYear, 10_000);
                (later, leftOut) = then is { } known && year < DataYear ? (later + known, leftOut + 1) : (later, leftOut);
                continue;
            }

            double? made = Made(rows, year, maxAge);
            bool isOld = NewestOf(rows, year, 10_000) is { Kind: "production" } newest && NewestOf(rows, year, maxAge) != newest;
            leftOut += made is null || isOld ? 1 : 0;
            string? label = byCountry ? Known(sites[site].Country, "XX") : sites[site].IsAggregate ? null : Known(sites[site].Firm, "N/A", "various");
            if (made is { } tonnesMade)
            {
                _ = label is null ? nobodys += tonnesMade : tonnes[label] = tonnes.GetValueOrDefault(label) + tonnesMade;
            }
        }

        double total = tonnes.Values.Sum() + nobodys;
        if (total == 0 || total < later)
        {
            return total == 0 && leftOut == 0 ? null : new Row(double.NaN, new Dictionary<string, double>(), double.NaN, 0, 1, 0, 1, false);
        }

        var shares = tonnes.ToDictionary(pair => pair.Key, pair => pair.Value / total);
        double rest = nobodys / total;
        double Index(Func<string, double> part, Func<string, double> weight) => shares.Keys.Append("new").Sum(label => part(label) * part(label) * weight(label));
        double Largest(Func<string, double> weight) => shares.Keys.Append("new")
            .Max(lucky => Index(label => shares.GetValueOrDefault(label) + (label == lucky ? rest : 0), weight));
        double Weight(string label, double unknown) => label == "new" ? 1 : (governance[label] ?? unknown) / 10;
        return new Row(
            total, shares, rest,
            Index(shares.GetValueOrDefault, _ => 1), Largest(_ => 1),
            byCountry ? Index(shares.GetValueOrDefault, label => Weight(label, 0)) : double.NaN, byCountry ? Largest(label => Weight(label, 10)) : double.NaN,
            byCountry && rest <= 0.05 && shares.Keys.All(label => governance[label] is not null));
    }

    private static string? Known(string label, params string[] nobody) => label.Length == 0 || nobody.Contains(label) ? null : label;

    private static double? Made(List<(int Site, string Material, double? Tonnes, string Kind, int? Year)> rows, int year, int maxAge) => NewestOf(rows, year, maxAge)?.Tonnes;

    // The newer of production and capacity, of one year the production; undated yields to dated.
    private static (double Tonnes, string Kind, int Year)? NewestOf(List<(int Site, string Material, double? Tonnes, string Kind, int? Year)> rows, int year, int maxAge)
    {
        (double Tonnes, string Kind, int Year)[] known =
        [
            .. rows.Where(row => row.Tonnes is not null && (row.Year ?? 0) <= year && !(row.Kind == "production" && row.Year < year - maxAge))
                .Select(row => (row.Tonnes!.Value, row.Kind, row.Year ?? 0))
                .OrderByDescending(row => row.Item3).ThenByDescending(row => row.Kind, StringComparer.Ordinal),
        ];
        return known.Length == 0 ? null : known[0];
    }
}
