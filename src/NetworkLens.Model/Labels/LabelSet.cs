namespace NetworkLens.Model;

/// <summary>The labels of one kind in one network: who carries which.</summary>
/// <remarks>
/// Aggregates and unknown tiers carry no site, link or operator label, and neither does a link from or to one;
/// an empty operator, <c>unknown</c>, <c>various</c> and country XX are no label. Immutable.
/// </remarks>
public sealed class LabelSet
{
    private readonly SupplyNetwork network;
    private readonly int[]? first;   // by site, -1 for none; null for the kind Link
    private readonly int[]? second;  // by site; only a majority owner beside the operator makes two

    private LabelSet(SupplyNetwork network, LabelKind kind, int count, int[]? first, int[]? second) =>
        (this.network, Kind, Count, this.first, this.second) = (network, kind, count, first, second);

    /// <summary>What the labels are.</summary>
    public LabelKind Kind { get; }

    /// <summary>Labels are numbered 0 to Count - 1; not every number need be carried by a site.</summary>
    public int Count { get; }

    /// <summary>The labels of a kind. O(sites) time and memory; O(1) for links.</summary>
    /// <param name="network">The network.</param>
    /// <param name="kind">What the labels are.</param>
    /// <returns>Sites by <see cref="SiteIndex"/>, links by <see cref="LinkIndex"/>, operators and countries by their index, country-stages by country x stages + stage.</returns>
    public static LabelSet Of(SupplyNetwork network, LabelKind kind)
    {
        ArgumentNullException.ThrowIfNull(network);
        DataSet data = network.Data;
        return kind switch
        {
            LabelKind.Link => new LabelSet(network, kind, network.LinkCount, null, null),
            LabelKind.Site => new LabelSet(network, kind, data.Sites.Count, BySite(data, site => data.Sites.IsNamedPlant(site) ? site.Value : -1), null),
            LabelKind.Operator => new LabelSet(network, kind, data.Operators.Length, BySite(data, site => OperatorOf(data, site)), BySite(data, site => OwnerOf(data, site))),
            LabelKind.Country => new LabelSet(network, kind, data.Countries.Length, BySite(data, site => CountryOf(data, site)), null),
            LabelKind.CountryStage => new LabelSet(
                network, kind, data.Countries.Length * data.Stages.Length, BySite(data, site => CountryStageOf(data, site)), null),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
    }

    /// <summary>The labels a site's activities carry; -1 for none. O(1).</summary>
    /// <param name="site">A site of the data set.</param>
    public (int First, int Second) OfSite(SiteIndex site) => (first?[site.Value] ?? -1, second?[site.Value] ?? -1);

    /// <summary>The label a link carries; -1 for none. O(1).</summary>
    /// <param name="link">A link of the network.</param>
    public int OfLink(LinkIndex link) => Kind == LabelKind.Link
        && network.Data.Sites.IsNamedPlant(network.SiteOf(network.SupplierOf(link))) && network.Data.Sites.IsNamedPlant(network.SiteOf(network.IntakeOf(link)))
        ? link.Value
        : -1;

    /// <summary>Whether a site carries a label. O(1).</summary>
    /// <param name="site">A site of the data set.</param>
    /// <param name="label">0 to Count - 1.</param>
    public bool IsOn(SiteIndex site, int label) => OfSite(site) is var (one, two) && (one == label || two == label);

    private static int[] BySite(DataSet data, Func<SiteIndex, int> label)
    {
        int[] labels = new int[data.Sites.Count];
        for (int site = 0; site < labels.Length; site++)
        {
            labels[site] = label(new SiteIndex(site));
        }

        return labels;
    }

    private static int OperatorOf(DataSet data, SiteIndex site) =>
        data.Sites.IsNamedPlant(site) && data.Sites.Operator(site) is var runs && data.IsOneFirm(runs) ? runs.Value : -1;

    private static int OwnerOf(DataSet data, SiteIndex site)
    {
        if (data.Sites.IsNamedPlant(site))
        {
            foreach (Owner owner in data.Sites.OwnersOf(site))
            {
                if (owner.Share > 0.5 && data.IsOneFirm(owner.Operator) && owner.Operator != data.Sites.Operator(site))
                {
                    return owner.Operator.Value;
                }
            }
        }

        return -1;
    }

    private static int CountryOf(DataSet data, SiteIndex site) =>
        data.Sites.Country(site) is { Value: >= 0 } country && data.Countries[country.Value].IsKnown ? country.Value : -1;

    private static int CountryStageOf(DataSet data, SiteIndex site) =>
        CountryOf(data, site) is var country and >= 0 && data.Sites.Stage(site) is { Value: >= 0 } stage
            ? (country * data.Stages.Length) + stage.Value
            : -1;
}
