using System.Text;
using NetworkLens.Cli.Completion;
using NetworkLens.Cli.Output;

namespace NetworkLens.Cli.Shell;

/// <summary>Reads lines from a terminal, with the keys of an ordinary prompt, history and completion.</summary>
/// <remarks>Moves the cursor with \r and \b alone, which every terminal knows; only Ctrl+L clears the screen. A line wider than the terminal is shown in part.</remarks>
/// <param name="readKey">The next key, without an echo.</param>
/// <param name="terminal">Where the line is shown.</param>
/// <param name="width">Columns of the terminal.</param>
/// <param name="history">Lines to go back to; those read are added.</param>
/// <param name="complete">What the text up to the cursor may go on with.</param>
internal sealed class LineReader(Func<ConsoleKeyInfo> readKey, TextWriter terminal, int width, LineHistory history, Func<string, CompletionList> complete)
{
    private const int MostListed = 60;
    private const int LeastRoom = 8;
    private const string Prompt = "networklens> ";
    private const string Clear = "\u001b[H\u001b[2J";

    private readonly LineBuffer line = new();
    private string draft = string.Empty; // what was typed before going back in history
    private int past;                    // lines gone back
    private int shown;                   // cells on the screen, the prompt among them

    /// <summary>The next line; null where the person leaves with Ctrl+D.</summary>
    public string? Read()
    {
        line.Set(string.Empty);
        past = 0;
        Show();
        while (true)
        {
            ConsoleKeyInfo key = readKey();
            if (IsControl(key, ConsoleKey.R) && Search() is { } next)
            {
                key = next;
            }

            switch (key.Key)
            {
                case ConsoleKey.Enter:
                    terminal.Write("\n");
                    shown = 0;
                    history.Add(line.Text.Trim());
                    return line.Text;
                case ConsoleKey.C when IsControl(key, ConsoleKey.C):
                    terminal.Write("^C\n");
                    shown = 0;
                    line.Set(string.Empty);
                    past = 0;
                    break;
                case ConsoleKey.D when IsControl(key, ConsoleKey.D) && line.Text.Length == 0:
                    terminal.Write("\n");
                    shown = 0;
                    return null;
                case ConsoleKey.L when IsControl(key, ConsoleKey.L):
                    terminal.Write(Clear);
                    shown = 0;
                    break;
                case ConsoleKey.UpArrow:
                    GoTo(Math.Min(past + 1, history.Lines.Count));
                    break;
                case ConsoleKey.DownArrow:
                    GoTo(Math.Max(past - 1, 0));
                    break;
                case ConsoleKey.Tab:
                    Complete();
                    break;
                default:
                    line.Press(key);
                    break;
            }

            Show();
        }
    }

    private static bool IsControl(ConsoleKeyInfo key, ConsoleKey letter) => key.Key == letter && key.Modifiers.HasFlag(ConsoleModifiers.Control);

    // Ctrl+R: back through the lines that hold what is typed. Ctrl+C, Ctrl+G and Escape leave the line as it was, any other key takes the one found.
    private ConsoleKeyInfo? Search()
    {
        string before = line.Text;
        string text = string.Empty;
        int at = history.Lines.Count;
        while (true)
        {
            Show($"search '{text}'> ");
            ConsoleKeyInfo key = readKey();
            if (IsControl(key, ConsoleKey.C) || IsControl(key, ConsoleKey.G) || key.Key == ConsoleKey.Escape)
            {
                line.Set(before);
                return new ConsoleKeyInfo('\0', ConsoleKey.None, false, false, false);
            }

            bool isFurther = IsControl(key, ConsoleKey.R);
            if (!isFurther && key.Key != ConsoleKey.Backspace && char.IsControl(key.KeyChar))
            {
                return key;
            }

            text = isFurther ? text : key.Key == ConsoleKey.Backspace ? text[..^Math.Min(1, text.Length)] : text + key.KeyChar;
            int from = key.Key == ConsoleKey.Backspace ? history.Lines.Count - 1 : isFurther ? at - 1 : Math.Min(at, history.Lines.Count - 1);
            for (int other = from; other >= 0 && text.Length > 0; other--)
            {
                if (history.Lines[other].Contains(text, StringComparison.OrdinalIgnoreCase))
                {
                    at = other;
                    line.Set(history.Lines[other]);
                    break;
                }
            }
        }
    }

    private void GoTo(int back)
    {
        draft = past == 0 ? line.Text : draft;
        past = back;
        line.Set(past == 0 ? draft : history.Lines[^past]);
    }

    private void Complete()
    {
        CompletionList list = complete(line.Text[..line.Cursor]);
        string typed = line.Text[list.Start..line.Cursor];
        if (list.Candidates is [var only])
        {
            line.Replace(list.Start, only + (list.IsWhole(only) ? " " : string.Empty));
            return;
        }

        string common = list.CommonPrefix();
        if (common.Length > typed.Length)
        {
            line.Replace(list.Start, common);
        }
        else if (list.Candidates.Count > 1)
        {
            List(list.Candidates);
        }
    }

    private void List(IReadOnlyList<string> candidates)
    {
        string[] some = [.. candidates.Take(MostListed)];
        int column = some.Max(TextCells.Width) + 2;
        int columns = Math.Max(1, (width - 1) / column);
        terminal.Write("\n");
        foreach (string[] row in some.Chunk(columns))
        {
            terminal.Write(string.Concat(row.Select(candidate => TextCells.Padded(candidate, column, toTheRight: false))).TrimEnd() + "\n");
        }

        terminal.Write(candidates.Count > MostListed ? $"… and {candidates.Count - MostListed} more\n" : string.Empty);
        shown = 0;
    }

    // Cells, not characters: a wide one takes two, a combining one none.
    private void Show(string prompt = Prompt)
    {
        int room = Math.Max(LeastRoom, width - TextCells.Width(prompt) - 1);
        int first = line.Cursor; // the cursor stays in sight
        while (first > 0 && TextCells.Width(line.Text[Before(first)..line.Cursor]) <= room)
        {
            first = Before(first);
        }

        int last = line.Cursor;
        while (last < line.Text.Length && TextCells.Width(line.Text[first..After(last)]) <= room)
        {
            last = After(last);
        }

        string visible = prompt + line.Text[first..last];
        int cells = TextCells.Width(visible);
        int behind = Math.Max(cells, shown) - TextCells.Width(prompt + line.Text[first..line.Cursor]);
        terminal.Write($"\r{TextCells.Padded(visible, shown, toTheRight: false)}{new string('\b', behind)}");
        terminal.Flush();
        shown = cells;
    }

    private int Before(int at) => at - (at > 1 && char.IsSurrogatePair(line.Text[at - 2], line.Text[at - 1]) ? 2 : 1);

    private int After(int at) => at + (Rune.TryGetRuneAt(line.Text, at, out Rune rune) ? rune.Utf16SequenceLength : 1);
}
