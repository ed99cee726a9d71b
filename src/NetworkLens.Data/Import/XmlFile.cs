using System.Xml;

namespace NetworkLens.Data;

/// <summary>Opens XML of strangers: no DTD, nothing from outside, bounded in length and depth.</summary>
internal static class XmlFile
{
    private const long MostCharacters = 1L << 31;
    private const int MostDepth = 200;

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">It is no well-formed XML, has a DTD, or is nested too deeply.</exception>
    public static T Read<T>(string path, Func<XmlReader, T> read)
    {
        string file = Path.GetFileName(path);
        try
        {
            using FileStream stream = File.OpenRead(path);
            using var reader = XmlReader.Create(stream, new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                MaxCharactersInDocument = MostCharacters,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
                IgnoreWhitespace = true,
            });
            return read(reader);
        }
        catch (XmlException fault)
        {
            throw new InvalidDataException($"{file}:{fault.LineNumber}:{fault.LinePosition}: this is no well-formed XML, or it has a DTD, which is not read: {fault.Message} Some programs leave & and < unescaped: write &amp; and &lt;.", fault);
        }
    }

    /// <summary>Goes to the next node, not too deep.</summary>
    public static bool Next(this XmlReader reader)
    {
        bool isThere = reader.Read();
        return reader.Depth <= MostDepth ? isThere : throw new XmlException($"Elements are nested more than {MostDepth} deep.", null, ((IXmlLineInfo)reader).LineNumber, ((IXmlLineInfo)reader).LinePosition);
    }

    /// <summary>Local name of the root element; empty where it cannot be told.</summary>
    public static string Root(string path)
    {
        try
        {
            return Read(path, reader => reader.MoveToContent() == XmlNodeType.Element ? reader.LocalName : string.Empty);
        }
        catch (InvalidDataException)
        {
            return string.Empty;
        }
    }
}
