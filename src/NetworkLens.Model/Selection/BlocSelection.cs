using System.Collections.Immutable;

namespace NetworkLens.Model;

/// <summary>A set of countries as people write it: a bloc id with countries added and taken away (<c>forge+VN-IN</c>), or a list (<c>US,JP</c>).</summary>
/// <param name="Text">As written.</param>
/// <param name="Bloc">The bloc it starts from; null for a list.</param>
/// <param name="Countries">Ordered by index.</param>
public sealed record BlocSelection(string Text, Bloc? Bloc, ImmutableArray<CountryIndex> Countries)
{
    /// <summary>Reads a set of countries. The longest prefix that is a bloc id is the bloc.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="data">Whose blocs and countries.</param>
    /// <param name="year">Members of that year.</param>
    /// <param name="allMembers">Count the invited, guests and observers too.</param>
    /// <returns>The countries, or an error that offers the nearest bloc.</returns>
    public static Parsed<BlocSelection> Parse(string text, DataSet data, int year, bool allMembers)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(data);
        Bloc? bloc = data.Blocs
            .Where(candidate => text.StartsWith(candidate.Id, StringComparison.OrdinalIgnoreCase)
                && (text.Length == candidate.Id.Length || text[candidate.Id.Length] is '+' or '-'))
            .MaxBy(candidate => candidate.Id.Length);
        var countries = new SortedSet<int>();
        if (bloc is null)
        {
            return AddAll(text.Split(','), countries, data) is { } fault
                ? new Parsed<BlocSelection>(null, fault)
                : new Parsed<BlocSelection>(Make(text, null, countries), null);
        }

        countries.UnionWith(bloc.Members.Where(member => member.IsIn(year, allMembers)).Select(member => member.Country.Value));
        for (int at = bloc.Id.Length; at < text.Length;)
        {
            int next = text.AsSpan(at + 1).IndexOfAny('+', '-') is var step and >= 0 ? at + 1 + step : text.Length;
            string code = text[(at + 1)..next];
            if (CountryOf(code, data) is not { } country)
            {
                return new Parsed<BlocSelection>(null, NoCountry(code, data));
            }

            _ = text[at] == '+' ? countries.Add(country) : countries.Remove(country);
            at = next;
        }

        return new Parsed<BlocSelection>(Make(text, bloc, countries), null);
    }

    /// <summary>Whether a country is in the set. O(log countries).</summary>
    /// <param name="country">A country of the data set, or -1.</param>
    public bool Contains(CountryIndex country) => Countries.BinarySearch(country, Comparer<CountryIndex>.Create((a, b) => a.Value.CompareTo(b.Value))) >= 0;

    private static BlocSelection Make(string text, Bloc? bloc, SortedSet<int> countries) =>
        new(text, bloc, [.. countries.Select(country => new CountryIndex(country))]);

    private static string? AddAll(string[] codes, SortedSet<int> countries, DataSet data)
    {
        foreach (string code in codes)
        {
            if (CountryOf(code.Trim(), data) is not { } country)
            {
                string? nearest = Nearest.Of(code, data.Blocs.Select(bloc => bloc.Id));
                return codes.Length == 1 && code.Length != 2 && IsoCountries.Find(code) is null
                    ? $"'{code}' is no bloc of this data set{(nearest is null ? string.Empty : $"; the nearest is '{nearest}'")}. Expected a bloc id, with +XX and -XX for countries, or a list of countries."
                    : NoCountry(code, data);
            }

            countries.Add(country);
        }

        return null;
    }

    /// <summary>The country of a data set that a text means: by its code there, or by any other code, number or name of it.</summary>
    internal static int? CountryOf(string text, DataSet data) => Position(text, data) ?? (IsoCountries.Find(text) is { } country ? Position(country.Alpha2, data) : null);

    private static int? Position(string code, DataSet data)
    {
        for (int country = 0; country < data.Countries.Length; country++)
        {
            if (data.Countries[country].Iso2.Equals(code, StringComparison.OrdinalIgnoreCase))
            {
                return country;
            }
        }

        return null;
    }

    /// <summary>Why a text is no country of a data set, and what is.</summary>
    internal static string NoCountry(string text, DataSet data)
    {
        if (IsoCountries.Find(text) is { } known)
        {
            return $"No site of this data set is in {known.Name} ({known.Alpha2}), and nothing else names it.";
        }

        Country[] own = [.. data.Countries.Where(country => country.IsKnown)];
        string hint = own.Length == 0 ? "it names none (the column country of sites.csv)"
            : Nearest.Of(text, own.Select(country => IsoCountries.OfCode(country.Iso2)?.Name).OfType<string>()) is { } near ? $"expected a code or a name such as {near}"
            : $"expected a code or a name such as {own[0].Iso2}";
        return $"'{text}' is no country of this data set; {hint}.";
    }
}
