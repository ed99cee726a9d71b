using NetworkLens.Cli.Completion;

namespace NetworkLens.Cli.Shell;

/// <summary>Reads lines from a terminal, with the keys of an ordinary prompt, history and completion.</summary>
/// <remarks>Moves the cursor with \r and \b alone, which every terminal knows. A line wider than the terminal is shown in part.</remarks>
/// <param name="readKey">The next key, without an echo.</param>
/// <param name="terminal">Where the line is shown.</param>
/// <param name="width">Columns of the terminal.</param>
/// <param name="history">Lines to go back to; those read are added.</param>
/// <param name="complete">What the text up to the cursor may go on with.</param>
internal sealed class LineReader(Func<ConsoleKeyInfo> readKey, TextWriter terminal, int width, LineHistory history, Func<string, CompletionList> complete)
{
    private const int MostListed = 60;
    private const string Prompt = "networklens> ";

    private readonly LineBuffer line = new();
    private string draft = string.Empty; // what was typed before going back in history
    private int past;                    // lines gone back
    private int shown;                   // characters on the screen behind the prompt

    /// <summary>The next line; null where the person leaves with Ctrl+D.</summary>
    public string? Read()
    {
        line.Set(string.Empty);
        past = 0;
        Show();
        while (true)
        {
            ConsoleKeyInfo key = readKey();
            switch (key.Key)
            {
                case ConsoleKey.Enter:
                    terminal.Write("\n");
                    shown = 0;
                    history.Add(line.Text.Trim());
                    return line.Text;
                case ConsoleKey.C when key.Modifiers.HasFlag(ConsoleModifiers.Control):
                    terminal.Write("^C\n");
                    shown = 0;
                    line.Set(string.Empty);
                    past = 0;
                    break;
                case ConsoleKey.D when key.Modifiers.HasFlag(ConsoleModifiers.Control) && line.Text.Length == 0:
                    terminal.Write("\n");
                    shown = 0;
                    return null;
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
        int column = some.Max(candidate => candidate.Length) + 2;
        int columns = Math.Max(1, (width - 1) / column);
        terminal.Write("\n");
        foreach (string[] row in some.Chunk(columns))
        {
            terminal.Write(string.Concat(row.Select(candidate => candidate.PadRight(column))).TrimEnd() + "\n");
        }

        terminal.Write(candidates.Count > MostListed ? $"… and {candidates.Count - MostListed} more\n" : string.Empty);
        shown = 0;
    }

    private void Show()
    {
        int room = Math.Max(8, width - Prompt.Length - 1);
        int first = Math.Max(0, line.Cursor - room); // the cursor stays in sight
        string visible = line.Text.Substring(first, Math.Min(room, line.Text.Length - first));
        terminal.Write($"\r{Prompt}{visible.PadRight(shown)}{new string('\b', Math.Max(visible.Length, shown) - (line.Cursor - first))}");
        terminal.Flush();
        shown = visible.Length;
    }
}
