using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace NetworkLens.Data;

/// <summary>Opens XML of strangers: no DTD, nothing from outside, bounded in length and depth.</summary>
internal static partial class XmlFile
{
    private const long MostCharacters = 1L << 31;
    private const int MostDepth = 200;
    private const long MostMendedBytes = 1L << 28;

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">It is no well-formed XML, has a DTD, or is nested too deeply.</exception>
    public static T Read<T>(string path, Func<XmlReader, T> read)
    {
        using FileStream stream = File.OpenRead(path);
        return Read(settings => XmlReader.Create(stream, settings), Path.GetFileName(path), read);
    }

    /// <summary>Reads a graph; where an ampersand that begins no entity is all that is wrong, as JUNG leaves it, it is taken as the character, with a note.</summary>
    /// <param name="path">A file.</param>
    /// <param name="read">Begins anew each time.</param>
    /// <exception cref="InvalidDataException">As <see cref="Read{T}(string, Func{XmlReader, T})"/>.</exception>
    public static ForeignGraph ReadGraph(string path, Func<XmlReader, ForeignGraph> read)
    {
        try
        {
            return Read(path, read);
        }
        catch (InvalidDataException) when (new FileInfo(path).Length <= MostMendedBytes)
        {
            string text = File.ReadAllText(path);
            int bare = 0;
            string mended = BareAmpersand().Replace(text, Mend);
            string Mend(Match found)
            {
                bare += found.Length == 1 ? 1 : 0;
                return found.Length == 1 ? "&amp;" : found.Value;
            }

            if (bare == 0 || text.Contains('\uFFFD', StringComparison.Ordinal))
            {
                throw;
            }

            using var again = new StringReader(mended);
            ForeignGraph graph = Read(settings => XmlReader.Create(again, settings), Path.GetFileName(path), read);
            graph.Notes.Add(string.Create(CultureInfo.InvariantCulture, $"{bare} times & stands for itself, which XML writes &amp;: read so."));
            return graph;
        }
    }

    private static T Read<T>(Func<XmlReaderSettings, XmlReader> open, string file, Func<XmlReader, T> read)
    {
        try
        {
            using XmlReader reader = open(new XmlReaderSettings
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
            throw new InvalidDataException($"{file}:{fault.LineNumber}:{fault.LinePosition}: this is no well-formed XML, or it has a DTD, which is not read: {fault.Message} Some programs leave < unescaped: write &lt;.", fault);
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

    // CDATA whole, in which it needs no escape; an entity that is not known stays, and is refused.
    [GeneratedRegex(@"<!\[CDATA\[.*?\]\]>|&(?![\w#]+;)", RegexOptions.Singleline)]
    private static partial Regex BareAmpersand();
}
