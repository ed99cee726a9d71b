using System.Collections.Immutable;
using System.Globalization;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>Who depends on one country, firm or plant.</summary>
internal static class SingleSourceSection
{
    public static void Write(Sheet sheet)
    {
        ImmutableArray<(LabelKind By, Dependency Row)> rows = sheet.Answers.Dependencies;
        string threshold = SingleSource.DefaultThreshold.ToString("0 %", CultureInfo.InvariantCulture);
        sheet.Heading("Single sources", $"Inputs of which one country, firm or plant holds {threshold} or more, one step up the chain ({threshold} is the EU Critical Raw Materials Act's limit for one third country).");
        Table.Write(sheet, "Single sources", rows,
        [
            new("Who", pair => Cell.Named(sheet.Name(pair.Row.Site), sheet.Data.Sites.Id(pair.Row.Site))) { IsName = true },
            new("Stage", pair => Cell.Of(sheet.Name(sheet.Data.Sites.Stage(pair.Row.Site)))) { IsFilter = true },
            new("Needs", pair => Cell.Of(sheet.Name(pair.Row.Material))) { IsFilter = true },
            new("From one", pair => Cell.Of(LabelText.WordOf(pair.By))) { IsFilter = true },
            new("Supplier", pair => Cell.Of(LabelNames.Shown(sheet.Network, pair.Row.Top.Group.Label!.Value))),
            new("Share", pair => Cell.Share(pair.Row.Top.Share.Value)) { IsNumber = true },
            new("Range", pair => Cell.Of(FigureText.Range(pair.Row.Top.Share.Low, pair.Row.Top.Share.High))) { IsShort = true },
            new("Certainty", pair => Cell.Of(DataWords.Word(pair.Row.Certainty))) { IsFilter = true },
            new("Suppliers", pair => Cell.Count(pair.Row.Shares.Length)) { IsNumber = true },
            new("Basis", pair => Cell.Of(pair.Row.Basis)),
            new("Sources", pair => sheet.Citations.Cell(SourcesOf(sheet.Network, pair.Row))) { IsInFull = true },
        ]);
        sheet.Notes("Where tonnes are unknown the share is a range: certain if even its lower end reaches the threshold, possible if only its upper end does.");
    }

    public static IEnumerable<SourceIndex> SourcesOf(SupplyNetwork network, Dependency row) =>
        Enumerable.Range(row.Links.First, row.Links.Count).SelectMany(link => LinkFacts.SourcesOf(network, new LinkIndex(link)));
}
