using System.CommandLine;
using NetworkLens.Analysis;
using NetworkLens.Answers;
using NetworkLens.Cli.Output;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>One page on the supply of one site.</summary>
internal static class ProfileCommand
{
    public static Command Create(Ask ask)
    {
        Argument<string[]> selector = SelectorText.Argument("The site: an id, part of a name, or a selector that chooses just one.");
        selector.Arity = ArgumentArity.OneOrMore;
        var command = new Verb(
            "profile",
            "Show on one page what a site needs and from whom, what can stop it alone or in pairs, its single sources at every tier, time to survive, ways inside each bloc, planned relief, and the sources.",
            "networklens profile f-35",
            "networklens profile f-35 --format markdown",
            "networklens profile gm-detroit-ev-use --format json")
        {
            selector,
        };
        command.SetAction(parsed => ask(parsed, question => Of(question, SelectorText.Of(parsed.GetValue(selector))!)));
        return command;
    }

    private static Answer Of(Question question, string selector)
    {
        SupplyNetwork network = question.Network;
        SiteIndex site = question.Site(selector);
        var facts = ProfileFacts.Of(question, site);
        var lines = new ProfileLines(network, facts);
        string headline = ProfileHeadline.Of(network, site, !facts.Targets.IsEmpty, facts.IsProducible, facts.Alone, facts.Pairs);
        var row = Rows.Of([site],
        [
            .. SiteColumns.Of(question.Data),
            new("producible", null, ColumnKind.Flag, _ => facts.IsProducible),
            new("demand", null, ColumnKind.Nested, _ => facts.Site.Demand.Select(demand => demand.Fields)),
            new("inputs", null, ColumnKind.Nested, _ => facts.Site.Inputs.Select(input => input.Fields)),
            new("chokepoints", null, ColumnKind.Nested, _ => facts.Alone.Select(lines.Cut)),
            new("pairs", null, ColumnKind.Nested, _ => facts.Pairs.Select(lines.Cut)),
            new("singleSources", null, ColumnKind.Nested, _ => facts.Singles.Select(lines.Single)),
            new("survival", null, ColumnKind.Nested, _ => facts.Survival.Select(lines.Survival)),
            new("blocs", null, ColumnKind.Nested, _ => facts.Blocs.Select(ProfileLines.Bloc)),
            new("relief", null, ColumnKind.Nested, _ => facts.Reliefs.Select(lines.Relief)),
            new("sources", null, ColumnKind.List, _ => facts.Site.Sources.Select(source => source.Id)),
            new("references", null, ColumnKind.Nested, _ => facts.Site.Sources.Select(SourceAppendix.Reference)),
        ]);
        return question.Answer("profile", row, new Field("site", question.Data.Sites.Id(site))) with
        {
            Headline = headline,
            Rests = question.Rests(facts.Targets),
            Sections = [.. lines.Sections(site)],
            Notes =
            [
                .. facts.Targets.IsEmpty ? [headline]
                    : facts.IsProducible ? Array.Empty<string>()
                    : ["Something it needs cannot be made today even when nothing fails, so that nothing is a chokepoint of that."],
                .. facts.Impossible is { } why ? [$"Time to survive is not given. {why}"] : Array.Empty<string>(),
                $"Single sources: one site or country with {CellText.Shown(SingleSource.DefaultThreshold, ColumnKind.Share)} or more; --format json has those too that may reach it where tonnes are unknown. Time to survive: until some of its own demand falls below what it is today, while all others may fall; one row for each of the first chokepoints, with two figures where they differ between unknown capacities that make nothing and as much as is wanted.",
                .. facts.Survival.IsEmpty ? [] : FlowNotes.OfRanges(question.Data, facts.Stocks),
                .. facts.Reliefs.Any(relief => relief.Year is null) ? [$"Still a chokepoint in {Timeline.LastChange(question.Data)}, the last year of the data: {DataWords.Some([.. facts.Reliefs.Where(relief => relief.Year is null).Select(relief => LabelNames.Shown(network, relief.Label))], 5)}."] : Array.Empty<string>(),
            ],
        };
    }
}
