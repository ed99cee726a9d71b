namespace NetworkLens.Analysis;

/// <summary>Choices that are made already and choices that are ruled out: a part of all supply trees.</summary>
/// <param name="Variants">Variant chosen, by activity.</param>
/// <param name="Links">Links chosen, by input; fewer than it needs leave the others open.</param>
/// <param name="BannedVariants">Ruled out where none is chosen.</param>
/// <param name="BannedLinks">Ruled out where not all are chosen.</param>
internal sealed record TreeChoices(Dictionary<int, int> Variants, Dictionary<int, HashSet<int>> Links, HashSet<int> BannedVariants, HashSet<int> BannedLinks)
{
    /// <summary>Everything is open.</summary>
    public static TreeChoices Open => new([], [], [], []);

    public bool AllowsVariant(int activity, int variant) =>
        Variants.TryGetValue(activity, out int chosen) ? chosen == variant : !BannedVariants.Contains(variant);

    /// <summary>Whether a link is chosen, or may be still.</summary>
    /// <param name="input">The input.</param>
    /// <param name="choice">One of its links.</param>
    /// <param name="needed">How many links it needs.</param>
    public bool AllowsLink(int input, int choice, int needed) =>
        Links.TryGetValue(input, out HashSet<int>? chosen) && (chosen.Count >= needed || chosen.Contains(choice)) ? chosen.Contains(choice) : !BannedLinks.Contains(choice);

    /// <summary>Whether a link is chosen already.</summary>
    public bool IsChosen(int input, int choice) => Links.TryGetValue(input, out HashSet<int>? chosen) && chosen.Contains(choice);

    /// <summary>Chooses a link beside those chosen for its input.</summary>
    public void Choose(int input, int choice) => Links[input] = Links.TryGetValue(input, out HashSet<int>? chosen) ? [.. chosen, choice] : [choice];

    public TreeChoices Copy() => new(new Dictionary<int, int>(Variants), new Dictionary<int, HashSet<int>>(Links), [.. BannedVariants], [.. BannedLinks]);
}
