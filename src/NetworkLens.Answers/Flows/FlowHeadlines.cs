using System.Collections.Immutable;
using System.Globalization;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Answers;

/// <summary>Answers in tonnes in a sentence.</summary>
internal static class FlowHeadlines
{
    /// <summary>Of stress.</summary>
    public static string Of(StressAnswer found, StressAnswer? least, StressOptions options)
    {
        string kind = Words.Kind(options.By);
        if (found.Whole.Asked == 0)
        {
            return "Nothing can be said in tonnes: no target's demand is known.";
        }

        if (!(found.Whole.Served > 0))
        {
            return $"Nothing of what is asked for is served even while nothing fails, so that no {kind} that fails loses any.";
        }

        if (found.Rows is not [{ LostTonnesPerYear: > 0 } first, ..])
        {
            return options.Order == 2 ? "No pair loses more than either of its two alone." : $"No single {kind} that fails loses any demand that is served today{(least?.Rows is [{ LostTonnesPerYear: > 0 } low, ..] ? $", unless makers of unknown capacity make nothing: then {Words.Names(found.Network, low.Labels)} {(Words.Tied(least.Rows, row => FigureText.Tonnes(row.LostTonnesPerYear)).Length > 1 ? "and others cost" : "costs")} the most, {FigureText.Tonnes(low.LostTonnesPerYear)} t/yr" : string.Empty)}.";
        }

        StressRow[] tied = Words.Tied(found.Rows, row => FigureText.Tonnes(row.LostTonnesPerYear));
        string worst = options.Order < 2 || tied.Length == 1 ? Words.OrOther([.. tied.Select(row => Words.Names(found.Network, row.Labels))])
            : $"any of {FigureText.Count(tied.Length)} pairs of {Words.Kinds(options.By)}, such as {Words.Names(found.Network, first.Labels)},";
        ILookup<Label, StressRow>? lows = least?.Rows.ToLookup(row => row.Labels[0]);
        StressRow? Low(StressRow row) => lows?[row.Labels[0]].FirstOrDefault(other => other.Labels.SequenceEqual(row.Labels));
        string[] served = [.. ServedWithout(tied, Low, options).Distinct()];
        string Lost(StressRow row) => new LostRange(row.LostTonnesPerYear, Low(row)?.LostTonnesPerYear).Text;
        string next = found.Rows.ElementAtOrDefault(tied.Length) is { LostTonnesPerYear: > 0 } second
            ? $"next is {Words.Names(found.Network, second.Labels)} ({Lost(second)} t/yr)"
            : options.Order == 2 ? "no other pair loses more than either of its two alone"
            : $"no other {kind} loses any";
        return $"Losing {worst} costs the most, {Lost(first)} t/yr{(tied.Length > 1 ? " each" : string.Empty)}{(served.Length == 1 ? served[0] : string.Empty)}; {next}.";
    }

    // What is served without each of some.
    private static IEnumerable<string> ServedWithout(StressRow[] rows, Func<StressRow, StressRow?> lowOf, StressOptions options)
    {
        bool isOfRest = options.By == LabelKind.Country && !options.KeepOwnDemand;
        foreach (StressRow row in rows)
        {
            StressRow? low = lowOf(row);
            string share = isOfRest ? new ServedRange(row.ServedShareRest, low?.ServedShareRest).Text : new ServedRange(row.ServedShare, low?.ServedShare).Text;
            yield return $", and {share} of what {(isOfRest ? "the others ask" : "is asked")} for is then served";
        }
    }

    /// <summary>Of survive, of all together or each by itself.</summary>
    public static string Of(SurvivalAnswer found, SurvivalRange range, string without, bool isEach)
    {
        SupplyNetwork network = found.Network;
        int Sites(IEnumerable<SurvivalRow> rows) => rows.Select(row => network.Targets[row.Target].Site).Distinct().Count();
        int all = Sites(found.Rows);
        SurvivalRow[] shorted = [.. found.Rows.Where(range.GoesShort)];
        if (all == 0)
        {
            return $"Nothing can be said of {without}: no end use asked about is served a known demand today.";
        }

        if (shorted.Length == 0)
        {
            return $"Without {without}, {(all == 1 ? "the one end use" : $"all {FigureText.Count(all)} end uses")} {(all == 1 ? "is" : "are")} served as today {(double.IsNaN(found.RecoveryDays) || found.Rows.All(range.IsUnlimited) ? "for as long as it lasts" : $"until supply is back after {FigureText.Tonnes(found.RecoveryDays)} days")}.";
        }

        SurvivalRow first = shorted.MinBy(row => range.LowDays(row) ?? row.Days)!;
        string outage = $"Without {without}, {FigureText.Count(Sites(shorted))} of {Words.Of(all, "end use")} {(Sites(shorted) == 1 ? "goes" : "go")} short{(!shorted.All(range.GoesShortAtBest) ? " at the most" : string.Empty)}, the first {(range.Shown(first) == "0" ? "at once" : $"after {range.Shown(first)} days")}";
        string lost = isEach || double.IsNaN(found.RecoveryDays) ? double.IsNaN(found.RecoveryDays) ? "; how long it takes to recover is not known" : string.Empty
            : $"; {range.LostByAll.Text} t are lost until supply is back after {FigureText.Tonnes(found.RecoveryDays)} days";
        return $"{outage}{lost}.";
    }

