using System.Collections.Immutable;
using System.Globalization;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>A figure that stands out, with what it rests on.</summary>
/// <param name="Value">The figure.</param>
/// <param name="Label">What it counts.</param>
/// <param name="Meaning">A sentence more.</param>
/// <param name="Basis">How it is known.</param>
/// <param name="Sources">Where it is from.</param>
internal sealed record KeyFigure(string Value, string Label, string Meaning, string Basis, IEnumerable<SourceIndex> Sources);

/// <summary>The figures one reads first.</summary>
internal static class KeyFigures
{
    public static void Write(ReportDraft draft)
    {
        draft.Heading("Key figures", $"The chain as it stands in {draft.Network.Options.AsOf}.");
        using (draft.Html.Open("ul", ("class", "figures")))
        {
            foreach (KeyFigure figure in Of(draft))
            {
                Write(draft, figure);
            }
        }
    }

    private static void Write(ReportDraft draft, KeyFigure figure)
    {
        using (draft.Html.Open("li"))
        {
            draft.Html.Element("strong", figure.Value);
            draft.Html.Element("span", figure.Label, ("class", "label"));
            draft.Html.Element("p", figure.Meaning);
            draft.Html.Element("p", $"Basis: {figure.Basis}", ("class", "ground"));
            if (!draft.Question.IsBrief)
            {
                draft.Citations.WriteFolded(draft.Html, [.. figure.Sources.Distinct().OrderBy(source => source.Value)]);
            }
        }
    }

    private static IEnumerable<KeyFigure> Of(ReportDraft draft)
    {
        yield return Sites(draft);
        yield return Links(draft);
        yield return Supplied(draft);
        foreach (LabelKind kind in (LabelKind[])[LabelKind.Country, LabelKind.Operator, LabelKind.Site])
        {
            if (draft.Answers.Chokepoints.FirstOrDefault(row => row.Labels.Length == 1 && row.Labels[0].Kind == kind) is { } largest)
            {
                yield return Largest(draft, largest);
            }
        }

        yield return OneCountry(draft);
        if (draft.Answers.Concentration.Where(row => row.Shares.Length > 1 && double.IsFinite(row.Herfindahl.Value)).MaxBy(row => row.Herfindahl.Value) is { } most)
        {
            yield return Concentrated(draft, most);
        }
    }

    private static KeyFigure Sites(ReportDraft draft)
    {
        SiteTable sites = draft.Data.Sites;
        SiteIndex[] all = [.. draft.Answers.Scope.Sites()];
        SiteIndex[] running = [.. all.Where(site => sites.IsInForce(site, draft.Network.Options.AsOf, draft.Network.Options.IncludeUnconfirmed))];
        int countries = running.Select(sites.Country).Distinct().Count(country => country.Value >= 0 && draft.Data.Countries[country.Value].IsKnown);
        int unknown = running.Count(site => sites.Status(site) == SiteStatus.Unknown);
        return new KeyFigure(
            FigureText.Count(running.Length),
            "sites running",
            string.Join("; ", ((string?[])
            [
                $"in {countries} countries",
                all.Length > running.Length ? $"{all.Length - running.Length} more are planned, being built or idle" : null,
                unknown > 0 ? $"{unknown} must exist and nobody has named {(unknown == 1 ? "it" : "them")}" : null,
            ]).OfType<string>()),
            Counted(running.Select(sites.Basis)),
            running.SelectMany(site => sites.SourcesOf(site).ToArray()));
    }

    private static KeyFigure Links(ReportDraft draft)
    {
        ImmutableArray<LinkIndex> links = draft.Answers.Links;
        int documented = links.Count(draft.Network.IsDocumented);
        return new KeyFigure(
            FigureText.Count(links.Length),
            "links between them",
            $"{FigureText.Count(documented)} are documented; the others are inferred, and so is what rests on them",
            Counted(links.Select(link => LinkFacts.BasisOf(draft.Network, link))),
            links.SelectMany(link => LinkFacts.SourcesOf(draft.Network, link)));
    }

