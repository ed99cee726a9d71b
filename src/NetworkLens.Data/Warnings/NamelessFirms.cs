using System.Globalization;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Operators and owners that name nobody, other than by the format's own words.</summary>
internal static class NamelessFirms
{
    public static void Check(DataSet data, RowFindings findings)
    {
        for (int firm = 0; firm < data.Operators.Length; firm++)
        {
            string name = data.Operators[firm];
            if (name == NoName.Unknown || !NoName.IsNone(name))
            {
                continue;
            }

            var index = new OperatorIndex(firm);
            int[] rows = [.. Enumerable.Range(0, data.Sites.Count).Where(site => data.Sites.Operators[site] == index || data.Sites.Owners[site]?.Any(owner => owner.Operator == index) == true)];
            string count = rows.Length.ToString("N0", CultureInfo.InvariantCulture);
            findings.Add(
                TableLayouts.Sites, rows[0], data.Sites.Operators[rows[0]] == index ? "operator" : "owners", Severity.Warning, "no-name",
                $"'{name}' is taken as nobody's name, in {count} {(rows.Length == 1 ? "row" : "rows")}. Leave the cell empty, or write the firm's name out.", name, "a firm's name, or nothing");
        }
    }
}
