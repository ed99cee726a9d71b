using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>What a picture of tonnes shows: what each stage of each country sends on, and what goes back.</summary>
/// <param name="Network">Of one year.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Sites">Ends of the links, each once.</param>
/// <param name="Links">All links that the flows are added up from.</param>
public sealed record FlowScene(SupplyNetwork Network, string Title, SiteSet Sites, ImmutableArray<LinkIndex> Links)
{
    private const double LeastShare = 0.01;

    /// <summary>Ordered by column, the countries of the largest flows first.</summary>
    internal ImmutableArray<FlowPlace> Places { get; init; } = [];

    /// <summary>Ordered by ends.</summary>
    internal ImmutableArray<FlowRibbon> Ribbons { get; init; } = [];

    /// <summary>The stages of each column.</summary>
    internal ImmutableArray<string> Headings { get; init; } = [];

    /// <summary>What a reader of the picture should know, one sentence each.</summary>
    public ImmutableArray<string> Notes { get; private init; } = [];

    /// <summary>The flows of a network. O(m log m).</summary>
    /// <param name="network">m links.</param>
    /// <param name="title">What it is about.</param>
    /// <param name="targets">Flows upstream of these alone; null: all.</param>
    /// <param name="material">Flows of one material alone; null: all.</param>
    public static FlowScene Of(SupplyNetwork network, string title, ImmutableArray<VertexIndex>? targets, MaterialIndex? material)
    {
        ArgumentNullException.ThrowIfNull(network);
        var scope = ReportScope.Of(new ReportQuestion(network, targets ?? [], targets is null ? null : title, [], []));
        ImmutableArray<LinkIndex> links = [.. scope.Links().Where(link => material is null || network.MaterialOf(link) == material)];
        ImmutableArray<LinkEstimate> estimates = LinkEstimates.Of(network);
        StageFlow[] all = [.. StageFlow.Of(network, links, estimates)];
        StageFlow[] flows = [.. all.Where(flow => flow.TonnesPerYear > 0 || flow.Silent > 0)];
        var columns = new StageColumns(network.Data);
        Dictionary<StagePlace, FlowPlace> placeOf = PlacesOf(network.Data, flows, columns);
        int[] used = [.. placeOf.Values.Select(place => place.Column).Distinct().Order()]; // a column of nothing takes no room
        FlowPlace[] places = [.. placeOf.Values.Distinct().OrderBy(place => place.Column).ThenBy(place => place.Rank).ThenBy(place => place.Stage.Value)];
        int spread = links.Count(link => !estimates[link.Value].IsKnown && !double.IsNaN(estimates[link.Value].TonnesPerYear));
        int silent = flows.Sum(flow => flow.Silent);
        int back = flows.Count(flow => columns.Of(flow.From.Stage) >= columns.Of(flow.To.Stage));
        int nothing = all.Length - flows.Length;
        HashSet<SiteIndex> sites = [.. links.SelectMany(link => (SiteIndex[])[network.SiteOf(network.SupplierOf(link)), network.SiteOf(network.IntakeOf(link))])];
        return new FlowScene(network, title, SiteSet.Of(network.Data, sites.Contains), links)
        {
            Places = [.. places.Select(place => place with { Column = Array.IndexOf(used, place.Column) })],
            Headings = [.. used.Select(columns.HeadingOf)],
            Ribbons = [.. flows
                .GroupBy(flow => (From: Array.IndexOf(places, placeOf[flow.From]), To: Array.IndexOf(places, placeOf[flow.To]), flow.Material))
                .Select(group => FlowRibbon.Of(group.Key.From, group.Key.To, group.Key.Material, [.. group], columns.Of(group.First().From.Stage) >= columns.Of(group.First().To.Stage)))
                .OrderBy(ribbon => ribbon.From).ThenBy(ribbon => ribbon.To).ThenBy(ribbon => ribbon.Material.Value)],
            Notes =
            [
                "A tonne of ore, oxide and magnet is each its own tonne: compare widths within a stage, not across.",
                .. spread > 0 ? [$"Tonnes not given, so that what the receiver still needs is spread by the suppliers' capacities: {FigureText.Count(spread)} of {FigureText.Count(links.Length)} links."] : Array.Empty<string>(),
                .. silent > 0 ? [$"Drawn dashed, because neither the link nor its ends give any figure: {FigureText.Count(silent)} of {FigureText.Count(links.Length)} links."] : Array.Empty<string>(),
                .. back > 0 ? [$"Drawn back below, because they go to the same or an earlier stage: {FigureText.Count(back)} of {FigureText.Count(flows.Length)} flows."] : Array.Empty<string>(),
                .. nothing > 0 ? [$"Not drawn, because nothing moves along them: {FigureText.Count(nothing)} flows of 0 t/yr."] : Array.Empty<string>(),
            ],
        };
    }

