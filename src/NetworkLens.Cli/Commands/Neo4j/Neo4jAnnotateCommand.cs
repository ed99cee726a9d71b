using System.Collections.Immutable;
using System.CommandLine;
using NetworkLens.Analysis;
using NetworkLens.Answers;
using NetworkLens.Cli.Output;
using NetworkLens.Flows;
using NetworkLens.Model;
using NetworkLens.Neo4j;

namespace NetworkLens.Cli.Commands;

/// <summary>Answers into the graph.</summary>
internal static class Neo4jAnnotateCommand
{
    private sealed record Written(Annotation Annotation, string Cypher, Uri? Link);

    public static Command Create(Ask ask, Neo4jOptions options)
    {
        var command = new Verb(
            "annotate",
            "Write an answer into the graph as labels, properties and relationships, replacing the previous one of its kind, and print the query that shows it. Pushing other data removes it.",
            "networklens neo4j annotate chokepoints --by site",
            "networklens neo4j annotate single-source --by country --threshold 0.9",
            "networklens neo4j annotate routes --to f-35 --k 3",
            "networklens neo4j annotate gaps --bloc g7 --to f-35",
            "networklens neo4j annotate supply --to f-35",
            "networklens neo4j annotate scenario kuantan-stop",
            "networklens neo4j annotate remove")
        {
            Supply(ask, options),
            Dependents(ask, options),
            Scenario(ask, options),
            Chokepoints(ask, options),
            SingleSource(ask, options),
            Routes(ask, options),
            Gaps(ask, options),
            Remove(ask, options),
        };
        return command;
    }

    private static Verb Supply(Ask ask, Neo4jOptions options)
    {
        var to = new Option<string>("--to") { HelpName = "SITE", Description = "The targets whose supply to look at.", Required = true };
        var command = new Verb(
            "supply",
            "Mark all that a site uses, at every tier: SUPPLIES beside each link, the label Supplier, and SupplyChokepoint on what alone cuts it off.",
            "networklens neo4j annotate supply --to f-35")
        {
            to,
        };
        command.SetAction(parsed => ask(parsed, question =>
        {
            SiteIndex site = question.Site(parsed.GetRequiredValue(to));
            ImmutableArray<LinkIndex> links = SupplyOf.Site(question.Network, site, question.Cancellation);
            ImmutableArray<VertexIndex> targets = QuestionTargets.Of(question.Network, SiteSet.Of(question.Data, other => other == site));
            ImmutableArray<SiteIndex> chokepoints = SupplyOf.Chokepoints(question.Network, targets, question.Cancellation);
            string asked = Asked(question, "supply", ("--to", question.Data.Sites.Id(site)));
            return Write(question, parsed, options, SupplyAnnotation.Of(question.Network, site, links, chokepoints, asked));
        }));
        return command;
    }

    private static Verb Dependents(Ask ask, Neo4jOptions options)
    {
        Argument<string[]> selector = SelectorText.Argument("The sites that others depend on.");
        selector.Arity = ArgumentArity.OneOrMore;
        var command = new Verb(
            "dependents",
            "Mark who uses what some sites make, at every tier: REACHES beside each link, the labels Failing and Dependent, and CutOff on those that cannot do without it.",
            "networklens neo4j annotate dependents lynas-kuantan-refiner")
        {
            selector,
        };
        command.SetAction(parsed => ask(parsed, question =>
        {
            string text = SelectorText.Of(parsed.GetValue(selector))!;
            DependentsAnswer found = Analysis.Dependents.Of(question.Network, question.Sites(text));
            return Write(question, parsed, options, DependentsAnnotation.Of(question.Network, found, Asked(question, "dependents", (null, text))));
        }));
        return command;
    }

    private static Verb Scenario(Ask ask, Neo4jOptions options)
    {
        Argument<string> scenario = ScenarioText.OrOptions();
        var shocks = new ShockOptions();
        Choice<Rerouting> rerouting = FlowChoices.Rerouting();
        Choice<FlowObjective> objective = FlowChoices.Objective();
        var command = new Verb(
            "scenario",
            "Mark what a scenario costs: servedBefore and servedAfter on who asks for something, the label Short on who gets less, Failed on where the shocks begin, and AFFECTS beside the links between.",
            "networklens neo4j annotate scenario kuantan-stop --rerouting none",
            "networklens neo4j annotate scenario --outage country:MY --from 2026-12 --days 90")
        {
            scenario, rerouting, objective,
        };
        shocks.AddTo(command);
        command.SetAction(parsed => ask(parsed, asked =>
        {
            Scenario run = ScenarioText.Of(asked, parsed, scenario, shocks);
            Question question = asked.InYearUnlessAsked(run.AsOf);
            var how = new ScenarioOptions(rerouting.Of(parsed), objective.Of(parsed), question.Settings.AllMembers);
            question.WarnOfFlows(how.Rerouting);
            ScenarioAnswer found = ScenarioRun.Of(question.Network, run, how, question.Cancellation);
            string text = Asked(question, "scenario", [(null, shocks.IsGiven(parsed) ? null : run.Id), .. shocks.Words(parsed), ("--rerouting", DataWords.Word(how.Rerouting)), ("--objective", DataWords.Word(how.Objective))]);
            return Write(question, parsed, options, ScenarioAnnotation.Of(found, text));
        }));
        return command;
    }

