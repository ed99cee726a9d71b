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
    private const double LeastShare = 0.005;
    private const int Coloured = 8;

    /// <summary>The picture of some flows. Columns are stages; what returns to its own or an earlier stage starts from a node of its own before the receiver.</summary>
    /// <param name="sheet">For the names.</param>
    /// <param name="flows">Flows by stage and country.</param>
    public static SankeyPicture Of(Sheet sheet, ImmutableArray<StageFlow> flows)
    {
        bool hasTonnes = flows.Any(flow => flow.TonnesPerYear > 0);
        var builder = new Builder(sheet, hasTonnes ? flow => flow.TonnesPerYear : flow => flow.Links, flows);
        return new SankeyPicture(builder.Headings(), hasTonnes ? "t/yr" : "links", builder.Nodes(), builder.Ribbons());
    }

    /// <summary>An end of a flow: where a stage of a country stands, or what it sends back.</summary>
    private readonly record struct End(StagePlace Place, bool Returns);

    private sealed class Builder
    {
        private readonly Sheet sheet;
        private readonly int[] columnOf; // by stage + 1: first stages share the first column, as does an unknown stage
        private readonly bool[] isShared; // by column: several stages stand in it
        private readonly List<CountryIndex> ranked;
        private readonly HashSet<End> small;
        private readonly Dictionary<string, SankeyNode> nodes = [];
        private readonly Dictionary<(string Source, string Target, string Material), SankeyRibbon> ribbons = [];

        public Builder(Sheet sheet, Func<StageFlow, double> size, ImmutableArray<StageFlow> flows)
        {
            this.sheet = sheet;
            int next = 1;
            columnOf = [0, .. sheet.Data.Stages.Select(stage => stage.IsSource ? 0 : next++)];
            isShared = [.. Enumerable.Range(0, next).Select(column => columnOf.Skip(1).Count(of => of == column) > 1)];
            double all = flows.Sum(size);
            ranked = [.. Sizes(flow => flow.From.Country, flow => flow.To.Country).OrderByDescending(country => country.Size).ThenBy(country => country.Key.Value).Select(country => country.Key)];
            small = [.. Sizes(Source, Target).Where(end => end.Size < LeastShare * all).Select(end => end.Key)];
            foreach (StageFlow flow in flows.Where(flow => size(flow) > 0))
            {
                Add(flow, size(flow));
            }

            IEnumerable<(T Key, double Size)> Sizes<T>(Func<StageFlow, T> from, Func<StageFlow, T> to) => flows
                .SelectMany(flow => new[] { (Key: from(flow), Size: size(flow)), (Key: to(flow), Size: size(flow)) })
                .GroupBy(end => end.Key, end => end.Size)
                .Select(group => (group.Key, group.Sum()));
        }

        public ImmutableArray<SankeyNode> Nodes() => [.. nodes.Values];

        public ImmutableArray<SankeyRibbon> Ribbons() => [.. ribbons.Values];

        public ImmutableArray<string> Headings() =>
            [.. sheet.Data.Stages.Select((stage, index) => (stage.Name, Column: columnOf[index + 1]))
                .GroupBy(stage => stage.Column).OrderBy(group => group.Key).Select(group => string.Join(", ", group.Select(stage => stage.Name)))];

        private int ColumnOf(StagePlace place) => columnOf[place.Stage.Value + 1];

        private End Source(StageFlow flow) => new(flow.From, ColumnOf(flow.From) >= ColumnOf(flow.To));

        private static End Target(StageFlow flow) => new(flow.To, Returns: false);

        private void Add(StageFlow flow, double size)
        {
            End from = Source(flow);
            string source = Node(from, from.Returns ? Math.Max(0, ColumnOf(flow.To) - 1) : ColumnOf(flow.From));
            string target = Node(Target(flow), ColumnOf(flow.To));
            string material = sheet.Name(flow.Material) ?? "anything";
            SankeyRibbon before = ribbons.GetValueOrDefault((source, target, material), new SankeyRibbon(source, target, material, 0, Basis.Reported));
            ribbons[(source, target, material)] = before with
            {
                Value = FigureText.Rounded(before.Value + size) ?? 0,
                Basis = flow.Basis > before.Basis ? flow.Basis : before.Basis,
            };
        }

        private string Node(End end, int column)
        {
            bool isSmall = small.Contains(end);
            string country = isSmall ? "Other countries" : sheet.Name(end.Place.Country);
            string stage = sheet.Name(end.Place.Stage);
            string name = $"{stage}{(end.Returns ? ", sent back" : string.Empty)}: {country}";
            int colour = ranked.IndexOf(end.Place.Country);
            nodes.TryAdd(name, new SankeyNode(
                name, end.Returns || isShared[column] ? $"{country} ({stage})" : country, stage, column, isSmall || colour >= Coloured ? -1 : colour));
            return name;
        }
    }
}
