using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>Suppliers told apart by site, operator or country.</summary>
/// <param name="Label">What they share; null where they carry no label of the kind: aggregates, unknown tiers, unknown countries.</param>
/// <param name="Site">The site itself, where it carries no label; the first site of the group otherwise.</param>
public readonly record struct SupplierGroup(Label? Label, SiteIndex Site);

/// <summary>Puts sites into groups by label.</summary>
internal sealed class SupplierGroups(LabelSet labels)
{
    private readonly Dictionary<int, int> numbers = []; // label, or -1 - site, to position

    /// <summary>The groups met so far, in the order met.</summary>
    public List<SupplierGroup> Groups { get; } = [];

    /// <summary>The group of a site, by position in <see cref="Groups"/>.</summary>
    public int Of(SiteIndex site)
    {
        int label = labels.OfSite(site).First;
        int key = label >= 0 ? label : -1 - site.Value;
        if (!numbers.TryGetValue(key, out int number))
        {
            number = Groups.Count;
            numbers.Add(key, number);
            Groups.Add(new SupplierGroup(label >= 0 ? new Label(labels.Kind, label) : null, site));
        }

        return number;
    }
}
