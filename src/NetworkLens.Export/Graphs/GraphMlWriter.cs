using System.Collections.Immutable;
using System.Xml;
using NetworkLens.Model;

namespace NetworkLens.Export;

/// <summary>GraphML 1.0 (Brandes et al. 2002), for networkx, igraph, graph-tool, Cytoscape, Neo4j and others; with what yEd, Gephi or Boost want of their own where asked.</summary>
/// <remarks>The first data of each link is a key called <c>label</c>, which Neo4j's APOC takes for its type, and then drops.</remarks>
public static class GraphMlWriter
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";
    private const string Label = "label";
    private const string Yed = "http://www.yworks.com/xml/graphml";

    /// <summary>Writes the sites as nodes and the links as directed edges. O(n + m) time.</summary>
    /// <param name="part">n sites and m links.</param>
    /// <param name="output">Not closed.</param>
    /// <param name="reader">Who is to read it.</param>
    /// <param name="progress">Told the share of the sites whose links are written.</param>
    /// <param name="cancellation">Looked at between sites.</param>
    public static void Write(NetworkPart part, TextWriter output, GraphMlReader reader = GraphMlReader.Any, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(output);
        XmlGraph.Write(output, xml => Write(part, xml, reader, progress, cancellation));
    }

    private static void Write(NetworkPart part, XmlWriter xml, GraphMlReader reader, IProgress<double>? progress, CancellationToken cancellation)
    {
        DataSet data = part.Network.Data;
        bool isForGephi = reader == GraphMlReader.Gephi;
        ImmutableArray<GraphAttribute<SiteIndex>> siteAttributes = GraphAttributes.OfSites(part);
        ImmutableArray<GraphAttribute<LinkIndex>> linkAttributes = GraphAttributes.OfLinks(part);
        var siteLabel = new GraphAttribute<SiteIndex>(Label, AttributeType.Text, data.Sites.Name);
        var linkLabel = new GraphAttribute<LinkIndex>(Label, AttributeType.Text, MaterialOf);
        ImmutableArray<(string Key, GraphAttribute<SiteIndex> Attribute)> siteKeys = [.. isForGephi ? [(Label, siteLabel)] : NoKeys<SiteIndex>(), .. Keyed("node", siteAttributes)];
        ImmutableArray<(string Key, GraphAttribute<LinkIndex> Attribute)> linkKeys = [.. isForGephi ? NoKeys<LinkIndex>() : [(Label, linkLabel)], .. Keyed("edge", linkAttributes)];
        xml.WriteStartElement("graphml", Namespace);
        if (reader == GraphMlReader.Yed)
        {
            xml.WriteAttributeString("xmlns", "y", null, Yed);
        }

        Keys(xml, "node", siteKeys);
        Keys(xml, "edge", linkKeys);
        if (reader == GraphMlReader.Yed)
        {
            xml.WriteStartElement("key", Namespace);
            xml.WriteAttributeString("id", "node-graphics");
            xml.WriteAttributeString("for", "node");
            xml.WriteAttributeString("yfiles.type", "nodegraphics");
            xml.WriteEndElement();
        }

        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("id", PlainText.Of(data.Name));
        xml.WriteAttributeString("edgedefault", "directed");
        foreach (SiteIndex site in part.Sites(cancellation))
        {
            Node(xml, data, siteKeys, site, reader);
        }

        foreach (LinkIndex link in part.Links(progress, cancellation))
        {
            Edge(xml, part.Network, linkKeys, link, reader);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();

        string MaterialOf(LinkIndex link) => Material(part.Network, link);
    }

    private static void Node(XmlWriter xml, DataSet data, ImmutableArray<(string Key, GraphAttribute<SiteIndex> Attribute)> keys, SiteIndex site, GraphMlReader reader)
    {
        xml.WriteStartElement("node", Namespace);
        xml.WriteAttributeString("id", PlainText.Of(data.Sites.Id(site)));
        Data(xml, keys, site, reader);
        if (reader == GraphMlReader.Yed)
        {
            Graphics(xml, data, site);
        }

        xml.WriteEndElement();
    }

    private static void Edge(XmlWriter xml, SupplyNetwork network, ImmutableArray<(string Key, GraphAttribute<LinkIndex> Attribute)> keys, LinkIndex link, GraphMlReader reader)
    {
        xml.WriteStartElement("edge", Namespace);
        xml.WriteAttributeString("source", PlainText.Of(network.Data.Sites.Id(network.SiteOf(network.SupplierOf(link)))));
        xml.WriteAttributeString("target", PlainText.Of(network.Data.Sites.Id(network.SiteOf(network.IntakeOf(link)))));
        if (reader == GraphMlReader.Gephi)
        {
            xml.WriteAttributeString(Label, PlainText.Of(Material(network, link))); // not in the standard: links of one kind between the same ends are merged
        }

        Data(xml, keys, link, reader);
        xml.WriteEndElement();
    }

    private static string Material(SupplyNetwork network, LinkIndex link) => network.Data.Materials[network.MaterialOf(link).Value].Id;

    private static IEnumerable<(string Key, GraphAttribute<T> Attribute)> Keyed<T>(string of, ImmutableArray<GraphAttribute<T>> attributes) =>
        attributes.Select(attribute => ($"{of}-{attribute.Name}", attribute));

    private static (string Key, GraphAttribute<T> Attribute)[] NoKeys<T>() => [];

    private static void Keys<T>(XmlWriter xml, string of, ImmutableArray<(string Key, GraphAttribute<T> Attribute)> keys)
    {
        foreach ((string key, GraphAttribute<T> attribute) in keys)
        {
            xml.WriteStartElement("key", Namespace);
            xml.WriteAttributeString("id", key);
            xml.WriteAttributeString("for", of);
            xml.WriteAttributeString("attr.name", attribute.Name);
            xml.WriteAttributeString("attr.type", TypeOf(attribute.Type));
            xml.WriteEndElement();
        }
    }

    private static string TypeOf(AttributeType type) => type switch
    {
        AttributeType.Whole => "int",
        AttributeType.Number => "double",
        AttributeType.Flag => "boolean",
        _ => "string",
    };

    private static void Data<T>(XmlWriter xml, ImmutableArray<(string Key, GraphAttribute<T> Attribute)> keys, T item, GraphMlReader reader)
    {
        foreach ((string key, GraphAttribute<T> attribute) in keys)
        {
            if (attribute.Text(item) is { } text)
            {
                xml.WriteStartElement("data", Namespace);
                xml.WriteAttributeString("key", key);
                xml.WriteString(PlainText.Of(attribute.Type == AttributeType.Flag && reader == GraphMlReader.Boost ? (text == "true" ? "1" : "0") : text));
                xml.WriteEndElement();
            }
        }
    }

    private static void Graphics(XmlWriter xml, DataSet data, SiteIndex site)
    {
        xml.WriteStartElement("data", Namespace);
        xml.WriteAttributeString("key", "node-graphics");
        xml.WriteStartElement("ShapeNode", Yed);
        xml.WriteStartElement("Fill", Yed);
        xml.WriteAttributeString("color", StagePalette.Of(data.Sites.Stage(site)));
        xml.WriteEndElement();
        xml.WriteElementString("NodeLabel", Yed, PlainText.Of(data.Sites.Name(site)));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
