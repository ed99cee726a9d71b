using System.Collections.Immutable;
using System.Globalization;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>By what the countries of the map may be shaded: their shares of one material that a stage makes.</summary>
/// <param name="Title">Stage and material.</param>
/// <param name="Shares">By ISO code, largest first.</param>
/// <param name="IsFirst">Whether the page opens with it.</param>
internal sealed record MapShading(string Title, ImmutableArray<(string Code, string Name, double Share)> Shares, bool IsFirst)
{
    private const int MostNamed = 4;

    /// <summary>One for each stage and material of which shares are known; the first is the most concentrated that matters downstream.</summary>
    public static ImmutableArray<MapShading> Of(ReportDraft draft)
    {
        ConcentrationRow[] rows = [.. draft.Answers.Concentration.Where(row => row.Shares.Length > 0)];
        ConcentrationRow? first = StageSummary.Of(draft.Network).Select(stage => stage.MostConcentrated)
            .Where(row => row is not null && rows.Any(other => (other.Stage, other.Material) == (row.Stage, row.Material)))
            .MaxBy(row => row!.Herfindahl.Low) ?? rows.FirstOrDefault();
        return [.. rows.Select(row => new MapShading(
            $"{draft.Name(row.Stage)}: {draft.Name(row.Material)}",
            [.. row.Shares.Select(share => (share.Name, LabelNames.Shown(draft.Network, share.Label!.Value), share.Share))],
            (row.Stage, row.Material) == (first?.Stage, first?.Material)))];
    }

    /// <summary>The list to choose from, and in words what is shaded now.</summary>
    public static void Chooser(ReportDraft draft, ImmutableArray<MapShading> shadings)
    {
        if (shadings.IsEmpty)
        {
            return;
        }

        using (draft.Html.Open("p", ("class", "shading")))
        {
            using (draft.Html.Open("label"))
            {
                draft.Html.Text("Countries are shaded by their share of ");
                using (draft.Html.Open("select"))
                {
                    foreach (MapShading shading in shadings)
                    {
                        draft.Html.Element("option", shading.Title, ("data-words", shading.Words), ("selected", shading.IsFirst ? string.Empty : null));
                    }
                }
            }

            draft.Html.Element("output", shadings.First(shading => shading.IsFirst).Words);
        }
    }

    /// <summary>The shares of a country in all of them, for the page's script: 96.6%;;12%.</summary>
    public static string Percentages(ImmutableArray<MapShading> shadings, string code) => string.Join(';', shadings.Select(shading => shading.PercentOf(code)));

    /// <summary>A country's share, as 96.6%; empty where it has none.</summary>
    public string PercentOf(string code)
    {
        double share = Shares.Where(share => share.Code == code).Sum(share => share.Share);
        return share > 0 ? string.Create(CultureInfo.InvariantCulture, $"{Math.Round(100 * share, 1)}%") : string.Empty;
    }

    private string Words => string.Join(", ", Shares.Take(MostNamed).Select(share => $"{share.Name} {FigureText.Share(share.Share)}"))
        + (Shares.Length > MostNamed ? $" and {Shares.Length - MostNamed} more" : string.Empty);
}
