using System.Collections.Immutable;
using System.CommandLine;
using NetworkLens.Analysis;
using NetworkLens.Answers;
using NetworkLens.Cli.Output;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>What a bloc cannot make, and what would close the gap.</summary>
internal static class GapsCommand
{
    private static readonly Matching Compared = new(["target", "material"], [("answer", "Inside"), ("size", "Fewest outside sites")]);

    private const int MostWithSections = 5;

    public static Command Create(Ask ask)
    {
        Option<string> bloc = BlocOption.Create("Whose sites count.");
        bloc.Required = true;
        var to = new Option<string>("--to") { HelpName = "SEL", Description = "The targets whose supply to look at. Default: all end uses, those of the bloc first." };
        Option<double> within = NumberOption.Create("--within", "DAYS", "What the bloc can make this many days after supply from outside ends: links with qualification_days of at most as many count too.", "a number of days of at least 0", days => days >= 0);
        var command = new Verb(
            "gaps",
            "Find what a bloc cannot make by itself, where the chain breaks, the fewest outside sites that would close the gap, and the plants planned.",
            "networklens gaps --bloc g7 --to f-35",
            "networklens gaps --bloc forge-named --to 'bloc:forge-named stage:end-use'",
            "networklens gaps --bloc us-eu-japan+AU+KR --to gm-detroit-ev-use",
            "networklens gaps --bloc g7 --to 'country:US,JP stage:end-use' --fail-on 'answer=no'",
            "networklens gaps --bloc g7 --to f-35 --compare-year 2030",
            "networklens gaps --bloc g7 --within 180")
        {
            bloc, to, within,
        };
        var comparison = new Comparison();
        comparison.AddTo(command);
        double? Within(ParseResult parsed) => parsed.GetResult(within) is null ? null : parsed.GetValue(within);
        command.SetAction(parsed => ask(parsed, question => comparison.Of(
            parsed, question, each => Of(each.After(Within(parsed)), parsed.GetRequiredValue(bloc), parsed.GetValue(to), Within(parsed)), Compared)));
        return command;
    }

    private static Answer Of(Question question, string text, string? to, double? within)
    {
        SupplyNetwork network = question.Network;
        BlocSelection bloc = question.Bloc(text);
        string named = Words.Bloc(question.Data, bloc);
        ImmutableArray<VertexIndex> targets =
        [
            .. question.Targets(to).OrderBy(target => bloc.Contains(question.Data.Sites.Country(network.SiteOf(target))) ? 0 : 1),
        ];
        ImmutableArray<GapAnswer> gaps = Gaps.Of(network, bloc, targets, question.Settings.Threads, question.Cancellation);
        bool hasDetails = to is not null || targets.Length <= GapNotes.MostTargets;
        GapDetail[] details = hasDetails ? Details(question, network, bloc, text, to, gaps) : [];
        ImmutableArray<double> qualified = QualifiedGaps.DaysOf(network, bloc, gaps, question.Cancellation);
        GapLine[] lines = [.. gaps.Select((gap, position) => new GapLine(network, gap, hasDetails ? details[position] : null) { QualifiedInDays = qualified[position] })];
        Rows rows = GapLine.RowsOf(question.Data, lines);
        string? impossible = "For a network this large only timeline and plan work it out, which take the time.";
        SelfSufficiency? own = network.ActivityCount + network.TargetCount > FlowNotes.Many ? null : SelfSufficiencyFacts.Find(network, bloc, out impossible, question.Cancellation);
        return question.Answer("gaps", rows, new Field("bloc", text), new Field("to", to), new Field("within", within)) with
        {
            Headline = lines.Length == 0 ? question.NoTargets(to)
                : within is null ? BlocHeadlines.OfGaps(network, named, gaps, to is null ? own : null)
                : $"{FigureText.Tonnes(within.Value)} days after supply from outside ends: {BlocHeadlines.OfGaps(network, named, gaps, to is null ? own : null)}",
            Rests = question.Rests(targets),
            Sections = lines.Length is 0 or > MostWithSections ? [] : [.. Sections($"{named} in {question.AsOf}", rows, lines)],
            Totals =
            [
                new Field("demandRowsAsked", targets.Length),
                new Field("yes", gaps.Count(gap => gap.Answer == BlocAnswer.Yes)),
                new Field("onlyThroughUnknown", gaps.Count(gap => gap.Answer == BlocAnswer.OnlyThroughUnknown)),
                new Field("no", gaps.Count(gap => gap.Answer == BlocAnswer.No)),
                new Field("selfSufficiency", SelfSufficiencyFacts.Fields(own)),
            ],
            Notes =
            [
                .. SelfSufficiencyNotes.Of(own, impossible, named, question.AsOf),
                .. question.NotesOfTargets(to, lines.Length == 0),
                .. GapNotes.Of(gaps, details, hasDetails),
                .. within is null ? [] : GapNotes.OfQualified(network, qualified, within.Value),
            ],
        };
    }

