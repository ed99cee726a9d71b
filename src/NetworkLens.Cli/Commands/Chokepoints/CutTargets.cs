using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Cli.Output;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>What is told of the targets that a chokepoint cuts, made once for all chokepoints that cut the same.</summary>
internal sealed class CutTargets(SupplyNetwork network)
{
    private readonly Dictionary<ImmutableArray<VertexIndex>, Facts> known = []; // by identity: rows of the same targets share their array

    /// <summary>The facts of one.</summary>
    /// <param name="Sites">Ids, in the order asked about.</param>
    /// <param name="Materials">Ids of what they ask for, ordered.</param>
    /// <param name="Rows">The demand rows.</param>
    /// <param name="Examples">Names of the two largest, and how many more there are.</param>
    internal sealed record Facts(string[] Sites, string[] Materials, Nested[] Rows, string Examples);

    /// <summary>Those of a row. O(targets cut), once.</summary>
    public Facts Of(Chokepoint row)
    {
        if (!known.TryGetValue(row.Cut, out Facts? facts))
        {
            known[row.Cut] = facts = new Facts(
                [.. row.Cut.Select(target => network.SiteOf(target)).Distinct().Select(network.Data.Sites.Id)],
                [.. row.Cut.Select(target => network.MaterialOf(target)).Where(material => material.Value >= 0).Distinct().Select(material => network.Data.Id(material)!).Order(StringComparer.Ordinal)],
                [.. row.Cut.Select(Row)],
                Examples(row));
        }

        return facts;
    }

    private Nested Row(VertexIndex target) => new(
        new Field("site", network.Data.Sites.Id(network.SiteOf(target))),
        new Field("material", network.Data.Id(network.MaterialOf(target))));

    // Those with a name of their own first, and of them the largest: those a newcomer may have heard of.
    private string Examples(Chokepoint row) => DataWords.Some(
        [
            .. row.Cut.GroupBy(target => network.SiteOf(target))
                .OrderByDescending(site => network.Data.Sites.IsNamedPlant(site.Key))
                .ThenByDescending(site => site.Sum(Tonnes))
                .ThenBy(site => network.Data.Sites.Id(site.Key), StringComparer.Ordinal)
                .Select(site => network.Data.Sites.Name(site.Key)),
        ],
        2);

    private double Tonnes(VertexIndex target) =>
        network.IsTarget(target) && network.TargetOf(target).TonnesPerYear is var tonnes && double.IsFinite(tonnes) ? tonnes : 0;
}