    private static Verb Chokepoints(Ask ask, Neo4jOptions options)
    {
        var to = new Option<string>("--to") { HelpName = "SEL", Description = "The targets whose supply to look at. Default: all end uses." };
        Choice<LabelKind> by = LabelChoice.By("What may fail.", LabelKind.Country, LabelKind.Site, LabelKind.Operator);
        var command = new Verb(
            "chokepoints",
            "Mark what, if it fails alone, cuts a target off: the label Chokepoint, chokepointRank, unavoidableFor, and CUTS_OFF to each target.",
            "networklens neo4j annotate chokepoints --to f-35 --by site")
        {
            to, by,
        };
        command.SetAction(parsed => ask(parsed, question =>
        {
            (string? selector, LabelKind kind) = (parsed.GetValue(to), by.Of(parsed));
            SupplyNetwork network = question.Network;
            ChokepointAnswer found = Analysis.Chokepoints.Of(network, question.Targets(selector), kind, threads: question.Settings.Threads, cancellation: question.Cancellation);
            return Write(question, parsed, options, ChokepointAnnotation.Of(network, found, kind, Asked(question, "chokepoints", ("--to", selector), ("--by", LabelText.WordOf(kind)))));
        }));
        return command;
    }

    private static Verb SingleSource(Ask ask, Neo4jOptions options)
    {
        Argument<string[]> selector = SelectorText.Argument("The sites whose inputs to check. Default: all.");
        Choice<LabelKind> by = LabelChoice.By("What counts as one supplier.", LabelKind.Site, LabelKind.Operator, LabelKind.Country);
        Option<double> threshold = SingleSourceCommand.ThresholdOption();
        var command = new Verb(
            "single-source",
            "Mark who depends on one supplier: the label SingleSourced, singleSourcedFor, and HANGS_ON from the supplier with its share.",
            "networklens neo4j annotate single-source stage:magnet")
        {
            selector, by, threshold,
        };
        command.SetAction(parsed => ask(parsed, question =>
        {
            (string? text, LabelKind kind) = (SelectorText.Of(parsed.GetValue(selector)), by.Of(parsed));
            double share = SingleSourceCommand.Threshold(parsed, threshold);
            SupplyNetwork network = question.Network;
            IReadOnlyList<Dependency> rows = Analysis.SingleSource.Of(network, text is null ? null : question.Sites(text), kind, share);
            string asked = Asked(question, "single-source", (null, text), ("--by", LabelText.WordOf(kind)), ("--threshold", CellText.Plain(share)));
            return Write(question, parsed, options, SingleSourceAnnotation.Of(network, rows, kind, asked));
        }));
        return command;
    }

    private static Verb Routes(Ask ask, Neo4jOptions options)
    {
        var to = new Option<string>("--to") { HelpName = "SEL", Description = "The targets whose supply to look at.", Required = true };
        Option<string> bloc = BlocOption.Create("Use only sites of this bloc, and the target's own.");
        var without = new Option<string>("--without") { HelpName = "SEL", Description = "Avoid these sites." };
        Option<int> count = Counts.Option("--k", "How many for each target.", 5, 1, 1_000);
        var command = new Verb(
            "routes",
            "Mark the best routes to a target: ROUTE beside each of their links, with rank, step, tonnes, basis and sources.",
            "networklens neo4j annotate routes --to f-35 --k 3")
        {
            to, bloc, without, count,
        };
        command.SetAction(parsed => ask(parsed, question =>
        {
            var asked = new RouteQuestion(parsed.GetRequiredValue(to), parsed.GetValue(bloc), parsed.GetValue(without));
            var search = new RouteOptions(Count: parsed.GetValue(count));
            IEnumerable<(SupplyNetwork, LinkWeights, RouteAnswer)> found = asked.Parts(question, question.Targets(asked.To)).SelectMany(part =>
                Analysis.Routes.Of(part.Network, part.Targets, search, question.Cancellation).Select(answer => (part.Network, new LinkWeights(part.Network, search.By), answer)));
            string text = Asked(question, "routes", ("--to", asked.To), ("--bloc", asked.Bloc), ("--without", asked.Without), ("--k", CellText.Plain(search.Count)));
            return Write(question, parsed, options, RouteAnnotation.Of(found, text));
        }));
        return command;
    }

