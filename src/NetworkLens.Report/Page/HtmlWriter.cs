using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace NetworkLens.Report;

/// <summary>Writes HTML in which every text and every attribute is escaped.</summary>
internal sealed class HtmlWriter(TextWriter output)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Opens an element; disposing closes it.</summary>
    /// <param name="name">Its tag.</param>
    /// <param name="attributes">A value of null leaves the attribute out.</param>
    public Scope Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(name, attributes);
        return new Scope(output, name);
    }

    /// <summary>An element that holds a text.</summary>
    /// <param name="name">Its tag.</param>
    /// <param name="text">The text.</param>
    /// <param name="attributes">A value of null leaves the attribute out.</param>
    public void Element(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        using (Open(name, attributes))
        {
            Text(text);
        }
    }

    /// <summary>An element that holds nothing and is never closed: meta, input …</summary>
    /// <param name="name">Its tag.</param>
    /// <param name="attributes">A value of null leaves the attribute out.</param>
    public void Void(string name, params ReadOnlySpan<(string Name, string? Value)> attributes) => Tag(name, attributes);

    /// <summary>A text.</summary>
    /// <param name="text">Anything.</param>
    public void Text(string text) => Encoder.Encode(output, text);

    /// <summary>Content that is markup, a style or a script of ours already.</summary>
    /// <param name="content">Nothing of the data that is not escaped.</param>
    public void Raw(string content) => output.Write(content);

    private void Tag(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        output.Write('<');
        output.Write(name);
        foreach ((string attribute, string? value) in attributes)
        {
            if (value is not null)
            {
                output.Write(' ');
                output.Write(attribute);
                output.Write("=\"");
                Encoder.Encode(output, value);
                output.Write('"');
            }
        }

        output.Write('>');
    }

    /// <summary>An open element.</summary>
    internal readonly ref struct Scope(TextWriter output, string name)
    {
        /// <summary>Closes it.</summary>
        public void Dispose()
        {
            output.Write("</");
            output.Write(name);
            output.Write('>');
        }
    }
}
