using System.Globalization;

namespace NetworkLens.Cli.Shell;

/// <summary>A line under edit, and where in it the cursor stands.</summary>
internal sealed class LineBuffer
{
    /// <summary>The line.</summary>
    public string Text { get; private set; } = string.Empty;

    /// <summary>0 to the length of the line; never inside a surrogate pair.</summary>
    public int Cursor { get; private set; }

    /// <summary>Another line, with the cursor behind it.</summary>
    public void Set(string text) => (Text, Cursor) = (text, text.Length);

    /// <summary>Puts text in place of what stands from a position to the cursor.</summary>
    public void Replace(int start, string text)
    {
        Text = string.Concat(Text.AsSpan(0, start), text, Text.AsSpan(Cursor));
        Cursor = start + text.Length;
    }

    /// <summary>Edits as a key of an ordinary prompt does.</summary>
    /// <returns>False where the key means nothing here.</returns>
    public bool Press(ConsoleKeyInfo key)
    {
        bool isControl = key.Modifiers.HasFlag(ConsoleModifiers.Control);
        switch (key.Key)
        {
            case ConsoleKey.LeftArrow:
                Cursor = isControl ? WordStart() : Before();
                return true;
            case ConsoleKey.RightArrow:
                Cursor = isControl ? WordEnd() : After();
                return true;
            case ConsoleKey.Home:
            case ConsoleKey.A when isControl:
                Cursor = 0;
                return true;
            case ConsoleKey.End:
            case ConsoleKey.E when isControl:
                Cursor = Text.Length;
                return true;
            case ConsoleKey.Backspace when isControl:
            case ConsoleKey.W when isControl:
                Replace(WordStart(), string.Empty);
                return true;
            case ConsoleKey.Backspace:
                Replace(Before(), string.Empty);
                return true;
            case ConsoleKey.Delete:
            case ConsoleKey.D when isControl:
                Text = Text.Remove(Cursor, After() - Cursor);
                return true;
            case ConsoleKey.U when isControl:
                Replace(0, string.Empty);
                return true;
            case ConsoleKey.K when isControl:
                Text = Text[..Cursor];
                return true;
            default:
                return Type(key.KeyChar);
        }
    }

    private bool Type(char letter)
    {
        if (char.IsControl(letter))
        {
            return false;
        }

        Replace(Cursor, letter.ToString());
        return true;
    }

    // A letter with its accents is one step.
    private int Before()
    {
        int at = 0;
        while (at < Cursor && at + StringInfo.GetNextTextElementLength(Text.AsSpan(at)) is var next && next < Cursor)
        {
            at = next;
        }

        return at;
    }

    private int After() => Cursor == Text.Length ? Cursor : Cursor + StringInfo.GetNextTextElementLength(Text.AsSpan(Cursor));

    private int WordStart()
    {
        int at = Cursor;
        while (at > 0 && Text[at - 1] == ' ')
        {
            at--;
        }

        while (at > 0 && Text[at - 1] != ' ')
        {
            at--;
        }

        return at;
    }

    private int WordEnd()
    {
        int at = Cursor;
        while (at < Text.Length && Text[at] == ' ')
        {
            at++;
        }

        while (at < Text.Length && Text[at] != ' ')
        {
            at++;
        }

        return at;
    }
}
