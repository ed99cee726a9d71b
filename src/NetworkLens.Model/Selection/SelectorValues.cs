namespace NetworkLens.Model;

/// <summary>What each field of a selector means; every method marks the sites that match, or says what is wrong.</summary>
internal sealed class SelectorValues(DataSet data, int year, bool allMembers, bool isSearch)
{
    public string? Id(string value, bool[] matches) => MarkId(value, matches)
        ? null
        : $"No site has the id '{value}'{Offer(value, Ids())}.";

    public string? Bare(string value, bool[] matches)
    {
        if (MarkId(value, matches))
        {
            return null;
        }

        int[] named = [.. Sites(site => data.Sites.Name(site).Contains(value, StringComparison.OrdinalIgnoreCase))];
        if (isSearch && Mark(matches, site => IsIn(value, data.Sites.Id(site), data.Sites.Name(site), data.Id(data.Sites.Operator(site)))) is null && matches.Contains(true))
        {
            return null;
        }

        if (named.Length == 1)
        {
            matches[named[0]] = true;
            return null;
        }

        return named.Length == 0
            ? $"No site is called '{value}'{Offer(value, Ids().Concat(Names()))}."
            : $"'{value}' is in the names of {named.Length} sites; write the id of one: "
                + string.Join(", ", named.Take(5).Select(site => data.Sites.Id(new SiteIndex(site)))) + (named.Length > 5 ? ", …" : ".");
    }

    private static bool IsIn(string value, params ReadOnlySpan<string?> texts)
    {
        foreach (string? text in texts)
        {
            if (text?.Contains(value, StringComparison.OrdinalIgnoreCase) == true)
            {
                return true;
            }
        }

        return false;
    }

    public string? Stage(string value, bool[] matches)
    {
        int stage = data.Stages.Select((candidate, index) => (candidate, index)).Where(pair => Same(pair.candidate.Id, value)).Select(pair => pair.index).FirstOrDefault(-1);
        return stage < 0
            ? $"No stage is called '{value}'{Offer(value, data.Stages.Select(candidate => candidate.Id))}."
            : Mark(matches, site => data.Sites.Stage(site).Value == stage);
    }

    public string? Country(string value, bool[] matches) => BlocSelection.CountryOf(value, data) is { } country
        ? Mark(matches, site => data.Sites.Country(site).Value == country)
        : BlocSelection.NoCountry(value, data);

    public string? Bloc(string value, bool[] matches)
    {
        Parsed<BlocSelection> bloc = BlocSelection.Parse(value, data, year, allMembers);
        return bloc.IsValid ? Mark(matches, site => bloc.Value!.Contains(data.Sites.Country(site))) : bloc.Error;
    }

    // An operator's whole name, or else a part of it that only one has.
    public string? Operator(string value, bool[] matches)
    {
        int[] found = [.. Enumerable.Range(0, data.Operators.Length).Where(index => Same(data.Operators[index], value))];
        found = found.Length > 0 ? found
            : [.. Enumerable.Range(0, data.Operators.Length).Where(index => data.Operators[index].Contains(value, StringComparison.OrdinalIgnoreCase))];
        return found.Length switch
        {
            0 => $"No operator is called '{value}'{Offer(value, data.Operators)}.",
            1 => Mark(matches, site => data.Sites.Operator(site).Value == found[0]),
            _ => $"'{value}' is in the names of {found.Length} operators; write one whole: "
                + string.Join(", ", found.Take(5).Select(index => data.Operators[index])) + (found.Length > 5 ? ", …" : "."),
        };
    }

    public string? Makes(string value, bool[] matches)
    {
        int material = data.Materials.Select((candidate, index) => (candidate, index)).Where(pair => Same(pair.candidate.Id, value)).Select(pair => pair.index).FirstOrDefault(-1);
        if (material < 0)
        {
            return $"No material is called '{value}'{Offer(value, data.Materials.Select(candidate => candidate.Id))}.";
        }

        if (!data.Outputs.IsDefault)
        {
            foreach (Output output in data.Outputs)
            {
                matches[output.Site.Value] |= output.Material.Value == material;
            }

            return null;
        }

        for (int row = 0; row < data.Links.Count; row++)
        {
            matches[data.Links.From[row].Value] |= data.Links.Material(row).Value == material;
        }

        return null;
    }

    public string? Status(string value, bool[] matches) =>
        Enum.TryParse(value, ignoreCase: true, out SiteStatus status) && Enum.IsDefined(status) && !char.IsAsciiDigit(value[0])
            ? Mark(matches, site => data.Sites.Status(site) == status)
            : $"'{value}' is no status{Offer(value, Enum.GetNames<SiteStatus>())}.";

    private bool MarkId(string value, bool[] matches)
    {
        foreach (StringComparison comparison in (StringComparison[])[StringComparison.Ordinal, StringComparison.OrdinalIgnoreCase])
        {
            foreach (int site in Sites(site => data.Sites.Id(site).Equals(value, comparison)))
            {
                matches[site] = true;
                return true;
            }
        }

        return false;
    }

    private string? Mark(bool[] matches, Func<SiteIndex, bool> isChosen)
    {
        foreach (int site in Sites(isChosen))
        {
            matches[site] = true;
        }

        return null;
    }

    private IEnumerable<int> Sites(Func<SiteIndex, bool> isChosen)
    {
        for (int site = 0; site < data.Sites.Count; site++)
        {
            if (isChosen(new SiteIndex(site)))
            {
                yield return site;
            }
        }
    }

    private IEnumerable<string> Ids() => Enumerable.Range(0, data.Sites.Count).Select(site => data.Sites.Id(new SiteIndex(site)));

    private IEnumerable<string> Names() => Enumerable.Range(0, data.Sites.Count).Select(site => data.Sites.Name(new SiteIndex(site)));

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);

    private static string Offer(string value, IEnumerable<string> names) => Nearest.Of(value, names) is { } nearest ? $"; the nearest is '{nearest}'" : string.Empty;
}
