using System.Text;

namespace NetworkLens.Data;

/// <summary>Cuts lines of graph formats into words.</summary>
internal static class TextLines
{
    private const long MostBytes = 1L << 30;

    /// <summary>Lines of a file with their numbers, without those that are blank.</summary>
    /// <exception cref="InvalidDataException">It is too large.</exception>
    public static IEnumerable<(int Number, string Text)> Of(string path)
    {
        if (new FileInfo(path).Length > MostBytes)
        {
            throw new InvalidDataException($"{Path.GetFileName(path)} is larger than {MostBytes >> 20} MB, the most that is read of this format; save it as GraphML or as two tables.");
        }

        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return (number, line.Trim('\uFEFF'));
            }
        }
    }

    /// <summary>Words between blanks. A quoted one ends at a quote before a blank or the end, so that a quote inside needs no escape.</summary>
    public static List<string> Words(string line)
    {
        var words = new List<string>();
        int at = 0;
        while (true)
        {
            while (at < line.Length && char.IsWhiteSpace(line[at]))
            {
                at++;
            }

            if (at == line.Length)
            {
                return words;
            }

            int end = at + 1;
            if (line[at] == '"')
            {
                while (end < line.Length && !(line[end] == '"' && line[end - 1] != '\\' && (end + 1 == line.Length || char.IsWhiteSpace(line[end + 1]))))
                {
                    end++;
                }

                words.Add(line[(at + 1)..Math.Min(end, line.Length)].Replace("\\\"", "\"", StringComparison.Ordinal));
                at = Math.Min(end + 1, line.Length);
                continue;
            }

            while (end < line.Length && !char.IsWhiteSpace(line[end]))
            {
                end++;
            }

            words.Add(line[at..end]);
            at = end;
        }
    }

    /// <summary>Takes the values of a dictionary as Python prints it; None says nothing.</summary>
    public static void SetPython(ForeignItem? item, string? dictionary)
    {
        foreach (string pair in dictionary is null ? [] : Cells(dictionary.Trim().TrimStart('{').TrimEnd('}')))
        {
            string[] parts = pair.Replace("'", string.Empty, StringComparison.Ordinal).Split(':', 2);
            item?.Set(parts[0].Trim(), parts.Length > 1 && parts[1].Trim() != "None" ? parts[1] : null);
        }
    }

    /// <summary>Cells between commas; either quote holds a cell together.</summary>
    public static List<string> Cells(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        char quote = '\0';
        foreach (char character in line)
        {
            if (quote != '\0')
            {
                quote = character == quote ? '\0' : quote;
                cell.Append(quote == '\0' ? string.Empty : character.ToString());
            }
            else if (character is '"' or '\'' && cell.ToString().AsSpan().Trim().IsEmpty)
            {
                quote = character;
            }
            else if (character == ',')
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
            else
            {
                cell.Append(character);
            }
        }

        cells.Add(cell.ToString().Trim());
        return cells;
    }
}
