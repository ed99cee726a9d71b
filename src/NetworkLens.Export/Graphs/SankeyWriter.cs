using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NetworkLens.Model;

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
        SupplyNetwork network = part.Network;
        DataSet data = network.Data;
        var links = SankeyLinks.Of(part, cancellation);
        var place = links.Sites.Select((site, index) => (site, index)).ToDictionary(pair => pair.site, pair => pair.index);
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        string Value(Action write)
        {
            write();
            json.Flush();
            string text = Encoding.UTF8.GetString(buffer.WrittenSpan);
            buffer.ResetWrittenCount();
            json.Reset();
            return text;
        }

        string Text(string text) => Value(() => json.WriteStringValue(text));
        string Id(SiteIndex site) => Text($"s:{data.Sites.Id(site)}");
        string Link(LinkIndex link)
        {
            LinkTonnes tonnes = network.TonnesOf(link);
            string value = tonnes.IsKnown ? $",\"value\":{FigureText.Exact(tonnes.TonnesPerYear)}" : tonnes.AtLeast > 0 ? $",\"atLeast\":{FigureText.Exact(tonnes.AtLeast)}" : string.Empty;
            return $"{{\"source\":{Id(SankeyLinks.Sender(network, link))},\"target\":{Id(SankeyLinks.Receiver(network, link))},\"material\":{Text(data.Materials[network.MaterialOf(link).Value].Id)}{value}}}";
        }

        void List<T>(string name, IEnumerable<T> items, Func<T, string> write, string between = ",\n", string end = "]")
        {
            output.Write($"\"{name}\":[");
            string before = between.Length > 1 ? "\n" : string.Empty;
            foreach (T item in items)
            {
                cancellation.ThrowIfCancellationRequested();
                output.Write(before);
                output.Write(write(item));
                before = between;
            }

            output.Write(end);
        }

        output.Write($"{{\"name\":{Text(data.Name)},\"version\":{Text(data.Version)},\"asOf\":{network.Options.AsOf},\"unit\":\"t/yr\",\n");
        List("nodes", links.Sites, site => $"{{\"id\":{Id(site)},\"name\":{Id(site)},\"label\":{Text(data.Sites.Name(site))}{Fact("stage", data.Id(data.Sites.Stage(site)))}{Fact("country", CountryOf(data, site))}}}", end: "],\n");
        List("links", links.Drawn, Link, end: "],\n");
        List("loops", links.Loops, Link, end: "],\n");
        List("withoutTonnes", links.Unknown, Link, end: "],\n");
        List("ofNoTonnes", links.Nothing, Link, end: "],\n");
        output.Write("\"plotly\":{\"type\":\"sankey\",\"node\":{");
        List("label", links.Sites, site => Text(data.Sites.Name(site)), ",", "],");
        List("customdata", links.Sites, Id, ",", "]},\"link\":{");
        List("source", links.Drawn, link => $"{place[SankeyLinks.Sender(network, link)]}", ",", "],");
        List("target", links.Drawn, link => $"{place[SankeyLinks.Receiver(network, link)]}", ",", "],");
        List("value", links.Drawn, link => FigureText.Exact(network.TonnesOf(link).TonnesPerYear), ",", "],");
        List("label", links.Drawn, link => Text(data.Materials[network.MaterialOf(link).Value].Id), ",", "]}}}\n");

        string Fact(string name, string? value) => value is null ? string.Empty : $",\"{name}\":{Text(value)}";
    }

    private static string? CountryOf(DataSet data, SiteIndex site) => data.Sites.Country(site) is { Value: >= 0 } country ? data.Countries[country.Value].Iso2 : null;
}
