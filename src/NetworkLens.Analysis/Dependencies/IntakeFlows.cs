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
    public static IntakeFlows Of(SupplyNetwork network, IntakeIndex intake) =>
        Of(network, LinkRange.Of(network, intake), IntakeNeed.Of(network, intake));

    /// <summary>The flows of consecutive links into one site; where they are of several intakes, as only where anything will do, nothing bounds them. O(links and users).</summary>
    public static IntakeFlows Of(SupplyNetwork network, LinkRange links)
    {
        IntakeIndex intake = network.IntakeOf(new LinkIndex(links.First));
        return Of(network, links, network.LinksOf(intake).Count == links.Count ? IntakeNeed.Of(network, intake) : double.PositiveInfinity);
    }

    // Need: what they can bring together at most; infinite where unknown.
    private static IntakeFlows Of(SupplyNetwork network, LinkRange links, double need)
    {
        double[] known = new double[links.Count];
        double[] room = new double[links.Count]; // what the supplier's capacity leaves beside the known tonnes
        bool[] isUnknown = new bool[links.Count];
        Basis basis = Basis.Reported;
        for (int position = 0; position < links.Count; position++)
        {
            LinkTonnes tonnes = network.TonnesOf(new LinkIndex(links.First + position));
            (known[position], isUnknown[position]) = (tonnes.AtLeast, !tonnes.IsKnown);
            room[position] = isUnknown[position] ? Math.Max(0, CapacityOf(network, links.First + position) - known[position]) : 0;
            basis = tonnes.Basis > basis ? tonnes.Basis : basis;
        }

        double remainder = Math.Max(0, need - known.Sum());
        return new IntakeFlows(known, [.. room.Select(tonnes => Math.Min(remainder, tonnes))], SpreadOf(room, isUnknown, known, remainder), remainder, basis);
    }

    /// <summary>What comes along a link, as printed.</summary>
    public double Tonnes(int position) => Known[position] + Spread[position];

    // By room, and no more than it; a supplier of unknown capacity counts as the mean of the others. Where none is stated nothing holds
    // the remainder back, and each counts as much as the next; if that too is unknown, as the mean of the links that are known.
    private static double[] SpreadOf(double[] room, bool[] isUnknown, double[] known, double remainder)
    {
        double[] stated = [.. room.Where((tonnes, position) => isUnknown[position] && double.IsFinite(tonnes))];
        bool isStated = stated.Sum() > 0;
        double mean = isStated ? stated.Average() : known.Where(tonnes => tonnes > 0).DefaultIfEmpty(1).Average();
        double[] parts = [.. room.Select(tonnes => double.IsFinite(tonnes) ? tonnes : mean)];
        double most = isStated || double.IsInfinity(remainder) ? 1 : double.PositiveInfinity;
        double scale = parts.Sum() is var all and > 0 ? Math.Min(most, remainder / all) : 0;
        return [.. parts.Select(tonnes => tonnes * scale)];
    }

    private static double CapacityOf(SupplyNetwork network, int link) =>
        network.CapacityOf(network.SupplierOf(new LinkIndex(link))).TonnesPerYear is var tonnes && double.IsNaN(tonnes) ? double.PositiveInfinity : tonnes;
}
