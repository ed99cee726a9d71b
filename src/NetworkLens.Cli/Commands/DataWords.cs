using System.Diagnostics.CodeAnalysis;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>Indices of a data set as the ids, words and names that answers hold.</summary>
internal static class DataWords
{
    /// <summary>A word of the data format: operating, reported …</summary>
    [SuppressMessage("Globalization", "CA1308", Justification = "The words are lower case.")]
    public static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>Id of a stage; null where unknown.</summary>
    public static string? Id(this DataSet data, StageIndex stage) => stage.Value < 0 ? null : data.Stages[stage.Value].Id;

    /// <summary>ISO2 of a country; null where unknown.</summary>
    public static string? Id(this DataSet data, CountryIndex country) => country.Value < 0 ? null : data.Countries[country.Value].Iso2;

    /// <summary>Name of an operator; null where unknown.</summary>
    public static string? Id(this DataSet data, OperatorIndex index) => index.Value < 0 ? null : data.Operators[index.Value];

    /// <summary>Id of a material; null for any.</summary>
    public static string? Id(this DataSet data, MaterialIndex material) => material.Value < 0 ? null : data.Materials[material.Value].Id;

    /// <summary>Ids of sources, in their order.</summary>
    public static IReadOnlyList<string> Ids(this DataSet data, ReadOnlySpan<SourceIndex> sources)
    {
        string[] ids = new string[sources.Length];
        for (int source = 0; source < ids.Length; source++)
        {
            ids[source] = data.Sources[sources[source].Value].Id;
        }

        return ids;
    }

    /// <summary>A country's name with its code, for people.</summary>
    public static string Shown(this DataSet data, CountryIndex country) =>
        data.Countries[country.Value] is { Name: { } name } known ? $"{name} ({known.Iso2})" : data.Countries[country.Value].Iso2;

    /// <summary>A site's name with its id, for people.</summary>
    public static string Shown(this DataSet data, SiteIndex site) =>
        data.Sites.Name(site) == data.Sites.Id(site) ? data.Sites.Id(site) : $"{data.Sites.Name(site)} ({data.Sites.Id(site)})";

    /// <summary>The first few of a list, and how many more there are.</summary>
    public static string Some(IReadOnlyList<string> names, int most) =>
        string.Join(", ", names.Take(most)) + (names.Count > most ? $" and {names.Count - most} more" : string.Empty);
}
