using System.Text;

namespace NetworkLens.Data;

/// <summary>Every text of a snapshot once, by number: -1 is no text.</summary>
internal sealed class TextPool
{
    public const int None = -1;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> texts = [];

    public int Add(string? text)
    {
        if (text is null)
        {
            return None;
        }

        if (!numbers.TryGetValue(text, out int number))
        {
            number = texts.Count;
            texts.Add(text);
            numbers.Add(text, number);
        }

        return number;
    }

    /// <summary>Where each begins and the last ends, then all in UTF-8.</summary>
    public void Write(SectionWriter writer)
    {
        long end = 0;
        writer.Append(end);
        foreach (string text in texts)
        {
            end += Encoding.UTF8.GetByteCount(text);
            writer.Append(end);
        }

        writer.End(SnapshotSection.TextStarts, SectionKind.Cells);
        foreach (string text in texts)
        {
            writer.Append(Encoding.UTF8.GetBytes(text));
        }

        writer.End(SnapshotSection.Texts, SectionKind.Cells);
    }
}
