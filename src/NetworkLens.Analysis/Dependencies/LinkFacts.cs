using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>What the rows of a link say together.</summary>
public static class LinkFacts
{
    /// <summary>How its existence is known: the strongest of its rows, as one report is enough.</summary>
    /// <param name="network">Not changed.</param>
    /// <param name="link">A link of the network.</param>
    public static Basis BasisOf(SupplyNetwork network, LinkIndex link)
    {
        ArgumentNullException.ThrowIfNull(network);
        Basis strongest = Basis.Assumed;
        foreach (int row in network.RowsOf(link))
        {
            strongest = network.Data.Links.Basis(row) < strongest ? network.Data.Links.Basis(row) : strongest;
        }

        return strongest;
    }

    /// <summary>The sources of its rows, each once.</summary>
    /// <param name="network">Not changed.</param>
    /// <param name="link">A link of the network.</param>
    public static IReadOnlyList<SourceIndex> SourcesOf(SupplyNetwork network, LinkIndex link)
    {
        ArgumentNullException.ThrowIfNull(network);
        var sources = new List<SourceIndex>();
        foreach (int row in network.RowsOf(link))
        {
            foreach (SourceIndex source in network.Data.Links.SourcesOf(row))
            {
                if (!sources.Contains(source))
                {
                    sources.Add(source);
                }
            }
        }

        return sources;
    }
}
