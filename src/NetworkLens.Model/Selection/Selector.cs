namespace NetworkLens.Model;

/// <summary>Chooses sites: words are ANDed, commas are OR, <c>!</c> negates; <c>stage:magnet country:CN,JP !f-35</c>.</summary>
/// <remarks>
/// Fields: stage, country, bloc, operator, makes, status, id. A bare word is an id, or else is contained, ignoring case, in exactly one name.
/// </remarks>
public static class Selector
{
    private static readonly string[] Fields = ["stage", "country", "bloc", "operator", "makes", "status", "id"];

    /// <summary>The sites a text chooses, in force or not. O(words x sites).</summary>
    /// <param name="text">What was written; empty or null chooses every site.</param>
    /// <param name="data">Whose sites.</param>
    /// <param name="year">Bloc members of that year.</param>
    /// <param name="allMembers">Count the invited, guests and observers of a bloc too.</param>
    /// <param name="isSearch">Let a bare word choose every site in whose id, name or operator it is contained.</param>
    /// <returns>At least one site, or an error that offers the nearest name.</returns>
    public static Parsed<SiteSet> Select(string? text, DataSet data, int year, bool allMembers = false, bool isSearch = false)
    {
        ArgumentNullException.ThrowIfNull(data);
        bool[] chosen = new bool[data.Sites.Count];
        Array.Fill(chosen, true);
        Parsed<List<SelectorWord>> words = SelectorWord.Read(text ?? string.Empty);
        if (!words.IsValid)
        {
            return new Parsed<SiteSet>(null, words.Error);
        }

        var values = new SelectorValues(data, year, allMembers, isSearch);
        foreach (SelectorWord word in words.Value!)
        {
            bool[] matches = new bool[chosen.Length];
            foreach (string alternative in word.Alternatives)
            {
                if (Mark(word.Field, alternative, values, matches) is { } fault)
                {
                    return new Parsed<SiteSet>(null, fault);
                }
            }

            for (int site = 0; site < chosen.Length; site++)
            {
                chosen[site] &= matches[site] != word.IsNegated;
            }
        }

        var set = new SiteSet(chosen);
        return set.Count > 0 ? new Parsed<SiteSet>(set, null) : new Parsed<SiteSet>(null, $"No site matches '{text}': each word matches some, but none matches them all.");
    }

    /// <summary>Whether a text names stages or single sites, and not only what sites have in common: then it is meant as it stands, else it is about end uses where targets are asked for.</summary>
    /// <param name="text">What was written.</param>
    public static bool NamesStagesOrSites(string text) =>
        SelectorWord.Read(text ?? string.Empty) is { IsValid: true, Value: { } words } && words.Exists(word => !word.IsNegated && word.Field is null or "id" or "stage");

    private static string? Mark(string? field, string value, SelectorValues values, bool[] matches) => field switch
    {
        null => values.Bare(value, matches),
        "id" => values.Id(value, matches),
        "stage" => values.Stage(value, matches),
        "country" => values.Country(value, matches),
        "bloc" => values.Bloc(value, matches),
        "operator" => values.Operator(value, matches),
        "makes" => values.Makes(value, matches),
        "status" => values.Status(value, matches),
        _ => $"'{field}' is not something sites can be chosen by; expected {string.Join(", ", Fields)}"
            + (Nearest.Of(field, Fields) is { } nearest ? $". The nearest is '{nearest}'." : "."),
    };
}
