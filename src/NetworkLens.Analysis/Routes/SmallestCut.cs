using System.Globalization;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>How many sites must fail together to cut a target off.</summary>
/// <param name="Order">The number; where it is not exact, more than this.</param>
/// <param name="IsExact">False where no set of so many, or fewer, cuts it.</param>
public sealed record SmallestCutAnswer(int Order, bool IsExact)
{
    /// <summary>1, 2, 3 or &gt;3.</summary>
    public override string ToString() => (IsExact ? string.Empty : ">") + Order.ToString(CultureInfo.InvariantCulture);
}

/// <summary>The size of the smallest AND/OR cut by site.</summary>
public static class SmallestCut
{
    private const int MostOrder = 3;

    /// <summary>Tries one, two, then three named plants; aggregates and unknown tiers never fail as a site. The target's own site is exempt.</summary>
    /// <param name="network">The network or a part of it; not changed.</param>
    /// <param name="target">A vertex of this network.</param>
    /// <param name="threads">Workers; 0: one a core.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>Null where the target cannot be made anyway. As long as <see cref="Chokepoints"/> of these orders.</returns>
    public static SmallestCutAnswer? Of(SupplyNetwork network, VertexIndex target, int threads = 0, CancellationToken cancellation = default)
    {
        for (int order = 1; order <= MostOrder; order++)
        {
            ChokepointAnswer cuts = Chokepoints.Of(network, [target], LabelKind.Site, order, threads: threads, cancellation: cancellation);
            if (!cuts.NotProducible.IsEmpty)
            {
                return null;
            }

            if (!cuts.Chokepoints.IsEmpty)
            {
                return new SmallestCutAnswer(order, true);
            }

            if (cuts.SearchedUpTo < order)
            {
                return new SmallestCutAnswer(order - 1, false);
            }
        }

        return new SmallestCutAnswer(MostOrder, false);
    }
}
