namespace NetworkLens.Analysis;

/// <summary>Choices that are made already and choices that are ruled out: a part of all supply trees.</summary>
/// <param name="Variants">Variant chosen, by activity.</param>
/// <param name="Links">Link chosen, by input.</param>
/// <param name="BannedVariants">Ruled out where none is chosen.</param>
/// <param name="BannedLinks">Ruled out where none is chosen.</param>
internal sealed record TreeChoices(Dictionary<int, int> Variants, Dictionary<int, int> Links, HashSet<int> BannedVariants, HashSet<int> BannedLinks)
{
    /// <summary>Everything is open.</summary>
    public static TreeChoices Open => new([], [], [], []);

    public bool AllowsVariant(int activity, int variant) =>
        Variants.TryGetValue(activity, out int chosen) ? chosen == variant : !BannedVariants.Contains(variant);

    public bool AllowsLink(int input, int choice) => Links.TryGetValue(input, out int chosen) ? chosen == choice : !BannedLinks.Contains(choice);

    public TreeChoices Copy() => new(new Dictionary<int, int>(Variants), new Dictionary<int, int>(Links), [.. BannedVariants], [.. BannedLinks]);
}
