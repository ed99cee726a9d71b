using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NetworkLens.Model;

namespace NetworkLens.Export;

/// <summary>DOT, the language of Graphviz (Gansner, North 2000): from left to right, the sites of a stage in one column.</summary>
public static class DotWriter
{
    /// <summary>Writes the sites as nodes and the links as directed edges. O(n + m) time.</summary>
    /// <param name="part">n sites and m links.</param>
    /// <param name="output">Not closed.</param>
    /// <param name="isPlain">Nodes and edges alone, without defaults and columns: Gephi reads no edge of a file that has defaults.</param>
    /// <param name="progress">Told the share of the sites whose links are written.</param>
    /// <param name="cancellation">Looked at between sites.</param>
    public static void Write(NetworkPart part, TextWriter output, bool isPlain = false, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(output);
        SupplyNetwork network = part.Network;
        DataSet data = network.Data;
        ImmutableArray<GraphAttribute<SiteIndex>> siteAttributes = GraphAttributes.OfSites(part);
        ImmutableArray<GraphAttribute<LinkIndex>> linkAttributes = GraphAttributes.OfLinks(part);
        output.Write($"digraph {Quoted(data.Name)} {{\n");
        if (!isPlain)
        {
            output.Write("  graph [rankdir=LR, ranksep=2, nodesep=0.15, fontname=\"Helvetica\"];\n");
            output.Write("  node [shape=box, style=\"filled,rounded\", fontname=\"Helvetica\", fontsize=10];\n");
            output.Write("  edge [color=\"#00000066\", arrowsize=0.6];\n");
        }

        foreach (SiteIndex site in part.Sites(cancellation))
        {
            string colour = StagePalette.Of(data.Sites.Stage(site));
            string label = data.Sites.Country(site) is { Value: >= 0 } country ? $"{data.Sites.Name(site)}\n{data.Countries[country.Value].Iso2}" : data.Sites.Name(site);
            output.Write($"  {Quoted(data.Sites.Id(site))} [label={Label(label)}, color=\"{colour}\", fillcolor=\"{colour}33\"{Values(siteAttributes, site)}];\n");
        }

        foreach (LinkIndex link in part.Links(progress, cancellation))
        {
            string from = Quoted(data.Sites.Id(network.SiteOf(network.SupplierOf(link))));
            string to = Quoted(data.Sites.Id(network.SiteOf(network.IntakeOf(link))));
            output.Write($"  {from} -> {to} [tooltip={Label(data.Materials[network.MaterialOf(link).Value].Id)}{Values(linkAttributes, link)}];\n");
        }

        if (!isPlain)
        {
            Columns(part, output, cancellation);
        }

        output.Write("}\n");
    }

    // An anonymous { } would do for Graphviz, but Boost, graph-tool and others refuse it.
    private static void Columns(NetworkPart part, TextWriter output, CancellationToken cancellation)
    {
        SiteTable sites = part.Network.Data.Sites;
        foreach (IGrouping<StageIndex, SiteIndex> stage in part.Sites(cancellation).GroupBy(sites.Stage).Where(stage => stage.Key.Value >= 0).OrderBy(stage => stage.Key.Value))
        {
            output.Write($"  subgraph {{ rank=same; {string.Join("; ", stage.Select(site => Quoted(sites.Id(site))))} }}\n");
        }
    }

    private static string Values<T>(ImmutableArray<GraphAttribute<T>> attributes, T item)
    {
        var values = new StringBuilder();
        foreach (GraphAttribute<T> attribute in attributes)
        {
            if (attribute.Text(item) is { } text)
            {
                values.Append(CultureInfo.InvariantCulture, $", {(attribute.Name == "name" ? "siteName" : attribute.Name)}={Quoted(text)}"); // Graphviz calls the id name
            }
        }

        return values.ToString();
    }

    // In quotes only \" is read; a backslash before the last quote would swallow it, so that each is doubled.
    private static string Quoted(string text) => $"\"{PlainText.Of(text).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    // Labels read XML entities and \n besides.
    private static string Label(string text) =>
        Quoted(text.Replace("&", "&amp;", StringComparison.Ordinal)).Replace("\r", string.Empty, StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
}
