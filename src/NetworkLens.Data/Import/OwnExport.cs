using System.Globalization;
using System.Text.RegularExpressions;

namespace NetworkLens.Data;

/// <summary>What is known of a graph file that <c>networklens export</c> wrote: how it writes what a data set says otherwise, or not at all.</summary>
internal sealed partial class OwnExport
{
    /// <summary>What such a file never holds.</summary>
    public const string Note =
        "Written by networklens export, as sites and links of one year. A graph file holds no recipes with their variants, stocks, policies, prices, investments, sources, scenarios or facts about countries and blocs; "
        + "of sites no owners, years, days to recover or to ramp up, chances of failure, notes and sources; of links no costs, days on the way, dates, ranges, notes and sources, and of their basis only whether it is documented; of outputs and demand one figure a site. "
        + "Of what the data set had of these nothing is here: networklens export csv keeps all.";

    private readonly bool isEncoded;
    private readonly bool isOfTiers;

    private OwnExport(ForeignGraph graph)
    {
        isEncoded = graph.Format is "GraphML" or "GEXF" or "DOT";
        isOfTiers = graph.Nodes.TrueForAll(node => Tier().IsMatch(node["stage"]));
    }

    /// <summary>Null where another program wrote the graph.</summary>
    public static OwnExport? Of(ForeignGraph graph) =>
        graph.Ends.Count == 0 && graph.Nodes.Count > 0
        && graph.Nodes.TrueForAll(node => node["aggregate"].Length > 0 && node["status"].Length > 0)
        && graph.Links.TrueForAll(link => link["documented"].Length > 0 && link["material"].Length > 0)
            ? new OwnExport(graph)
            : null;

    /// <summary>Text as the data set has it: characters that XML cannot hold stand there as _xHHHH_.</summary>
    public string Plain(string text) => isEncoded && text.Contains("_x", StringComparison.Ordinal)
        ? Code().Replace(text, code => ((char)int.Parse(code.ValueSpan[2..6], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
        : text;

    /// <summary>Takes out of a row of sites.csv what only the writer made up: the id as a name, tiers that the links tell.</summary>
    public void Mend(string[] row)
    {
        row[1] = row[1] == row[0] ? string.Empty : row[1];
        row[2] = isOfTiers ? string.Empty : row[2];
    }

    /// <summary>Materials that a site makes.</summary>
    public string[] Made(ForeignItem node) => Plain(node["materials"]).Split(';', StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_")]
    private static partial Regex Code();

    [GeneratedRegex("^tier-[0-9]+$")]
    private static partial Regex Tier();
}
