using System.Collections.Frozen;
using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>Where a scenario begins: the plants that make less and the links that may carry less, before anything follows from it.</summary>
/// <param name="Sites">Severity of each plant's outage, 0..1; the gravest of its materials and days.</param>
/// <param name="Links">Severity of each link's quota, ban or refusal, 0..1; the gravest of its days.</param>
/// <param name="Elsewhere">Shocks that are about neither, by name: demand, tariffs, openings and the like.</param>
public sealed record Struck(FrozenDictionary<SiteIndex, double> Sites, FrozenDictionary<LinkIndex, double> Links, ImmutableArray<string> Elsewhere)
{
    /// <summary>Where the scenario of an answer begins. O(effects x (activities + links)).</summary>
    /// <param name="answer">Its links are those of the answer's network.</param>
    public static Struck Of(ScenarioAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        SupplyNetwork network = answer.Network;
        var sites = new Dictionary<SiteIndex, double>();
        var links = new Dictionary<LinkIndex, double>();
        var elsewhere = new List<string>();
        foreach (Effect effect in answer.Periods.SelectMany(period => period.Effects).Distinct())
        {
            switch (effect.Kind)
            {
                case ShockKind.Outage:
                    Mark(sites, Enumerable.Range(0, network.ActivityCount).Select(activity => new VertexIndex(activity))
                        .Where(activity => effect.Sites!.Contains(network.SiteOf(activity)) && effect.Concerns(network.MaterialOf(activity))).Select(network.SiteOf), effect.Extent);
                    break;
                case ShockKind.Quota:
                    Mark(links, Between(network, effect, effect.From!, effect.To!), effect.Extent);
                    break;
                case ShockKind.OriginBan:
                    Mark(links, Between(network, effect, effect.Origin!, effect.Sites!), 1);
                    break;
                default:
                    elsewhere.Add(effect.Name);
                    break;
            }
        }

        return new Struck(sites.ToFrozenDictionary(), links.ToFrozenDictionary(), [.. elsewhere.Distinct()]);
    }

    private static IEnumerable<LinkIndex> Between(SupplyNetwork network, Effect effect, SiteSet from, SiteSet to) =>
        Enumerable.Range(0, network.LinkCount).Select(link => new LinkIndex(link)).Where(link => effect.Concerns(network.MaterialOf(link))
            && from.Contains(network.SiteOf(network.SupplierOf(link))) && to.Contains(network.SiteOf(network.IntakeOf(link))));

    private static void Mark<T>(Dictionary<T, double> severities, IEnumerable<T> struck, double severity)
        where T : notnull
    {
        foreach (T one in struck)
        {
            severities[one] = Math.Max(severity, severities.GetValueOrDefault(one));
        }
    }
}
