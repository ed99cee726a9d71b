using System.Collections.Immutable;
using System.Text;

namespace NetworkLens.Cli.Shell;

/// <summary>A line of the shell as words.</summary>
/// <param name="Words">Whole words before the last one, or all of them.</param>
/// <param name="Last">The word the line ends in, without the quote that opens it; empty after a space.</param>
/// <param name="LastStart">Where in the line its text begins.</param>
/// <param name="OpenQuote">The quote that is not closed at the end of the line; null where there is none.</param>
internal sealed record ShellLine(ImmutableArray<string> Words, string Last, int LastStart, char? OpenQuote)
{
    /// <summary>Every word of the line.</summary>
    public string[] All => Last.Length > 0 ? [.. Words, Last] : [.. Words];

    /// <summary>
    /// Splits at spaces. Quotes keep words together and go away, except a double quote behind <c>: , ! &gt;</c>, which belongs to
    /// a selector or a label. A backslash is a character as any other.
    /// </summary>
    public static ShellLine Read(string line)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var word = new StringBuilder();
        int start = 0;
        char? quote = null;
        bool isWord = false;
        for (int at = 0; at < line.Length; at++)
        {
            char letter = line[at];
            if (quote is null && char.IsWhiteSpace(letter))
            {
                if (isWord)
                {
                    words.Add(word.ToString());
                    word.Clear();
                    isWord = false;
                }

                start = at + 1;
            }
            else if (letter == quote || (quote is null && letter is '\'' or '"'))
            {
                bool isOpening = quote is null;
                if (letter == '"' && IsOfSelector(line, at, word, isOpening))
                {
                    word.Append(letter);
                }
                else if (isOpening && word.Length == 0)
                {
                    start = at + 1;
                }

                quote = isOpening ? letter : null;
                isWord = true;
            }
            else
            {
                word.Append(letter);
                isWord = true;
            }
        }

        if (isWord && word.Length == 0 && quote is null)
        {
            words.Add(string.Empty); // ''
            start = line.Length;
        }

        return new ShellLine(words.ToImmutable(), word.ToString(), start, quote);
    }

    // The closing quote belongs to what the opening one belongs to: then the word holds just one so far.
    private static bool IsOfSelector(string line, int at, StringBuilder word, bool isOpening) => isOpening
        ? word.Length > 0 && line[at - 1] is ':' or ',' or '!' or '>'
        : word.ToString().Count(letter => letter == '"') % 2 == 1;
}
