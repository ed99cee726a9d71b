using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using NetworkLens.Analysis;
using NetworkLens.Answers;
using NetworkLens.Cli.Lots;
using NetworkLens.Cli.Output;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>What, if it fails, cuts a target off.</summary>
internal static class ChokepointsCommand
{
    private static readonly Matching Compared = new(["chokepoint", "kind"], [("targetCount", "Targets cut"), ("demandShare", "Share of demand"), ("targets", null)]);

    public static Command Create(Ask ask)
    {
        var to = new Option<string>("--to") { HelpName = "SEL", Description = "The targets whose supply to look at. Default: all end uses." };
        Choice<LabelKind> by = LabelChoice.By("What may fail.", LabelKind.Country, LabelKind.Site, LabelKind.Link, LabelKind.Operator, LabelKind.CountryStage);
        var rank = new Choice<AskedRank>(
            "--rank",
            "What comes first: the most targets cut, the most demand, the most shortest paths passing through, or the most served demand lost by tonnes (throughput).",
            ("targets", AskedRank.Targets),
            ("demand", AskedRank.Demand),
            ("betweenness", AskedRank.Betweenness),
            ("throughput", AskedRank.Throughput));
        var order = new Choice<int>(
            "--order",
            "How many fail together: minimal cut sets of exactly that many, or of any number (all), within a bound that the answer states.",
            [.. Enumerable.Range(1, Chokepoints.MostTogether).Select(size => (OrderText(size), size)), (OrderText(Chokepoints.AnyOrder), Chokepoints.AnyOrder)]);
        Option<double> within = NumberOption.Create("--within", "DAYS", "Who is still a chokepoint this many days after failing: links with qualification_days count once that time has passed.", "a number of days of at least 0", days => days >= 0);
        var curve = new Option<bool>("--curve") { Description = "For the worst five (--limit N for others), what they cut off against the days since they failed, as links become qualified." };
        Option<string> picture = PictureFile.Option("With --curve: draw it too.");
        var possible = new Option<bool>("--possible") { Description = "Also list what would be a chokepoint if an inferred link did not exist, and name those links." };
        var command = new Verb(
            "chokepoints",
            "Find what cuts a target off if it fails, alone or together with others: exact, counting every recipe and every supplier.",
            "networklens chokepoints",
            "networklens chokepoints --to f-35 --by site",
            "networklens chokepoints --to 'stage:end-use country:US' --by country-stage --rank demand",
            "networklens chokepoints --to f-35 --order 2",
            "networklens chokepoints --to f-35 --by site --possible",
            "networklens chokepoints --by site --rank throughput",
            "networklens chokepoints --by operator --fail-on 'demandShare>0.5'",
            "networklens chokepoints --by site --compare-year 2030",
            "networklens chokepoints --by site --within 90",
            "networklens chokepoints --by country --curve --picture curve.svg")
        {
            to, by, rank, order, possible, within, curve, picture,
        };
        double? Within(ParseResult parsed) => parsed.GetResult(within) is null ? null : parsed.GetValue(within);
        var comparison = new Comparison();
        comparison.AddTo(command);
        LotOptions.AddTo(command);
        command.SetAction(parsed => ask(parsed, question => comparison.Of(
            parsed, question, each => parsed.GetValue(curve)
                ? ChokepointCurvePage.Of(each, parsed.GetValue(to), by.Of(parsed), RankOfCurve(rank.Of(parsed), order.Of(parsed), parsed.GetValue(possible), Within(parsed), comparison.IsAsked(parsed)), parsed.GetValue(picture))
                : Of(each, parsed.GetValue(to), by.Of(parsed), rank.Of(parsed), order.Of(parsed), parsed.GetValue(possible), Within(parsed), parsed.GetValue(picture)), Compared)));
        return command;
    }

    private static ChokepointRank RankOfCurve(AskedRank rank, int order, bool possible, double? within, bool isCompared) =>
        !IsOfEverybody(rank) && order == 1 && !possible && within is null && !isCompared ? Structural(rank)
        : throw Refusal.OfCommandLine("--curve is about single chokepoints by targets or demand, on every day: leave --order, --possible, --within, comparisons and other ranks out.");

