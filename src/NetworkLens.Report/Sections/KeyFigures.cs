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
    public static void Write(Sheet sheet)
    {
        sheet.Heading("Key figures", $"The chain as it stands in {sheet.Network.Options.AsOf}.");
        using (sheet.Html.Open("ul", ("class", "figures")))
        {
            foreach (KeyFigure figure in Of(sheet))
            {
                Write(sheet, figure);
            }
        }
    }

    private static void Write(Sheet sheet, KeyFigure figure)
    {
        using (sheet.Html.Open("li"))
        {
            sheet.Html.Element("strong", figure.Value);
            sheet.Html.Element("span", figure.Label, ("class", "label"));
            sheet.Html.Element("p", figure.Meaning);
            sheet.Html.Element("p", $"Basis: {figure.Basis}", ("class", "ground"));
            if (!sheet.Question.IsBrief)
            {
                sheet.Citations.WriteFolded(sheet.Html, [.. figure.Sources.Distinct().OrderBy(source => source.Value)]);
            }
        }
    }

    private static IEnumerable<KeyFigure> Of(Sheet sheet)
    {
        yield return Sites(sheet);
        yield return Links(sheet);
        yield return Supplied(sheet);
        foreach (LabelKind kind in (LabelKind[])[LabelKind.Country, LabelKind.Operator, LabelKind.Site])
        {
            if (sheet.Answers.Chokepoints.FirstOrDefault(row => row.Labels.Length == 1 && row.Labels[0].Kind == kind) is { } largest)
            {
                yield return Largest(sheet, largest);
            }
        }

        yield return OneCountry(sheet);
        if (sheet.Answers.Concentration.Where(row => row.Shares.Length > 1 && double.IsFinite(row.Herfindahl.Value)).MaxBy(row => row.Herfindahl.Value) is { } most)
        {
            yield return Concentrated(sheet, most);
        }
    }

    private static KeyFigure Sites(Sheet sheet)
    {
        SiteTable sites = sheet.Data.Sites;
        SiteIndex[] all = [.. sheet.Answers.Scope.Sites()];
        SiteIndex[] running = [.. all.Where(site => sites.IsInForce(site, sheet.Network.Options.AsOf, sheet.Network.Options.IncludeUnconfirmed))];
        int countries = running.Select(sites.Country).Distinct().Count(country => country.Value >= 0 && sheet.Data.Countries[country.Value].IsKnown);
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

    private static KeyFigure Links(Sheet sheet)
    {
        ImmutableArray<LinkIndex> links = sheet.Answers.Links;
        int documented = links.Count(sheet.Network.IsDocumented);
        return new KeyFigure(
            FigureText.Count(links.Length),
            "links between them",
            $"{FigureText.Count(documented)} are documented; the others are inferred, and so is what rests on them",
            Counted(links.Select(link => LinkFacts.BasisOf(sheet.Network, link))),
            links.SelectMany(link => LinkFacts.SourcesOf(sheet.Network, link)));
    }

    private static KeyFigure Supplied(Sheet sheet)
    {
        ImmutableArray<VertexIndex> targets = sheet.Question.Targets;
        int lost = sheet.Answers.NotProducible.Length;
        string without = lost == 0 ? "every one of them can be supplied while nothing fails"
            : $"the others cannot be, whatever stands: {DataWords.Some([.. sheet.Answers.NotProducible.Select(target => sheet.Name(sheet.Network.SiteOf(target)))], 2)}";
        return new KeyFigure(
            $"{FigureText.Count(targets.Length - lost)} of {FigureText.Count(targets.Length)}",
            "demand rows that can be supplied",
            without,
            DemandRows.Basis(sheet.Network, targets) is { } basis ? DataWords.Word(basis) : "no tonnes known",
            DemandRows.Sources(sheet.Network, targets));
    }

    private static KeyFigure Largest(Sheet sheet, Chokepoint row)
    {
        int asked = sheet.Question.Targets.Select(sheet.Network.SiteOf).Distinct().Count();
        Chokepoint[] alike = [.. sheet.Answers.Chokepoints.Where(other => other.Labels.Length == 1 && other.Labels[0].Kind == row.Labels[0].Kind)];
        VertexIndex[] cut = [.. alike.SelectMany(other => other.Cut).Distinct().OrderBy(target => target.Value)];
        string kind = row.Labels[0].Kind switch { LabelKind.Country => "country", LabelKind.Operator => "firm", _ => "plant" };
        string share = double.IsFinite(row.DemandShare) ? $", {FigureText.Share(row.DemandShare)} of the demand" : string.Empty;
        return new KeyFigure(
            $"{FigureText.Count(cut.Select(sheet.Network.SiteOf).Distinct().Count())} of {FigureText.Count(asked)}",
            $"{sheet.Whom.ToLowerInvariant()}s that some one {kind} can cut off",
            $"{LabelNames.Shown(sheet.Network, row.Labels[0])} alone cuts off the most: {FigureText.Count(row.SiteCount)} of {FigureText.Count(asked)}{share}",
            DemandRows.Basis(sheet.Network, [.. cut]) is { } basis ? $"{DataWords.Word(basis)} demand, exact cut over the links known" : "exact cut over the links known",
            DemandRows.Sources(sheet.Network, [.. cut]));
    }

    private static KeyFigure OneCountry(Sheet sheet)
    {
        Dependency[] rows = [.. sheet.Answers.Dependencies.Where(pair => pair.By == LabelKind.Country).Select(pair => pair.Row)];
        int certain = rows.Count(row => row.Certainty == Certainty.Certain);
        Dependency[] foreign = [.. rows.Where(row => row.Top.Group.Label!.Value.Value != sheet.Data.Sites.Country(row.Site).Value)];
        return new KeyFigure(
            FigureText.Count(rows.Length),
            "inputs that depend on one country",
            $"{SingleSource.DefaultThreshold.ToString("0 %", CultureInfo.InvariantCulture)} or more from it, {certain} certainly, the others possibly; for {foreign.Length} it is a foreign one",
            WeakestBasis.Of(rows.Select(row => row.Basis)) is { } basis ? DataWords.Word(basis) : "no such input",
            rows.SelectMany(row => SingleSourceSection.SourcesOf(sheet.Network, row)));
    }

    private static KeyFigure Concentrated(Sheet sheet, ConcentrationRow row) => new(
        FigureText.Index(row.Herfindahl.Value),
        "highest concentration (HHI)",
        $"{sheet.Name(row.Material)}: {LabelNames.Shown(sheet.Network, row.Shares[0].Label!.Value)} makes {FigureText.Share(row.Shares[0].Share)}; the most concentrated of all that more than one country makes",
        DataWords.Word(row.Basis),
        ConcentrationSection.SourcesOf(sheet.Network, row));

    private static string Counted(IEnumerable<Basis> bases) =>
        string.Join(", ", bases.GroupBy(basis => basis).OrderBy(group => group.Key).Select(group => $"{FigureText.Count(group.Count())} {DataWords.Word(group.Key)}"));
}
