using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>What a scenario costs: served demand with its shocks against without, period by period.</summary>
public static class ScenarioRun
{
    /// <summary>Runs a scenario over the network's year.</summary>
    /// <param name="network">Without the shocks.</param>
    /// <param name="scenario">What happens.</param>
    /// <param name="options">How.</param>
    /// <param name="cancellation">Looked at between solutions.</param>
    /// <exception cref="FlowsImpossibleException">The data does not allow flows, or a shock chooses nobody.</exception>
    public static ScenarioAnswer Of(SupplyNetwork network, Scenario scenario, ScenarioOptions options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(options);
        var reader = new EffectReader(network.Data, network.Options.AsOf, options.AllMembers);
        (ImmutableArray<Effect> effects, ImmutableArray<string> without) = reader.Read(scenario);
        ImmutableArray<Effect> others = options.BesideOthers is { } beside ? new EffectReader(network.Data, network.Options.AsOf, options.AllMembers).Read(beside).Effects : [];
        var periods = ScenarioPeriod.Of(network.Options.AsOf, effects, others);
        var rule = new RuleRun(network, options.Rerouting, effects, periods, double.PositiveInfinity, cancellation);
        RuleOutcome asked = rule.Serve(options.Objective);
        var isRest = RestOf(network.Data, effects);
        var totals = ImmutableArray.CreateBuilder<ScenarioTotal>();
        totals.Add(asked.Total(isRest));
        var most = new List<(RuleRun Run, RuleOutcome Outcome)>();
        if (options.Objective == FlowObjective.Total)
        {
            most.Add((rule, asked));
        }

        foreach (Rerouting each in Enum.GetValues<Rerouting>())
        {
            RuleRun run = each == options.Rerouting ? rule : new RuleRun(network, each, effects, periods, double.PositiveInfinity, cancellation);
            RuleOutcome outcome = most.Find(known => ReferenceEquals(known.Run, run) || run.IsAlike(known.Run)).Outcome ?? run.Serve(FlowObjective.Total);
            most.Add((run, outcome));
            totals.Add((outcome with { Rerouting = each }).Total(isRest));
        }

        RuleOutcome? least = FlowProblem.HasTwoEnds(network) || effects.Any(effect => effect.LeastExtent is not null) ? new RuleRun(network, options.Rerouting, effects, periods, 0, cancellation).Serve(options.Objective) : null;
        return new ScenarioAnswer(
            network,
            scenario,
            periods,
            RowsOf(network.Data, periods, asked),
            totals.ToImmutable(),
            least?.Total(isRest),
            effects.Any(effect => effect.Kind == ShockKind.Tariff) ? LeastCost.Of(asked, periods, cancellation) : null,
            [.. without.Select(note => new FlowNote(note)), .. Notes(network, effects, periods, options, asked)])
        {
            Hit = [.. effects.SelectMany(SendersOf).Distinct().OrderBy(site => site.Value)],
            RowsWithUnknownAtNothing = least is null ? [] : RowsOf(network.Data, periods, least),
        };
    }

    /// <summary>Served over the network's year by the rule and the objective asked for, and the periods it is made of.</summary>
    internal static (ImmutableArray<ScenarioPeriod> Periods, ScenarioTotal Total) TotalOf(
        SupplyNetwork network, Scenario scenario, ScenarioOptions options, CancellationToken cancellation)
    {
        ImmutableArray<Effect> effects = new EffectReader(network.Data, network.Options.AsOf, options.AllMembers).Read(scenario).Effects;
        var periods = ScenarioPeriod.Of(network.Options.AsOf, effects, []);
        RuleOutcome served = new RuleRun(network, options.Rerouting, effects, periods, double.PositiveInfinity, cancellation).Serve(options.Objective);
        return (periods, served.Total(RestOf(network.Data, effects)));
    }

    // The rest: targets outside the countries where the shocks begin.
    private static Func<Target, bool> RestOf(DataSet data, ImmutableArray<Effect> effects)
    {
        var hit = new HashSet<int>();
        foreach (Effect effect in effects)
        {
            hit.UnionWith(SendersOf(effect).Select(site => data.Sites.Country(site).Value));
        }

        return target => !hit.Contains(data.Sites.Country(target.Site).Value) || data.Sites.Country(target.Site).Value < 0;
    }

    private static IEnumerable<SiteIndex> SendersOf(Effect effect) => effect.Kind switch
    {
        ShockKind.Outage => effect.Sites,
        ShockKind.Quota or ShockKind.Tariff => effect.From,
        ShockKind.OriginBan => effect.Origin,
        _ => null,
    } ?? Enumerable.Empty<SiteIndex>();

