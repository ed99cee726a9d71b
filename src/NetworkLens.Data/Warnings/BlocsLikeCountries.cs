using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Blocs that are called as a country is.</summary>
internal static class BlocsLikeCountries
{
    public static void Check(DataSet data, RowFindings findings)
    {
        for (int bloc = 0; bloc < data.Blocs.Length; bloc++)
        {
            string id = data.Blocs[bloc].Id;
            if (IsoCountries.OfCode(id.ToUpperInvariant()) is { } country)
            {
                findings.Add(
                    TableLayouts.Blocs, bloc, "id", Severity.Warning, "bloc-like-country",
                    $"The bloc '{id}' has the code of {country.Name}: --bloc {id} means the bloc, country:{country.Alpha2} the country. Give the bloc another id.", id, "an id that is no country's code");
            }
        }
    }
}
