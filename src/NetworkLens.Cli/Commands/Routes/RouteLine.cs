using System.Globalization;
using System.Text;
using NetworkLens.Analysis;
using NetworkLens.Cli.Output;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>One route as a row; without a route where the target has none.</summary>
internal sealed record RouteLine(RoutePart Part, LinkWeights Weights, RouteAnswer Answer, int Rank, Route? Route)
{
    private const int MostDecimals = 12;

    /// <summary>True where a distance is from the middle of a country.</summary>
    public bool IsRough => Route is { } route && route.Links.Any(Weights.IsFromCentroid);

    public static Rows RowsOf(DataSet data, RouteLine[] lines)
    {
        int decimals = Decimals([.. lines.Select(line => line.Route!.Weight)], lines.Select(line => line.Weights.By).FirstOrDefault());
        return Rows.Of(lines,
        [
            new("target", null, ColumnKind.Text, line => data.Sites.Id(line.Part.Network.SiteOf(line.Answer.Target))),
            new(null, "Target", ColumnKind.Text, line => data.Sites.Name(line.Part.Network.SiteOf(line.Answer.Target))),
            new("material", "Material", ColumnKind.Text, line => data.Id(line.Part.Network.MaterialOf(line.Answer.Target))),
            new("rank", "#", ColumnKind.Count, line => line.Rank),
            new("weight", null, ColumnKind.Amount, line => new Precise(line.Route!.Weight)),
            new(null, "Weight", ColumnKind.Text, line => Shown(line.Route!.Weight, line.Weights.By, line.Route.IsComplete, line.IsRough, decimals)),
            new("complete", null, ColumnKind.Flag, line => line.Route!.IsComplete),
            new("producible", null, ColumnKind.Flag, line => line.Route!.IsProducible),
            new("sites", null, ColumnKind.List, line => line.Sites().Select(data.Sites.Id)),
            new("links", null, ColumnKind.Nested, line => line.Route!.Links.Select(link => LinkFields(line.Part.Network, line.Weights, link))),
            new(null, "Route", ColumnKind.Text, line => line.Path()),
        ]);
    }

    /// <summary>How the links on some routes are known, each once.</summary>
    public static SupportingLinks Evidence(RouteLine[] lines)
    {
        // Parts of the network number their links anew: what is the same link is told by its rows.
        bool[] known = [.. lines.Where(line => line.Route is not null).SelectMany(line => line.Route!.Links.Select(link => (line.Part.Network, Link: link)))
            .DistinctBy(each => each.Network.RowsOf(each.Link)[0]).Select(each => each.Network.IsDocumented(each.Link))];
        return new SupportingLinks(known.Count(isDocumented => isDocumented), known.Count(isDocumented => !isDocumented), 0, 0);
    }

    /// <summary>A link of a route or a tree as an object.</summary>
    public static Nested LinkFields(SupplyNetwork network, LinkWeights weights, LinkIndex link) => new(
        new Field("from", network.Data.Sites.Id(network.SiteOf(network.SupplierOf(link)))),
        new Field("to", network.Data.Sites.Id(network.SiteOf(network.IntakeOf(link)))),
        new Field("material", network.Data.Id(network.MaterialOf(link))),
        new Field("weight", new Precise(weights.Of(link))));

    /// <summary>A weight with its unit; ≥ where a part of it is unknown, ≈ where a place is.</summary>
    /// <param name="weight">Of a route, a tree or a link.</param>
    /// <param name="by">What it is.</param>
    /// <param name="isComplete">False where a part is unknown.</param>
    /// <param name="isRough">True where a place is.</param>
    /// <param name="decimals">At most so many: see <see cref="Decimals"/>.</param>
    public static string Shown(double weight, RouteWeight by, bool isComplete, bool isRough, int? decimals = null)
    {
        string fraction = new('#', decimals ?? FewestDecimals(by));
        string text = by switch
        {
            RouteWeight.Hops => string.Create(CultureInfo.InvariantCulture, $"{weight:0} link{(weight == 1 ? string.Empty : "s")}"),
            RouteWeight.Distance => string.Create(CultureInfo.InvariantCulture, $"{weight.ToString($"#,0.{fraction}", CultureInfo.InvariantCulture)} km"),
            RouteWeight.Cost => string.Create(CultureInfo.InvariantCulture, $"{weight.ToString($"#,0.{fraction}", CultureInfo.InvariantCulture)} USD/t"),
            _ => string.Create(CultureInfo.InvariantCulture, $"risk {weight.ToString($"0.000{fraction}", CultureInfo.InvariantCulture)}"),
        };
        return $"{(isComplete ? string.Empty : "≥ ")}{(isRough ? "≈ " : string.Empty)}{text}";
    }

    /// <summary>The fewest decimals with which weights that differ look different.</summary>
    public static int Decimals(IReadOnlyList<double> weights, RouteWeight by)
    {
        int different = weights.Select(weight => new Precise(weight).Rounded).Distinct().Count();
        int decimals = FewestDecimals(by);
        while (by != RouteWeight.Hops && decimals < MostDecimals && weights.Select(weight => Shown(weight, by, true, false, decimals)).Distinct().Count() < different)
        {
            decimals++;
        }

        return decimals;
    }

    private static int FewestDecimals(RouteWeight by) => by == RouteWeight.Cost ? 2 : 0;

    /// <summary>A site with its country and stage.</summary>
    public static string Place(DataSet data, SiteIndex site)
    {
        string[] parts = [.. new[] { data.Id(data.Sites.Country(site)), data.Id(data.Sites.Stage(site)) }.OfType<string>()];
        return parts.Length == 0 ? data.Sites.Name(site) : $"{data.Sites.Name(site)} ({string.Join(' ', parts)})";
    }

    /// <summary>The sites it passes, in order.</summary>
    public IEnumerable<SiteIndex> Sites() =>
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
