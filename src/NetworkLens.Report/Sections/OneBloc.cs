using System.Collections.Immutable;
using System.Globalization;
using NetworkLens.Analysis;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>The timeline and the gaps of one bloc.</summary>
internal static class OneBloc
{
    private sealed record Year(int Number, TimelineRow[] Rows, TimelineRow[] Better, TimelineRow[] Worse)
    {
        public int Count(BlocAnswer answer) => Rows.Count(row => row.Answer == answer);
    }

    /// <summary>What the chart is drawn from: demands by year and answer.</summary>
    internal sealed record YearBars(IEnumerable<int> Years, IEnumerable<int> Yes, IEnumerable<int> Unknown, IEnumerable<int> No);

    public static void Write(ReportDraft draft, BlocOutcome outcome)
    {
        string name = BlocSection.NameOf(draft, outcome);
        Year[] years = [.. YearsOf(outcome.Timeline)];
        draft.Html.Element("h3", $"{name}, year by year");
        if (years.Length > 0)
        {
            draft.Chart(
                "timeline-chart",
                $"Bar chart of the demand rows that {name} can meet from inside, year by year; the table below holds the same figures.",
                new YearBars(years.Select(year => year.Number), years.Select(year => year.Count(BlocAnswer.Yes)), years.Select(year => year.Count(BlocAnswer.OnlyThroughUnknown)), years.Select(year => year.Count(BlocAnswer.No))),
                rows: 5);
        }

        WriteYears(draft, name, outcome, years);
        draft.Html.Element("h3", $"{name}: the gaps of {draft.Network.Options.AsOf.ToString(CultureInfo.InvariantCulture)}");
        WriteGaps(draft, name, outcome);
        draft.Notes(outcome.Outside.Any(outside => !outside.IsProven && outside.IsTried) ? "The fewest outside sites are not proven where a range stands: the work allowed was done before all smaller sets were tried." : null);
        draft.Notes(outcome.Outside.Any(outside => !outside.IsTried) ? "The fewest outside sites were not looked for where too many links are upstream." : null);
    }

    /// <summary>The links that feed what a vertex needs.</summary>
    public static IEnumerable<LinkIndex> LinksInto(SupplyNetwork network, VertexIndex vertex) =>
        network.AllInputsOf(vertex).ToArray().SelectMany(input => LinksInto(network, input.Intake)).Distinct();

    private static IEnumerable<LinkIndex> LinksInto(SupplyNetwork network, IntakeIndex intake)
    {
        (int first, int count) = network.LinksOf(intake);
        return Enumerable.Range(first, count).Select(link => new LinkIndex(link));
    }

    private static void WriteYears(ReportDraft draft, string name, BlocOutcome outcome, Year[] years)
    {
        SiteTable sites = draft.Data.Sites;
        SiteIndex[] Starts(Year year) => [.. year.Better.SelectMany(row => row.StartedBy).Distinct().OrderBy(site => sites.Id(site), StringComparer.Ordinal)];
        Table.Write(draft, $"{name}, year by year", years,
        [
            new("Year", year => Cell.Year(year.Number)) { IsName = true },
            .. draft.Question.To is null ? new TableColumn<Year>[] { new("Self-sufficiency", year => BlocSection.SelfSufficient(outcome, year.Number)) { IsShort = true } } : [],
            new("Demand rows made inside", year => Cell.Part(year.Count(BlocAnswer.Yes), year.Rows.Length)) { IsNumber = true },
            new("Only through unknown", year => Cell.Count(year.Count(BlocAnswer.OnlyThroughUnknown))) { IsNumber = true },
            new("Not made", year => Cell.Count(year.Count(BlocAnswer.No))) { IsNumber = true },
            new("Better than the year before", year => Cell.List([.. year.Better.Select(row => Demand(draft, row))])) { IsWide = true },
            new("Started by", year => Cell.List([.. Starts(year).Select(draft.Name)])) { IsWide = true },
            new("No longer", year => Cell.List([.. year.Worse.Select(row => Demand(draft, row))])),
            new("Basis", year => WeakestBasis.Of(Starts(year).Select(sites.Basis)) is { } basis ? Cell.Of(basis) : Cell.Of((string?)null)),
            new("Sources", year => draft.Citations.Cell(Starts(year).SelectMany(site => sites.SourcesOf(site).ToArray()))) { IsInFull = true },
        ]);
    }

