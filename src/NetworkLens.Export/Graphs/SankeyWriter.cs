namespace NetworkLens.Export;

/// <summary>
/// JSON for programs that draw Sankey diagrams: nodes and links for d3-sankey (<c>nodeId(d =&gt; d.id)</c>) and ECharts (<c>data: nodes, links</c>),
/// and the same as a trace for Plotly. An id is a text with a letter in front, since ECharts takes a number for a position.
/// </summary>
public static class SankeyWriter
{
    /// <summary>Writes sites as nodes and links as ribbons; what cannot be drawn is listed beside them. O(n + m) time.</summary>
    /// <param name="part">n sites and m links.</param>
    /// <param name="output">Not closed.</param>
    /// <param name="cancellation">Looked at between sites.</param>
    public static void Write(NetworkPart part, TextWriter output, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(output);
        var links = SankeyLinks.Of(part, cancellation);
        using var page = new SankeyPage(part.Network, output, cancellation);
        page.WriteGraph(links);
        page.WritePlotly(links);
    }
}
