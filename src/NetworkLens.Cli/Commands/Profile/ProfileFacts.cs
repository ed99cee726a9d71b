using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Answers;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>One input, or one demand row, and the largest share that one supplier has in it.</summary>
internal sealed record ProfileSingle(string Tier, Dependency Dependency);

/// <summary>How long a target is served when a chokepoint fails, at both ends of what is unknown.</summary>
/// <param name="Label">What fails.</param>
/// <param name="Range">Of at least one row.</param>
internal sealed record ProfileSurvival(Label Label, SurvivalRange Range)
{
    /// <summary>Until the first of its rows goes short; infinite where none does.</summary>
    public double Days => Range.Found.Rows.Min(row => row.Days);

    /// <summary>The same at the other end; null where there is none, or it is infinite too.</summary>
    public double? LowDays => Range.Found.Rows.Min(Range.LowDays);

    /// <summary>Null where nobody knows, or the two ends disagree.</summary>
    public bool? IsExposed
    {
        get
        {
            bool?[] each = [.. Range.Found.Rows.Select(Range.IsExposed)];
            return each.Contains(true) ? true : each.Contains(null) ? null : false;
        }
    }
}

/// <summary>Whether a bloc can supply it by itself, and from which year on if not today.</summary>
internal sealed record ProfileBloc(Bloc Bloc, BlocAnswer Answer, int? FromYear);

