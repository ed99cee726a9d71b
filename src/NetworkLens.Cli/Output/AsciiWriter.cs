using System.Text;

namespace NetworkLens.Cli.Output;

/// <summary>Writes the signs that tables, trees and bars are drawn with as ASCII, for a locale that knows nothing else; all other text as it is.</summary>
internal sealed class AsciiWriter(TextWriter inner) : TextWriter
{
    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value)
    {
        string? drawn = value switch
        {
            '─' or '–' => "-",
            '│' or '├' => "|",
            '└' => "`",
            (>= '▉' and <= '▏') or '█' => "#",
            '·' => ";",
            '→' => "->",
            '…' => "...",
            '≥' => ">=",
            '≈' => "~",
            _ => null,
        };
        if (drawn is null)
        {
            inner.Write(value);
        }
        else
        {
            inner.Write(drawn);
        }
    }

    public override void Flush() => inner.Flush();
}
