using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Answers;

/// <summary>What a reader of times to survive should know.</summary>
internal static class SurvivalNotes
{
    /// <summary>Of what survives one failure.</summary>
    public static IEnumerable<string> Of(DataSet data, SurvivalAnswer found, SurvivalRange range, HeldStocks stocks, SiteSet failed, bool isEach, Rerouting rerouting)
    {
        foreach (string note in Held(data, stocks))
        {
            yield return note;
        }

        if (double.IsNaN(found.RecoveryDays))
        {
            int silent = failed.Count(site => !data.Sites.Recovery(site).IsKnown);
            yield return $"The time to recover is not known: {silent} of {failed.Count} failed sites have no recovery_days in sites.csv. {AdviceText.GiveDays}";
        }

        yield return isEach
            ? "Time to survive: how long each could be served as today if everyone else were cut back for it. The losses do not add up, so no total is given."
            : $"Time to survive: how long each is served as today where everybody is served as well as can be, from stocks as long as they last; then the most tonnes, shared fairly. {AdviceText.EachByItself} scenario run counts no stocks, and shares a shortage fairly before it counts tonnes unless {AdviceText.MostTonnes}, so that it may tell of a larger loss.";
        if (!found.Rows.IsEmpty && found.Rows.All(range.IsUnlimited))
        {
            yield return $"All of them are served as today for as long as it lasts: {(rerouting == Rerouting.None ? "what fails is not needed for what is served today" : rerouting == Rerouting.Links ? "along existing links others can make up for what fails" : "others can make up for what fails")}.";
        }

        if (!found.NotServed.IsEmpty)
        {
            string[] names = [.. found.NotServed.Select(target => data.Sites.Name(found.Network.Targets[target].Site)).Distinct()];
            yield return $"Left out, because they are not served today or their demand is unknown: {found.NotServed.Length} of {found.NotServed.Length + found.Rows.Length} demand rows ({DataWords.Some(names, 3)}).";
        }
    }

    /// <summary>Of every label failed in turn.</summary>
    public static IEnumerable<string> OfSweep(DataSet data, SweepAnswer found, HeldStocks stocks, LabelKind by, bool isOfSome)
    {
        yield return $"Survives: how long all that is asked about is served as today{(isOfSome ? ", if everyone else is cut back for it" : string.Empty)}. Lost a year: the least of it that is lost once stocks are used up; lost: until it has recovered, stocks used. Exposure index: that loss as a share of the largest (Simchi-Levi et al. 2015).";
        yield return $"Another question: {AdviceText.Survive(by switch { LabelKind.Country => "country:XX", LabelKind.Operator => "operator:NAME", _ => "ID" })} serves everybody as well as can be, step by step and shared fairly, so that its days may be fewer and its loss larger; {AdviceText.WithEach} it asks for each end use by itself.";
        if (by == LabelKind.Country)
        {
            yield return $"What a failed country's own end uses lose counts too; stress leaves their demand out, before and after, unless {AdviceText.KeepOwnDemand}.";
        }

        foreach (string note in Held(data, stocks))
        {
            yield return note;
        }

        if (found.Rows.Count(row => double.IsNaN(row.RecoveryDays)) is var silent and > 0)
        {
            yield return $"Without a time to recover, because sites.csv gives no recovery_days: {silent:N0} of {found.Rows.Length:N0}, ranked by what is lost a year, after the others. {AdviceText.GiveDays}";
        }

        if (found.NotServed > 0)
        {
            yield return $"Left out, because they are not served today or their demand is unknown: {found.NotServed:N0} demand rows.";
        }
    }

    private static IEnumerable<string> Held(DataSet data, HeldStocks stocks)
    {
        yield return stocks.Stocks.IsEmpty
            ? "No stocks are known: what survives 0 days has none in the data."
            : $"Stocks counted: {DataWords.Some([.. stocks.Rows.Select(row => data.Stockpiles[row.Value].Id)], 5)}.";
        if (!stocks.NotKnown.IsEmpty)
        {
            yield return $"Known to exist, but not of which material, how much or for whom, so not counted: {DataWords.Some([.. stocks.NotKnown.Select(row => data.Stockpiles[row.Value].Id)], 5)}.";
        }

        foreach (string note in FlowNotes.OfRanges(data, stocks))
        {
            yield return note;
        }
    }
}
