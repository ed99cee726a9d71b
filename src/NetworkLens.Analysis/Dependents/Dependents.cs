using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>Who uses what some sites make, at any tier.</summary>
/// <param name="Sites">The sites asked about.</param>
/// <param name="Links">The links on which it travels, ordered by index.</param>
/// <param name="Reached">Activities and targets that use it, ordered by index; those of the sites themselves are none.</param>
/// <param name="CutOff">Those of them that can be made today, and not without the sites.</param>
public sealed record DependentsAnswer(SiteSet Sites, ImmutableArray<LinkIndex> Links, ImmutableArray<VertexIndex> Reached, ImmutableArray<VertexIndex> CutOff);

/// <summary>What lies downstream.</summary>
public static class Dependents
{
    /// <summary>Follows what the sites make to whoever uses it, through what can be made today.</summary>
    /// <param name="network">v vertices, m links; not changed.</param>
    /// <param name="sites">Who makes it.</param>
    /// <param name="ends">Only what lies on a way to one of these targets; null: everything.</param>
    /// <returns>The answer. O(v + m) time and memory.</returns>
    public static DependentsAnswer Of(SupplyNetwork network, SiteSet sites, IReadOnlySet<VertexIndex>? ends = null)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(sites);
        ImmutableArray<bool> producible = Producible.Of(network);
        ImmutableArray<bool> without = Producible.Of(network, new Failure(vertex => !network.IsTarget(vertex) && sites.Contains(network.SiteOf(vertex)), null));
        (bool[] isReached, bool[] isUsed) = Downstream(network, sites, producible);
        if (ends is not null)
        {
            KeepWaysTo(ends, network, isReached, isUsed);
        }

        VertexIndex[] reached = [.. Enumerable.Range(0, network.VertexCount).Where(vertex => isReached[vertex]).Select(vertex => new VertexIndex(vertex))
            .Where(vertex => network.IsTarget(vertex) || !sites.Contains(network.SiteOf(vertex)))];
        return new DependentsAnswer(
            sites,
            [.. Enumerable.Range(0, network.LinkCount).Where(link => isUsed[link]).Select(link => new LinkIndex(link))],
            [.. reached],
            [.. reached.Where(vertex => producible[vertex.Value] && !without[vertex.Value])]);
    }

    private static (bool[] IsReached, bool[] IsUsed) Downstream(SupplyNetwork network, SiteSet sites, ImmutableArray<bool> producible)
    {
        bool[] isReached = new bool[network.VertexCount];
        bool[] isUsed = new bool[network.LinkCount];
        var waiting = new Queue<VertexIndex>();
        for (int activity = 0; activity < network.ActivityCount; activity++)
        {
            if (producible[activity] && sites.Contains(network.SiteOf(new VertexIndex(activity))))
            {
                isReached[activity] = true;
                waiting.Enqueue(new VertexIndex(activity));
            }
        }

        while (waiting.TryDequeue(out VertexIndex supplier))
        {
            foreach (LinkIndex link in network.LinksFrom(supplier))
            {
                foreach (VertexIndex user in network.UsersOf(network.IntakeOf(link)))
                {
                    if (producible[user.Value])
                    {
                        isUsed[link.Value] = true;
                        if (!isReached[user.Value])
                        {
                            isReached[user.Value] = true;
                            if (!network.IsTarget(user))
                            {
                                waiting.Enqueue(user);
                            }
                        }
                    }
                }
            }
        }

        return (isReached, isUsed);
    }

    private static void KeepWaysTo(IReadOnlySet<VertexIndex> ends, SupplyNetwork network, bool[] isReached, bool[] isUsed)
    {
        bool[] leads = new bool[network.VertexCount];
        bool[] isOnWay = new bool[network.LinkCount];
        var waiting = new Queue<VertexIndex>(ends.Where(end => isReached[end.Value]));
        foreach (VertexIndex end in waiting)
        {
            leads[end.Value] = true;
        }

        while (waiting.TryDequeue(out VertexIndex user))
        {
            foreach (RecipeInput input in network.AllInputsOf(user))
            {
                (int first, int count) = network.LinksOf(input.Intake);
                for (int link = first; link < first + count; link++)
                {
                    VertexIndex supplier = network.SupplierOf(new LinkIndex(link));
                    if (isUsed[link] && isReached[supplier.Value])
                    {
                        isOnWay[link] = true;
                        if (!leads[supplier.Value])
                        {
                            leads[supplier.Value] = true;
                            waiting.Enqueue(supplier);
                        }
                    }
                }
            }
        }

        leads.CopyTo(isReached, 0);
        isOnWay.CopyTo(isUsed, 0);
    }
}
