using System.CommandLine;
using NetworkLens.Answers;
using NetworkLens.Cli.Output;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>One site, with what goes in, what goes out, and where each fact comes from.</summary>
internal static class ShowCommand
{
    public static Command Create(Ask ask)
    {
        Argument<string[]> selector = SelectorText.Argument("A site's id, part of its name, or a selector that chooses just one.");
        selector.Arity = ArgumentArity.OneOrMore;
        var command = new Verb("show", "Show one site: its inputs, its outputs and the sources.", "networklens show f-35", "networklens show 'Lockheed Martin F-35' --format json")
        {
            selector,
        };
        command.SetAction(parsed => ask(parsed, question => Of(question, SelectorText.Of(parsed.GetValue(selector))!)));
        return command;
    }

    private static Answer Of(Question question, string selector)
    {
        SiteIndex site = question.Site(selector);
        var facts = SiteFacts.Of(question.Network, site);
        DataSet data = question.Data;
        var row = Rows.Of([site],
        [
            .. SiteColumns.Of(data),
            new("endYear", null, ColumnKind.Year, _ => data.Sites.EndYear(site)),
            new("inForce", null, ColumnKind.Flag, _ => facts.IsInForce),
            new("aggregate", null, ColumnKind.Flag, _ => data.Sites.IsAggregate(site)),
            new("owners", null, ColumnKind.Nested, _ => facts.Owners),
            new("latitude", null, ColumnKind.Amount, _ => (double)data.Sites.Position(site).Latitude),
            new("longitude", null, ColumnKind.Amount, _ => (double)data.Sites.Position(site).Longitude),
            new("recoveryDays", null, ColumnKind.Days, _ => data.Sites.Recovery(site).OrNull),
            new("rampDays", null, ColumnKind.Days, _ => data.Sites.Ramp(site).OrNull),
            new("failurePerYear", null, ColumnKind.Share, _ => data.Sites.FailurePerYear(site).OrNull),
            new("failurePerYearLow", null, ColumnKind.Share, _ => data.Sites.FailurePerYear(site).Low),
            new("failurePerYearHigh", null, ColumnKind.Share, _ => data.Sites.FailurePerYear(site).High),
            new("failureBasis", null, ColumnKind.Text, _ => data.Sites.FailurePerYear(site).IsKnown ? DataWords.Word(data.Sites.FailureBasis(site)) : null),
            new("basis", null, ColumnKind.Text, _ => DataWords.Word(data.Sites.Basis(site))),
            new("notes", null, ColumnKind.Text, _ => data.Sites.Note(site)),
            new("inputs", null, ColumnKind.Nested, _ => facts.Inputs.Select(input => input.Fields)),
            new("outputs", null, ColumnKind.Nested, _ => facts.Outputs.Select(output => output.Fields)),
            new("demand", null, ColumnKind.Nested, _ => facts.Demand.Select(demand => demand.Fields)),
            new("sources", null, ColumnKind.List, _ => facts.Sources.Select(source => source.Id)),
            new("references", null, ColumnKind.Nested, _ => facts.Sources.Select(SourceAppendix.Reference)),
        ]);
        return question.Answer("show", row, new Field("site", data.Sites.Id(site))) with
        {
            Headline = DataHeadlines.OfSite(
                data, site, facts.IsInForce, [.. facts.Outputs.Where(output => output.Capacity is not 0.0).Select(output => output.Material).OfType<string>().Distinct()], [.. facts.Demand.Select(demand => demand.Material).OfType<string>().Distinct()], question.AsOf),
            Sections = [.. Sections(data, facts, site)],
            Notes = facts.IsInForce ? [] : [NotRunning(question, site)],
        };
    }

    private static string NotRunning(Question question, SiteIndex site)
    {
        SiteTable sites = question.Data.Sites;
        string advice = sites.Status(site) == SiteStatus.Unconfirmed ? " --include-unconfirmed takes it as running."
            : sites.StartYear(site) is { } year && year > question.AsOf ? $" --as-of {year} shows it running."
            : string.Empty;
        return $"{sites.Name(site)} does not run in {question.AsOf} (status {DataWords.Word(sites.Status(site))}), so nothing goes in or out.{advice}";
    }

    private static IEnumerable<Section> Sections(DataSet data, SiteFacts facts, SiteIndex site)
    {
        yield return new Section(data.Shown(site), Rows.Of(facts.Plain, [new(null, "Fact", ColumnKind.Text, fact => fact.Name), new(null, "Value", ColumnKind.Text, fact => fact.Value)]));
        if (facts.Inputs.Length > 0)
        {
            yield return new Section("What goes in", Rows.Of(facts.Inputs,
            [
                new(null, "Material", ColumnKind.Text, input => input.Material),
                new(null, "From", ColumnKind.Text, input => input.From ?? "nobody known"),
                new(null, "t/yr", ColumnKind.Tonnes, input => input.Tonnes),
                new(null, "Link", ColumnKind.Text, input => input.Basis),
                new(null, "Sources", ColumnKind.List, input => input.Sources),
            ]));
        }

        if (facts.Outputs.Length > 0)
        {
            yield return new Section("What goes out", Rows.Of(facts.Outputs,
            [
                new(null, "Material", ColumnKind.Text, output => output.Material),
                new(null, "Capacity t/yr", ColumnKind.Tonnes, output => output.Capacity),
                new(null, "Figure", ColumnKind.Text, output => output.Kind),
                new(null, "Can be made", ColumnKind.Flag, output => output.IsProducible),
                new(null, "To", ColumnKind.List, output => output.To),
                new(null, "Sources", ColumnKind.List, output => output.Sources),
            ]));
        }

        if (facts.Demand.Length > 0)
        {
            yield return new Section("What it asks for", Rows.Of(facts.Demand,
            [
                new(null, "Material", ColumnKind.Text, demand => demand.Material),
                new(null, "t/yr", ColumnKind.Tonnes, demand => demand.Tonnes),
                new(null, "Year", ColumnKind.Year, demand => demand.Year),
                new(null, "Basis", ColumnKind.Text, demand => demand.Basis),
                new(null, "Can be made", ColumnKind.Flag, demand => demand.IsProducible),
                new(null, "Sources", ColumnKind.List, demand => demand.Sources),
            ]));
        }

        if (facts.Sources.Length > 0)
        {
            yield return SourceAppendix.Of(facts.Sources);
        }
    }
}