    private static Verb Gaps(Ask ask, Neo4jOptions options)
    {
        Option<string> bloc = BlocOption.Create("Whose sites count.");
        bloc.Required = true;
        var to = new Option<string>("--to") { HelpName = "SEL", Description = "The targets whose supply to look at.", Required = true };
        var command = new Verb(
            "gaps",
            "Mark what a bloc lacks for a target: the label Gap, GAP from the suppliers outside, and FewestOutside on the fewest outside sites that would close the gap.",
            "networklens neo4j annotate gaps --bloc g7 --to f-35")
        {
            bloc, to,
        };
        command.SetAction(parsed => ask(parsed, question =>
        {
            (string countries, string selector) = (parsed.GetRequiredValue(bloc), parsed.GetRequiredValue(to));
            SupplyNetwork network = question.Network;
            BlocSelection inside = question.Bloc(countries);
            ImmutableArray<GapAnswer> found = Analysis.Gaps.Of(network, inside, question.Targets(selector), question.Settings.Threads, question.Cancellation);
            OutsideSitesAnswer[] outside = [.. found.Select(gap => FewestOutsideSites.Of(network, inside, gap.Target, cancellation: question.Cancellation))];
            return Write(question, parsed, options, GapAnnotation.Of(network, found, outside, Asked(question, "gaps", ("--bloc", countries), ("--to", selector))));
        }));
        return command;
    }

    private static Verb Remove(Ask ask, Neo4jOptions options)
    {
        var command = new Verb("remove", "Remove every annotation of the data set from the graph.", "networklens neo4j annotate remove");
        command.SetAction(parsed => ask(parsed, question =>
        {
            Neo4jConnection connection = options.Connection(parsed, question.Settings.Neo4j);
            (CypherCounters counters, Field[] place) = options.Ask(parsed, question, async session =>
                (await Annotation.RemoveAsync(session, question.Data.Name, question.Cancellation), Neo4jOptions.Place(session, connection)));
            var rows = Rows.Of<CypherCounters>([counters],
            [
                new("dataset", "Data set", ColumnKind.Text, _ => question.Data.Name),
                new("relationshipsDeleted", "Relationships gone", ColumnKind.Count, row => (int)row.RelationshipsDeleted),
            ]);
            return new Answer("neo4j annotate remove", question.Data, [.. place], rows) { Headline = Neo4jHeadlines.Unmarked(counters, question.Data.Name) };
        }));
        return command;
    }

    private static Answer Write(Question question, ParseResult parsed, Neo4jOptions options, Annotation annotation)
    {
        Neo4jConnection connection = options.Connection(parsed, question.Settings.Neo4j);
        var load = new CypherLoad(question.Network, question.Settings.AllMembers);
        (bool isJudgedAlike, Field[] place) = options.Ask(parsed, question, async session =>
            (await annotation.WriteAsync(session, load, question.Cancellation), Neo4jOptions.Place(session, connection)));
        string cypher = SavedQuery.Fill(annotation.View, SavedQuery.Parameters(question.Data));
        (BrowserLinks links, ImmutableArray<string> told) = options.Links(parsed, question, connection);
        var rows = Rows.Of<Written>([new Written(annotation, cypher, links.Edit(cypher))],
        [
            new("annotation", "Annotation", ColumnKind.Text, row => row.Annotation.Name),
            new("query", "Of", ColumnKind.Text, row => row.Annotation.Query),
            new("elements", "Elements", ColumnKind.Count, row => row.Annotation.Elements),
            new("cypher", null, ColumnKind.Text, row => row.Cypher),
            new("link", null, ColumnKind.Text, row => row.Link?.AbsoluteUri),
        ]);
        return new Answer($"neo4j annotate {annotation.Name}", question.Data, [new Field("query", annotation.Query), .. place], rows)
        {
            Sections = [new Section("Marked in the graph", rows) { IsLimited = true }, .. BrowserSections.Of("To look at it", cypher, links.Edit(cypher))],
            Headline = Neo4jHeadlines.Of(annotation),
            Notes =
            [
                .. isJudgedAlike ? Array.Empty<string>() : ["The graph was pushed for another year, or other links or members, than this answer is about: networklens neo4j push with the same options makes inForce and the other queries agree with it."],
                .. AtLeastNote.Of(question.Data),
                .. told,
            ],
        };
    }

    // As it would be typed, the year always said: what tells one answer in the graph from another.
    private static string Asked(Question question, string verb, params IEnumerable<(string? Option, string? Value)> options)
    {
        (string? Option, string? Value)[] common =
        [
            ("--as-of", CellText.Plain(question.AsOf)),
            ("--evidence", question.Options.Evidence == Evidence.All ? null : DataWords.Word(question.Options.Evidence)),
            (null, question.Options.IncludeUnconfirmed ? "--include-unconfirmed" : null),
            ("--members", question.Settings.AllMembers ? "all" : null),
        ];
        return string.Join(' ', options.Concat(common).Where(option => option.Value is not null)
            .Select(option => option.Option is null ? option.Value : $"{option.Option} {option.Value}").Prepend(verb));
    }
}
