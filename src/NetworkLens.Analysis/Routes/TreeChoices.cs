namespace NetworkLens.Analysis;

/// <summary>Choices that are made already and choices that are ruled out: a part of all supply trees.</summary>
internal sealed class TreeChoices
{
    private readonly Dictionary<int, int> variants = [];        // variant chosen, by activity
    private readonly Dictionary<int, HashSet<int>> links = [];  // links chosen, by input; fewer than it needs leave the others open
    private readonly HashSet<int> bannedVariants = [];          // ruled out where none is chosen
    private readonly HashSet<int> bannedLinks = [];             // ruled out where not all are chosen

    private TreeChoices()
    {
    }

    private TreeChoices(TreeChoices other)
    {
        (variants, bannedVariants, bannedLinks) = (new Dictionary<int, int>(other.variants), [.. other.bannedVariants], [.. other.bannedLinks]);
        links = other.links.ToDictionary(chosen => chosen.Key, chosen => (HashSet<int>)[.. chosen.Value]);
    }

    /// <summary>Everything is open.</summary>
    public static TreeChoices Open => new();

    /// <summary>Whether an activity's variant is chosen already.</summary>
    public bool HasVariant(int activity) => variants.ContainsKey(activity);

    /// <summary>Whether a variant is chosen, or may be still.</summary>
    public bool AllowsVariant(int activity, int variant) =>
        variants.TryGetValue(activity, out int chosen) ? chosen == variant : !bannedVariants.Contains(variant);

    /// <summary>Whether a link is chosen, or may be still.</summary>
    /// <param name="input">The input.</param>
    /// <param name="choice">One of its links.</param>
    /// <param name="needed">How many links it needs.</param>
    public bool AllowsLink(int input, int choice, int needed) =>
        links.TryGetValue(input, out HashSet<int>? chosen) && (chosen.Count >= needed || chosen.Contains(choice)) ? chosen.Contains(choice) : !bannedLinks.Contains(choice);

    /// <summary>Whether a link is chosen already.</summary>
    public bool IsChosen(int input, int choice) => links.TryGetValue(input, out HashSet<int>? chosen) && chosen.Contains(choice);

    /// <summary>How many links of an input are chosen already.</summary>
    public int ChosenOf(int input) => links.TryGetValue(input, out HashSet<int>? chosen) ? chosen.Count : 0;

    /// <summary>Chooses the variant of an activity.</summary>
    public void ChooseVariant(int activity, int variant) => variants[activity] = variant;

    /// <summary>Rules a variant out.</summary>
    public void BanVariant(int variant) => bannedVariants.Add(variant);

    /// <summary>Chooses a link beside those chosen for its input.</summary>
    public void ChooseLink(int input, int choice)
    {
        if (!links.TryGetValue(input, out HashSet<int>? chosen))
        {
            links[input] = chosen = [];
        }

        chosen.Add(choice);
    }

    /// <summary>Rules a link out.</summary>
    public void BanLink(int choice) => bannedLinks.Add(choice);

    public TreeChoices Copy() => new(this);
}
