using System.Globalization;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>What a pointer over a picture is told.</summary>
internal static class SceneHints
{
    private const int MostSources = 4;

    /// <summary>A link: ends, material, tonnes, how it is known and from where.</summary>
    public static string Of(SupplyNetwork network, LinkIndex link) =>
        $"{Ends(network.Data, network.SiteOf(network.SupplierOf(link)), network.SiteOf(network.IntakeOf(link)))}: {network.Data.Materials[network.MaterialOf(link).Value].Id}, "
        + $"{Tonnes(network.TonnesOf(link))}, {DataWords.Word(LinkFacts.BasisOf(network, link))}. {Sources(network.Data, LinkFacts.SourcesOf(network, link))}";

    /// <summary>Supplier and consumer.</summary>
    public static string Ends(DataSet data, SiteIndex from, SiteIndex to) => $"{data.Sites.Name(from)} → {data.Sites.Name(to)}";

    /// <summary>Where facts come from, or that nobody says.</summary>
    public static string Sources(DataSet data, IReadOnlyList<SourceIndex> sources) => sources.Count switch
    {
        0 => "No source given.",
        1 => $"Source: {Named(data, sources[0])}.",
        _ => $"Sources: {string.Join("; ", sources.Take(MostSources).Select(source => Named(data, source)))}{(sources.Count > MostSources ? $"; and {sources.Count - MostSources} more" : string.Empty)}.",
    };

    private static string Named(DataSet data, SourceIndex source)
    {
        Source cited = data.Sources[source.Value];
        string[] parts = [.. new[] { cited.Title ?? cited.Id, cited.Publisher, cited.Address }.OfType<string>()];
        return string.Join(", ", parts);
    }

    private static string Tonnes(LinkTonnes tonnes) =>
        tonnes.IsKnown ? string.Create(CultureInfo.InvariantCulture, $"{tonnes.TonnesPerYear:#,0.##} t/yr")
        : tonnes.AtLeast > 0 ? string.Create(CultureInfo.InvariantCulture, $"at least {tonnes.AtLeast:#,0.##} t/yr")
        : "tonnes unknown";
}
