using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>A scenario under one rule of re-routing: the problem without its effects, and those of its periods.</summary>
internal sealed class RuleRun
{
    private readonly SupplyNetwork network;
    private readonly ImmutableArray<Effect> effects;
    private readonly ImmutableArray<ScenarioPeriod> periods;
    private readonly double unknownCapacity;
    private readonly CancellationToken cancellation;
    private readonly Rerouting rerouting;
    private readonly SiteGroups groups;
    private readonly FlowProblem calm;

    public RuleRun(
        SupplyNetwork network, Rerouting rerouting, ImmutableArray<Effect> effects, ImmutableArray<ScenarioPeriod> periods, double unknownCapacity, CancellationToken cancellation)
    {
        (this.network, this.rerouting, this.effects, this.periods, this.unknownCapacity, this.cancellation) = (network, rerouting, effects, periods, unknownCapacity, cancellation);
        groups = SiteGroups.Of(network.Data.Sites.Count, effects.SelectMany(TellApart));
        calm = FlowProblem.Of(network, rerouting, unknownCapacity, groups);
    }

    /// <summary>Whether the other rule comes to the same: along links, of which none is held to what it carries today.</summary>
    public bool IsAlike(RuleRun other) =>
        rerouting != Rerouting.Market && other.rerouting != Rerouting.Market && !effects.Any(effect => effect.Kind == ShockKind.Open) && calm.ChannelLimit.SequenceEqual(other.calm.ChannelLimit);

    /// <summary>Serves with and without the effects.</summary>
    public RuleOutcome Serve(FlowObjective objective)
    {
        ServedAnswer before = ServedDemand.Of(calm, objective, cancellation);
        var references = new QuotaReferences(network, calm, before, cancellation);
        FlowHorizon horizon = Horizon(references);
        ImmutableArray<ServedAnswer> after = horizon.Stocks.IsEmpty
            ? [.. horizon.Periods.Select(period => ServedDemand.Of(period.Problem, objective, cancellation))]
            : ServedDemand.Of(horizon, objective, cancellation);
        return new RuleOutcome(rerouting, objective, calm, before, horizon, after, references);
    }

    private FlowHorizon Horizon(QuotaReferences references)
    {
        var problem = new ShockedProblem(network, rerouting, groups, unknownCapacity, references);
        Effect[] releases = [.. effects.Where(effect => effect.Kind == ShockKind.Release)];
        return new FlowHorizon(
            [
                .. periods.Select(period => new FlowPeriod(
                    problem.Of(period.Effects), period.Years, [.. Enumerable.Range(0, releases.Length).Where(stock => period.Effects.Contains(releases[stock]))])),
            ],
            [.. releases.Select(effect => new FlowStock(effect.Materials[0], effect.Sites!, unknownCapacity > 0 ? effect.Extent : effect.LeastExtent ?? effect.Extent))]);
    }

    private static IEnumerable<SiteSet> TellApart(Effect effect) => effect.Kind switch
    {
        ShockKind.Quota or ShockKind.Tariff => [effect.From!, effect.To!],
        ShockKind.OriginBan => [effect.Sites!, effect.Origin!],
        ShockKind.Release => [effect.Sites!],
        _ => [],
    };
}

/// <summary>What came of a scenario under one rule.</summary>
internal sealed record RuleOutcome(
    Rerouting Rerouting, FlowObjective Objective, FlowProblem Calm, ServedAnswer Before, FlowHorizon Horizon, ImmutableArray<ServedAnswer> After, QuotaReferences References)
{
    /// <summary>Tonnes over the whole time.</summary>
    public ScenarioTotal Total(Func<Target, bool> isRest) => new(
        Rerouting, Objective, Sum(_ => Before, null), Sum(period => After[period], null), Sum(_ => Before, isRest), Sum(period => After[period], isRest));

    private ServedTotal Sum(Func<int, ServedAnswer> answer, Func<Target, bool>? isCounted)
    {
        (double served, double asked) = (0, 0);
        for (int period = 0; period < After.Length; period++)
        {
            ServedTotal total = answer(period).Total(isCounted);
            served += total.Served * Horizon.Periods[period].Years;
            asked += total.Asked * Horizon.Periods[period].Years;
        }

        return new ServedTotal(Figures.Settled(served, asked), asked);
    }
}