    // Against its own column: a tonne of ore is no measure for one of magnets. One small country keeps its name.
    private static Dictionary<StagePlace, FlowPlace> PlacesOf(DataSet data, StageFlow[] flows, StageColumns columns)
    {
        (StagePlace Place, double Tonnes)[] ends = [.. flows.SelectMany(flow => new[] { (flow.From, flow.TonnesPerYear), (flow.To, flow.TonnesPerYear) })];
        CountryIndex[] ranked = [.. ends.GroupBy(end => end.Place.Country, end => end.Tonnes).OrderByDescending(country => country.Sum()).ThenBy(country => country.Key.Value).Select(country => country.Key)];
        ILookup<int, double> byColumn = ends.ToLookup(end => columns.Of(end.Place.Stage), end => end.Tonnes);
        ILookup<StageIndex, StagePlace> small = ends.GroupBy(end => end.Place, end => end.Tonnes)
            .Where(place => place.Sum() < LeastShare * byColumn[columns.Of(place.Key.Stage)].Sum())
            .ToLookup(place => place.Key.Stage, place => place.Key);
        return ends.Select(end => end.Place).Distinct().ToDictionary(place => place, place =>
        {
            int column = columns.Of(place.Stage);
            bool isOther = small[place.Stage].Contains(place) && small[place.Stage].Count() > 1;
            string country = isOther ? "Other countries" : place.Country.Value < 0 ? "Country unknown" : data.Countries[place.Country.Value].Name ?? data.Countries[place.Country.Value].Iso2;
            string stage = place.Stage.Value < 0 ? "no stage" : data.Stages[place.Stage.Value].Name;
            return new FlowPlace(column, columns.IsShared(column) ? $"{country} ({stage})" : country, place.Stage, isOther ? int.MaxValue : Array.IndexOf(ranked, place.Country));
        });
    }
}

/// <summary>A stage in a country, or in those too small to be told apart.</summary>
/// <param name="Column">From 0, left to right.</param>
/// <param name="Label">The country.</param>
/// <param name="Stage">-1 where unknown.</param>
/// <param name="Rank">Of the country, by its flows.</param>
internal sealed record FlowPlace(int Column, string Label, StageIndex Stage, int Rank);

/// <summary>What one place sends another of one material.</summary>
/// <param name="From">Position of a place.</param>
/// <param name="To">Position of a place.</param>
/// <param name="Material">What moves.</param>
/// <param name="TonnesPerYear">t/yr over the links with any figure; 0 where none has one.</param>
/// <param name="Links">Number of links.</param>
/// <param name="Silent">Number of links without any figure.</param>
/// <param name="Basis">Weakest basis of the tonnes.</param>
/// <param name="IsBack">Whether it goes to the same or an earlier column.</param>
internal sealed record FlowRibbon(int From, int To, MaterialIndex Material, double TonnesPerYear, int Links, int Silent, Basis Basis, bool IsBack)
{
    /// <summary>Several flows as one.</summary>
    public static FlowRibbon Of(int from, int to, MaterialIndex material, StageFlow[] flows, bool isBack) => new(
        from, to, material, flows.Sum(flow => flow.TonnesPerYear), flows.Sum(flow => flow.Links), flows.Sum(flow => flow.Silent), WeakestBasis.Of(flows.Select(flow => flow.Basis)) ?? Basis.Assumed, isBack);
}
