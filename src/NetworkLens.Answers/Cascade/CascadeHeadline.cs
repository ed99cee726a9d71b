using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Answers;

/// <summary>The answer of cascade in a sentence.</summary>
internal static class CascadeHeadline
{
    /// <summary>Of what fails together.</summary>
    public static string OfOne(SupplyNetwork network, IReadOnlyList<Label> labels, CascadeRow found, double demand, Replacement replacement)
    {
        string without = $"If {Words.Names(network, labels)} {(labels.Count == 1 ? "fails" : "fail")}, nobody re-routes and {(replacement == Replacement.None ? "nobody stands in" : "others of the same product stand in by their market share")}";
        return found.Shock.Activities.IsEmpty ? $"Nothing of {Words.Names(network, labels)} makes anything in {network.Options.AsOf}, so that nothing spreads."
            : found.Targets.IsEmpty ? $"{without}, no end use loses anything."
            : $"{without}, {FigureText.Tonnes(found.LostTonnesPerYear)} t/yr of demand{(demand > 0 ? $" ({FigureText.Share(found.LostTonnesPerYear / demand)})" : string.Empty)} and {FigureText.Share(found.Esri)} of all tonnes made are lost; {Words.Of(found.TargetCount, "end use")} {(found.TargetCount == 1 ? "is" : "are")} hit.";
    }

    /// <summary>Of each failed in turn.</summary>
    /// <param name="network">The network.</param>
    /// <param name="ranked">The riskiest first.</param>
    /// <param name="kind">What fails.</param>
    public static string OfEach(SupplyNetwork network, IReadOnlyList<CascadeRow> ranked, LabelKind kind)
    {
        if (ranked is not [var first, ..])
        {
            return $"No {Words.Kind(kind)} makes anything here, so that nothing spreads.";
        }

        CascadeRow[] tied = Words.Tied(ranked, row => FigureText.Share(row.Esri));
        string next = ranked.Count > tied.Length ? $", next {Words.Name(network, ranked[tied.Length].Shock.Label)} with {FigureText.Share(ranked[tied.Length].Esri)}" : string.Empty;
        return $"Of {Words.Of(ranked.Count, Words.Kind(kind), Words.Kinds(kind))} removed in turn without re-routing, {Words.AndMore([.. tied.Select(row => Words.Name(network, row.Shock.Label))])} {(tied.Length == 1 ? "is" : "are")} the riskiest: {FigureText.Share(first.Esri)} of all tonnes made would be lost{(tied.Length > 1 ? " with each" : string.Empty)}{next}.";
    }
}
