using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>What is missing at one site.</summary>
/// <param name="Site">The site.</param>
/// <param name="Alternatives">Any one of these sets of materials would do: one a variant. A single set: all of it is needed.</param>
public sealed record BreakWay(SiteIndex Site, ImmutableArray<ImmutableArray<MaterialIndex>> Alternatives);

/// <summary>Tells breaks that replace each other from breaks that are all needed.</summary>
public static class BreakWays
{
    /// <summary>The breaks of one target by site: what each activity or target lacks in each of its variants, those that lack the same together.</summary>
    /// <param name="network">What was asked.</param>
    /// <param name="gap">What the target lacks.</param>
    /// <param name="onlyOnTheWay">Look only at what the target draws on: O(what is upstream) more.</param>
    /// <returns>In the order of the breaks; each is in one at least. O(inputs of their users).</returns>
    public static ImmutableArray<BreakWay> Of(SupplyNetwork network, GapAnswer gap, bool onlyOnTheWay)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(gap);
        ImmutableArray<GapBreak> breaks = gap.Breaks;
        UpstreamCone? cone = onlyOnTheWay && breaks.Length > 1 ? UpstreamCone.Of(network, [gap.Target], _ => true) : null;
        HashSet<IntakeIndex> missing = [.. breaks.Select(each => each.Requirement)];
        var ways = ImmutableArray.CreateBuilder<BreakWay>();
        foreach (SiteIndex site in breaks.Select(each => network.SiteOf(each.Requirement)).Distinct())
        {
            var told = new HashSet<string>();
            foreach (VertexIndex user in breaks.Where(each => network.SiteOf(each.Requirement) == site).SelectMany(each => network.UsersOf(each.Requirement).ToArray()).Distinct().Where(user => cone is null || cone.PositionOf(user) >= 0))
            {
                MaterialIndex[][] lacking = Lacking(network, user, missing);
                if (told.Add(string.Join('|', lacking.Select(materials => string.Join(',', materials.Select(material => material.Value))).Order(StringComparer.Ordinal))))
                {
                    ways.Add(new BreakWay(site, [.. lacking.Select(materials => materials.ToImmutableArray())]));
                }
            }
        }

        return ways.ToImmutable();
    }

    // By variant, each set once; a variant without a break here lacks something further up.
    private static MaterialIndex[][] Lacking(SupplyNetwork network, VertexIndex user, HashSet<IntakeIndex> missing)
    {
        var sets = new List<MaterialIndex[]>();
        for (int variant = 0; variant < network.VariantCount(user); variant++)
        {
            MaterialIndex[] materials = [.. network.InputsOf(user, variant).ToArray().Where(input => missing.Contains(input.Intake)).Select(input => network.MaterialOf(input.Intake)).Distinct()];
            if (materials.Length > 0 && !sets.Exists(set => set.SequenceEqual(materials)))
            {
                sets.Add(materials);
            }
        }

        return [.. sets];
    }
}
