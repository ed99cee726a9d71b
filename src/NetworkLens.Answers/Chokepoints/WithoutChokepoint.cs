using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Answers;

/// <summary>What to tell those whom nothing cuts off: what was looked at, and what to ask next.</summary>
internal static class WithoutChokepoint
{
    /// <summary>Whether nothing cuts off any of them, though some can be supplied.</summary>
    public static bool IsOf(ChokepointAnswer found) => !found.Chokepoints.Any(chokepoint => chokepoint.IsCut) && found.NotProducible.Length < found.Asked.Length;

    /// <summary>Of an answer that <see cref="IsOf"/>.</summary>
    public static IEnumerable<string> Notes(SupplyNetwork network, LabelKind by, ChokepointAnswer found, int order, BeyondChokepoints? beyond)
    {
        string kind = LabelText.WordOf(by);
        string whom = found.Asked.Length == 1 ? "this demand row" : $"any of these {found.Asked.Length} demand rows";
        yield return order == 1 || found.SearchedUpTo == 1
            ? $"No single {kind} cuts off {whom}; every {kind} upstream was tried."
            : order == Chokepoints.AnyOrder ? $"No set of kind {kind} cuts off {whom}."
            : $"No {order} of kind {kind} together cut off {whom}, unless fewer of them do.{(order == Chokepoints.MostTogether ? string.Empty : $" {AdviceText.Together(order + 1)} looks at one more.")}";
        if (beyond is null)
        {
            yield break;
        }

        ChokepointAnswer pairs = beyond.Pairs;
        if (!pairs.Chokepoints.IsEmpty)
        {
            yield return $"Two together do: {pairs.Chokepoints.Length}{(pairs.Unlisted > 0 ? " or more" : string.Empty)} {(pairs.Chokepoints.Length == 1 ? "pair" : "pairs")}, the first {string.Join(" + ", pairs.Chokepoints[0].Labels.Select(label => LabelNames.Shown(network, label)))}: {AdviceText.Together(2)}.";
        }
        else if (pairs.SearchedUpTo >= 2)
        {
            yield return "Nor do any two together.";
        }

        if (beyond.Largest is { } most)
        {
            string of = $"{network.Data.Id(most.OriginMaterial!.Value)} in the {network.Data.Id(most.Material)} of {network.Data.Sites.Name(most.Site)}";
            yield return $"Yet {FigureText.Between(most.Top.Share.Low, most.Top.Share.High)} of the {of} is from {LabelNames.Shown(network, most.Top.Group.Label!.Value)}: {AdviceText.Traced(beyond.To, network.Data.Id(most.Stage!.Value))}.";
        }
    }
}
