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
        string one = options.Order == 2 ? $"pair of {Words.Kinds(options.By)}" : kind;
        if (found.Whole.Asked == 0)
        {
            return "Nothing can be said in tonnes: no target's demand is known.";
        }

        if (found.Rows is not [{ LostTonnesPerYear: > 0 } first, ..])
        {
            return options.Order == 2 ? "No pair loses more than either of its two alone." : $"No single {kind} that fails loses any demand that is served today.";
        }

        StressRow? low = least?.Rows.FirstOrDefault(row => row.Labels.SequenceEqual(first.Labels));
        string share = options.By == LabelKind.Country && !options.KeepOwnDemand
            ? new ServedRange(first.ServedShareRest, low?.ServedShareRest).Text
            : new ServedRange(first.ServedShare, low?.ServedShare).Text;
        string served = $"{share} of what {(options.By == LabelKind.Country && !options.KeepOwnDemand ? "the others ask" : "is asked")} for is then served";
        string next = found.Rows is [_, { LostTonnesPerYear: > 0 } second, ..]
            ? $"next is {Words.Names(found.Network, second.Labels)} ({FigureText.Tonnes(second.LostTonnesPerYear)} t/yr)"
            : $"no other {one} loses any";
        return $"Losing {Words.Names(found.Network, first.Labels)} costs the most, {FigureText.Tonnes(first.LostTonnesPerYear)} t/yr, and {served}; {next}.";
    }

    /// <summary>Of survive, of all together or each by itself.</summary>
    public static string Of(SurvivalAnswer found, SurvivalRange range, string without, bool isEach)
    {
        SupplyNetwork network = found.Network;
        int Sites(IEnumerable<SurvivalRow> rows) => rows.Select(row => network.Targets[row.Target].Site).Distinct().Count();
        int all = Sites(found.Rows);
        SurvivalRow[] shorted = [.. found.Rows.Where(row => !range.IsUnlimited(row))];
        if (all == 0)
        {
            return $"Nothing can be said of {without}: no end use asked about is served a known demand today.";
        }

        if (shorted.Length == 0)
        {
            return $"Without {without}, {(all == 1 ? "the one end use" : $"all {FigureText.Count(all)} end uses")} {(all == 1 ? "is" : "are")} served as today for as long as it lasts.";
        }

        SurvivalRow first = shorted.MinBy(row => range.LowDays(row) ?? row.Days)!;
        string outage = $"Without {without}, {FigureText.Count(Sites(shorted))} of {Words.Of(all, "end use")} {(Sites(shorted) == 1 ? "goes" : "go")} short{(shorted.Any(row => range.IsUnlimited(row) != row.IsUnlimited) ? " at the most" : string.Empty)}, the first {(range.Shown(first) == "0" ? "at once" : $"after {range.Shown(first)} days")}";
        string lost = isEach || double.IsNaN(found.RecoveryDays) ? double.IsNaN(found.RecoveryDays) ? "; how long it takes to recover is not known" : string.Empty
            : $"; {FigureText.Tonnes(found.Rows.Sum(row => row.LostTonnes))} t are lost until supply is back after {FigureText.Tonnes(found.RecoveryDays)} days";
        return $"{outage}{lost}.";
    }

    /// <summary>Of survive, one label after the other.</summary>
    public static string Of(SupplyNetwork network, SweepAnswer found, LabelKind by)
    {
        if (found.Rows.IsEmpty)
        {
            return $"No {Words.Kind(by)} here supplies a demand of known tonnes.";
        }

        // What loses something once stocks are used up may do so for an unknown time: then no known sum is the largest.
        string all = Words.Of(found.Rows.Length, Words.Kind(by), Words.Kinds(by));
        SweepRow[] unknown = [.. found.Rows.Where(row => double.IsNaN(row.LostTonnes) && row.LostTonnesPerYear > 0)];
        SweepRow? most = found.Rows.Where(row => row.LostTonnes > 0).MaxBy(row => row.LostTonnes);
        if (most is null)
        {
            return unknown.MaxBy(row => row.LostTonnesPerYear) is { } worst
                ? $"Of {all} removed in turn, {Words.Name(network, worst.Label)} costs the most: {FigureText.Tonnes(worst.LostTonnesPerYear)} t/yr once stocks are used up; no time to recover is known."
                : $"None of {all} removed in turn costs a tonne{(found.Rows.Any(row => double.IsNaN(row.LostTonnes)) ? string.Empty : " before it has recovered")}.";
        }

        string beside = unknown.Length == 0 ? string.Empty : $"; {FigureText.Count(unknown.Length)} more cost something for a time that is not known";
        return $"Of {all} removed in turn, {Words.Name(network, most.Label)} costs the most{(unknown.Length == 0 ? string.Empty : " of those whose recovery is known,")} until it has recovered: {FigureText.Tonnes(most.LostTonnes)} t in {FigureText.Tonnes(most.RecoveryDays)} days{beside}.";
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

        if (!(total.LostTonnes > 0))
        {
            return total.LostTonnes < 0
                ? $"{name}: {FigureText.Tonnes(-total.LostTonnes)} t more are served, {after} of the world's demand instead of {before}."
                : $"{name}: 0 t are lost; {before} of the world's demand is served as before.";
        }

        var worst = found.Rows.Where(row => row.LostTonnesPerYear > 0).GroupBy(row => row.Site)
            .Select(site => (Site: site.Key, Lost: site.Sum(row => row.LostTonnesPerYear))).OrderByDescending(each => each.Lost).ThenBy(each => each.Site.Value).ToArray();
        string hit = worst.Length == 0 ? string.Empty : $"; {Words.Of(worst.Length, "end use")} {(worst.Length == 1 ? "loses" : "lose")}, {found.Network.Data.Sites.Name(worst[0].Site)} the most";
        return $"{name}: {FigureText.Tonnes(total.LostTonnes)} t are lost, and {after} of the world's demand is served instead of {before}{hit}.";
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

        int planned = found.Additions.Where(row => row.IsPlanned).Select(row => row.Site).Distinct().Count();
        int built = found.Additions.Where(row => !row.IsPlanned).Select(row => row.Plant).Distinct().Count();
        string[] parts = [.. planned > 0 ? [Words.Of(planned, "planned plant")] : Array.Empty<string>(), .. built > 0 ? [planned > 0 ? Words.Of(built, "new one") : Words.Of(built, "new plant")] : Array.Empty<string>()];
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