    private static Answer Of(Question question, string? to, LabelKind by, AskedRank rank, int order, bool possible, double? within, string? picture)
    {
        Refuse(by, rank, order, possible, within, picture);
        SupplyNetwork network = question.Network;
        ImmutableArray<VertexIndex> targets = question.Targets(to);
        ChokepointAnswer found = Found(question, targets, by, rank, order, possible, within);
        LinkIndex[]? upstream = question.Upstream(targets);
        var inferred = InferredLabels.Of(network, upstream ?? [], by);
        var sentence = new ChokepointsHeadline(network, found, by, to is null ? "end use" : "target", inferred.Contains);
        int asked = SitesOf(network, targets).Count;
        int missed = found.Chokepoints.Count(chokepoint => chokepoint.MissedByPaths);
        Rows rows = RowsOf(network, found, rank, asked, to is null ? "End uses cut" : "Targets cut", inferred);
        string? endUses = TargetNotes.EndUses(question.Data, to);
        return question.Answer(
            "chokepoints",
            rows,
            new Field("to", to),
            new Field("by", LabelText.WordOf(by)),
            new Field("rank", DataWords.Word(rank)),
            new Field("order", order == Chokepoints.AnyOrder ? OrderText(order) : order),
            new Field("possible", possible),
            new Field("within", within)) with
        {
            Headline = targets.IsEmpty ? question.NoTargets(to)
                : rank == AskedRank.Throughput ? sentence.OfThroughput()
                : rank == AskedRank.Betweenness ? sentence.OfBetweenness()
                : within is null ? sentence.OfCuts(order)
                : $"{FigureText.Tonnes(within.Value)} days after the failure: {sentence.OfCuts(order)}",
            Rests = new(() => RestsOn.OfSupply(network, targets, hasTonnes: rank == AskedRank.Throughput, upstream)),
            Totals =
            [
                new Field("targetsAsked", asked),
                new Field("demandRowsAsked", targets.Length),
                new Field("demandRowsNotProducible", found.NotProducible.Length),
                new Field("missedByPaths", missed),
            ],
            Sections = endUses is null || targets.IsEmpty ? [] : [new Section($"End uses: {endUses}", rows) { IsLimited = true }],
            Notes =
            [
                .. targets.IsEmpty ? [question.NoTargets(to)] : ChokepointNotes.Of(network, by, found, BeyondChokepoints.Of(network, to, by, found, order, question.Settings.Threads, question.Cancellation), inferred, order, possible ? 2 : order),
                .. rank == AskedRank.Throughput ? ChokepointNotes.OfThroughput(network) : [],
                .. within is null ? [] : QualifiedLinks.Notes(network, within.Value),
            ],
        };
    }

    private static ChokepointAnswer Found(Question question, ImmutableArray<VertexIndex> targets, LabelKind by, AskedRank rank, int order, bool possible, double? within)
    {
        SupplyNetwork network = question.Network;
        using LotSession? lots = order > 1 && within is null ? question.Lots($"Sets of {(order == Chokepoints.AnyOrder ? "any number" : OrderText(order))} by {LabelText.WordOf(by)}") : null;
        ChokepointAnswer found = within is { } days
            ? ChokepointCurve.Left(network, ChokepointCurve.After(network, days), targets, by, order, Structural(rank), question.Settings.Threads, question.Cancellation)
            : Chokepoints.InLots(network, targets, by, order, Structural(rank), question.Settings.Threads, lots?.Work, question.Cancellation);
        if (possible)
        {
            ChokepointAnswer more = PossibleChokepoints.Of(network, targets, by, Structural(rank), question.Cancellation);
            return found with { Chokepoints = [.. found.Chokepoints, .. more.Chokepoints], Unlisted = more.Unlisted, SearchedUpTo = more.SearchedUpTo };
        }

        return rank == AskedRank.Throughput ? ThroughputRank.Of(question, found, by) : found; // not together with what is possible: see Refuse
    }

    // What does not go together.
    private static void Refuse(LabelKind by, AskedRank rank, int order, bool possible, double? within, string? picture)
    {
        if (picture is not null)
        {
            throw Refusal.OfCommandLine("--picture draws a curve: it needs --curve. networklens draw --chokepoints draws who is cut off.");
        }

        if (within is not null && (possible || IsOfEverybody(rank)))
        {
            throw Refusal.OfCommandLine($"--within is about who is cut off: leave {(possible ? "--possible" : $"--rank {DataWords.Word(rank)}")} out.");
        }

        if (rank == AskedRank.Betweenness && by == LabelKind.Link)
        {
            throw Refusal.OfCommandLine("--rank betweenness is about plants and those who have them: it needs --by site, operator, country or country-stage.");
        }

        if (possible && (order > 1 || IsOfEverybody(rank)))
        {
            throw Refusal.OfCommandLine($"--possible is about single chokepoints, ranked by targets or demand: leave --order and --rank {DataWords.Word(rank)} out.");
        }

        if (rank == AskedRank.Throughput && order > 1)
        {
            throw Refusal.OfCommandLine("--rank throughput is about single chokepoints; stress --order 2 fails pairs and ranks them by lost demand.");
        }
    }

