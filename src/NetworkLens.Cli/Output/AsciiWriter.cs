using System.Text;

namespace NetworkLens.Cli.Output;

/// <summary>Writes the signs that tables, trees and bars are drawn with as ASCII, for a locale that knows nothing else; all other text as it is.</summary>
internal sealed class AsciiWriter(TextWriter inner) : TextWriter
{
    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value)
    {
        switch (value)
        {
            case '─':
                inner.Write('-');
                break;
            case '│' or '├':
                inner.Write('|');
                break;
            case '└':
                inner.Write('`');
                break;
            case >= '▉' and <= '▏' or '█':
                inner.Write('#');
                break;
            case '–':
                inner.Write('-');
                break;
            case '·':
                inner.Write(';');
                break;
            case '→':
                inner.Write("->");
                break;
            case '…':
                inner.Write("...");
                break;
            case '≥':
                inner.Write(">=");
                break;
            case '≈':
                inner.Write('~');
                break;
            default:
                inner.Write(value);
                break;
        }
    }

    public override void Flush() => inner.Flush();
}
