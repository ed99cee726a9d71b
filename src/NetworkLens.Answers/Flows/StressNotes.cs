using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Answers;

/// <summary>What a reader of stress should know.</summary>
internal static class StressNotes
{
    /// <summary>Of an answer.</summary>
    /// <param name="found">Where makers of unknown capacity make whatever is wanted.</param>
    /// <param name="least">Where they make nothing; null: every capacity is known.</param>
    /// <param name="options">As asked.</param>
    public static IEnumerable<string> Of(StressAnswer found, StressAnswer? least, StressOptions options) => [.. Listed(found, least, options), .. Columns(found, options), .. FlowNotes.Of(found.Network, options.Rerouting)];

    // Which rows there are.
    private static IEnumerable<string> Listed(StressAnswer found, StressAnswer? least, StressOptions options)
    {
        if (found.Whole.Asked == 0)
        {
            yield return "Nothing can be lost: no target's demand is known in tonnes. Give it in demand.csv.";
        }

        if (found.Rows.IsEmpty && options.Order == 2)
        {
            yield return "No pair loses more than either of its two alone.";
        }

        if (least is not null && least.Rows.Length - found.Rows.Length is > 0 and int further)
        {
            yield return $"Not listed: {further:N0} {(further == 1 ? "pair that loses" : "pairs that lose")} more than either alone only if unknown capacities are nothing.";
        }
    }

    // What stands in them.
    private static IEnumerable<string> Columns(StressAnswer found, StressOptions options)
    {
        if (options is { By: LabelKind.Country, KeepOwnDemand: false })
        {
            yield return $"The failed country's own demand is left out, before and after: world served counts it as not served, rest served does not count it. {AdviceText.KeepOwnDemand} leaves it in.";
        }

        if (found.Rows is [{ Detail.Lost: { } lost } first, ..])
        {
            foreach (string note in MoneyNotes.Of(lost, $"Without {LabelNames.Shown(found.Network, first.Labels[0])}{(first.Labels.Length == 1 ? string.Empty : $" and {LabelNames.Shown(found.Network, first.Labels[^1])}")}, the shortage shared fairly, the loss", " a year"))
            {
                yield return note;
            }
        }

        if (options is { By: LabelKind.Site, Order: 1 })
        {
            yield return "One t/yr more, or less, of each of the site's outputs: t/yr served more, or less, by the world.";
        }

        if (options.Detailed is { } told && told < found.Rows.Length)
        {
            yield return $"The first {told:N0} of {found.Rows.Length:N0} rows show who is hit worst; {AdviceText.MoreDetails}";
        }
    }
}