    /// <summary>Of survive, one label after the other.</summary>
    /// <param name="network">The network.</param>
    /// <param name="found">What each costs.</param>
    /// <param name="range">The same at both ends of what is unknown.</param>
    /// <param name="by">What fails.</param>
    /// <param name="whom">Whose supply is asked about; null: everybody's.</param>
    public static string Of(SupplyNetwork network, SweepAnswer found, SweepRange range, LabelKind by, string? whom)
    {
        if (found.Rows.IsEmpty)
        {
            return $"No {Words.Kind(by)} here supplies a demand of known tonnes.";
        }

        // What loses something once stocks are used up may do so for an unknown time: then no known sum is the largest.
        string all = $"{Words.Of(found.Rows.Length, Words.Kind(by), Words.Kinds(by))} removed in turn{(whom is null ? string.Empty : $" while everyone else is cut back for {whom}")}";
        SweepRow[] unknown = [.. found.Rows.Where(row => double.IsNaN(row.LostTonnes) && row.LostTonnesPerYear > 0).OrderByDescending(row => row.LostTonnesPerYear)];
        SweepRow[] most = Words.Tied([.. found.Rows.Where(row => row.LostTonnes > 0).OrderByDescending(row => row.LostTonnes)], row => FigureText.Tonnes(row.LostTonnes));
        string Costs(SweepRow[] tied) => $"{Words.AndMore([.. tied.Select(row => Words.Name(network, row.Label))])} {(tied.Length == 1 ? "costs" : "cost")} the most";
        if (most.Length == 0)
        {
            SweepRow[] worst = Words.Tied(unknown, row => FigureText.Tonnes(row.LostTonnesPerYear));
            return worst.Length > 0
                ? $"Of {all}, {Costs(worst)}: {range.LostAYear(worst[0]).Text} t/yr {(worst.Length > 1 ? "each " : string.Empty)}once stocks are used up; no time to recover is known."
                : $"None of {all} costs a tonne{(found.Rows.Any(row => double.IsNaN(row.LostTonnes)) ? string.Empty : " before it has recovered")}.";
        }

        string beside = unknown.Length == 0 ? string.Empty : $"; {FigureText.Count(unknown.Length)} more cost something for a time that is not known";
        string days = most.Select(row => FigureText.Tonnes(row.RecoveryDays)).Distinct().Count() == 1 ? $" in {FigureText.Tonnes(most[0].RecoveryDays)} days" : string.Empty;
        string recovered = most.Length == 1 ? "it has recovered" : "they have recovered";
        return $"Of {all}, {Costs(most)}{(unknown.Length == 0 ? string.Empty : " of those whose recovery is known,")} until {recovered}: {range.Lost(most[0]).Text} t{(most.Length > 1 ? " each" : string.Empty)}{days}{beside}.";
    }

    /// <summary>Of scenario run.</summary>
    /// <param name="found">What it costs in the year asked about.</param>
    /// <param name="years">In each year that it lies in; empty: in no other.</param>
    public static string Of(ScenarioAnswer found, ImmutableArray<ScenarioYear> years)
    {
        if (years.IsEmpty || years.Any(year => year.Total is null))
        {
            return Of(found);
        }

        double lost = years.Sum(year => year.Total!.LostTonnes);
        string all = lost > 0 ? $"{FigureText.Tonnes(lost)} t are lost" : lost < 0 ? $"{FigureText.Tonnes(-lost)} t more are served" : "0 t are lost";
        return $"{Of(found)} Over {Words.And([.. years.Select(year => $"{year.Year}")])} together, {all}.";
    }

