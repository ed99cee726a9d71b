using NetworkLens.Analysis;

namespace NetworkLens.Answers;

/// <summary>What a reader of evidence should know.</summary>
internal static class EvidenceNotes
{
    /// <summary>Of an answer.</summary>
    /// <param name="found">What it found.</param>
    /// <param name="showsLinks">Whether it lists links.</param>
    /// <param name="showsStages">Whether it lists stages.</param>
    public static IEnumerable<string> Of(InferredLinksAnswer found, bool showsLinks, bool showsStages)
    {
        if (showsStages)
        {
            yield return "Documented is what is reported or contracted, inferred what is estimated or assumed: of links that they exist, of capacity its figure. Shares are of known tonnes; tonnes of several materials are added up to weigh evidence only.";
        }

        if (showsLinks && found.Links.Length > 0)
        {
            yield return $"Settles: targets that cannot be made without the link (rest on it), and those that documented links and it can make, but not documented links alone (it documents). Demand over it: {AdviceText.EvidenceHelp} says how it is followed.";
        }

        if (showsLinks && found.Idle > 0)
        {
            yield return $"Not listed, because no demand of these targets passes over them: {found.Idle} inferred links.";
        }

        if (showsLinks && found.WithoutTonnes > 0)
        {
            yield return $"Without known tonnes, so they count as targets but not in demand: {found.WithoutTonnes} of {found.Asked.Length}.";
        }
    }
}
