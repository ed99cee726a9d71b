using System.Text;

namespace NetworkLens.Data;

/// <summary>What people and programs call the columns that the format has.</summary>
internal static class ImportWords
{
    /// <summary>Of sites: column of the format, then words for it, the plainest first. capacity, material and demand go to tables of their own.</summary>
    public static readonly (string Column, string[] Words)[] OfSites =
    [
        ("id", ["id", "site_id", "node_id", "os_id", "facility_id", "key", "node", "lei", "name"]),
        ("name", ["name", "site_name", "facility_name", "label", "node_label", "title", "shortlabel"]),
        ("stage", ["stage", "tier"]),
        ("country", ["country", "country_code", "iso2", "iso_2", "iso3", "iso_3", "iso", "country_name", "nation"]),
        ("operator", ["operator", "company", "parent_company", "operator_name"]),
        ("owners", ["owners"]),
        ("latitude", ["latitude", "lat"]),
        ("longitude", ["longitude", "lon", "lng", "long"]),
        ("status", ["status", "state_of_operation"]),
        ("start_year", ["start_year", "opened"]),
        ("end_year", ["end_year"]),
        ("recovery_days", ["recovery_days", "days_to_recover", "time_to_recover_days"]),
        ("ramp_days", ["ramp_days", "ramp_up_days"]),
        ("failure_per_year", ["failure_per_year", "annual_failure_probability"]),
        ("aggregate", ["aggregate"]),
        ("notes", ["notes", "note", "comment", "comments", "remarks"]),
        ("capacity", ["capacity", "capacity_tonnes_per_year", "tonnes_per_year"]),
        ("material", ["capacity_material", "material", "product", "commodity"]),
        ("demand", ["demand", "demand_tonnes_per_year"]),
        ("demand_material", ["demand_material"]),
    ];

    /// <summary>Of links. documented says whether the link is known from documents.</summary>
    public static readonly (string Column, string[] Words)[] OfLinks =
    [
        ("from", ["from", "source", "supplier", "start_id", "start", "src", "seller", "exporter", "sender", "node1", "source_id", "from_id", "supplier_id", "supplier_name"]),
        ("to", ["to", "target", "buyer", "end_id", "end", "dst", "customer", "importer", "receiver", "node2", "target_id", "to_id", "buyer_id", "customer_id", "buyer_name"]),
        ("material", ["material", "product", "commodity", "goods", "item"]),
        ("tonnes_per_year", ["tonnes_per_year", "tonnes", "tons", "tonnage", "quantity", "volume", "tpa"]),
        ("cost_usd_per_tonne", ["cost_usd_per_tonne"]),
        ("transit_days", ["transit_days", "transit_time_days", "days_in_transit"]),
        ("qualification_days", ["qualification_days", "qualification_time_days", "days_to_qualify"]),
        ("basis", ["basis"]),
        ("documented", ["documented"]),
        ("since", ["since"]),
        ("until", ["until"]),
        ("year", ["year"]),
        ("notes", ["notes", "note", "comment", "comments", "remarks"]),
    ];

    /// <summary>Columns whose cells are numbers or dates.</summary>
    public static bool IsFigure(string column) =>
        column is "recovery_days" or "ramp_days" or "failure_per_year" or "transit_days" or "qualification_days" or "latitude" or "longitude" or "start_year" or "end_year" or "capacity" or "demand" or "tonnes_per_year" or "cost_usd_per_tonne" or "since" or "until" or "year";

    /// <summary>"tonnesPerYear", "Tonnes per year" and ":TONNES_PER_YEAR" are tonnes_per_year; a unit in brackets does not count.</summary>
    public static string Plain(string name)
    {
        int open = name.AsSpan().LastIndexOfAny("([");
        var plain = new StringBuilder(name.Length);
        char before = '_';
        foreach (char character in open > 0 ? name.AsSpan(0, open) : name)
        {
            if (!char.IsLetterOrDigit(character))
            {
                before = '_';
                continue;
            }

            if (plain.Length > 0 && (before == '_' || (char.IsUpper(character) && char.IsLower(before))))
            {
                plain.Append('_');
            }

            plain.Append(char.ToLowerInvariant(character));
            before = character;
        }

        return plain.ToString();
    }

    /// <summary>The unit in brackets at the end of a name; empty where there is none.</summary>
    public static string Unit(string name)
    {
        int open = name.AsSpan().LastIndexOfAny("([");
        return open > 0 && name[^1] is ')' or ']' ? name[(open + 1)..^1].Trim() : string.Empty;
    }
}
