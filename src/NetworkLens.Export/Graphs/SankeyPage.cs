using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NetworkLens.Model;

namespace NetworkLens.Export;

/// <summary>The parts of a Sankey file, each value on the way through one small buffer.</summary>
internal sealed class SankeyPage(SupplyNetwork network, TextWriter output, CancellationToken cancellation) : IDisposable
{
    private readonly DataSet data = network.Data;
    private readonly ArrayBufferWriter<byte> buffer = new();
    private Utf8JsonWriter? json;

    /// <summary>Nodes, links, and what cannot be drawn.</summary>
    public void WriteGraph(SankeyLinks links)
    {
        output.Write($"{{\"name\":{Text(data.Name)},\"version\":{Text(data.Version)},\"asOf\":{network.Options.AsOf},\"unit\":\"t/yr\",\n");
        List("nodes", links.Sites, site => $"{{\"id\":{Id(site)},\"name\":{Id(site)},\"label\":{Text(data.Sites.Name(site))}{Fact("stage", data.Id(data.Sites.Stage(site)))}{Fact("country", CountryOf(data, site))}}}", end: "],\n");
        List("links", links.Drawn, Link, end: "],\n");
        List("loops", links.Loops, Link, end: "],\n");
        List("withoutTonnes", links.Unknown, Link, end: "],\n");
        List("ofNoTonnes", links.Nothing, Link, end: "],\n");
    }

    /// <summary>The same nodes and links as Plotly takes them.</summary>
    public void WritePlotly(SankeyLinks links)
    {
        var place = links.Sites.Select((site, index) => (site, index)).ToDictionary(pair => pair.site, pair => pair.index);
        output.Write("\"plotly\":{\"type\":\"sankey\",\"node\":{");
        List("label", links.Sites, site => Text(data.Sites.Name(site)), ",", "],");
        List("customdata", links.Sites, Id, ",", "]},\"link\":{");
        List("source", links.Drawn, link => $"{place[SankeyLinks.Sender(network, link)]}", ",", "],");
        List("target", links.Drawn, link => $"{place[SankeyLinks.Receiver(network, link)]}", ",", "],");
        List("value", links.Drawn, link => FigureText.Exact(network.TonnesOf(link).TonnesPerYear), ",", "],");
        List("label", links.Drawn, link => Text(data.Materials[network.MaterialOf(link).Value].Id), ",", "]}}}\n");
    }

    public void Dispose() => json?.Dispose();

    private static string? CountryOf(DataSet data, SiteIndex site) => data.Sites.Country(site) is { Value: >= 0 } country ? data.Countries[country.Value].Iso2 : null;

    private string Text(string? text)
    {
        json ??= new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStringValue(text);
        json.Flush();
        string written = Encoding.UTF8.GetString(buffer.WrittenSpan);
        buffer.ResetWrittenCount();
        json.Reset();
        return written;
    }

    private string Id(SiteIndex site) => Text($"s:{data.Sites.Id(site)}");

    private string Fact(string name, string? value) => value is null ? string.Empty : $",\"{name}\":{Text(value)}";

    private string Link(LinkIndex link)
    {
        LinkTonnes tonnes = network.TonnesOf(link);
        string value = tonnes.IsKnown ? $",\"value\":{FigureText.Exact(tonnes.TonnesPerYear)}" : tonnes.AtLeast > 0 ? $",\"atLeast\":{FigureText.Exact(tonnes.AtLeast)}" : string.Empty;
        return $"{{\"source\":{Id(SankeyLinks.Sender(network, link))},\"target\":{Id(SankeyLinks.Receiver(network, link))},\"material\":{Text(data.Materials[network.MaterialOf(link).Value].Id)}{value}}}";
    }

    private void List<T>(string name, IEnumerable<T> items, Func<T, string> write, string between = ",\n", string end = "]")
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
}
