using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>The links that the supply of some targets rests on, told by how their existence is known.</summary>
/// <param name="Documented">Links that some source reports, or a contract.</param>
/// <param name="Inferred">Links that are estimated or assumed.</param>
/// <param name="Targets">Targets asked about.</param>
/// <param name="MadeFromDocumented">Those that can be made over documented links alone.</param>
public sealed record SupportingLinks(int Documented, int Inferred, int Targets, int MadeFromDocumented)
{
    /// <summary>Links that carry something that can be made towards the targets, over any number of tiers: of a target that cannot be made, those that would. O(v + m + r) time and memory for v vertices, m links and r recipe inputs.</summary>
    /// <param name="network">The network.</param>
    /// <param name="targets">Activities or demand rows of it.</param>
    /// <returns>Their numbers.</returns>
    public static SupportingLinks Of(SupplyNetwork network, IReadOnlyCollection<VertexIndex> targets)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(targets);
        (int documented, int all) = (0, 0);
        foreach (LinkIndex link in Upstream(network, targets))
        {
            all++;
            documented += network.IsDocumented(link) ? 1 : 0;
        }

        var known = Producible.Of(network, new Failure(null, link => !network.IsDocumented(link)));
        return new SupportingLinks(documented, all - documented, targets.Count, targets.Count(target => known[target.Value]));
    }

    /// <summary>Some links by themselves, each counted once; no targets. O(links).</summary>
    /// <param name="network">The network.</param>
    /// <param name="links">Links of it.</param>
    public static SupportingLinks Of(SupplyNetwork network, IEnumerable<LinkIndex> links)
    {
        ArgumentNullException.ThrowIfNull(network);
        LinkIndex[] each = [.. links.Distinct()];
        int documented = each.Count(network.IsDocumented);
        return new SupportingLinks(documented, each.Length - documented, 0, 0);
    }

    /// <summary>All links in force, where tracing those that count would take longer than the answer. O(m).</summary>
    /// <param name="network">The network.</param>
    public static SupportingLinks AllOf(SupplyNetwork network)
    {
        ArgumentNullException.ThrowIfNull(network);
        int documented = 0;
        for (int link = 0; link < network.LinkCount; link++)
        {
            documented += network.IsDocumented(new LinkIndex(link)) ? 1 : 0;
        }

        return new SupportingLinks(documented, network.LinkCount - documented, 0, 0);
    }

    /// <summary>These links, each once, the nearest first.</summary>
    /// <param name="network">The network.</param>
    /// <param name="targets">Activities or demand rows of it.</param>
    public static IEnumerable<LinkIndex> Upstream(SupplyNetwork network, IReadOnlyCollection<VertexIndex> targets)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(targets);
        var producible = Producible.Of(network);
        bool[] isReached = new bool[network.VertexCount];
        bool[] isOpened = new bool[network.IntakeCount];
        var waiting = new Queue<VertexIndex>();
        foreach (VertexIndex target in targets.Where(target => !isReached[target.Value]))
        {
            isReached[target.Value] = true;
            waiting.Enqueue(target);
        }

        while (waiting.TryDequeue(out VertexIndex user))
        {
            for (int input = 0; input < network.AllInputsOf(user).Length; input++)
            {
                IntakeIndex intake = network.AllInputsOf(user)[input].Intake;
                if (isOpened[intake.Value])
                {
                    continue; // another variant, or another product of the site, takes it too
                }

                isOpened[intake.Value] = true;
                (int first, int count) = network.LinksOf(intake);
                for (int link = first; link < first + count; link++)
                {
                    VertexIndex supplier = network.SupplierOf(new LinkIndex(link));
                    if (!producible[supplier.Value])
                    {
                        continue;
                    }

                    yield return new LinkIndex(link);
                    if (!isReached[supplier.Value])
                    {
                        isReached[supplier.Value] = true;
                        waiting.Enqueue(supplier);
                    }
                }
            }
        }
    }
}
