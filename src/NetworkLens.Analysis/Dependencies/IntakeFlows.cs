using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>What may come along each link of one intake.</summary>
/// <param name="Known">Known tonnes a year, by link position.</param>
/// <param name="Most">Most tonnes a year beside the known ones, by link position: 0 where all is known, infinite where there is no bound.</param>
/// <param name="Spread">The unknown remainder as printed, by link position: spread by the suppliers' capacities.</param>
/// <param name="Remainder">Need less the known tonnes: what all unknown links together can bring at most.</param>
/// <param name="Basis">Weakest basis of the tonnes.</param>
internal sealed record IntakeFlows(double[] Known, double[] Most, double[] Spread, double Remainder, Basis Basis)
{
    /// <summary>The flows of an intake. O(its links and users).</summary>
    public static IntakeFlows Of(SupplyNetwork network, IntakeIndex intake)
    {
        (int first, int count) = network.LinksOf(intake);
        double[] known = new double[count];
        bool[] isUnknown = new bool[count];
        Basis basis = Basis.Reported;
        for (int position = 0; position < count; position++)
        {
            LinkTonnes tonnes = network.TonnesOf(new LinkIndex(first + position));
            (known[position], isUnknown[position]) = (tonnes.AtLeast, !tonnes.IsKnown);
            basis = tonnes.Basis > basis ? tonnes.Basis : basis;
        }

        double remainder = Math.Max(0, IntakeNeed.Of(network, intake) - known.Sum());
        double[] most = new double[count];
        for (int position = 0; position < count; position++)
        {
            most[position] = isUnknown[position] ? Math.Min(remainder, CapacityOf(network, first + position)) : 0;
        }

        return new IntakeFlows(known, most, SpreadOf(network, first, isUnknown, known, remainder), remainder, basis);
    }

    /// <summary>What comes along a link, as printed.</summary>
    public double Tonnes(int position) => Known[position] + Spread[position];

    // By capacity, and no more than it; a supplier of unknown capacity counts as the mean of the others. Where none is stated nothing holds
    // the remainder back, and each counts as much as the next; if that too is unknown, as the mean of the links that are known.
    private static double[] SpreadOf(SupplyNetwork network, int first, bool[] isUnknown, double[] known, double remainder)
    {
        double[] capacity = new double[isUnknown.Length];
        for (int position = 0; position < capacity.Length; position++)
        {
            capacity[position] = isUnknown[position] ? CapacityOf(network, first + position) : 0;
        }

        double[] stated = [.. capacity.Where((tonnes, position) => isUnknown[position] && double.IsFinite(tonnes))];
        bool isStated = stated.Sum() > 0;
        double mean = isStated ? stated.Average() : known.Where(tonnes => tonnes > 0).DefaultIfEmpty(1).Average();
        for (int position = 0; position < capacity.Length; position++)
        {
            capacity[position] = double.IsFinite(capacity[position]) ? capacity[position] : mean;
        }

        double most = isStated || double.IsInfinity(remainder) ? 1 : double.PositiveInfinity;
        double scale = capacity.Sum() is var all and > 0 ? Math.Min(most, remainder / all) : 0;
        return [.. capacity.Select(tonnes => tonnes * scale)];
    }

    private static double CapacityOf(SupplyNetwork network, int link) =>
        network.CapacityOf(network.SupplierOf(new LinkIndex(link))).TonnesPerYear is var tonnes && double.IsNaN(tonnes) ? double.PositiveInfinity : tonnes;
}
