using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>The links that the supply of some targets rests on, told by how their existence is known.</summary>
/// <param name="Documented">Links that some source reports, or a contract.</param>
/// <param name="Inferred">Links that are estimated or assumed.</param>
/// <param name="Targets">Targets asked about.</param>
/// <param name="MadeFromDocumented">Those that can be made over documented links alone.</param>
public sealed record SupportingLinks(int Documented, int Inferred, int Targets, int MadeFromDocumented)
{
    /// <summary>In networks of more links, tracing those that count would take longer than the answer.</summary>
    public const int MostTraced = 1_000_000;

    /// <summary>How the links of <see cref="Upstream"/> are known. O(v + m + r) time and memory for v vertices, m links and r recipe inputs.</summary>
    /// <param name="network">The network.</param>
    /// <param name="targets">Activities or demand rows of it.</param>
    /// <returns>Their numbers.</returns>
    public static SupportingLinks Of(SupplyNetwork network, IReadOnlyCollection<VertexIndex> targets) => Of(network, Upstream(network, targets), targets);

    /// <summary>How some links are known. O(links), and for targets O(v + m + r).</summary>
    /// <param name="network">The network.</param>
    /// <param name="links">Links of it, each once.</param>
    /// <param name="targets">What they supply; none where nobody asks what documented links alone can make.</param>
    /// <returns>Their numbers.</returns>
    public static SupportingLinks Of(SupplyNetwork network, IEnumerable<LinkIndex> links, IReadOnlyCollection<VertexIndex> targets)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(links);
        ArgumentNullException.ThrowIfNull(targets);
        (int documented, int all) = (0, 0);
        foreach (LinkIndex link in links)
        {
            all++;
            documented += network.IsDocumented(link) ? 1 : 0;
        }

        ImmutableArray<bool> known = targets.Count == 0 ? [] : Producible.Of(network, new Failure(null, link => !network.IsDocumented(link)));
        return new SupportingLinks(documented, all - documented, targets.Count, targets.Count(target => known[target.Value]));
    }

    /// <summary>Links that carry something that can be made towards some targets, over any number of tiers, each once, the nearest first: of a target that cannot be made, those that would.</summary>
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