    private static KeyFigure Supplied(ReportDraft draft)
    {
        ImmutableArray<VertexIndex> targets = draft.Question.Targets;
        int lost = draft.Answers.NotProducible.Length;
        string without = lost == 0 ? "every one of them can be supplied while nothing fails"
            : $"the others cannot be, whatever stands: {DataWords.Some([.. draft.Answers.NotProducible.Select(target => draft.Name(draft.Network.SiteOf(target)))], 2)}";
        return new KeyFigure(
            $"{FigureText.Count(targets.Length - lost)} of {FigureText.Count(targets.Length)}",
            "demand rows that can be supplied",
            without,
            DemandRows.Basis(draft.Network, targets) is { } basis ? DataWords.Word(basis) : "no tonnes known",
            DemandRows.Sources(draft.Network, targets));
    }

    private static KeyFigure Largest(ReportDraft draft, Chokepoint row)
    {
        int asked = draft.Question.Targets.Select(draft.Network.SiteOf).Distinct().Count();
        Chokepoint[] alike = [.. draft.Answers.Chokepoints.Where(other => other.Labels.Length == 1 && other.Labels[0].Kind == row.Labels[0].Kind)];
        VertexIndex[] cut = [.. alike.SelectMany(other => other.Cut).Distinct().OrderBy(target => target.Value)];
        string kind = row.Labels[0].Kind switch { LabelKind.Country => "country", LabelKind.Operator => "firm", _ => "plant" };
        string share = double.IsFinite(row.DemandShare) ? $", {FigureText.Share(row.DemandShare)} of the demand" : string.Empty;
        return new KeyFigure(
            $"{FigureText.Count(cut.Select(draft.Network.SiteOf).Distinct().Count())} of {FigureText.Count(asked)}",
            $"{draft.Whom.ToLowerInvariant()}s that some one {kind} can cut off",
            $"{LabelNames.Shown(draft.Network, row.Labels[0])} alone cuts off the most: {FigureText.Count(row.SiteCount)} of {FigureText.Count(asked)}{share}",
            DemandRows.Basis(draft.Network, [.. cut]) is { } basis ? $"{DataWords.Word(basis)} demand, exact cut over the links known" : "exact cut over the links known",
            DemandRows.Sources(draft.Network, [.. cut]));
    }

    private static KeyFigure OneCountry(ReportDraft draft)
    {
        Dependency[] rows = [.. draft.Answers.Dependencies.Where(pair => pair.By == LabelKind.Country).Select(pair => pair.Row)];
        int certain = rows.Count(row => row.Certainty == Certainty.Certain);
        Dependency[] foreign = [.. rows.Where(row => row.Top.Group.Label!.Value.Value != draft.Data.Sites.Country(row.Site).Value)];
        return new KeyFigure(
            FigureText.Count(rows.Length),
            "inputs that depend on one country",
            $"{SingleSource.DefaultThreshold.ToString("0 %", CultureInfo.InvariantCulture)} or more from it, {certain} certainly, the others possibly; for {foreign.Length} it is a foreign one",
            WeakestBasis.Of(rows.Select(row => row.Basis)) is { } basis ? DataWords.Word(basis) : "no such input",
            rows.SelectMany(row => SingleSourceSection.SourcesOf(draft.Network, row)));
    }

    private static KeyFigure Concentrated(ReportDraft draft, ConcentrationRow row) => new(
        FigureText.Index(row.Herfindahl.Value),
        "highest concentration (HHI)",
        $"{draft.Name(row.Material)}: {LabelNames.Shown(draft.Network, row.Shares[0].Label!.Value)} makes {FigureText.Share(row.Shares[0].Share)}; the most concentrated of all that more than one country makes",
        DataWords.Word(row.Basis),
        ConcentrationSection.SourcesOf(draft.Network, row));

    private static string Counted(IEnumerable<Basis> bases) =>
        string.Join(", ", bases.GroupBy(basis => basis).OrderBy(group => group.Key).Select(group => $"{FigureText.Count(group.Count())} {DataWords.Word(group.Key)}"));
}
