using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>What, if it fails alone, cuts a target off, and why.</summary>
internal static class ChokepointSection
{
    public static void Write(ReportDraft draft)
    {
        ImmutableArray<Chokepoint> rows = draft.Answers.Chokepoints;
        int asked = draft.Question.Targets.Select(draft.Network.SiteOf).Distinct().Count();
        draft.Heading("Chokepoints", $"What, if it fails alone, or as a pair of countries, cuts {Article(draft)} off: exact, over every recipe and every supplier. None fails with its own country or plant; only what lies upstream counts. A pair is listed for targets that neither of the two cuts off alone.");
        if (rows.IsEmpty)
        {
            draft.Notes($"No single country, firm or plant and no pair of countries cuts off any of them.");
        }
        else
        {
            Table.Write(draft, "Chokepoints", rows,
            [
                new("Chokepoint", row => Cell.Of(string.Join(" + ", row.Labels.Select(label => LabelNames.Shown(draft.Network, label))))) { IsName = true },
                new("Kind", row => Cell.Of(row.Labels.Length == 1 ? LabelText.WordOf(row.Labels[0].Kind) : "pair of countries")) { IsFilter = true },
                new($"{draft.Whom}s cut", row => Cell.Part(row.SiteCount, asked)) { IsNumber = true },
                new("Share of demand", row => Cell.Share(row.DemandShare)) { IsNumber = true },
                new("Demand t/yr", row => Cell.Tonnes(row.DemandTonnesPerYear)) { IsNumber = true },
                new("Basis of demand", row => DemandRows.Basis(draft.Network, row.Cut) is { } basis ? Cell.Of(basis) : Cell.Of((string?)null)) { IsInFull = true },
                new("What it cuts", row => Cell.List(Names(draft, row))) { IsWide = true },
                new("Materials", row => Cell.List([.. row.Cut.Select(draft.Network.MaterialOf).Distinct().OrderBy(material => material.Value).Select(material => draft.Name(material) ?? "anything")])) { IsWide = true, IsInFull = true },
                new("Why", row => Why(draft, row)) { IsWide = true, IsInFull = true },
                new("Sources", row => draft.Citations.Cell([.. Explained(draft, row).Sources, .. DemandRows.Sources(draft.Network, row.Cut)])) { IsInFull = true },
            ]);
        }

        draft.Notes(
            rows.Count(row => row.MissedByPaths) is var missed and > 0 ? $"Not found by following paths alone, because a way round exists that lacks a needed input: {missed} of {rows.Length}." : null,
            draft.Answers.NotProducible.Length > 0
                ? $"Not producible even when nothing fails, so they have no chokepoints: {draft.Answers.NotProducible.Length} of {draft.Question.Targets.Length} demand rows." : null,
            "Why: the requirement that fails, for the largest target cut off; networklens explain shows it tier by tier.");
    }

    private static string Article(ReportDraft draft) => draft.Question.To is null ? "an end use" : "a target";

    // The largest first: those a newcomer may have heard of.
    private static ImmutableArray<string> Names(ReportDraft draft, Chokepoint row) =>
        [.. row.Cut.GroupBy(draft.Network.SiteOf)
            .OrderByDescending(site => site.Sum(target => DemandRows.Tonnes(draft.Network, target)))
            .ThenBy(site => draft.Data.Sites.Id(site.Key), StringComparer.Ordinal)
            .Select(site => draft.Name(site.Key))];

    private static Cell Why(ReportDraft draft, Chokepoint row)
    {
        (VertexIndex target, ExplanationStep? step, _) = Explained(draft, row);
        if (step is null)
        {
            return Cell.Of((string?)null);
        }

        int standing = step.Suppliers.Count(supplier => !supplier.IsLost);
        return Cell.Of($"{draft.Name(draft.Network.SiteOf(target))} needs {draft.Name(step.Material) ?? "anything"}: {step.Suppliers.Length - standing} of {step.Suppliers.Length} suppliers are lost");
    }

    private static (VertexIndex Target, ExplanationStep? Step, IEnumerable<SourceIndex> Sources) Explained(ReportDraft draft, Chokepoint row)
    {
        VertexIndex largest = row.Cut.MaxBy(target => DemandRows.Tonnes(draft.Network, target));
        ExplanationAnswer why = Explanation.Of(draft.Network, row.Labels, [largest])[0];
        return (largest, why.Steps.IsEmpty ? null : why.Steps[0], why.Steps.SelectMany(step => step.Sources));
    }
}