    /// <summary>One row a target and period, most lost first.</summary>
    internal static ImmutableArray<ScenarioRow> RowsOf(DataSet data, ImmutableArray<ScenarioPeriod> periods, RuleOutcome asked)
    {
        var rows = new List<ScenarioRow>();
        for (int period = 0; period < periods.Length; period++)
        {
            var before = Enumerable.Range(0, asked.Before.Network.TargetCount).ToDictionary(target => Key(asked.Before.Network.Targets[target]));
            ServedAnswer after = asked.After[period];
            for (int target = 0; target < after.Network.TargetCount; target++)
            {
                Target row = after.Network.Targets[target];
                bool wasThere = before.TryGetValue(Key(row), out int earlier);
                double asks = after.DemandTonnesPerYear[target];
                double askedBefore = wasThere ? asked.Before.DemandTonnesPerYear[earlier] : 0;
                double lost = (wasThere ? asked.Before.TonnesPerYear(earlier) : 0) - after.TonnesPerYear(target);
                rows.Add(new ScenarioRow(
                    row.Site, row.Material, period, asks, wasThere ? asked.Before.Share[earlier] : double.NaN, after.Share[target],
                    asks > 0 || askedBefore > 0 ? Figures.Settled(lost, Math.Max(asks, askedBefore)) : double.NaN));
            }
        }

        return [.. rows.OrderByDescending(row => Figures.Printed(row.LostTonnesPerYear)).ThenBy(row => row.Period).ThenBy(row => data.Sites.Id(row.Site), StringComparer.Ordinal).ThenBy(row => row.Material.Value)];
    }

    private static (int Site, int Material) Key(Target target) => (target.Site.Value, target.Material.Value);

    // Days without a first or a last one are the whole time's; a span that only touches the year from outside holds on no day of it.
    private static bool IsPartlyOutside((DateOnly First, DateOnly Last) days, int year) =>
        days.First > DateOnly.MinValue && days.Last < DateOnly.MaxValue
        && days.First.Year <= year && days.Last.Year >= year && (days.First.Year < year || days.Last.Year > year);

    // Why a shock finds nothing to act on; null where it finds something, or where another may bring it first.
    private static string? HitsNothing(FlowProblem calm, Effect effect, ImmutableArray<Effect> effects, Rerouting rerouting)
    {
        if (effects.Any(each => each.Kind is ShockKind.Open or ShockKind.Build or ShockKind.Restart or ShockKind.Delay))
        {
            return null;
        }

        SupplyNetwork network = calm.Network;
        VertexIndex[] activities = [.. Enumerable.Range(0, network.ActivityCount).Select(activity => new VertexIndex(activity)).Where(activity => effect.Concerns(network.MaterialOf(activity)))];
        return effect.Kind switch
        {
            ShockKind.Outage when !Array.Exists(activities, activity => effect.Sites!.Contains(network.SiteOf(activity))) => "none of the sites it chooses makes such a material",
            ShockKind.Quota or ShockKind.Tariff when !Array.Exists(activities, activity => effect.From!.Contains(network.SiteOf(activity))) => "none of the senders it chooses makes such a material",
            ShockKind.Quota or ShockKind.Tariff when rerouting != Rerouting.Market && !ShockedProblem.ByMaterial(calm.Transport, effect).Any() => "no link leads from the senders it chooses to such a receiver",
            _ => null,
        };
    }

    private static IEnumerable<FlowNote> Notes(
        SupplyNetwork network, ImmutableArray<Effect> effects, ImmutableArray<ScenarioPeriod> periods, ScenarioOptions options, RuleOutcome asked)
    {
        DataSet data = network.Data;
        foreach (Effect effect in effects.Where(effect => !periods.Any(period => period.Effects.Contains(effect))).DistinctBy(effect => effect.Name))
        {
            yield return new FlowNote($"Without effect in {network.Options.AsOf}: {effect.Name} holds on no day of it.", FlowAdvice.AnotherYear);
        }

        foreach ((Effect effect, (DateOnly first, DateOnly last)) in effects.Where(effect => periods.Any(period => period.Effects.Contains(effect)))
            .SelectMany(effect => effect.Days.Select(span => (effect, span))).Where(each => IsPartlyOutside(each.span, network.Options.AsOf)).DistinctBy(each => (each.effect.Name, each.span)))
        {
            int days = last.DayNumber - first.DayNumber + 1;
            int inside = Math.Min(last.DayNumber, new DateOnly(network.Options.AsOf, 12, 31).DayNumber) - Math.Max(first.DayNumber, new DateOnly(network.Options.AsOf, 1, 1).DayNumber) + 1;
            int other = last.Year > network.Options.AsOf ? network.Options.AsOf + 1 : network.Options.AsOf - 1;
            yield return new FlowNote($"{effect.Name}: {inside} of its {days} days are in {network.Options.AsOf}, the year asked about.", FlowAdvice.YearBeside, other);
        }

        foreach ((Effect effect, MaterialIndex material, double tonnes) in asked.References.WorkedOut)
        {
            yield return new FlowNote(FormattableString.Invariant(
                $"{effect.Name}: tonnes of {data.Materials[material.Value].Id} on some of its links are unknown, so that the quota is a share of {tonnes:#,0.##} t/yr, the most they carry in any optimum without the shocks."));
        }

        foreach (Effect effect in effects.Where(effect => periods.Any(period => period.Effects.Contains(effect))).DistinctBy(effect => effect.Name))
        {
            if (HitsNothing(asked.Calm, effect, effects, options.Rerouting) is { } why)
            {
                yield return new FlowNote($"Without effect in {network.Options.AsOf}: {effect.Name}, because {why}.");
            }
        }

        if (options.Rerouting == Rerouting.Market && effects.Any(effect => effect.Kind == ShockKind.Open))
        {
            yield return new FlowNote("Opening links changes nothing.", FlowAdvice.NotOnTheMarket);
        }

        if (effects.Any(effect => effect.Kind == ShockKind.Tariff))
        {
            yield return new FlowNote("A tariff adds to cost and cuts nothing: demand is served first, at the least cost.");
        }
    }
}
