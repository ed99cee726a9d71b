using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>Suppliers told apart by site, operator or country.</summary>
/// <param name="Label">What they share; null where they carry no label of the kind: aggregates, unknown tiers, unknown countries.</param>
/// <param name="Site">The site itself, where it carries no label; the first site of the group otherwise.</param>
public readonly record struct SupplierGroup(Label? Label, SiteIndex Site);

/// <summary>Puts sites into groups by label.</summary>
/// <param name="kind">Of the labels.</param>
/// <param name="labelOf">The label of a site; below 0 for none.</param>
internal sealed class SupplierGroups(LabelKind kind, Func<SiteIndex, int> labelOf)
{
    private readonly List<SupplierGroup> groups = [];
    private readonly Dictionary<int, int> numbers = []; // label, or -1 - site, to position

    /// <summary>By the labels of a network.</summary>
    public SupplierGroups(LabelSet labels)
        : this(labels.Kind, site => labels.OfSite(site).First)
    {
    }

    /// <summary>The groups met so far, in the order met.</summary>
    public IReadOnlyList<SupplierGroup> Groups => groups;

    /// <summary>The group of a site, by position in <see cref="Groups"/>.</summary>
    public int Of(SiteIndex site)
    {
        int label = labelOf(site);
        int key = label >= 0 ? label : -1 - site.Value;
        if (!numbers.TryGetValue(key, out int number))
        {
            number = groups.Count;
            numbers.Add(key, number);
            groups.Add(new SupplierGroup(label >= 0 ? new Label(kind, label) : null, site));
        }

        return number;
    }
}
