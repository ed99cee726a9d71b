using System.Collections.Immutable;
using System.Xml;
using NetworkLens.Model;

namespace NetworkLens.Export;

/// <summary>GraphML 1.0 (Brandes et al. 2002), for yEd, Gephi, networkx, igraph and Cytoscape. yEd finds labels and colours in its own extension of it.</summary>
public static class GraphMlWriter
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";
    private const string Yed = "http://www.yworks.com/xml/graphml";

    /// <summary>Writes the sites as nodes and the links as directed edges. O(n + m) time.</summary>
    /// <param name="part">n sites and m links.</param>
    /// <param name="output">Not closed.</param>
    /// <param name="progress">Told the share of the sites whose links are written.</param>
    /// <param name="cancellation">Looked at between sites.</param>
    public static void Write(NetworkPart part, TextWriter output, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(output);
        XmlGraph.Write(output, xml => Write(part, xml, progress, cancellation));
    }

    private static void Write(NetworkPart part, XmlWriter xml, IProgress<double>? progress, CancellationToken cancellation)
    {
        DataSet data = part.Network.Data;
        ImmutableArray<GraphAttribute<SiteIndex>> siteAttributes = GraphAttributes.OfSites(part);
        ImmutableArray<GraphAttribute<LinkIndex>> linkAttributes = GraphAttributes.OfLinks(part);
        xml.WriteStartElement("graphml", Namespace);
        xml.WriteAttributeString("xmlns", "y", null, Yed);
        Keys(xml, "node", siteAttributes);
        Keys(xml, "edge", linkAttributes);
        xml.WriteStartElement("key", Namespace);
        xml.WriteAttributeString("id", "node-graphics");
        xml.WriteAttributeString("for", "node");
        xml.WriteAttributeString("yfiles.type", "nodegraphics");
        xml.WriteEndElement();
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("id", PlainText.Of(data.Name));
        xml.WriteAttributeString("edgedefault", "directed");
        foreach (SiteIndex site in part.Sites(cancellation))
        {
            xml.WriteStartElement("node", Namespace);
            xml.WriteAttributeString("id", PlainText.Of(data.Sites.Id(site)));
            Data(xml, "node", siteAttributes, site);
            Graphics(xml, data, site);
            xml.WriteEndElement();
        }

        foreach (LinkIndex link in part.Links(progress, cancellation))
        {
            xml.WriteStartElement("edge", Namespace);
            xml.WriteAttributeString("source", PlainText.Of(data.Sites.Id(part.Network.SiteOf(part.Network.SupplierOf(link)))));
            xml.WriteAttributeString("target", PlainText.Of(data.Sites.Id(part.Network.SiteOf(part.Network.IntakeOf(link)))));
            Data(xml, "edge", linkAttributes, link);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Keys<T>(XmlWriter xml, string of, ImmutableArray<GraphAttribute<T>> attributes)
    {
        foreach (GraphAttribute<T> attribute in attributes)
        {
            xml.WriteStartElement("key", Namespace);
            xml.WriteAttributeString("id", $"{of}-{attribute.Name}");
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

    private static void Data<T>(XmlWriter xml, string of, ImmutableArray<GraphAttribute<T>> attributes, T item)
    {
        foreach (GraphAttribute<T> attribute in attributes)
        {
            if (attribute.Text(item) is { } text)
            {
                xml.WriteStartElement("data", Namespace);
                xml.WriteAttributeString("key", $"{of}-{attribute.Name}");
                xml.WriteString(PlainText.Of(text));
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
