using System.Globalization;
using System.Text;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Answers;

/// <summary>One route as a row; without a route where the target has none.</summary>
internal sealed record RouteLine(RoutePart Part, LinkWeights Weights, RouteAnswer Answer, int Rank, Route? Route)
{
    private const int MostDecimals = 12; // and digits by which weights are told apart

    /// <summary>True where a distance is from the middle of a country.</summary>
    public bool IsRough => Route is { } route && route.Links.Any(Weights.IsFromCentroid);

    /// <summary>How the links on some routes are known, each once.</summary>
    public static SupportingLinks Evidence(RouteLine[] lines)
    {
        // Parts of the network number their links anew: what is the same link is told by its rows.
        bool[] known = [.. lines.Where(line => line.Route is not null).SelectMany(line => line.Route!.Links.Select(link => (line.Part.Network, Link: link)))
            .DistinctBy(each => each.Network.RowsOf(each.Link)[0]).Select(each => each.Network.IsDocumented(each.Link))];
        return new SupportingLinks(known.Count(isDocumented => isDocumented), known.Count(isDocumented => !isDocumented), 0, 0);
    }

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
        int different = weights.Select(weight => FigureText.Rounded(weight, MostDecimals)).Distinct().Count();
        int decimals = FewestDecimals(by);
        while (by != RouteWeight.Hops && decimals < MostDecimals && weights.Select(weight => Shown(weight, by, true, false, decimals)).Distinct().Count() < different)
        {
            decimals++;
        }

        return decimals;
    }

    private static int FewestDecimals(RouteWeight by) => by == RouteWeight.Cost ? 2 : 0;

    /// <summary>The sites it passes, in order.</summary>
    public IEnumerable<SiteIndex> Sites() =>
        [Part.Network.SiteOf(Route!.Start), .. Route.Links.Select(link => Part.Network.SiteOf(Part.Network.IntakeOf(link)))];

    /// <summary>In a line: <c>Mount Weld (AU mine) –monazite-concentrate→ Kuantan (MY refiner) –…</c></summary>
    public string Path()
    {
        DataSet data = Part.Network.Data;
        var text = new StringBuilder(Words.Place(data, Part.Network.SiteOf(Route!.Start)));
        foreach (LinkIndex link in Route.Links)
        {
            text.Append(CultureInfo.InvariantCulture, $" –{data.Id(Part.Network.MaterialOf(link))}→ {Words.Place(data, Part.Network.SiteOf(Part.Network.IntakeOf(link)))}");
        }

        return text.ToString();
    }
}
