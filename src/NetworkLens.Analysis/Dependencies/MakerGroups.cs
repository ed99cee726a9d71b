using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>Whose shares of what is made are told: those of operators, countries, blocs or stages. Immutable.</summary>
public sealed class MakerGroups
{
    private readonly int[] ofSite;
    private readonly Func<int, (string Name, Label? Label)> named;

    private MakerGroups(string word, SupplyNetwork network, Func<SiteIndex, int> ofSite, Func<int, (string Name, Label? Label)> named) =>
        (Word, this.ofSite, this.named) = (word, [.. Enumerable.Range(0, network.Data.Sites.Count).Select(site => ofSite(new SiteIndex(site)))], named);

    /// <summary>operator, country, bloc or stage.</summary>
    public string Word { get; }

    /// <summary>True for countries: of nothing else is governance known.</summary>
    public bool AreCountries { get; private init; }

    /// <summary>True for stages, which then are not told apart by row.</summary>
    public bool AreStages { get; private init; }

    /// <summary>The labels of a kind, the first one of each site. O(sites).</summary>
    /// <param name="network">The network.</param>
    /// <param name="kind">Operator or country.</param>
    public static MakerGroups Of(SupplyNetwork network, LabelKind kind)
    {
        ArgumentNullException.ThrowIfNull(network);
        var labels = LabelSet.Of(network, kind);
        return new MakerGroups(LabelText.WordOf(kind), network, site => labels.OfSite(site).First, label => (LabelText.Bare(network, new Label(kind, label)), new Label(kind, label)))
        {
            AreCountries = kind == LabelKind.Country,
        };
    }

    /// <summary>Blocs, each as one, and the countries of none by themselves. O(sites + countries).</summary>
    /// <param name="network">The network.</param>
    /// <param name="blocs">No two with a country in common.</param>
    /// <exception cref="ArgumentException">Two hold the same country.</exception>
    public static MakerGroups OfBlocs(SupplyNetwork network, ImmutableArray<BlocSelection> blocs)
    {
        ArgumentNullException.ThrowIfNull(network);
        var labels = LabelSet.Of(network, LabelKind.Country);
        int[] group = [.. Enumerable.Range(blocs.Length, network.Data.Countries.Length)];
        foreach ((BlocSelection bloc, int index) in blocs.Select((bloc, index) => (bloc, index)))
        {
            foreach (CountryIndex country in bloc.Countries)
            {
                group[country.Value] = group[country.Value] >= blocs.Length ? index : throw new ArgumentException("Two blocs hold the same country.", nameof(blocs));
            }
        }

        return new MakerGroups(
            "bloc",
            network,
            site => labels.OfSite(site).First is var country and >= 0 ? group[country] : -1,
            index => index < blocs.Length ? (blocs[index].Text, null) : (network.Data.Countries[index - blocs.Length].Iso2, new Label(LabelKind.Country, index - blocs.Length)));
    }

    /// <summary>Stages: what mines and what recyclers bring of one material. O(sites).</summary>
    /// <param name="network">The network.</param>
    public static MakerGroups OfStages(SupplyNetwork network)
    {
        ArgumentNullException.ThrowIfNull(network);
        return new MakerGroups("stage", network, site => network.Data.Sites.Stage(site).Value, stage => (network.Data.Stages[stage].Id, null)) { AreStages = true };
    }

    /// <summary>Who a site counts to; -1 for nobody. O(1).</summary>
    /// <param name="site">A site of the data set.</param>
    public int OfSite(SiteIndex site) => ofSite[site.Value];

    /// <summary>A group's name as questions use it, and its label; null for a bloc or a stage.</summary>
    /// <param name="group">As <see cref="OfSite"/> tells it, at least 0.</param>
    public (string Name, Label? Label) Named(int group) => named(group);
}
