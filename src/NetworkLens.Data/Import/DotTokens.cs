using System.Text;

namespace NetworkLens.Data;

/// <summary>The words and signs of a DOT text, one after the other: names, numbers, quoted and joined strings, HTML; comments left out.</summary>
/// <param name="file">Its name, for faults.</param>
/// <param name="text">The whole of it.</param>
/// <param name="isForgiving">Takes quotes inside quotes, and values that need quotes and have none.</param>
internal sealed class DotTokens(string file, string text, bool isForgiving)
{
    private int at;
    private int tokenAt;

    /// <summary>The token at hand; empty at the end.</summary>
    public string Token { get; private set; } = string.Empty;

    /// <summary>Whether it stands in quotes.</summary>
    public bool IsQuoted { get; private set; }

    /// <summary>True at the end of the text.</summary>
    public bool IsAtEnd => Token.Length == 0 && !IsQuoted;

    /// <summary>Whether an equals sign follows the token at hand, so that it is a name.</summary>
    public bool IsNameAhead => At(Blank(at)) == '=';

    private int Blank(int from)
    {
        while (from < text.Length && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        return from;
    }

    private char At(int place) => place < text.Length ? text[place] : '\0';

    /// <summary>A value without quotes: to the bracket, the end of the line, or a comma before the next name.</summary>
    public string Rest()
    {
        int end = tokenAt;
        while (end < text.Length && text[end] is not (']' or '\n') && !(text[end] is ',' or ';' && IsAttribute(end + 1)))
        {
            end++;
        }

        string value = text[tokenAt..end].Trim();
        at = end;
        Next();
        return value;
    }

    private bool IsAttribute(int from)
    {
        int start = Blank(from);
        int end = start;
        while (char.IsLetterOrDigit(At(end)) || At(end) is '_' or '"' or '-')
        {
            end++;
        }

        return end > start && At(Blank(end)) == '=';
    }

    // Whether a quote here ends what it may end: behind it comes a sign of DOT, or the next name.
    private bool IsEnd(int quote)
    {
        char next = At(quote + 1);
        return next is '\0' or '\n' or '\r' || ",;=[]{}+-:>/#".Contains(At(Blank(quote + 1)), StringComparison.Ordinal) || (char.IsWhiteSpace(next) && IsAttribute(quote + 1));
    }

    /// <summary>A name or a value, several joined by + as one; then the next token.</summary>
    public string Word()
    {
        if (!IsQuoted && (Token.Length == 0 || (Token.Length <= 2 && "{}[]=;,:->".Contains(Token, StringComparison.Ordinal) && !char.IsLetterOrDigit(Token[0]))))
        {
            throw Fault("a name or a value");
        }

        var word = new StringBuilder(Token);
        Next();
        while (Is("+"))
        {
            Next();
            word.Append(Token);
            Next();
        }

        return word.ToString();
    }

    /// <summary>Whether the token at hand is a sign or a keyword, in any case of letters.</summary>
    public bool Is(string what) => !IsQuoted && Token.Equals(what, StringComparison.OrdinalIgnoreCase);

    /// <summary>Steps over it where it is.</summary>
    public bool Skip(string what)
    {
        bool isThere = Is(what);
        if (isThere)
        {
            Next();
        }

        return isThere;
    }

    /// <summary>Steps over what has to be there.</summary>
    public void Expect(string what)
    {
        if (!Skip(what))
        {
            throw Fault($"'{what}'");
        }
    }

    /// <summary>Goes to the next token.</summary>
    public void Next()
    {
        SkipBlanks();
        tokenAt = at;
        IsQuoted = false;
        if (at >= text.Length)
        {
            Token = string.Empty;
            return;
        }

        char first = text[at];
        if (first == '"')
        {
            Quoted();
        }
        else if (first == '<')
        {
            int open = 0;
            int start = at;
            do
            {
                open += text[at] == '<' ? 1 : text[at] == '>' ? -1 : 0;
                at++;
            }
            while (open > 0 && at < text.Length);
            Token = text[start..at];
        }
        else if (first == '-' && at + 1 < text.Length && text[at + 1] is '>' or '-')
        {
            Token = text.Substring(at, 2);
            at += 2;
        }
        else if ("{}[]=;,:+".Contains(first, StringComparison.Ordinal))
        {
            Token = first.ToString();
            at++;
        }
        else
        {
            int start = at++;
            while (at < text.Length && !char.IsWhiteSpace(text[at]) && !"{}[]=;,:+\"<".Contains(text[at], StringComparison.Ordinal) && !(text[at] == '-' && !(text[at - 1] is 'e' or 'E')))
            {
                at++;
            }

            Token = text[start..at];
        }
    }

    private void Quoted()
    {
        var word = new StringBuilder();
        for (at++; at < text.Length && !(text[at] == '"' && (!isForgiving || IsEnd(at))); at++)
        {
            if (text[at] == '\\' && at + 1 < text.Length && text[at + 1] is '"' or '\\' or '\n')
            {
                at++;
                word.Append(text[at] == '\n' ? string.Empty : text[at].ToString());
            }
            else
            {
                word.Append(text[at]);
            }
        }

        if (at >= text.Length)
        {
            throw Fault("a closing quote");
        }

        at++;
        Token = word.ToString();
        IsQuoted = true;
    }

    private void SkipBlanks()
    {
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]) || text[at] == '\uFEFF')
            {
                at++;
            }
            else if (text[at] == '#' || (text[at] == '/' && at + 1 < text.Length && text[at + 1] == '/'))
            {
                at = text.IndexOf('\n', at) is var end and >= 0 ? end : text.Length;
            }
            else if (text[at] == '/' && at + 1 < text.Length && text[at + 1] == '*')
            {
                at = text.IndexOf("*/", at + 2, StringComparison.Ordinal) is var end and >= 0 ? end + 2 : text.Length;
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>What is wrong here, with its place.</summary>
    public InvalidDataException Fault(string expected)
    {
        int line = text.AsSpan(0, tokenAt).Count('\n') + 1;
        int column = tokenAt - (text.LastIndexOf('\n', Math.Max(0, tokenAt - 1)) + 1) + 1;
        return new InvalidDataException($"{file}:{line}:{column}: no DOT: found '{(Token.Length > 30 ? Token[..30] + "…" : Token)}'; expected {expected}.");
    }
}
