using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NetworkLens.Model;

namespace NetworkLens.Export;

/// <summary>Node-link JSON as networkx reads it from 3.4 on, and JGraphT: the links are <c>edges</c> (before: <c>node_link_graph(data, link="edges")</c>). A line a node or link; what is unknown is left out.</summary>
public static class NodeLinkWriter
{
    /// <summary>Writes the sites as nodes and the links, each with its material as key. O(n + m) time.</summary>
    /// <param name="part">n sites and m links.</param>
    /// <param name="output">Not closed.</param>
    /// <param name="progress">Told the share of the sites whose links are written.</param>
    /// <param name="cancellation">Looked at between sites.</param>
    public static void Write(NetworkPart part, TextWriter output, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(output);
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }); // names stay readable; this is no HTML
        void Item(string before, IEnumerable<(string Name, object? Value)> fields)
        {
            Write(json, fields);
            json.Flush();
            output.Write(before);
            output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
            buffer.ResetWrittenCount();
            json.Reset();
        }

        SupplyNetwork network = part.Network;
        DataSet data = network.Data;
        ImmutableArray<GraphAttribute<SiteIndex>> siteAttributes = GraphAttributes.OfSites(part);
        ImmutableArray<GraphAttribute<LinkIndex>> linkAttributes = GraphAttributes.OfLinks(part);
        Item("{\"directed\":true,\"multigraph\":true,\"graph\":", [("name", data.Name), ("version", data.Version), ("asOf", network.Options.AsOf)]);
        output.Write(",\"nodes\":[");
        string before = "\n";
        foreach (SiteIndex site in part.Sites(cancellation))
        {
            Item(before, [("id", data.Sites.Id(site)), .. siteAttributes.Select(attribute => (attribute.Name, attribute.Value(site)))]);
            before = ",\n";
        }

        output.Write("],\"edges\":[");
        before = "\n";
        foreach (LinkIndex link in part.Links(progress, cancellation))
        {
            Item(before,
            [
                ("source", data.Sites.Id(network.SiteOf(network.SupplierOf(link)))),
                ("target", data.Sites.Id(network.SiteOf(network.IntakeOf(link)))),
                ("key", data.Materials[network.MaterialOf(link).Value].Id),
                .. linkAttributes.Select(attribute => (attribute.Name, attribute.Value(link))),
            ]);
            before = ",\n";
        }

        output.Write("]}\n");
    }

    private static void Write(Utf8JsonWriter json, IEnumerable<(string Name, object? Value)> fields)
    {
        json.WriteStartObject();
        foreach ((string name, object? value) in fields)
        {
            if (value is not null) // networkx writes no None on as GraphML
            {
                json.WritePropertyName(name);
                Write(json, value);
            }
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, object value)
    {
        switch (value)
        {
            case string text:
                json.WriteStringValue(text);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            default:
                json.WriteRawValue(FigureText.Exact((double)value)); // JGraphT refuses 1E-07
                break;
        }
    }
}