    private static IEnumerable<Section> Sections(string bloc, Rows rows, GapLine[] lines)
    {
        yield return new Section($"Inside {bloc}", rows);
        if (GapLine.BreaksOf(lines) is { Count: > 0 } breaks)
        {
            yield return new Section("Where the chain breaks, nearest the target first", breaks);
        }

        if (GapLine.ChainsOf(lines) is { Count: > 0 } chains)
        {
            yield return new Section("Routes inside that share no activity", chains);
        }
    }

    // Each target by itself, side by side: the same on any number of threads.
    private static GapDetail[] Details(Question question, SupplyNetwork network, BlocSelection bloc, string text, string? to, ImmutableArray<GapAnswer> gaps)
    {
        Dictionary<(SiteIndex, MaterialIndex), TimelineRow> closed = Closed(question, text, to, gaps);
        var details = new GapDetail[gaps.Length];
        using ProgressBar progress = question.Progress("Looking for the fewest outside sites");
        int done = 0;
        int threads = question.Settings.Threads;
        ParallelOptions options = WorkerCount.Options(threads, question.Cancellation);
        Parallel.For(0, gaps.Length, options, position =>
        {
            VertexIndex target = gaps[position].Target;
            BlocPart part = BlocPart.Of(network, bloc, [target]).Single();
            SupplyNetwork inside = gaps[position].Answer == BlocAnswer.Yes ? part.Known : part.WithUnknown;
            details[position] = new GapDetail(
                FewestOutsideSites.Of(network, bloc, target, cancellation: question.Cancellation),
                IndependentRoutes.Of(inside, [target], question.Cancellation).Single().Chains,
                SmallestCut.Of(inside, target, 1, question.Cancellation),
                closed.GetValueOrDefault((network.SiteOf(target), network.MaterialOf(target))));
            progress.Report((double)Interlocked.Increment(ref done) / gaps.Length);
        });
        return details;
    }

    // The first later year in which a gap is closed: what was only through unknown tiers, when it is from known sites alone.
    private static Dictionary<(SiteIndex Site, MaterialIndex Material), TimelineRow> Closed(Question question, string bloc, string? to, ImmutableArray<GapAnswer> gaps)
    {
        int last = Timeline.LastChange(question.Data);
        if (last <= question.AsOf || gaps.All(gap => gap.Answer == BlocAnswer.Yes))
        {
            return [];
        }

        SupplyNetwork network = question.Network;
        var today = gaps.ToDictionary(gap => (network.SiteOf(gap.Target), network.MaterialOf(gap.Target)), gap => gap.Answer);
        return Timeline
            .Of(question.Data, network.Options, question.BlocIn(bloc), to is null ? null : question.Sites(to), TargetNotes.AreEndUses(to), question.AsOf, last, cancellation: question.Cancellation)
            .SelectMany(year => year.Rows)
            .Where(row => today.TryGetValue((row.Site, row.Material), out BlocAnswer answer) && answer != BlocAnswer.Yes && row.Answer > answer)
            .GroupBy(row => (row.Site, row.Material))
            .ToDictionary(rows => rows.Key, rows => rows.First());
    }
}
