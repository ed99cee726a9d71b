using System.Collections.Immutable;
using System.CommandLine;
using NetworkLens.Analysis;
using NetworkLens.Answers;
using NetworkLens.Cli.Output;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>Other ways to a target.</summary>
internal static class RoutesCommand
{
    private const int MostRoutes = 1_000;

    public static Command Create(Ask ask)
    {
        var to = new Option<string>("--to") { HelpName = "SEL", Description = "The targets whose supply to look at.", Required = true };
        var from = new Option<string>("--from") { HelpName = "SEL", Description = "Where routes start. Default: at every source." };
        Option<string> bloc = BlocOption.Create("Use only sites of this bloc, and the target's own.");
        var without = new Option<string>("--without") { HelpName = "SEL", Description = "Avoid these sites." };
        var material = new Option<string>("--material") { HelpName = "M", Description = "Only routes on which this material moves." };
        Option<int> count = Counts.Option("--k", "How many for each target.", 5, 1, MostRoutes);
        var weight = new Choice<RouteWeight>(
            "--weight",
            "What makes a route short: links, kilometres, dollars a tonne, or the governance of the suppliers' countries.",
            ("hops", RouteWeight.Hops),
            ("distance", RouteWeight.Distance),
            ("cost", RouteWeight.Cost),
            ("risk", RouteWeight.Risk));
        var tree = new Option<bool>("--tree") { Description = "Draw whole supply trees instead: every input of every plant covered, by as many suppliers as it needs (at_least; for cost, in equal shares)." };
        var possible = new Option<bool>("--possible") { Description = "Also go through plants that lack an input." };
        var command = new Verb(
            "routes",
            "Find the best routes from a mine to a target, inside a bloc or avoiding some sites.",
            "networklens routes --to f-35",
            "networklens routes --to gm-detroit-ev-use --bloc g7 --weight distance",
            "networklens routes --to f-35 --without lynas-kuantan-refiner --material dy-oxide --k 3",
            "networklens routes --to f-35 --tree --k 1",
            "networklens routes --to f-35 --from lynas-mount-weld-mine --weight risk --possible")
        {
            to, from, bloc, without, material, count, weight, tree, possible,
        };
        command.SetAction(parsed => ask(parsed, question => Of(
            question,
            new RouteQuestion(parsed.GetRequiredValue(to), parsed.GetValue(bloc), parsed.GetValue(without)),
            parsed.GetValue(from),
            parsed.GetValue(material),
            parsed.GetValue(tree),
            new RouteOptions(weight.Of(parsed), parsed.GetValue(count), Possible: parsed.GetValue(possible)))));
        return command;
    }

    private static Answer Of(Question question, RouteQuestion asked, string? from, string? material, bool isTree, RouteOptions options)
    {
        Answer answer = isTree ? TreesOf(question, asked, from, material, options) : RoutesOf(question, asked, from, material, options);
        return answer with
        {
            Query =
            [
                new Field("to", asked.To),
                new Field("from", from),
                new Field("bloc", asked.Bloc),
                new Field("without", asked.Without),
                new Field("material", material),
                new Field("k", options.Count),
                new Field("weight", DataWords.Word(options.By)),
                new Field("tree", isTree),
                new Field("possible", options.Possible),
                .. answer.Query,
            ],
        };
    }

    private static Answer TreesOf(Question question, RouteQuestion asked, string? from, string? material, RouteOptions options)
    {
        if (from is not null || options.Possible)
        {
            throw Refusal.OfCommandLine("--tree draws trees in which nothing is missing, down to every source they need: leave --from and --possible out.");
        }

        ImmutableArray<VertexIndex> targets = question.Targets(asked.To);
        if (question.Material(material) is { } wanted)
        {
            targets = [.. targets.Where(target => question.Network.MaterialOf(target) == wanted)];
            if (targets.IsEmpty)
            {
                throw Refusal.OfCommandLine($"--tree --material {material}: none of these sites asks for it. A tree covers all inputs; leave --material out, or --tree.");
            }
        }

        TreeLine[] lines = [.. asked.Parts(question, targets).SelectMany(part => TreeLine.Of(part, options.By, options.Count, question.Cancellation))];
        TreeLine[] drawn = [.. lines.Where(line => line.Tree is not null)];
        Rows rows = TreeLine.RowsOf(question.Data, drawn);
        int decimals = TreeLine.Decimals(drawn);
        return question.Answer("routes", rows) with
        {
            Headline = targets.IsEmpty ? question.NoTargets(asked.To) : SupplyHeadlines.OfTrees(targets.Length, drawn.Select(line => line.Target).Distinct().Count(), drawn.Length, question.InWords(asked.To), asked.Where),
            Rests = question.Rests(targets),
            Sections = drawn.Length == 0 ? [] : [new Section("Supply trees", rows) { Trees = [.. drawn.Select(line => new TreeDrawing(line, decimals).Root())] }],
            Totals = [new Field("demandRowsAsked", targets.Length)],
            Notes =
            [
                .. question.NotesOfTargets(asked.To, targets.IsEmpty),
                .. RouteNotes.OfTargets(question.Network, asked.Bloc, asked.Where, lines.Select(line => (line.Target, line.Tree is not null, line.Part.IsThroughUnknown))),
                .. RouteNotes.Incomplete("tree", drawn.Count(line => !line.Tree!.IsComplete), drawn.Length),
                .. RouteNotes.Rough(drawn.Any(line => line.IsRough)),
            ],
        };
    }

    private static Answer RoutesOf(Question question, RouteQuestion asked, string? from, string? material, RouteOptions options)
    {
        RouteOptions chosen = options with { From = from is null ? null : question.Sites(from), Carrying = question.Material(material) };
        ImmutableArray<VertexIndex> targets = question.Targets(asked.To);
        RouteLine[] lines = [.. asked.Parts(question, targets).SelectMany(part => Lines(part, chosen, question.Cancellation))];
        return question.Answer(
            "routes",
            RouteRows.Of(question.Data, [.. lines.Where(line => line.Route is not null)])) with
        {
            Headline = targets.IsEmpty ? question.NoTargets(asked.To) : SupplyHeadlines.OfRoutes(lines, question.InWords(asked.To), asked.Where),
            Rests = Array.TrueForAll(lines, line => line.Route is null) ? null : new(() => new RestsOn($"{question.AsOf}") { Links = RouteLine.Evidence(lines) }),
            Totals = [new Field("demandRowsAsked", targets.Length)],
            Notes =
            [
                .. question.NotesOfTargets(asked.To, targets.IsEmpty),
                .. RouteNotes.OfTargets(question.Network, asked.Bloc, asked.Where, lines.Select(line => (line.Answer.Target, line.Answer.IsProducible, line.Part.IsThroughUnknown))),
                .. RouteNotes.OfRoutes(lines, chosen.Possible),
            ],
        };
    }

    private static IEnumerable<RouteLine> Lines(RoutePart part, RouteOptions options, CancellationToken cancellation)
    {
        var weights = new LinkWeights(part.Network, options.By);
        return Routes.Of(part.Network, part.Targets, options, cancellation).SelectMany(answer => answer.Routes.IsEmpty
            ? [new RouteLine(part, weights, answer, 0, null)]
            : answer.Routes.Select((route, index) => new RouteLine(part, weights, answer, index + 1, route)));
    }
}
