using System.Globalization;
using NetworkLens.Model;

namespace NetworkLens.Cli.Headlines;

/// <summary>Numbers and names as they stand in a sentence.</summary>
internal static class Words
{
    private const int MostNamed = 4;

    /// <summary>A number of things: <c>1 site</c>, <c>2,000 sites</c>.</summary>
    public static string Of(int count, string one, string several) => $"{FigureText.Count(count)} {(count == 1 ? one : several)}";

    /// <summary>The same of things whose plural takes an s.</summary>
    public static string Of(int count, string one) => Of(count, one, one + "s");

    /// <summary>A label in a sentence: <c>China</c>, <c>refineries of China</c>, a plant by its name.</summary>
    public static string Name(SupplyNetwork network, Label label)
    {
        DataSet data = network.Data;
        return label.Kind switch
        {
            LabelKind.Country => Country(data, new CountryIndex(label.Value)),
            LabelKind.CountryStage => $"{Country(data, new CountryIndex(label.Value / data.Stages.Length))} at the stage {data.Stages[label.Value % data.Stages.Length].Name}",
            LabelKind.Site => data.Sites.Name(new SiteIndex(label.Value)),
            _ => LabelText.Bare(network, label),
        };
    }

    /// <summary>Several of them.</summary>
    public static string Names(SupplyNetwork network, IEnumerable<Label> labels) => And([.. labels.Select(label => Name(network, label))]);

    /// <summary>A list with "and" before its last.</summary>
    public static string And(IReadOnlyList<string> names) => names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}";

    /// <summary>A list with "and" before its last, or before how many more there are.</summary>
    public static string AndMore(IReadOnlyList<string> names) => names.Count <= MostNamed ? And(names) : $"{string.Join(", ", names.Take(MostNamed - 1))} and {FigureText.Count(names.Count - MostNamed + 1)} more";

    /// <summary>The same of which any one is meant.</summary>
    public static string OrOther(IReadOnlyList<string> names) => names.Count < 2 ? string.Concat(names)
        : names.Count <= MostNamed ? $"{string.Join(", ", names.Take(names.Count - 1))} or {names[^1]}"
        : $"{string.Join(", ", names.Take(MostNamed - 1))} or one of {FigureText.Count(names.Count - MostNamed + 1)} more";

    /// <summary>The first of a ranking with those behind it whose figure reads the same: nobody is the most alone where others are as much.</summary>
    /// <param name="ranked">The most first.</param>
    /// <param name="figure">As it is printed.</param>
    public static T[] Tied<T>(IReadOnlyCollection<T> ranked, Func<T, string> figure) => [.. ranked.TakeWhile(each => figure(each) == figure(ranked.First()))];

    /// <summary>What a label is.</summary>
    public static string Kind(LabelKind kind) => kind == LabelKind.CountryStage ? "country and stage" : LabelText.WordOf(kind);

    /// <summary>The plural of it.</summary>
    public static string Kinds(LabelKind kind) => kind switch
    {
        LabelKind.Country => "countries",
        LabelKind.CountryStage => "countries and stages",
        _ => LabelText.WordOf(kind) + "s",
    };

    /// <summary>What a selector means where it is one country or one site: <c>Myanmar</c>; else as it was written.</summary>
    public static string Selector(Question question, string text)
    {
        DataSet data = question.Data;
        int country = data.Countries.Index().Where(known => $"country:{known.Item.Iso2}".Equals(text, StringComparison.OrdinalIgnoreCase)).Select(known => known.Index).FirstOrDefault(-1);
        return country >= 0 ? Country(data, new CountryIndex(country))
            : question.Sites(text) is { Count: 1 } sites ? data.Sites.Name(sites.First())
            : text;
    }

    /// <summary>A bloc as a sentence has it: as it was written, and one country by its name.</summary>
    public static string Bloc(DataSet data, BlocSelection bloc) => bloc is { Bloc: null, Countries: [var only] } ? Country(data, only) : bloc.Text;

    /// <summary>A share that was asked for, as short as it was: <c>65 %</c>.</summary>
    public static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.##} %");

    private static string Country(DataSet data, CountryIndex country) => data.Countries[country.Value].Name ?? data.Countries[country.Value].Iso2;
}
