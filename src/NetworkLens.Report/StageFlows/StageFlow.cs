using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>A stage in a country.</summary>
/// <param name="Stage">-1 where unknown.</param>
/// <param name="Country">-1 where unknown.</param>
internal readonly record struct StagePlace(StageIndex Stage, CountryIndex Country);

/// <summary>What one stage of one country sends another of one material in a year: many links as one.</summary>
/// <param name="From">Who sends.</param>
/// <param name="To">Who receives.</param>
/// <param name="Material">What moves.</param>
/// <param name="TonnesPerYear">t/yr over the links with any figure; 0 where none has one.</param>
/// <param name="Links">Number of links.</param>
/// <param name="Silent">Number of links without any figure.</param>
/// <param name="Basis">Weakest basis of the tonnes.</param>
/// <param name="Sources">Of all the links, each once.</param>
internal sealed record StageFlow(
    StagePlace From, StagePlace To, MaterialIndex Material, double TonnesPerYear, int Links, int Silent, Basis Basis, ImmutableArray<SourceIndex> Sources)
{
    /// <summary>Links added up by stage, country and material.</summary>
    /// <param name="network">The network.</param>
    /// <param name="links">Links of it.</param>
    /// <param name="estimates">Tonnes by link.</param>
    /// <returns>By stage of the sender, then of the receiver, largest first. O(links log links).</returns>
    public static ImmutableArray<StageFlow> Of(SupplyNetwork network, ImmutableArray<LinkIndex> links, ImmutableArray<LinkEstimate> estimates)
    {
        StagePlace PlaceOf(SiteIndex site) => new(network.Data.Sites.Stage(site), network.Data.Sites.Country(site));
        return [.. links
            .GroupBy(link => (From: PlaceOf(network.SiteOf(network.SupplierOf(link))), To: PlaceOf(network.SiteOf(network.IntakeOf(link))), Material: network.MaterialOf(link)))
            .Select(group => Sum(network, group.Key.From, group.Key.To, group.Key.Material, [.. group], estimates))
            .OrderBy(flow => flow.From.Stage.Value).ThenBy(flow => flow.To.Stage.Value)
            .ThenByDescending(flow => flow.TonnesPerYear)
            .ThenBy(flow => flow.Material.Value).ThenBy(flow => flow.From.Country.Value).ThenBy(flow => flow.To.Country.Value)];
    }

    private static StageFlow Sum(
        SupplyNetwork network, StagePlace from, StagePlace to, MaterialIndex material, LinkIndex[] links, ImmutableArray<LinkEstimate> estimates)
    {
        LinkEstimate[] told = [.. links.Select(link => estimates[link.Value]).Where(estimate => !double.IsNaN(estimate.TonnesPerYear))];
        return new StageFlow(
            from, to, material,
            FigureText.Rounded(told.Sum(estimate => estimate.TonnesPerYear)) ?? 0,
            links.Length,
            links.Length - told.Length,
            WeakestBasis.Of(told.Select(estimate => estimate.Basis)) ?? Basis.Assumed,
            [.. links.SelectMany(link => LinkFacts.SourcesOf(network, link)).Distinct().OrderBy(source => source.Value)]);
    }
}
