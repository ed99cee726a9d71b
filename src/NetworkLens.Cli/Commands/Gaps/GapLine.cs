using System.Collections.Immutable;
using System.Globalization;
using NetworkLens.Analysis;
using NetworkLens.Answers;
using NetworkLens.Cli.Output;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>What a bloc lacks for one target, as a row.</summary>
internal sealed record GapLine(SupplyNetwork Network, GapAnswer Gap, GapDetail? Detail)
{
    private const int MostNames = 3;

    private readonly Lazy<ImmutableArray<BreakWay>> ways = new(() => BreakWays.Of(Network, Gap, onlyOnTheWay: Detail is not null));

    /// <summary>Days until the answer holds, where it does only through links that have to be qualified; else NaN.</summary>
    public double QualifiedInDays { get; init; } = double.NaN;

    private DataSet Data => Network.Data;

    private SiteIndex Site => Network.SiteOf(Gap.Target);

    public static Rows RowsOf(DataSet data, GapLine[] lines) => Rows.Of(lines,
    [
        new("target", null, ColumnKind.Text, line => data.Sites.Id(line.Site)),
        new(null, "Target", ColumnKind.Text, line => Words.Place(data, line.Site)),
        new("material", "Material", ColumnKind.Text, line => data.Id(line.Network.MaterialOf(line.Gap.Target))),
        new("answer", null, ColumnKind.Text, line => Word(line.Gap.Answer)),
        new(null, "Inside", ColumnKind.Text, line => line.Answer),
        new("producible", null, ColumnKind.Flag, line => line.Gap.IsProducible),
        new("qualifiedInDays", lines.Any(line => !double.IsNaN(line.QualifiedInDays)) ? "Qualified in (days)" : null, ColumnKind.Days, line => line.QualifiedInDays),
        new("through", null, ColumnKind.List, line => line.Ids(line.Gap.Through)),
        new("breaks", null, ColumnKind.Nested, line => line.Gap.Breaks.Select(line.Fields)),
        new(null, "Breaks at", ColumnKind.Text, line => line.BreaksAt),
        new("fewestOutsideSites", null, ColumnKind.List, line => line.Detail is { Outside: { } outside } ? line.Ids(outside.Sites) : null),
        new("aggregates", null, ColumnKind.List, line => line.Detail is { Outside: { } outside } ? line.Ids(outside.Aggregates) : null),
        new("inEveryOptimum", null, ColumnKind.List, line => line.Detail is { Outside: { } outside } ? line.Ids(outside.InEveryOptimum) : null),
        new("size", null, ColumnKind.Count, line => line.Detail?.Outside.Size),
        new("bound", null, ColumnKind.Count, line => line.Detail?.Outside.Bound),
        new("optima", null, ColumnKind.Count, line => line.Detail?.Outside.Optima),
        new("proven", null, ColumnKind.Flag, line => line.Detail?.Outside.IsProven),
        new(null, "Fewest outside sites", ColumnKind.Text, line => line.Outside),
        new("independentRoutes", null, ColumnKind.Nested, line => line.Detail is { } detail ? detail.Chains.Select(line.Fields) : null),
        new("smallestCut", "Smallest cut", ColumnKind.Text, line => line.Detail?.Cut?.ToString()),
        new("closedBy", null, ColumnKind.Nested, line => line.Detail is null ? null : line.Detail.ClosedBy is { } row ? [line.Fields(row)] : Array.Empty<Nested>()),
        new(null, "Would be closed by", ColumnKind.Text, line => line.Detail?.ClosedBy is { } row ? $"{row.Year}{(row.StartedBy.IsEmpty ? string.Empty : $": {line.Names(row.StartedBy)}")}" : null),
    ]);

    /// <summary>The word of the contract.</summary>
    public static string Word(BlocAnswer answer) => answer switch
    {
        BlocAnswer.Yes => "yes",
        BlocAnswer.OnlyThroughUnknown => "only-through-unknown",
        _ => "no",
    };

    /// <summary>Where the chain breaks, one row a requirement.</summary>
    public static Rows BreaksOf(GapLine[] lines) => Rows.Of([.. lines.SelectMany(line => line.Gap.Breaks.Select(gap => (Line: line, Gap: gap)))],
    [
        new(null, "Target", ColumnKind.Text, row => Words.Target(row.Line.Network, row.Line.Gap.Target)),
        new(null, "Missing", ColumnKind.Text, row => row.Line.Data.Id(row.Line.Network.MaterialOf(row.Gap.Requirement))),
        new(null, "At", ColumnKind.Text, row => Words.Place(row.Line.Data, row.Line.Network.SiteOf(row.Gap.Requirement))),
        new(null, "Or instead one of", ColumnKind.Text, row => row.Line.Instead(row.Gap).ToArray() is { Length: > 0 } instead ? DataWords.Some(instead, MostNames) : null),
        new(null, "Supplied from outside by", ColumnKind.Text, row => row.Gap.OutsideSuppliers.IsEmpty ? "nobody" : row.Line.Names(row.Gap.OutsideSuppliers)),
        new(null, "Planned inside", ColumnKind.Text, row => row.Gap.PlannedSuppliers.IsEmpty ? null
            : DataWords.Some([.. row.Gap.PlannedSuppliers.Select(planned => $"{row.Line.Data.Sites.Name(planned.Site)} ({planned.Year})")], MostNames)),
    ]);

