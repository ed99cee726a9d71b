using System.Collections.Immutable;
using System.Globalization;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Reads cells of a source as the strict format writes them. What is not understood is left empty and counted.</summary>
/// <param name="isPlain">Whether every cell means what it says: a material may be called na.</param>
internal sealed class CellReader(bool isPlain = false)
{
    private static readonly string[] Nothing = ["none", "nan", "null", "n/a", "na", "-"];

    private readonly Dictionary<string, (string? Iso2, int Rows)> countries = new(StringComparer.Ordinal);
    private readonly SortedDictionary<(string Table, string Column), List<string>> refused = [];
    private readonly Dictionary<string, Func<string, string>?> meanings = new(StringComparer.Ordinal);

    /// <summary>How countries were named, by what was written.</summary>
    public ImmutableArray<ImportedCountry> Countries => [.. countries.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new ImportedCountry(pair.Key, pair.Value.Iso2, pair.Value.Rows))];

    /// <summary>The cell in the strict format; empty where it says nothing or is not understood.</summary>
    /// <param name="table">sites or links.</param>
    /// <param name="column">Of the format, or capacity, demand, documented.</param>
    /// <param name="name">Of the column in the source; a unit in it counts.</param>
    /// <param name="text">As it stands there.</param>
    public string Read(string table, string column, string name, string text)
    {
        text = text.Trim();
        if (text.Length == 0 || (!isPlain && Nothing.Contains(text, StringComparer.OrdinalIgnoreCase) && column is not ("country" or "notes" or "name")) || (!isPlain && text == "None"))
        {
            return string.Empty;
        }

        if (column == "country")
        {
            return Country(text);
        }

        string? cell = column switch
        {
            "latitude" => Number(text, NumberRange.Latitude),
            "longitude" => Number(text, NumberRange.Longitude),
            "tonnes_per_year" or "capacity" or "demand" => Number(Meant("tonnes_per_year", WithUnit(text, ImportWords.Unit(name))), NumberRange.Tonnes),
            "cost_usd_per_tonne" => Number(text, NumberRange.Money),
            "recovery_days" or "ramp_days" or "transit_days" or "qualification_days" => Number(text, NumberRange.Days),
            "failure_per_year" => Number(Meant(column, text), NumberRange.Chance),
            "start_year" or "end_year" or "year" => Year(text),
            "since" or "until" => PartialDate.TryParse(text, out _) ? text : null,
            "status" => Word(Meant("status", text), WordList.Statuses),
            "basis" => Word(Meant("basis", text), WordList.Bases),
            "aggregate" or "documented" => Flag(text),
            "owners" => text.Contains(':', StringComparison.Ordinal) ? text : null,
            "material" or "demand_material" or "stage" => text.Length <= 200 ? text.ReplaceLineEndings(" ") : null,
            _ => text,
        };
        if (cell is null)
        {
            if (!refused.TryGetValue((table, column), out List<string>? list))
            {
                refused.Add((table, column), list = []);
            }

            list.Add(text);
        }

        return cell ?? string.Empty;
    }

    /// <summary>Cells of a column that were not understood.</summary>
    public int Refused(string table, string column) => column == "country"
        ? countries.Values.Where(country => country.Iso2 is null).Sum(country => country.Rows)
        : refused.GetValueOrDefault((table, column))?.Count ?? 0;

    /// <summary>A sentence for each column with such cells.</summary>
    /// <param name="shown">Cells shown.</param>
    public IEnumerable<string> Notes(int shown)
    {
        foreach (((string table, string column), List<string> cells) in refused)
        {
            string examples = string.Join(", ", cells.Distinct(StringComparer.Ordinal).Take(shown).Select(cell => $"'{(cell.Length > 40 ? cell[..40] + "…" : cell)}'"));
            yield return $"{table}, {column}: {cells.Count} {(cells.Count == 1 ? "cell is" : "cells are")} not understood and left empty, such as {examples}.";
        }

        string[] unknown = [.. countries.Where(pair => pair.Value.Iso2 is null).Select(pair => pair.Key).Order(StringComparer.Ordinal)];
        if (unknown.Length > 0)
        {
            yield return $"No country is called {string.Join(", ", unknown.Take(shown).Select(name => $"'{name}'"))}{(unknown.Length > shown ? $" and {unknown.Length - shown} more" : string.Empty)}: left empty.";
        }
    }

    private string Country(string text)
    {
        string? iso2 = text == "XX" ? text : IsoCountries.Find(text)?.Alpha2;
        countries[text] = (iso2, countries.GetValueOrDefault(text).Rows + 1);
        return iso2 ?? string.Empty;
    }

    private string Meant(string column, string text)
    {
        if (!meanings.TryGetValue(column, out Func<string, string>? meaning))
        {
            meanings.Add(column, meaning = CellMeanings.Of(column is "status" ? TableLayouts.Sites : TableLayouts.Links, column, 1));
        }

        return meaning?.Invoke(text) ?? text;
    }

    private static string WithUnit(string text, string unit) =>
        unit.Length > 0 && Units.TonnesIn(unit) is not null && Units.NumberLength(text) == text.Length ? $"{text} {unit}" : text;

    // As it stands where the strict format takes it so: 1e-07 stays 1e-07.
    private static string? Number(string text, NumberRange range) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) && number >= range.Least && number <= range.Most ? text : null;

    private static string? Year(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double year) && year is >= 1000 and <= 3000 && Math.Floor(year).Equals(year)
            ? year.ToString("0", CultureInfo.InvariantCulture)
            : null;

    private static string? Word(string text, WordList words) => words.Words.Contains(text, StringComparer.Ordinal) ? text : null;

    private static string? Flag(string text) => text.ToUpperInvariant() switch
    {
        "TRUE" or "YES" or "Y" or "1" or "1.0" => "true",
        "FALSE" or "NO" or "N" or "0" or "0.0" => "false",
        _ => null,
    };
}
