using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>Consecutive links, any of which is enough: those of one intake, or of a whole site where anything will do.</summary>
/// <param name="First">First of them.</param>
/// <param name="Count">Number of them.</param>
public readonly record struct LinkRange(int First, int Count)
{
    /// <summary>The links of an intake. O(1).</summary>
    internal static LinkRange Of(SupplyNetwork network, IntakeIndex intake)
    {
        (int first, int count) = network.LinksOf(intake);
        return new LinkRange(first, count);
    }

    /// <summary>What one input of a vertex is met by, and what that is: where anything will do, all that arrives at the site. O(1).</summary>
    internal static (MaterialIndex Material, LinkRange Links) Of(SupplyNetwork network, VertexIndex vertex, IntakeIndex intake)
    {
        SiteIndex site = network.SiteOf(vertex);
        bool takesAnything = network.Data.Requirements == RequirementRule.Any && (!network.IsTarget(vertex) || network.MaterialOf(vertex) == MaterialIndex.Any);
        return takesAnything && network.IntakesOf(site).Count > 1 ? (MaterialIndex.Any, Into(network, site)) : (network.MaterialOf(intake), Of(network, intake));
    }

    /// <summary>The links into a site: its intakes are consecutive, and so are their links. O(1).</summary>
    internal static LinkRange Into(SupplyNetwork network, SiteIndex site)
    {
        (int first, int count) = network.IntakesOf(site);
        if (count == 0)
        {
            return default;
        }

        LinkRange last = Of(network, new IntakeIndex(first + count - 1));
        int start = network.LinksOf(new IntakeIndex(first)).First;
        return new LinkRange(start, last.First + last.Count - start);
    }
}
