using System.Collections.Immutable;
using System.Globalization;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>Who depends on one country, firm or plant.</summary>
internal static class SingleSourceSection
{
    public static void Write(ReportDraft draft)
    {
        ImmutableArray<(LabelKind By, Dependency Row)> rows = draft.Answers.Dependencies;
        string threshold = SingleSource.DefaultThreshold.ToString("0 %", CultureInfo.InvariantCulture);
        draft.Heading("Single sources", $"Inputs of which one country, firm or plant holds {threshold} or more, one step up the chain ({threshold} is the EU Critical Raw Materials Act's limit for one third country).");
        Table.Write(draft, "Single sources", rows,
        [
            new("Who", pair => Cell.Named(draft.Name(pair.Row.Site), draft.Data.Sites.Id(pair.Row.Site))) { IsName = true },
            new("Stage", pair => Cell.Of(draft.Name(draft.Data.Sites.Stage(pair.Row.Site)))) { IsFilter = true },
            new("Needs", pair => Cell.Of(draft.Name(pair.Row.Material))) { IsFilter = true },
            new("From one", pair => Cell.Of(LabelText.WordOf(pair.By))) { IsFilter = true },
            new("Supplier", pair => Cell.Of(LabelNames.Shown(draft.Network, pair.Row.Top.Group.Label!.Value))),
            new("Share", pair => Cell.Share(pair.Row.Top.Share.Value)) { IsNumber = true },
            new("Range", pair => Cell.Of(FigureText.Range(pair.Row.Top.Share.Low, pair.Row.Top.Share.High))) { IsShort = true },
            new("Certainty", pair => Cell.Of(DataWords.Word(pair.Row.Certainty))) { IsFilter = true },
            new("Suppliers", pair => Cell.Count(pair.Row.Shares.Length)) { IsNumber = true },
            new("Basis", pair => Cell.Of(pair.Row.Basis)),
            new("Sources", pair => draft.Citations.Cell(SourcesOf(draft.Network, pair.Row))) { IsInFull = true },
        ]);
        draft.Notes("Where tonnes are unknown the share is a range: certain if even its lower end reaches the threshold, possible if only its upper end does.");
    }

    public static IEnumerable<SourceIndex> SourcesOf(SupplyNetwork network, Dependency row) =>
        Enumerable.Range(row.Links.First, row.Links.Count).SelectMany(link => LinkFacts.SourcesOf(network, new LinkIndex(link)));
}
