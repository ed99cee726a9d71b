using System.Collections.Frozen;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Export;

/// <summary>Where a site stands among the chokepoints.</summary>
/// <param name="Rank">From 1: its row in the answer to <c>chokepoints --by site</c>.</param>
/// <param name="TargetsCut">Number of sites with any target cut.</param>
/// <param name="DemandShare">Of the known demand of all targets, 0..1; NaN where none is known.</param>
internal sealed record SiteRank(int Rank, int TargetsCut, double DemandShare)
{
    /// <summary>The rank of every site that is a chokepoint.</summary>
    public static FrozenDictionary<SiteIndex, SiteRank> Of(ChokepointAnswer answer) =>
        answer.Chokepoints.Index().Where(row => row.Item.Labels is [{ Kind: LabelKind.Site }])
            .ToFrozenDictionary(row => new SiteIndex(row.Item.Labels[0].Value), row => new SiteRank(row.Index + 1, row.Item.SiteCount, row.Item.DemandShare));
}
