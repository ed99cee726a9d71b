using System.Collections.Immutable;
using System.Globalization;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Answers;

/// <summary>What a reader of a scenario should know.</summary>
internal static class ScenarioNotes
{
    /// <summary>Of an answer.</summary>
    /// <param name="found">What it costs.</param>
    /// <param name="beside">The one it is compared with; null: none.</param>
    /// <param name="options">As asked.</param>
    /// <param name="years">In each year that it lies in; empty: in no other.</param>
    /// <param name="bands">With figures drawn within their ranges; null: none are.</param>
    /// <param name="money">What is lost in money; null where no demand row says what a tonne is worth.</param>
    /// <param name="changed">Demand rows in which something changes.</param>
    public static IEnumerable<string> Of(
        ScenarioAnswer found, ScenarioAnswer? beside, ScenarioOptions options, ImmutableArray<ScenarioYear> years, ScenarioBands? bands, LostMoney? money, int changed) =>
    [
        .. found.Scenario.Description is { } description ? [description] : Array.Empty<string>(),
        .. found.Totals[0].WorldBefore.Asked == 0 ? Array.Empty<string>()
            : changed == 0 ? [$"Nobody loses anything: every demand row is served as before, by re-routing {DataWords.Word(options.Rerouting)}."]
            : [$"Demand rows in which nothing changes: {found.Rows.Length - changed:N0} of {found.Rows.Length:N0}; the table leaves them out."],
        .. MoneyNotes.Of(money, "The loss", string.Empty),
        .. found.Notes.Select(AdviceText.Of),
        .. years.Where(year => year.WhyNot is not null).Select(year => $"Of {year.Year} nothing can be said. {AdviceText.Of(year.WhyNot!)}"),
        .. !years.IsEmpty && found.Scenario.Shocks.Any(shock => shock.Kind == ShockKind.Release) ? ["What is released counts as whole in each of these years."] : Array.Empty<string>(),
        .. beside is null ? [] : beside.Notes.Except(found.Notes).Select(AdviceText.Of),
        .. found.Cost is { } cost ? [string.Create(CultureInfo.InvariantCulture, $"Links and tariffs cost at least {cost.Before:#,0} US dollars a year before, {cost.After:#,0} after.")] : Array.Empty<string>(),
        .. found.WithUnknownAtNothing is { } least && Differs(found, least) ? [string.Create(CultureInfo.InvariantCulture, $"{(HasUnknown(found) ? "Where makers of unknown capacity make nothing" : "At the worse end of ranges without a figure in them")}, the world is served {least.WorldBefore.Share:P1} before and {least.WorldAfter.Share:P1} after.")] : Array.Empty<string>(),
        .. bands is { LostTonnes: var lost } ? [string.Create(CultureInfo.InvariantCulture, $"With every figure drawn within its range, the world loses {lost.P05:#,0} to {lost.P95:#,0} t (5 to 95 %), {lost.P50:#,0} in the middle. Same rank: the share of samples in which a row has the rank it has here.")] : Array.Empty<string>(),
        "The rest is everyone outside the countries where the shocks begin. Totals of each rule are of the most that can be served, which settles the world's share alone: the rest's is that of the fairest division, and others may serve as much.",
        .. FlowNotes.Of(found.Network, options.Rerouting),
    ];

    private static bool HasUnknown(ScenarioAnswer found) => Enumerable.Range(0, found.Network.ActivityCount).Any(activity => found.Network.CapacityOf(new VertexIndex(activity)) is { IsFigure: false, IsRange: false });

    private static bool Differs(ScenarioAnswer found, ScenarioTotal least) =>
        Math.Abs(least.WorldBefore.Share - found.Totals[0].WorldBefore.Share) + Math.Abs(least.WorldAfter.Share - found.Totals[0].WorldAfter.Share) > 1e-4;
}