    private static string Of(ScenarioAnswer found)
    {
        string name = found.Scenario.Name ?? found.Scenario.Id;
        ScenarioTotal total = found.Totals[0];
        string Share(ServedTotal stated, ServedTotal? least) => new ServedRange(stated.Share, least?.Share).Text;
        string before = Share(total.WorldBefore, found.WithUnknownAtNothing?.WorldBefore);
        string after = Share(total.WorldAfter, found.WithUnknownAtNothing?.WorldAfter);
        if (total.WorldBefore.Asked == 0)
        {
            return $"{name}: nothing can be said in tonnes, because no demand is known.";
        }

        if (!(total.WorldBefore.Served > 0) && !(total.LostTonnes < 0))
        {
            return $"{name}: nothing can be lost, because nothing of what is asked for is served even without it.";
        }

        if (!(total.LostTonnes > 0 || found.WithUnknownAtNothing?.LostTonnes > 0))
        {
            return total.LostTonnes < 0
                ? $"{name}: {FigureText.Tonnes(-total.LostTonnes)} t more are served, {after} of the world's demand instead of {before}."
                : $"{name}: 0 t are lost; {before} of the world's demand is served as before.";
        }

        var worst = found.Rows.Where(row => row.LostTonnesPerYear > 0).GroupBy(row => row.Site)
            .Select(site => (Site: site.Key, Lost: site.Sum(row => row.LostTonnesPerYear))).OrderByDescending(each => each.Lost).ThenBy(each => each.Site.Value).ToArray();
        string[] most = [.. Words.Tied(worst, each => FigureText.Tonnes(each.Lost)).Select(each => found.Network.Data.Sites.Name(each.Site))];
        string hit = worst.Length == 0 ? string.Empty : worst.Length == 1 ? $"; {most[0]} alone loses" : $"; {Words.Of(worst.Length, "end use")} lose, {(most.Length > 1 && most.Length == worst.Length ? "each as much" : $"{Words.AndMore(most)} the most")}";
        return $"{name}: {new LostRange(total.LostTonnes, found.WithUnknownAtNothing?.LostTonnes).Text} t are lost, and {after} of the world's demand is served instead of {before}{hit}.";
    }

    /// <summary>Of plan.</summary>
    /// <param name="found">What reaches the goal, or where nothing does, the most that is reached.</param>
    /// <param name="bloc">Whose demand.</param>
    /// <param name="coverage">The goal.</param>
    /// <param name="isReached">Whether it reaches it.</param>
    /// <param name="year">Of the network.</param>
    public static string Of(PlanAnswer found, string bloc, double coverage, bool isReached, int year)
    {
        if (double.IsNaN(found.Before))
        {
            return $"{bloc} has no demand of known tonnes, so there is nothing to cover.";
        }

        string goal = FigureText.Share(coverage);
        if (isReached && found.Additions.IsEmpty)
        {
            return $"Nothing need be added: {FigureText.Share(found.Before)} of {bloc}'s demand is served in {year} already, {goal} is asked for.";
        }

        var sites = found.Additions.Where(row => row.IsPlanned).GroupBy(row => row.Site).ToLookup(site => site.All(row => row.IsMore));
        (int planned, int growing) = (sites[false].Count(), sites[true].Count());
        int built = found.Additions.Where(row => !row.IsPlanned).Select(row => row.Plant).Distinct().Count();
        string[] parts = [.. planned > 0 ? [Words.Of(planned, "planned plant")] : Array.Empty<string>(), .. growing > 0 ? [Words.Of(growing, "plant that grows", "plants that grow")] : Array.Empty<string>(), .. built > 0 ? [planned > 0 ? Words.Of(built, "new one") : Words.Of(built, "new plant")] : Array.Empty<string>()];
        string cost = $"{(found.UnknownCosts > 0 ? "at least " : string.Empty)}{(found.Usd / 1e6).ToString(found.Usd < 1e8 ? "#,0.##" : "#,0", CultureInfo.InvariantCulture)} m USD";
        string what = parts.Length == 0 ? string.Empty : $" with {Words.And(parts)}, for {cost}";
        return isReached
            ? $"{bloc} gets from {FigureText.Share(found.Before)} to {FigureText.Share(found.Coverage)} of its demand{what}."
            : $"{goal} of {bloc}'s demand cannot be reached: {FigureText.Share(found.Most)} is the most{(found.IsReachable ? what : string.Empty)}.";
    }

    /// <summary>Of stockpile.</summary>
    public static string Of(PurchaseAnswer found) =>
        !found.IsAnybodyServed ? "No answer is possible: none of them is served a known number of tonnes today. Give tonnes in demand.csv."
        : double.IsPositiveInfinity(found.DaysBefore) ? "Nothing need be bought: all of them together can be served as today without what fails, if everyone else is cut back for them."
        : found.Purchases.IsEmpty ? $"No purchase buys any time: all of them together are served as today for {Days(found.DaysBefore)}, with or without one."
        : $"The purchase lets all of them together be served as today for {Days(found.DaysAfter)} instead of {Days(found.DaysBefore)}, for {(found.Usd / 1e6).ToString("#,0.##", CultureInfo.InvariantCulture)} m USD.";

    private static string Days(double days) => double.IsPositiveInfinity(days) ? "ever" : string.Create(CultureInfo.InvariantCulture, $"{days:#,0.#} {(days == 1 ? "day" : "days")}");
}