/// <summary>All that is known about the supply of one site.</summary>
internal sealed record ProfileFacts(
    SiteFacts Site, ImmutableArray<VertexIndex> Targets, bool IsProducible, ImmutableArray<Chokepoint> Alone, ImmutableArray<Chokepoint> Pairs,
    ImmutableArray<ProfileSingle> Singles, ImmutableArray<ProfileSurvival> Survival, ImmutableArray<ProfileBloc> Blocs, ImmutableArray<Relief> Reliefs, HeldStocks Stocks, string? Impossible)
{
    private const int MostSurvivals = 8; // each takes linear programmes of its own

    public static ProfileFacts Of(Question question, SiteIndex site)
    {
        SupplyNetwork network = question.Network;
        var sites = SiteSet.Of(question.Data, other => other == site);
        ImmutableArray<VertexIndex> targets = QuestionTargets.Of(network, sites);
        int threads = question.Settings.Threads;
        ChokepointAnswer[] found = [.. new[] { LabelKind.Country, LabelKind.Site, LabelKind.Operator }.Select(by => Analysis.Chokepoints.Of(network, targets, by, threads: threads, cancellation: question.Cancellation))];
        ImmutableArray<Chokepoint> alone = [.. found.SelectMany(answer => answer.Chokepoints)];
        ImmutableArray<Chokepoint> pairs =
        [
            .. new[] { LabelKind.Country, LabelKind.Site }
                .SelectMany(by => Analysis.Chokepoints.Of(network, targets, by, order: 2, threads: threads, cancellation: question.Cancellation).Chokepoints),
        ];
        int last = Timeline.LastChange(question.Data);
        var stocks = HeldStocks.Of(question.Data, question.AsOf, question.Settings.AllMembers);
        (ImmutableArray<ProfileSurvival> survival, string? impossible) = SurvivalOf(question, stocks, targets, alone);
        return new ProfileFacts(
            SiteFacts.Of(network, site),
            targets,
            !targets.IsEmpty && found[0].NotProducible.IsEmpty,
            alone,
            pairs,
            [.. SinglesOf(network, sites)],
            survival,
            [.. BlocsOf(question, sites, last)],
            [.. new[] { LabelKind.Country, LabelKind.Site }.SelectMany(by => PlannedRelief.Of(network, sites, by, last, threads, question.Cancellation))],
            stocks,
            impossible);
    }

    // One link up by site and by country, then by content up to each stage before its own, nearest first.
    private static IEnumerable<ProfileSingle> SinglesOf(SupplyNetwork network, SiteSet sites)
    {
        int own = network.Data.Sites.Stage(sites.First()).Value;
        IEnumerable<ProfileSingle> direct = new[] { LabelKind.Site, LabelKind.Country }
            .SelectMany(by => SingleSource.Of(network, sites, by)).Select(row => new ProfileSingle("direct", row));
        return direct.Concat(Enumerable.Range(0, Math.Max(0, own)).Reverse().SelectMany(stage => new[] { LabelKind.Site, LabelKind.Country }
            .SelectMany(by => OriginSource.Of(network, sites, by, new StageIndex(stage)))
            .Select(row => new ProfileSingle(network.Data.Id(new StageIndex(stage))!, row))));
    }

    private static (ImmutableArray<ProfileSurvival> Rows, string? Impossible) SurvivalOf(Question question, HeldStocks stocks, ImmutableArray<VertexIndex> targets, ImmutableArray<Chokepoint> alone)
    {
        SupplyNetwork network = question.Network;
        ImmutableArray<int> positions = [.. targets.Where(network.IsTarget).Select(vertex => vertex.Value - network.ActivityCount).Order()];
        if (positions.IsEmpty || network.ActivityCount + network.TargetCount + network.LinkCount > FlowNotes.Many)
        {
            return ([], positions.IsEmpty ? "It asks for nothing itself, so that there is no demand to be served." : "The network is too large to follow tonnes without being asked: networklens survive does.");
        }

        try
        {
            ImmutableArray<ProfileSurvival> rows = [.. alone.Take(MostSurvivals).Select(chokepoint => Survive(question, positions, stocks, chokepoint.Labels[0])).Where(row => !row.Range.Found.Rows.IsEmpty)];
            return (rows, rows.IsEmpty && !alone.IsEmpty ? "What it asks for is not served today, or is unknown." : null);
        }
        catch (FlowsImpossibleException fault)
        {
            return ([], AdviceText.Of(fault));
        }
    }

    private static ProfileSurvival Survive(Question question, ImmutableArray<int> positions, HeldStocks stocks, Label label)
    {
        SupplyNetwork network = question.Network;
        var labels = LabelSet.Of(network, label.Kind);
        var failed = SiteSet.Of(network.Data, site => labels.IsOn(site, label.Value));
        var asked = new SurvivalQuestion(network, failed) { Stocks = stocks.Stocks, Targets = positions, RecoveryDays = SurvivalQuestion.RecoveryOf(network, failed, null) };
        return new ProfileSurvival(label, SurvivalRange.Of(asked, stocks, each => TimeToSurvive.Of(each, question.Cancellation)));
    }

    // Networks of later years are made once, for all blocs.
    private static IEnumerable<ProfileBloc> BlocsOf(Question question, SiteSet sites, int last)
    {
        SupplyNetwork network = question.Network;
        bool isLarge = network.LinkCount > FlowNotes.Many;
        SupplyNetwork[] years = [network, .. isLarge ? [] : Enumerable.Range(question.AsOf + 1, Math.Max(0, last - question.AsOf)).Select(year => SupplyNetwork.Of(network.Data, network.Options with { AsOf = year }))];
        foreach (Bloc bloc in network.Data.Blocs)
        {
            BlocAnswer today = AnswerIn(question, bloc, network, sites);
            SupplyNetwork? mended = today == BlocAnswer.Yes ? null : years.Skip(1).FirstOrDefault(year => AnswerIn(question, bloc, year, sites) == BlocAnswer.Yes);
            yield return new ProfileBloc(bloc, today, mended?.Options.AsOf);
        }
    }

    // The worst of its targets.
    private static BlocAnswer AnswerIn(Question question, Bloc bloc, SupplyNetwork network, SiteSet sites)
    {
        ImmutableArray<VertexIndex> targets = QuestionTargets.Of(network, sites);
        return targets.IsEmpty ? BlocAnswer.No
            : Analysis.Gaps.AnswersOf(network, question.BlocIn(bloc.Id)(network.Options.AsOf), targets).Min();
    }
}
