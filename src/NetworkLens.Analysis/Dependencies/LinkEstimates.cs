using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>The best guess at what moves along a link in a year.</summary>
/// <param name="TonnesPerYear">t/yr; NaN where neither the link, its supplier nor its receiver gives any figure.</param>
/// <param name="IsKnown">True where the data gives the tonnes of the whole link.</param>
/// <param name="Basis">How the tonnes are known; <see cref="Basis.Assumed"/> for what was spread.</param>
public readonly record struct LinkEstimate(double TonnesPerYear, bool IsKnown, Basis Basis);

/// <summary>Tonnes for every link: known ones are kept, and what an input still needs is spread over the unknown ones by their suppliers' capacities.</summary>
public static class LinkEstimates
{
    private const int Block = 1 << 12; // intakes that a worker takes at once

    /// <summary>One estimate a link.</summary>
    /// <param name="network">m links, r recipe inputs; not changed.</param>
    /// <param name="threads">Workers; 0: one a core. The answer is the same on any number.</param>
    /// <returns>By <see cref="LinkIndex"/>. The tonnes that <see cref="SingleSource"/> takes its shares of, where something bounds every link of an input. O(m + r) time.</returns>
    public static ImmutableArray<LinkEstimate> Of(SupplyNetwork network, int threads = 0)
    {
        ArgumentNullException.ThrowIfNull(network);
        ParallelOptions workers = WorkerCount.Options(threads);
        var estimates = new LinkEstimate[network.LinkCount];
        double[] capacities = IntakeFlows.CapacitiesOf(network);
        Parallel.ForEach(Partitioner.Create(0, Math.Max(1, network.IntakeCount), Block), workers, block =>
        {
            for (int intake = block.Item1; intake < Math.Min(block.Item2, network.IntakeCount); intake++)
            {
                (int first, int count) = network.LinksOf(new IntakeIndex(intake));
                var flows = IntakeFlows.Of(network, new IntakeIndex(intake), capacities);
                for (int position = 0; position < count; position++)
                {
                    LinkTonnes tonnes = network.TonnesOf(new LinkIndex(first + position));
                    double estimate = double.IsFinite(flows.Most[position]) ? flows.Tonnes(position) : tonnes.AtLeast > 0 ? tonnes.AtLeast : double.NaN;
                    estimates[first + position] = new LinkEstimate(estimate, tonnes.IsKnown, tonnes.Basis);
                }
            }
        });
        return ImmutableCollectionsMarshal.AsImmutableArray(estimates);
    }

    /// <summary>The share of its input that each link brings, as <see cref="SingleSource"/> prints it.</summary>
    /// <param name="network">m links, r recipe inputs; not changed.</param>
    /// <returns>By <see cref="LinkIndex"/>, 0..1; NaN for all links of an input that brings nothing, whose suppliers count alike. O(m + r) time.</returns>
    public static ImmutableArray<double> SharesOf(SupplyNetwork network)
    {
        ArgumentNullException.ThrowIfNull(network);
        double[] shares = new double[network.LinkCount];
        for (int intake = 0; intake < network.IntakeCount; intake++)
        {
            (int first, int count) = network.LinksOf(new IntakeIndex(intake));
            var flows = IntakeFlows.Of(network, new IntakeIndex(intake));
            double total = flows.Known.Sum() + flows.Spread.Sum();
            for (int position = 0; position < count; position++)
            {
                shares[first + position] = total > 0 ? flows.Tonnes(position) / total : double.NaN;
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(shares);
    }

    /// <summary>What each site in force needs as one thing, whoever supplies it, with the printed shares of the links that meet it. O(v + m).</summary>
    /// <param name="network">Of one year.</param>
    /// <returns>By site, then material; <see cref="MaterialIndex.Any"/> where all that arrives is one requirement.</returns>
    public static IEnumerable<(SiteIndex Site, MaterialIndex Material, LinkRange Links, ImmutableArray<double> Shares)> RequirementsOf(SupplyNetwork network)
    {
        ArgumentNullException.ThrowIfNull(network);
        foreach (Requirement requirement in Requirement.Of(network, null))
        {
            var flows = IntakeFlows.Of(network, requirement.Links);
            double total = flows.Known.Sum() + flows.Spread.Sum();
            yield return (requirement.Site, requirement.Material, requirement.Links,
                [.. Enumerable.Range(0, requirement.Links.Count).Select(position => total > 0 ? flows.Tonnes(position) / total : double.NaN)]);
        }
    }
}
