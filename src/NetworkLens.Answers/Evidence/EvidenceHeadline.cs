using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Answers;

/// <summary>The answer of evidence in a sentence.</summary>
internal static class EvidenceHeadline
{
    /// <summary>Of what the links alone that somebody reports can supply.</summary>
    public static string Of(SupplyNetwork network, InferredLinksAnswer found)
    {
        string supplied = $"{FigureText.Count(found.Documented)} of {Words.Of(found.Asked.Length, "demand row")} can be supplied over documented links alone, {FigureText.Count(found.Producible)} over all";
        return found.Links is not [{ Settles: > 0 } first, ..] ? $"{supplied}; no single inferred link settles any of them."
            : $"{supplied}; the one link whose proof would settle most ({Words.Of(first.Settles, "row")}) is {LabelText.LinkName(network, first.Link)}.";
    }
}