    private static void WriteGaps(ReportDraft draft, string name, BlocOutcome outcome)
    {
        SupplyNetwork network = draft.Network;
        (GapAnswer Gap, OutsideSitesAnswer Outside)[] rows = [.. outcome.Gaps.Zip(outcome.Outside)];
        Table.Write(draft, $"Gaps of {name}", rows,
        [
            new("Who", row => Cell.Named(draft.Name(network.SiteOf(row.Gap.Target)), draft.Data.Sites.Id(network.SiteOf(row.Gap.Target)))) { IsName = true },
            new("Asks for", row => Cell.Of(draft.Name(network.MaterialOf(row.Gap.Target)))) { IsFilter = true },
            new("Made inside", row => Cell.Of(row.Gap.Answer switch { BlocAnswer.Yes => "yes", BlocAnswer.No => "no", _ => "only through unknown" })) { IsFilter = true },
            new("Through", row => Cell.List([.. row.Gap.Through.Select(draft.Name)])),
            new("Where the chain breaks", row => Cell.List([.. row.Gap.Breaks.Select(gap => Break(draft, gap))])) { IsWide = true },
            new("Fewest outside sites", row => Cell.Of(Fewest(row.Outside))),
            new("Such as", row => Cell.List([.. row.Outside.Sites.Concat(row.Outside.Aggregates).Select(draft.Name)])) { IsWide = true },
            new("In every way", row => Cell.List([.. row.Outside.InEveryOptimum.Select(draft.Name)])),
            new("Would be closed by", row => Cell.Of(Closed(draft, outcome.ClosedBy(network, row.Gap)))),
            new("Basis", row => WeakestBasis.Of(LinksOf(network, row.Gap).Select(link => LinkFacts.BasisOf(network, link))) is { } basis ? Cell.Of(basis) : Cell.Of((string?)null)),
            new("Sources", row => draft.Citations.Cell(LinksOf(network, row.Gap).SelectMany(link => LinkFacts.SourcesOf(network, link)))) { IsInFull = true },
        ]);
    }

    // What feeds the demand, and what feeds the requirements that lack a supplier inside.
    private static IEnumerable<LinkIndex> LinksOf(SupplyNetwork network, GapAnswer gap) =>
        LinksInto(network, gap.Target).Concat(gap.Breaks.SelectMany(each => LinksInto(network, each.Requirement))).Distinct();

    private static string Break(ReportDraft draft, GapBreak gap)
    {
        SupplyNetwork network = draft.Network;
        string outside = gap.OutsideSuppliers.IsEmpty ? "nobody supplies it" : $"from outside {DataWords.Some([.. gap.OutsideSuppliers.Select(draft.Name)], 2)}";
        string planned = gap.PlannedSuppliers.IsEmpty ? string.Empty : $"; planned {string.Join(" and ", gap.PlannedSuppliers.Take(2).Select(supplier => $"{draft.Name(supplier.Site)} {supplier.Year.ToString(CultureInfo.InvariantCulture)}"))}";
        return $"{draft.Name(network.SiteOf(gap.Requirement))} needs {draft.Name(network.MaterialOf(gap.Requirement))} ({outside}{planned})";
    }

    private static string? Fewest(OutsideSitesAnswer outside)
    {
        string aggregates = outside.Aggregates.IsEmpty ? string.Empty : $" and {outside.Aggregates.Length.ToString(CultureInfo.InvariantCulture)} aggregates";
        return (outside.Size, outside.Bound, outside.IsProven) switch
        {
            _ when !outside.IsTried => "not tried",
            (null, null, true) => "not even the whole world makes it",
            ({ } size, _, true) => $"{FigureText.Count(size)}{aggregates}",
            ({ } size, { } bound, false) => $"{FigureText.Count(bound)} to {FigureText.Count(size)}{aggregates}",
            (null, { } bound, _) => $"{FigureText.Count(bound)} or more",
            _ => null,
        };
    }

    private static string? Closed(ReportDraft draft, TimelineRow? row) => row is null ? null
        : $"{row.Year.ToString(CultureInfo.InvariantCulture)}{(row.StartedBy.IsEmpty ? string.Empty : $", by {DataWords.Some([.. row.StartedBy.Select(draft.Name)], 3)}")}{(row.Answer == BlocAnswer.OnlyThroughUnknown ? ", through unknown" : string.Empty)}";

    private static string Demand(ReportDraft draft, TimelineRow row) => $"{draft.Name(row.Site)} ({draft.Name(row.Material) ?? "anything"})";

    private static IEnumerable<Year> YearsOf(ImmutableArray<TimelineRow> timeline)
    {
        Dictionary<(SiteIndex, MaterialIndex), BlocAnswer>? before = null;
        foreach (IGrouping<int, TimelineRow> rows in timeline.GroupBy(row => row.Year).OrderBy(group => group.Key))
        {
            BlocAnswer Before(TimelineRow row) => before!.GetValueOrDefault((row.Site, row.Material), BlocAnswer.No);
            yield return new Year(
                rows.Key,
                [.. rows],
                before is null ? [] : [.. rows.Where(row => row.Answer > Before(row))],
                before is null ? [] : [.. rows.Where(row => row.Answer < Before(row))]);
            before = rows.ToDictionary(row => (row.Site, row.Material), row => row.Answer);
        }
    }
}