    // By these two everybody is ranked, whether or not their failure cuts anyone off.
    private static bool IsOfEverybody(AskedRank rank) => rank is AskedRank.Throughput or AskedRank.Betweenness;

    // What is lost by tonnes is worked out afterwards, of whatever cuts anyone off.
    private static ChokepointRank Structural(AskedRank rank) => rank switch
    {
        AskedRank.Demand => ChokepointRank.Demand,
        AskedRank.Betweenness => ChokepointRank.Betweenness,
        _ => ChokepointRank.Targets,
    };

    private static string OrderText(int order) => order == Chokepoints.AnyOrder ? "all" : order.ToString(CultureInfo.InvariantCulture);

    private static Rows RowsOf(SupplyNetwork network, ChokepointAnswer found, AskedRank rank, int asked, string cutHeader, InferredLabels inferred) => RowsOf(network, found, rank, asked, cutHeader, inferred, new CutTargets(network));

    private static Rows RowsOf(SupplyNetwork network, ChokepointAnswer found, AskedRank rank, int asked, string cutHeader, InferredLabels inferred, CutTargets cut) => Rows.Of(found.Chokepoints,
    [
        new(null, IsOfEverybody(rank) ? "What fails" : "Chokepoint", ColumnKind.Text, row => $"{string.Join(" + ", row.Labels.Select(label => LabelNames.Shown(network, label)))}{(row.IsCertain ? string.Empty : " (possible)")}{(inferred.Contains(row) ? " (inferred)" : string.Empty)}"),
        new("chokepoint", null, ColumnKind.List, row => row.Labels.Select(label => LabelText.Bare(network, label))),
        new("kind", "Kind", ColumnKind.Text, row => LabelText.WordOf(row.Labels[0].Kind)),
        new("isChokepoint", IsOfEverybody(rank) ? "Chokepoint" : null, ColumnKind.Flag, row => row.IsCut),
        new("targets", null, ColumnKind.List, row => cut.Of(row).Sites),
        new("targetCount", null, ColumnKind.Count, row => row.SiteCount),
        new(null, cutHeader, ColumnKind.Text, row => $"{row.SiteCount} of {asked}"),
        new("demandTonnesPerYear", null, ColumnKind.Tonnes, row => row.DemandTonnesPerYear),
        new("demandShare", "Share of demand", ColumnKind.Share, row => row.DemandShare),
        new("materials", null, ColumnKind.List, row => cut.Of(row).Materials),
        new("missedByPaths", null, ColumnKind.Flag, row => row.MissedByPaths),
        new("certainty", null, ColumnKind.Text, row => row.IsCertain ? "certain" : "possible"),
        new("unlessInferred", null, ColumnKind.List, row => row.IsCertain ? Enumerable.Empty<string>() : row.UnlessInferred.Select(link => LabelText.Bare(network, new Label(LabelKind.Link, link.Value)))),
        new("inferred", null, ColumnKind.Flag, row => inferred.Contains(row)),
        new("rows", null, ColumnKind.Nested, row => cut.Of(row).Rows),
        new("score", rank == AskedRank.Throughput ? "Served demand lost (t/yr)" : rank == AskedRank.Betweenness ? "Betweenness" : null, rank == AskedRank.Throughput ? ColumnKind.Tonnes : ColumnKind.Index, row => rank == AskedRank.Demand ? row.DemandTonnesPerYear : row.Score), // unknown demand is null, not 0
        new("scoreError", found.Betweenness is { IsExact: false } ? "± at most" : null, ColumnKind.Index, row => row.ScoreError),
        new(null, "Such as", ColumnKind.Text, row => cut.Of(row).Examples),
    ]);

    // In the order asked about, which is that of the data; each once.
    private static List<SiteIndex> SitesOf(SupplyNetwork network, ImmutableArray<VertexIndex> targets) =>
        [.. targets.Select(target => network.SiteOf(target)).Distinct()];
}
