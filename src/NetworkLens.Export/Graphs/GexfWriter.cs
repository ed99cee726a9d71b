using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using NetworkLens.Model;

namespace NetworkLens.Export;

/// <summary>GEXF 1.2 draft (Gephi's own; networkx reads no later one), with each node in the colour of its stage.</summary>
public static class GexfWriter
{
    private const string Namespace = "http://www.gexf.net/1.2draft";
    private const string Viz = Namespace + "/viz";

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
        xml.WriteStartElement("gexf", Namespace);
        xml.WriteAttributeString("xmlns", "viz", null, Viz);
        xml.WriteAttributeString("version", "1.2");
        xml.WriteStartElement("meta", Namespace);
        xml.WriteElementString("creator", Namespace, "NetworkLens");
        xml.WriteElementString("description", Namespace, PlainText.Of(string.Create(CultureInfo.InvariantCulture, $"{data.Name}, as of {part.Network.Options.AsOf}")));
        xml.WriteEndElement();
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("mode", "static");
        xml.WriteAttributeString("defaultedgetype", "directed");
        Attributes(xml, "node", siteAttributes);
        Attributes(xml, "edge", linkAttributes);
        xml.WriteStartElement("nodes", Namespace);
        foreach (SiteIndex site in part.Sites(cancellation))
        {
            xml.WriteStartElement("node", Namespace);
            xml.WriteAttributeString("id", PlainText.Of(data.Sites.Id(site)));
            xml.WriteAttributeString("label", PlainText.Of(data.Sites.Name(site)));
            Values(xml, siteAttributes, site);
            Colour(xml, StagePalette.Of(data.Sites.Stage(site)));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("edges", Namespace);
        int id = 0;
        foreach (LinkIndex link in part.Links(progress, cancellation))
        {
            xml.WriteStartElement("edge", Namespace);
            xml.WriteAttributeString("id", id++.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("source", PlainText.Of(data.Sites.Id(part.Network.SiteOf(part.Network.SupplierOf(link)))));
            xml.WriteAttributeString("target", PlainText.Of(data.Sites.Id(part.Network.SiteOf(part.Network.IntakeOf(link)))));
            string material = PlainText.Of(data.Materials[part.Network.MaterialOf(link).Value].Id);
            xml.WriteAttributeString("kind", material); // Gephi merges links of one kind between the same ends
            xml.WriteAttributeString("label", material);
            Values(xml, linkAttributes, link);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Attributes<T>(XmlWriter xml, string of, ImmutableArray<GraphAttribute<T>> attributes)
    {
        xml.WriteStartElement("attributes", Namespace);
        xml.WriteAttributeString("class", of);
        xml.WriteAttributeString("mode", "static");
        foreach (GraphAttribute<T> attribute in attributes)
        {
            xml.WriteStartElement("attribute", Namespace);
            xml.WriteAttributeString("id", attribute.Name);
            xml.WriteAttributeString("title", attribute.Name);
            xml.WriteAttributeString("type", TypeOf(attribute.Type));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string TypeOf(AttributeType type) => type switch
    {
        AttributeType.Whole => "integer",
        AttributeType.Number => "double",
        AttributeType.Flag => "boolean",
        _ => "string",
    };

    private static void Values<T>(XmlWriter xml, ImmutableArray<GraphAttribute<T>> attributes, T item)
    {
        xml.WriteStartElement("attvalues", Namespace);
        foreach (GraphAttribute<T> attribute in attributes)
        {
            if (attribute.Text(item) is { } text)
            {
                xml.WriteStartElement("attvalue", Namespace);
                xml.WriteAttributeString("for", attribute.Name);
                xml.WriteAttributeString("value", PlainText.Of(text));
                xml.WriteEndElement();
            }
        }

        xml.WriteEndElement();
    }

    private static void Colour(XmlWriter xml, string colour)
    {
        int rgb = int.Parse(colour.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        xml.WriteStartElement("viz", "color", Viz);
        foreach ((string part, int shift) in ((string, int)[])[("r", 16), ("g", 8), ("b", 0)])
        {
            xml.WriteAttributeString(part, ((rgb >> shift) & 0xFF).ToString(CultureInfo.InvariantCulture));
        }

        xml.WriteEndElement();
    }
}
