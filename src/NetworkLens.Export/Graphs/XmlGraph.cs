using System.Xml;

namespace NetworkLens.Export;

/// <summary>What the two XML formats share.</summary>
internal static class XmlGraph
{
    /// <summary>Writes a document with its declaration. Every text goes through <see cref="PlainText"/> first.</summary>
    public static void Write(TextWriter output, Action<XmlWriter> write)
    {
        // The library names the encoding of the writer it is given, which for a string is UTF-16.
        output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        var settings = new XmlWriterSettings
        {
            OmitXmlDeclaration = true,
            Indent = true,
            NewLineChars = "\n",
            NewLineHandling = NewLineHandling.Entitize,
            CloseOutput = false,
        };
        using (var xml = XmlWriter.Create(output, settings))
        {
            write(xml);
        }

        output.Write("\n");
    }
}
