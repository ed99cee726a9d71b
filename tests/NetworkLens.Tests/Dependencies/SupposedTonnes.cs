using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>Tonnes for every link: what is known, and something within its bounds for what is not.</summary>
/// <param name="OfLink">By link; of an input that nothing can come along, weights that split it somehow.</param>
/// <param name="IsOpen">By link: whether nothing bounds it.</param>
/// <param name="IsNothing">By link: whether nothing can come along its input.</param>
/// <param name="OfPart">By input of a demand row that asks for some of what arrives at a site: the tonnes of its links, which spread its own need.</param>
internal sealed record SupposedTonnes(double[] OfLink, bool[] IsOpen, bool[] IsNothing, IReadOnlyDictionary<LinkRange, double[]> OfPart)
{
    /// <summary>As printed: what is unknown spread by what the capacities leave.</summary>
    public static SupposedTonnes Printed(SupplyNetwork network) => Of(network, (flows, position) => flows.Spread[position], () => 1, isPrinted: true);

    /// <summary>Anything that can be.</summary>
    public static SupposedTonnes Some(SupplyNetwork network, Random random) => Of(
        network,
        (flows, position) => (0.001 + random.NextDouble()) * (double.IsInfinity(flows.Most[position]) ? Math.Pow(10, random.Next(-2, 4)) : flows.Most[position] / 1.001),
        random.NextDouble,
        isPrinted: false);

    private static SupposedTonnes Of(SupplyNetwork network, Func<IntakeFlows, int, double> some, Func<double> split, bool isPrinted)
    {
        var parts = new Dictionary<LinkRange, double[]>();
        var supposed = new SupposedTonnes(new double[network.LinkCount], new bool[network.LinkCount], new bool[network.LinkCount], parts);
        foreach (LinkRange links in Ranges(network).Where(links => links.Count > 0))
        {
            (double[] tonnes, bool isOpen, bool isNothing) = Into(links);
            for (int position = 0; position < links.Count; position++)
            {
                supposed.OfLink[links.First + position] = tonnes[position];
                supposed.IsNothing[links.First + position] = isNothing;
                supposed.IsOpen[links.First + position] = isPrinted && isOpen;
            }
        }

        foreach (Requirement row in Requirement.Of(network, null).Where(row => network.Data.Requirements == RequirementRule.Any && row.Links != LinkRange.Into(network, row.Site)))
        {
            parts[row.Links] = Into(row.Links).Tonnes;
        }

        return supposed;

        (double[] Tonnes, bool IsOpen, bool IsNothing) Into(LinkRange links)
        {
            var flows = IntakeFlows.Of(network, links);
            double[] more = [.. Enumerable.Range(0, links.Count).Select(position => flows.Most[position] > 0 ? some(flows, position) : 0)];
            double scale = more.Sum() > flows.Remainder ? flows.Remainder / more.Sum() : 1;
            double[] tonnes = [.. flows.Known.Zip(more, (known, unknown) => known + (unknown * scale))];
            bool isNothing = tonnes.Sum() == 0;
            return (isNothing ? [.. tonnes.Select(_ => 0.001 + split())] : tonnes, flows.Most.Any(double.IsInfinity), isNothing);
        }
    }

    private static IEnumerable<LinkRange> Ranges(SupplyNetwork network) => network.Data.Requirements == RequirementRule.Any
        ? Enumerable.Range(0, network.Data.Sites.Count).Select(site => LinkRange.Into(network, new SiteIndex(site)))
        : Enumerable.Range(0, network.IntakeCount).Select(intake => LinkRange.Of(network, new IntakeIndex(intake)));
}
