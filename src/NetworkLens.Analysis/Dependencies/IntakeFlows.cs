using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>What may come along each of some links that meet one requirement.</summary>
/// <param name="Known">Known tonnes a year, by link position.</param>
/// <param name="Most">Most tonnes a year beside the known ones, by link position: 0 where all is known, infinite where there is no bound.</param>
/// <param name="Spread">The unknown remainder as printed, by link position: spread by what the suppliers' capacities leave.</param>
/// <param name="Remainder">Need less the known tonnes: what all unknown links together can bring at most.</param>
/// <param name="Basis">Weakest basis of the tonnes.</param>
internal sealed record IntakeFlows(double[] Known, double[] Most, double[] Spread, double Remainder, Basis Basis)
{
    /// <summary>The flows of an intake. O(its links and users).</summary>
    /// <param name="network">Whose intake.</param>
    /// <param name="intake">With or without links.</param>
    /// <param name="capacities">Where many intakes are asked about, <see cref="CapacitiesOf"/>.</param>
    public static IntakeFlows Of(SupplyNetwork network, IntakeIndex intake, double[]? capacities = null) =>
        Of(network, LinkRange.Of(network, intake), IntakeNeed.Of(network, intake, capacities), capacities);

    /// <summary>The flows of consecutive links into one site; where they are of several intakes, as only where anything will do, nothing bounds them. O(links and users).</summary>
    public static IntakeFlows Of(SupplyNetwork network, LinkRange links)
    {
        IntakeIndex intake = network.IntakeOf(new LinkIndex(links.First));
        return Of(network, links, network.LinksOf(intake).Count == links.Count ? IntakeNeed.Of(network, intake) : double.PositiveInfinity, null);
    }

    /// <summary>The capacity of every activity, t/yr; NaN where unknown. O(activities and their rows).</summary>
    public static double[] CapacitiesOf(SupplyNetwork network)
    {
        double[] capacities = new double[network.ActivityCount];
        for (int activity = 0; activity < capacities.Length; activity++)
        {
            capacities[activity] = network.CapacityOf(new VertexIndex(activity)).TonnesPerYear;
        }

        return capacities;
    }

    // Need: what they can bring together at most; infinite where unknown.
    private static IntakeFlows Of(SupplyNetwork network, LinkRange links, double need, double[]? capacities)
    {
        double[] known = new double[links.Count];
        double[] room = new double[links.Count]; // what the supplier's capacity leaves beside the known tonnes
        Span<bool> isUnknown = links.Count <= 256 ? stackalloc bool[links.Count] : new bool[links.Count];
        Basis basis = Basis.Reported;
        double sum = 0;
        for (int position = 0; position < links.Count; position++)
        {
            LinkTonnes tonnes = network.TonnesOf(new LinkIndex(links.First + position));
            (known[position], isUnknown[position]) = (tonnes.AtLeast, !tonnes.IsKnown);
            room[position] = isUnknown[position] ? Math.Max(0, CapacityOf(network, links.First + position, capacities) - known[position]) : 0;
            basis = WeakestBasis.Of(basis, tonnes.Basis);
            sum += known[position];
        }

        double remainder = Math.Max(0, need - sum);
        double[] most = new double[links.Count];
        for (int position = 0; position < most.Length; position++)
        {
            most[position] = Math.Min(remainder, room[position]);
        }

        SpreadOver(room, isUnknown, known, remainder);
        return new IntakeFlows(known, most, room, remainder, basis);
    }

    /// <summary>What comes along a link, as printed.</summary>
    public double Tonnes(int position) => Known[position] + Spread[position];

    // By room, and no more than it; a supplier of unknown capacity counts as the mean of the others. Where none is stated nothing holds
    // the remainder back, and each counts as much as the next; if that too is unknown, as the mean of the links that are known.
    private static void SpreadOver(double[] room, ReadOnlySpan<bool> isUnknown, double[] known, double remainder)
    {
        (double stated, int count) = (0, 0);
        for (int position = 0; position < room.Length; position++)
        {
            if (isUnknown[position] && double.IsFinite(room[position]))
            {
                (stated, count) = (stated + room[position], count + 1);
            }
        }

        bool isStated = stated > 0;
        double mean = isStated ? stated / count : MeanOf(known);
        double all = 0;
        for (int position = 0; position < room.Length; position++)
        {
            room[position] = double.IsFinite(room[position]) ? room[position] : mean;
            all += room[position];
        }

        double most = isStated || double.IsInfinity(remainder) ? 1 : double.PositiveInfinity;
        double scale = all > 0 ? Math.Min(most, remainder / all) : 0;
        foreach (ref double tonnes in room.AsSpan())
        {
            tonnes *= scale;
        }
    }

    // Of those that bring anything; 1 where none does.
    private static double MeanOf(double[] known)
    {
        (double sum, int count) = (0, 0);
        foreach (double tonnes in known)
        {
            (sum, count) = tonnes > 0 ? (sum + tonnes, count + 1) : (sum, count);
        }

        return count > 0 ? sum / count : 1;
    }

    private static double CapacityOf(SupplyNetwork network, int link, double[]? capacities)
    {
        VertexIndex supplier = network.SupplierOf(new LinkIndex(link));
        double tonnes = capacities is null ? network.CapacityOf(supplier).TonnesPerYear : capacities[supplier.Value];
        return double.IsNaN(tonnes) ? double.PositiveInfinity : tonnes;
    }
}
