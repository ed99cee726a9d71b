using System.Globalization;
using System.Text;
using NetworkLens.Analysis;
using NetworkLens.Cli.Output;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>One route as a row; without a route where the target has none.</summary>
internal sealed record RouteLine(RoutePart Part, LinkWeights Weights, RouteAnswer Answer, int Rank, Route? Route)
{
    /// <summary>True where a distance is from the middle of a country.</summary>
    public bool IsRough => Route is { } route && route.Links.Any(Weights.IsFromCentroid);

    public static Rows RowsOf(DataSet data, RouteLine[] lines) => Rows.Of(lines,
    [
        new("target", null, ColumnKind.Text, line => data.Sites.Id(line.Part.Network.SiteOf(line.Answer.Target))),
        new(null, "Target", ColumnKind.Text, line => data.Sites.Name(line.Part.Network.SiteOf(line.Answer.Target))),
        new("material", "Material", ColumnKind.Text, line => data.Id(line.Part.Network.MaterialOf(line.Answer.Target))),
        new("rank", "#", ColumnKind.Count, line => line.Rank),
        new("weight", null, ColumnKind.Index, line => line.Route!.Weight),
        new(null, "Weight", ColumnKind.Text, line => Shown(line.Route!.Weight, line.Weights.By, line.Route.IsComplete, line.IsRough)),
        new("complete", null, ColumnKind.Flag, line => line.Route!.IsComplete),
        new("producible", null, ColumnKind.Flag, line => line.Route!.IsProducible),
        new("sites", null, ColumnKind.List, line => line.Sites().Select(data.Sites.Id)),
        new("links", null, ColumnKind.Nested, line => line.Route!.Links.Select(link => LinkFields(line.Part.Network, line.Weights, link))),
        new(null, "Route", ColumnKind.Text, line => line.Path()),
    ]);

    /// <summary>A link of a route or a tree as an object.</summary>
    public static Nested LinkFields(SupplyNetwork network, LinkWeights weights, LinkIndex link) => new(
        new Field("from", network.Data.Sites.Id(network.SiteOf(network.SupplierOf(link)))),
        new Field("to", network.Data.Sites.Id(network.SiteOf(network.IntakeOf(link)))),
        new Field("material", network.Data.Id(network.MaterialOf(link))),
        new Field("weight", weights.Of(link)));

    /// <summary>A weight with its unit; ≥ where a part of it is unknown, ≈ where a place is.</summary>
    public static string Shown(double weight, RouteWeight by, bool isComplete, bool isRough)
    {
        string text = by switch
        {
            RouteWeight.Hops => string.Create(CultureInfo.InvariantCulture, $"{weight:0} link{(weight == 1 ? string.Empty : "s")}"),
            RouteWeight.Distance => string.Create(CultureInfo.InvariantCulture, $"{weight:#,0} km"),
            RouteWeight.Cost => string.Create(CultureInfo.InvariantCulture, $"{weight:#,0.##} USD/t"),
            _ => string.Create(CultureInfo.InvariantCulture, $"risk {weight:0.000}"),
        };
        return $"{(isComplete ? string.Empty : "≥ ")}{(isRough ? "≈ " : string.Empty)}{text}";
    }

    /// <summary>A site with its country and stage.</summary>
    public static string Place(DataSet data, SiteIndex site)
    {
        string[] parts = [.. new[] { data.Id(data.Sites.Country(site)), data.Id(data.Sites.Stage(site)) }.OfType<string>()];
        return parts.Length == 0 ? data.Sites.Name(site) : $"{data.Sites.Name(site)} ({string.Join(' ', parts)})";
    }

    private IEnumerable<SiteIndex> Sites() =>
        [Part.Network.SiteOf(Route!.Start), .. Route.Links.Select(link => Part.Network.SiteOf(Part.Network.IntakeOf(link)))];

    // Mount Weld (AU mine) –monazite-concentrate→ Kuantan (MY refiner) –…
    private string Path()
    {
        DataSet data = Part.Network.Data;
        var text = new StringBuilder(Place(data, Part.Network.SiteOf(Route!.Start)));
        foreach (LinkIndex link in Route.Links)
        {
            text.Append(CultureInfo.InvariantCulture, $" –{data.Id(Part.Network.MaterialOf(link))}→ {Place(data, Part.Network.SiteOf(Part.Network.IntakeOf(link)))}");
        }

        return text.ToString();
    }
}
