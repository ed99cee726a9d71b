namespace NetworkLens.Cli.Shell;

/// <summary>Where the answer of a line goes: <c>| less</c>, <c>&gt; file</c>.</summary>
/// <param name="Query">The line up to the sign.</param>
/// <param name="Sign">| or &gt;; null: the answer stays here.</param>
/// <param name="Rest">What stands behind the sign.</param>
internal sealed record Redirection(string Query, char? Sign, string Rest)
{
    /// <summary>Splits at the first sign that stands behind a space and within no quotes: labels have a &gt; of their own.</summary>
    public static Redirection Read(string line)
    {
        char? quote = null;
        for (int at = 0; at < line.Length; at++)
        {
            char letter = line[at];
            if (letter == quote)
            {
                quote = null;
            }
            else if (quote is null && letter is ('\'' or '"'))
            {
                quote = letter;
            }
            else if (quote is null && letter is ('|' or '>') && at > 0 && char.IsWhiteSpace(line[at - 1]))
            {
                return new Redirection(line[..at], letter, line[(at + 1)..].Trim());
            }
        }

        return new Redirection(line, null, string.Empty);
    }
}