    /// <summary>How many routes of each chain are independent, one row a chain that has any.</summary>
    public static Rows ChainsOf(GapLine[] lines) => Rows.Of(
        [.. lines.SelectMany(line => (line.Detail?.Chains ?? []).Where(chain => chain.Count is null or > 0).Select(chain => (Line: line, Chain: chain)))],
    [
        new(null, "Target", ColumnKind.Text, row => Words.Target(row.Line.Network, row.Line.Gap.Target)),
        new(null, "Chain", ColumnKind.Text, row => string.Join(" → ", row.Chain.Chain.Select(material => row.Line.Data.Id(material)))),
        new(null, "Independent routes", ColumnKind.Text, row => row.Chain.Count?.ToString(CultureInfo.InvariantCulture) ?? "no limit (many small makers)"),
    ]);

    private string Answer => Gap.Answer switch
    {
        BlocAnswer.Yes => "yes",
        BlocAnswer.OnlyThroughUnknown => $"only through {Names(Gap.Through)}",
        _ => "no",
    };

    private string? BreaksAt => Gap.Breaks.IsEmpty
        ? (Gap.Answer == BlocAnswer.Yes ? null : "plants that feed only each other")
        : DataWords.Some([.. ways.Value.Select(way => $"{Missing(way)} at {Data.Sites.Name(way.Site)}")], MostNames);

    // One of its variants would do: of each only what is missing.
    private string Missing(BreakWay way)
    {
        string[] sets = [.. way.Alternatives.Select(set => string.Join(" and ", set.Select(material => Data.Id(material))))];
        return sets.Length == 1 ? sets[0] : $"one of {string.Join(way.Alternatives.Any(set => set.Length > 1) ? "; " : ", ", sets)}";
    }

    // Materials of which any one would do in place of this one.
    private IEnumerable<string> Instead(GapBreak gap)
    {
        MaterialIndex missing = Network.MaterialOf(gap.Requirement);
        BreakWay[] here = [.. ways.Value.Where(way => way.Site == Network.SiteOf(gap.Requirement) && way.Alternatives.Any(set => set.Contains(missing)))];
        return here
            .Select(way => way.Alternatives.Where(set => set.Length == 1).Select(set => set[0]))
            .Aggregate((common, materials) => common.Intersect(materials))
            .Where(material => material != missing && here.All(way => way.Alternatives.Any(set => set is [var only] && only == missing)))
            .Select(material => Data.Id(material)!);
    }

    private string? Outside => Detail?.Outside switch
    {
        null or { Size: 0, IsProven: true, Aggregates.IsEmpty: true } => null,
        { IsProven: true, Size: null } => "nobody anywhere makes it",
        { IsTried: false } => "not tried",
        { Size: null } found => $"not found with the work allowed; at least {found.Bound}",
        { } found => $"{(found.IsProven ? string.Empty : $"{found.Bound} to ")}{found.Size}{(found.Aggregates.IsEmpty ? string.Empty : $" and {found.Aggregates.Length} unknown or aggregate")}"
            + $": {Names([.. found.Sites, .. found.Aggregates])}{Choice(found)}",
    };

    private static string Choice(OutsideSitesAnswer found) => found.Optima switch
    {
        null => string.Empty,
        1 => " (the only way)",
        FewestOutsideSites.MostOptima => $" (one of {FewestOutsideSites.MostOptima:#,0} ways or more)",
        { } optima => $" (one of {optima} ways)",
    };

    private Nested Fields(GapBreak gap) => new(
        new Field("site", Data.Sites.Id(Network.SiteOf(gap.Requirement))),
        new Field("material", Data.Id(Network.MaterialOf(gap.Requirement))),
        new Field("insteadOneOf", Instead(gap)),
        new Field("outsideSuppliers", Ids(gap.OutsideSuppliers)),
        new Field("plannedSuppliers", gap.PlannedSuppliers.Select(planned => new Nested(new Field("site", Data.Sites.Id(planned.Site)), new Field("year", planned.Year)))));

    private Nested Fields(IndependentRouteCount chain) => new(
        new Field("chain", chain.Chain.Select(material => Data.Id(material)!)),
        new Field("count", chain.Count),
        new Field("unlimited", chain.Count is null));

    private Nested Fields(TimelineRow row) => new(new Field("year", row.Year), new Field("startedBy", Ids(row.StartedBy)));

    private IEnumerable<string> Ids(ImmutableArray<SiteIndex> sites) => sites.Select(Data.Sites.Id);

    private string Names(ImmutableArray<SiteIndex> sites) => DataWords.Some([.. sites.Select(Data.Sites.Name)], MostNames);
}
