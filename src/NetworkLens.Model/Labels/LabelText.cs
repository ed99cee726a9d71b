namespace NetworkLens.Model;

/// <summary>Labels as people write them: <c>site:ID</c>, <c>operator:NAME</c>, <c>country:XX</c>, <c>country-stage:XX/STAGE</c>, <c>link:FROM&gt;TO:MATERIAL</c>.</summary>
/// <remarks>A part that holds a space, a quote, <c>&gt;</c>, <c>:</c> or <c>/</c> stands in double quotes, a quote in it doubled.</remarks>
public static class LabelText
{
    /// <summary>Word of a kind of label.</summary>
    /// <param name="kind">The kind.</param>
    public static string WordOf(LabelKind kind) => kind switch
    {
        LabelKind.Site => "site",
        LabelKind.Link => "link",
        LabelKind.Operator => "operator",
        LabelKind.Country => "country",
        LabelKind.CountryStage => "country-stage",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The bare part: what JSON holds beside its kind.</summary>
    /// <param name="network">Whose label it is.</param>
    /// <param name="label">The label.</param>
    public static string Bare(SupplyNetwork network, Label label)
    {
        ArgumentNullException.ThrowIfNull(network);
        DataSet data = network.Data;
        return label.Kind switch
        {
            LabelKind.Site => data.Sites.Id(new SiteIndex(label.Value)),
            LabelKind.Operator => data.Operators[label.Value],
            LabelKind.Country => data.Countries[label.Value].Iso2,
            LabelKind.CountryStage => $"{data.Countries[label.Value / data.Stages.Length].Iso2}/{Quoted(data.Stages[label.Value % data.Stages.Length].Id)}",
            LabelKind.Link => LinkName(network, new LinkIndex(label.Value)),
            _ => throw new ArgumentOutOfRangeException(nameof(label)),
        };
    }

    /// <summary>The whole label, as <see cref="Parse"/> reads it.</summary>
    /// <param name="network">Whose label it is.</param>
    /// <param name="label">The label.</param>
    public static string Full(SupplyNetwork network, Label label)
    {
        string bare = Bare(network, label);
        return $"{WordOf(label.Kind)}:{(label.Kind is LabelKind.Site or LabelKind.Operator ? Quoted(bare) : bare)}";
    }

    /// <summary>A link as FROM&gt;TO:MATERIAL.</summary>
    /// <param name="network">Whose link it is.</param>
    /// <param name="link">The link.</param>
    public static string LinkName(SupplyNetwork network, LinkIndex link)
    {
        ArgumentNullException.ThrowIfNull(network);
        SiteTable sites = network.Data.Sites;
        return $"{Quoted(sites.Id(network.SiteOf(network.SupplierOf(link))))}>{Quoted(sites.Id(network.SiteOf(network.IntakeOf(link))))}"
            + $":{Quoted(network.Data.Materials[network.MaterialOf(link).Value].Id)}";
    }

    /// <summary>Reads a label: with its kind in front, or bare where just one kind knows it.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="network">Whose label it may be.</param>
    /// <returns>The label, or an error that offers the nearest one. O(labels).</returns>
    public static Parsed<Label> Parse(string text, SupplyNetwork network)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(network);
        foreach (LabelKind kind in Enum.GetValues<LabelKind>())
        {
            string word = WordOf(kind) + ":";
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                string bare = text[word.Length..];
                return (Find(bare, kind, network) ?? OfCountryName(bare, kind, network)) is { } label
                    ? new Parsed<Label>(label, null)
                    : new Parsed<Label>(default, NotFound(bare, network, [kind]));
            }
        }

        Label[] found = [.. Enum.GetValues<LabelKind>().Select(kind => Find(text, kind, network)).OfType<Label>()];
        if (found.Length == 0)
        {
            found = [.. Enum.GetValues<LabelKind>().Select(kind => OfCountryName(text, kind, network)).OfType<Label>()];
        }

        return found switch
        {
            [var only] => new Parsed<Label>(only, null),
            [] => new Parsed<Label>(default, NotFound(text, network, Enum.GetValues<LabelKind>())),
            _ => new Parsed<Label>(default, $"'{text}' may be {string.Join(" or ", found.Select(label => Full(network, label)))}; write which."),
        };
    }

    private static string Quoted(string part) =>
        part.AsSpan().ContainsAny(" \">:/") ? $"\"{part.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : part;

    private static Label? Find(string bare, LabelKind kind, SupplyNetwork network)
    {
        if (kind == LabelKind.Link && !bare.Contains('>', StringComparison.Ordinal))
        {
            return null; // links are many, and each has one in its name
        }

        foreach (Label label in Known(network, kind))
        {
            string name = Bare(network, label);
            bool ignoreCase = kind is LabelKind.Country or LabelKind.CountryStage or LabelKind.Operator;
            if (name.Equals(bare, ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal) || Quoted(name) == bare)
            {
                return label;
            }
        }

        return null;
    }

    // China for CN, and South Korea/refiner for KR/refiner.
    private static Label? OfCountryName(string bare, LabelKind kind, SupplyNetwork network)
    {
        int slash = kind == LabelKind.CountryStage ? bare.IndexOf('/', StringComparison.Ordinal) : bare.Length;
        return kind is LabelKind.Country or LabelKind.CountryStage && slash > 0 && IsoCountries.Find(bare[..slash].Trim('"')) is { } country
            ? Find(country.Alpha2 + bare[slash..], kind, network)
            : null;
    }

    // Labels that something in the network carries, so that an explanation of them can say something.
    private static IEnumerable<Label> Known(SupplyNetwork network, LabelKind kind)
    {
        var set = LabelSet.Of(network, kind);
        if (kind == LabelKind.Link)
        {
            return Enumerable.Range(0, network.LinkCount).Where(link => set.OfLink(new LinkIndex(link)) >= 0).Select(link => new Label(kind, link));
        }

        var carried = new HashSet<int>();
        for (int site = 0; site < network.Data.Sites.Count; site++)
        {
            (int first, int second) = set.OfSite(new SiteIndex(site));
            carried.Add(first);
            carried.Add(second);
        }

        return carried.Where(label => label >= 0).Order().Select(label => new Label(kind, label));
    }

    private static string NotFound(string text, SupplyNetwork network, LabelKind[] kinds)
    {
        IEnumerable<string> names = kinds.SelectMany(kind => Known(network, kind)).Select(label => Bare(network, label));
        string what = kinds.Length == 1 ? $"No {WordOf(kinds[0])} '{text}'" : $"Nothing is called '{text}'";
        return Nearest.Of(text, names) is { } nearest
            ? $"{what} in this network; the nearest is '{nearest}'."
            : $"{what} in this network; a label is site:ID, operator:NAME, country:XX, country-stage:XX/STAGE or link:FROM>TO:MATERIAL.";
    }
}
