using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Answers;

/// <summary>What a reader of cascade should know.</summary>
internal static class CascadeNotes
{
    /// <summary>Of an answer.</summary>
    public static IEnumerable<string> Of(SupplyNetwork network, Replacement replacement, CascadeAnswer found)
    {
        yield return "ESRI: of all tonnes made, the share lost when the failure has spread to customers and suppliers, what failed included; a tonne of ore counts as much as one of magnets.";
        foreach (string note in FlowNotes.Weighted(network))
        {
            yield return note;
        }

        yield return "Nothing is re-routed: stress gives the most that can be served once everyone has bought elsewhere; cascade follows today's links and shares, without spare capacity or stocks, as in the first weeks.";
        yield return replacement == Replacement.None
            ? "Nobody stands in for a lost supplier, so that the losses are an upper bound of the first weeks."
            : $"A lost supplier costs its customers what it delivered times its share of what is left of its market, as a stand-in for how hard it is to replace: that makes a ranking, and losses that may be less than those of stress. {AdviceText.NobodyStandsIn}";
        foreach (string note in AtLeastNote.OfShares(network.Data))
        {
            yield return note;
        }

        int unknown = Enumerable.Range(0, network.LinkCount).Count(link => !network.TonnesOf(new LinkIndex(link)).IsKnown);
        if (unknown > 0)
        {
            yield return $"Links of unknown tonnes, which are estimated by what their receiver needs and their suppliers can make: {unknown:N0} of {network.LinkCount:N0}.";
        }

        if (found.IntakesOfNothing > 0)
        {
            yield return $"Inputs whose links bring nothing today, so that no failure takes anything from them: {found.IntakesOfNothing:N0}.";
        }

        int unasked = network.Targets.ToArray().Count(target => double.IsNaN(target.TonnesPerYear));
        if (unasked > 0)
        {
            yield return $"Demand rows without tonnes, which lose a share but no known tonnes: {unasked:N0} of {network.TargetCount:N0}.";
        }
    }
}
