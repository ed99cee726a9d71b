using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>What there is to say of each break, once however many targets depend on it.</summary>
internal sealed class BreakTable
{
    private readonly GapBreak?[] breaks; // by intake

    /// <summary>Tells of some requirements. O(their suppliers + i + rows of links.csv).</summary>
    /// <param name="network">The whole network.</param>
    /// <param name="bloc">Whose plants may be planned.</param>
    /// <param name="requirements">Intakes; any may come more than once.</param>
    public BreakTable(SupplyNetwork network, BlocSelection bloc, IEnumerable<IntakeIndex> requirements)
    {
        breaks = new GapBreak?[network.IntakeCount];
        var each = new List<IntakeIndex>();
        foreach (IntakeIndex requirement in requirements)
        {
            if (breaks[requirement.Value] is null)
            {
                SiteIndex[] outside = [.. network.SuppliersOf(requirement).ToArray().Select(network.SiteOf).Where(site => !IsInside(site)).Distinct().OrderBy(network.Data.Sites.Id, StringComparer.Ordinal)];
                breaks[requirement.Value] = new GapBreak(requirement, [.. outside], []);
                each.Add(requirement);
            }
        }

        foreach ((IntakeIndex requirement, ImmutableArray<PlannedSupplier> planned) in PlannedLinks.Of(network, bloc, each))
        {
            breaks[requirement.Value] = breaks[requirement.Value]! with { PlannedSuppliers = planned };
        }

        // Where several suppliers are needed, there may be some inside, and too few.
        bool IsInside(SiteIndex site) => bloc.Contains(network.Data.Sites.Country(site)) && !BlocPart.IsUnknown(network.Data, site);
    }

    /// <summary>The breaks of some requirements, in their order.</summary>
    public ImmutableArray<GapBreak> Of(IntakeIndex[] requirements)
    {
        var told = ImmutableArray.CreateBuilder<GapBreak>(requirements.Length);
        foreach (IntakeIndex requirement in requirements)
        {
            told.Add(breaks[requirement.Value]!);
        }

        return told.MoveToImmutable();
    }
}
