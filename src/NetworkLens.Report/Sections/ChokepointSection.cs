using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>What, if it fails alone, cuts a target off, and why.</summary>
internal static class ChokepointSection
{
    public static void Write(Sheet sheet)
    {
        ImmutableArray<Chokepoint> rows = sheet.Answers.Chokepoints;
        int asked = sheet.Question.Targets.Select(sheet.Network.SiteOf).Distinct().Count();
        sheet.Heading("Chokepoints", $"What, if it fails alone, or as a pair of countries, cuts {Article(sheet)} off: exact, over every recipe and every supplier. None fails with its own country or plant; only what lies upstream counts. A pair is listed for targets that neither of the two cuts off alone.");
        if (rows.IsEmpty)
        {
            sheet.Notes($"No single country, firm or plant and no pair of countries cuts off any of them.");
        }
        else
        {
            Table.Write(sheet, "Chokepoints", rows,
            [
                new("Chokepoint", row => Cell.Of(string.Join(" + ", row.Labels.Select(label => LabelNames.Shown(sheet.Network, label))))) { IsName = true },
                new("Kind", row => Cell.Of(row.Labels.Length == 1 ? LabelText.WordOf(row.Labels[0].Kind) : "pair of countries")) { IsFilter = true },
                new($"{sheet.Whom}s cut", row => Cell.Part(row.SiteCount, asked)) { IsNumber = true },
                new("Share of demand", row => Cell.Share(row.DemandShare)) { IsNumber = true },
                new("Demand t/yr", row => Cell.Tonnes(row.DemandTonnesPerYear)) { IsNumber = true },
                new("Basis of demand", row => DemandRows.Basis(sheet.Network, row.Cut) is { } basis ? Cell.Of(basis) : Cell.Of((string?)null)) { IsInFull = true },
                new("What it cuts", row => Cell.List(Names(sheet, row))) { IsWide = true },
                new("Materials", row => Cell.List([.. row.Cut.Select(sheet.Network.MaterialOf).Distinct().OrderBy(material => material.Value).Select(material => sheet.Name(material) ?? "anything")])) { IsWide = true, IsInFull = true },
                new("Why", row => Why(sheet, row)) { IsWide = true, IsInFull = true },
                new("Sources", row => sheet.Citations.Cell([.. Explained(sheet, row).Sources, .. DemandRows.Sources(sheet.Network, row.Cut)])) { IsInFull = true },
            ]);
        }

        sheet.Notes(
            rows.Count(row => row.MissedByPaths) is var missed and > 0 ? $"Not found by following paths alone, because a way round exists that lacks a needed input: {missed} of {rows.Length}." : null,
            sheet.Answers.NotProducible.Length > 0
                ? $"Not producible even when nothing fails, so they have no chokepoints: {sheet.Answers.NotProducible.Length} of {sheet.Question.Targets.Length} demand rows." : null,
            "Why: the requirement that fails, for the largest target cut off; networklens explain shows it tier by tier.");
    }

    private static string Article(Sheet sheet) => sheet.Question.To is null ? "an end use" : "a target";

    // The largest first: those a newcomer may have heard of.
    private static ImmutableArray<string> Names(Sheet sheet, Chokepoint row) =>
        [.. row.Cut.GroupBy(sheet.Network.SiteOf)
            .OrderByDescending(site => site.Sum(target => DemandRows.Tonnes(sheet.Network, target)))
            .ThenBy(site => sheet.Data.Sites.Id(site.Key), StringComparer.Ordinal)
            .Select(site => sheet.Name(site.Key))];

    private static Cell Why(Sheet sheet, Chokepoint row)
    {
        (VertexIndex target, ExplanationStep? step, _) = Explained(sheet, row);
        if (step is null)
        {
            return Cell.Of((string?)null);
        }

        int standing = step.Suppliers.Count(supplier => !supplier.IsLost);
        return Cell.Of($"{sheet.Name(sheet.Network.SiteOf(target))} needs {sheet.Name(step.Material) ?? "anything"}: {step.Suppliers.Length - standing} of {step.Suppliers.Length} suppliers are lost");
    }

    private static (VertexIndex Target, ExplanationStep? Step, IEnumerable<SourceIndex> Sources) Explained(Sheet sheet, Chokepoint row)
    {
        VertexIndex largest = row.Cut.MaxBy(target => DemandRows.Tonnes(sheet.Network, target));
        ExplanationAnswer why = Explanation.Of(sheet.Network, row.Labels, [largest])[0];
        return (largest, why.Steps.IsEmpty ? null : why.Steps[0], why.Steps.SelectMany(step => step.Sources));
    }
}
