using System.Text;

namespace NetworkLens.Data;

/// <summary>Cuts text into records and cells, forgiving: a quote that does not begin a cell is a character like others.</summary>
internal sealed class DelimitedRecords(TextReader text, char delimiter)
{
    private readonly char[] buffer = new char[1 << 15];
    private readonly StringBuilder cell = new();
    private readonly List<SavedCell> cells = [];
    private int at;
    private int length;
    private int line = 1;
    private int column = 1;
    private bool isBehindReturn;

    /// <summary>Line of a quote that is never closed, once the end was reached; 0 where there is none.</summary>
    public int OpenQuoteLine { get; private set; }

    /// <summary>The next record; null at the end.</summary>
    public SavedCell[]? Read()
    {
        if (Peek() < 0)
        {
            return null;
        }

        cells.Clear();
        while (true)
        {
            ReadCell();
            int next = Peek();
            if (next == delimiter)
            {
                Take();
                continue;
            }

            EndLine(next);
            return [.. cells];
        }
    }

    private void ReadCell()
    {
        cell.Clear();
        (int startLine, int startColumn) = (line, column);
        if (Peek() == '"')
        {
            ReadQuoted(startLine);
        }

        for (int next = Peek(); next >= 0 && next != delimiter && next is not ('\r' or '\n'); next = Peek())
        {
            cell.Append(Take());
        }

        string value = cell.ToString().Trim();
        cells.Add(new SavedCell(value, startLine, startColumn));
    }

    private void ReadQuoted(int startLine)
    {
        Take();
        while (true)
        {
            int next = Peek();
            if (next < 0)
            {
                OpenQuoteLine = startLine;
                return;
            }

            Take();
            if (next != '"')
            {
                cell.Append((char)next);
            }
            else if (Peek() == '"')
            {
                cell.Append(Take());
            }
            else
            {
                return;
            }
        }
    }

    private void EndLine(int next)
    {
        if (next == '\r')
        {
            Take();
            if (Peek() == '\n')
            {
                Take();
            }
        }
        else if (next == '\n')
        {
            Take();
        }
    }

    private int Peek()
    {
        if (at == length)
        {
            length = text.Read(buffer);
            at = 0;
        }

        return at < length ? buffer[at] : -1;
    }

    private char Take()
    {
        char character = buffer[at++];
        if (character is '\n' or '\r')
        {
            line += character == '\n' && isBehindReturn ? 0 : 1; // the two are one break
            column = 1;
        }
        else
        {
            column += char.IsLowSurrogate(character) ? 0 : 1;
        }

        isBehindReturn = character == '\r';
        return character;
    }
}
