using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>A node of the Sankey diagram.</summary>
/// <param name="Name">Unique among the nodes.</param>
/// <param name="Label">The country.</param>
/// <param name="Stage">The stage.</param>
/// <param name="Column">From 0, left to right.</param>
/// <param name="Colour">The country's: 0 to 7 in the order of their flow, -1 for all smaller ones.</param>
internal sealed record SankeyNode(string Name, string Label, string Stage, int Column, int Colour);

/// <summary>A ribbon of the Sankey diagram.</summary>
/// <param name="Source">Name of a node.</param>
/// <param name="Target">Name of a node further right.</param>
/// <param name="Material">What moves.</param>
/// <param name="Value">t/yr, or links where no tonnes are known.</param>
/// <param name="Basis">Weakest basis.</param>
internal sealed record SankeyRibbon(string Source, string Target, string Material, double Value, Basis Basis);

/// <summary>What the Sankey diagram is drawn from.</summary>
/// <param name="Columns">Headings, left to right.</param>
/// <param name="Unit">What values count.</param>
/// <param name="Nodes">In order.</param>
/// <param name="Ribbons">In order.</param>
internal sealed record SankeyPicture(
    ImmutableArray<string> Columns, string Unit, ImmutableArray<SankeyNode> Nodes, ImmutableArray<SankeyRibbon> Ribbons)
{
    private const double LeastShare = 0.01;
    private const int Coloured = 8;

    /// <summary>The picture of some flows. Columns are stages; what returns to its own or an earlier stage starts from a node of its own before the receiver.</summary>
    /// <param name="draft">For the names.</param>
    /// <param name="flows">Flows by stage and country.</param>
    public static SankeyPicture Of(ReportDraft draft, ImmutableArray<StageFlow> flows)
    {
        bool hasTonnes = flows.Any(flow => flow.TonnesPerYear > 0);
        var builder = new Builder(draft, hasTonnes ? flow => flow.TonnesPerYear : flow => flow.Links, flows);
        return new SankeyPicture(builder.Headings(), hasTonnes ? "t/yr" : "links", builder.Nodes(), builder.Ribbons());
    }

    /// <summary>An end of a flow: where a stage of a country stands, or what it sends back.</summary>
    private readonly record struct End(StagePlace Place, bool Returns);

    private sealed class Builder
    {
        private readonly ReportDraft draft;
        private readonly StageColumns columns;
        private readonly List<CountryIndex> ranked;
        private readonly HashSet<(End End, int Column)> small;
        private readonly Dictionary<string, SankeyNode> nodes = [];
        private readonly Dictionary<(string Source, string Target, string Material), SankeyRibbon> ribbons = [];

        public Builder(ReportDraft draft, Func<StageFlow, double> size, ImmutableArray<StageFlow> flows)
        {
            this.draft = draft;
            columns = new StageColumns(draft.Data);
            ((End End, int Column) Place, double Size)[] ends = [.. flows.SelectMany(flow => new[] { (Place: Source(flow), Size: size(flow)), (Place: Target(flow), Size: size(flow)) })];
            ranked = [.. ends.GroupBy(end => end.Place.End.Place.Country, end => end.Size)
                .OrderByDescending(country => country.Sum()).ThenBy(country => country.Key.Value).Select(country => country.Key)];

            // Against its own column: a tonne of ore is no measure for one of magnets.
            double[] all = [.. Enumerable.Range(0, columns.Count).Select(column => ends.Where(end => end.Place.Column == column).Sum(end => end.Size))];
            small = [.. ends.GroupBy(end => end.Place, end => end.Size).Where(place => place.Sum() < LeastShare * all[place.Key.Column]).Select(place => place.Key)];
            foreach (StageFlow flow in flows.Where(flow => size(flow) > 0))
            {
                Add(flow, size(flow));
            }
        }

        public ImmutableArray<SankeyNode> Nodes() => [.. nodes.Values];

        public ImmutableArray<SankeyRibbon> Ribbons() => [.. ribbons.Values];

        public ImmutableArray<string> Headings() => columns.Headings;

        private int ColumnOf(StagePlace place) => columns.Of(place.Stage);

        private (End End, int Column) Source(StageFlow flow)
        {
            bool returns = ColumnOf(flow.From) >= ColumnOf(flow.To);
            return (new End(flow.From, returns), returns ? Math.Max(0, ColumnOf(flow.To) - 1) : ColumnOf(flow.From));
        }

        private (End End, int Column) Target(StageFlow flow) => (new End(flow.To, Returns: false), ColumnOf(flow.To));

        private void Add(StageFlow flow, double size)
        {
            string source = Node(Source(flow));
            string target = Node(Target(flow));
            string material = draft.Name(flow.Material) ?? "anything";
            SankeyRibbon before = ribbons.GetValueOrDefault((source, target, material), new SankeyRibbon(source, target, material, 0, Basis.Reported));
            ribbons[(source, target, material)] = before with
            {
                Value = FigureText.Rounded(before.Value + size) ?? 0,
                Basis = WeakestBasis.Of(before.Basis, flow.Basis),
            };
        }

        private string Node((End End, int Column) placed)
        {
            (End end, int column) = placed;
            bool isSmall = small.Contains(placed);
            string country = isSmall ? "Other countries" : draft.Name(end.Place.Country);
            string stage = draft.Name(end.Place.Stage);
            string name = $"{stage}{(end.Returns ? ", sent back" : string.Empty)}: {country}";
            int colour = ranked.IndexOf(end.Place.Country);
            nodes.TryAdd(name, new SankeyNode(
                name, end.Returns || columns.IsShared(column) ? $"{country} ({stage})" : country, stage, column, isSmall || colour >= Coloured ? -1 : colour));
            return name;
        }
    }
}
