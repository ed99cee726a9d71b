using System.Globalization;
using System.Text;

namespace NetworkLens.Tests.StandIn;

internal enum TokenKind
{
    Word,
    Text,
    Number,
    Parameter,
    Sign,
    End,
}

/// <summary>A token: what it is, its text, and its value where it is one.</summary>
internal sealed record Token(TokenKind Kind, string Text, object? Value = null)
{
    public bool Is(string text) => Kind is TokenKind.Word or TokenKind.Sign && Text.Equals(text, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Splits Cypher into tokens.</summary>
internal static class CypherLexer
{
    private static readonly string[] Signs = ["->", "<>", "<=", ">=", "(", ")", "[", "]", "{", "}", ",", ":", ".", "-", "=", "<", ">", "+", "|", "*", ";"];

    public static List<Token> Read(string text)
    {
        var tokens = new List<Token>();
        int at = 0;
        while (at < text.Length)
        {
            char letter = text[at];
            if (char.IsWhiteSpace(letter))
            {
                at++;
            }
            else if (letter == '/' && text[at + 1] == '/')
            {
                at = text.IndexOf('\n', at) is var end and >= 0 ? end : text.Length;
            }
            else if (letter is '\'' or '"')
            {
                tokens.Add(new Token(TokenKind.Text, string.Empty, ReadText(text, ref at)));
            }
            else if (letter == '`')
            {
                tokens.Add(new Token(TokenKind.Word, ReadQuoted(text, ref at)));
            }
            else if (letter == '$')
            {
                at++;
                tokens.Add(new Token(TokenKind.Parameter, ReadWord(text, ref at)));
            }
            else if (char.IsAsciiDigit(letter))
            {
                tokens.Add(ReadNumber(text, ref at));
            }
            else if (char.IsLetter(letter) || letter == '_')
            {
                tokens.Add(new Token(TokenKind.Word, ReadWord(text, ref at)));
            }
            else
            {
                string sign = Signs.FirstOrDefault(sign => string.CompareOrdinal(text, at, sign, 0, sign.Length) == 0)
                    ?? throw new CypherError("Neo.ClientError.Statement.SyntaxError", $"Invalid input '{letter}'");
                tokens.Add(new Token(TokenKind.Sign, sign));
                at += sign.Length;
            }
        }

        tokens.Add(new Token(TokenKind.End, string.Empty));
        return tokens;
    }

    private static string ReadWord(string text, ref int at)
    {
        int start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '_'))
        {
            at++;
        }

        return text[start..at];
    }

    private static string ReadQuoted(string text, ref int at)
    {
        var name = new StringBuilder();
        for (at++; text[at] != '`' || (at + 1 < text.Length && text[at + 1] == '`'); at++)
        {
            at += text[at] == '`' ? 1 : 0;
            name.Append(text[at]);
        }

        at++;
        return name.ToString();
    }

    private static string ReadText(string text, ref int at)
    {
        char quote = text[at];
        var value = new StringBuilder();
        for (at++; text[at] != quote; at++)
        {
            if (text[at] != '\\')
            {
                value.Append(text[at]);
                continue;
            }

            at++;
            if (text[at] == 'u')
            {
                value.Append((char)int.Parse(text.AsSpan(at + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                at += 4;
            }
            else
            {
                value.Append(text[at] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', var other => other });
            }
        }

        at++;
        return value.ToString();
    }

    private static Token ReadNumber(string text, ref int at)
    {
        int start = at;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == '.' || (text[at] is '-' or '+' && text[at - 1] is 'E' or 'e')))
        {
            at++;
        }

        string number = text[start..at];
        return new Token(TokenKind.Number, number, number.AsSpan().ContainsAny(".eE")
            ? (object)double.Parse(number, CultureInfo.InvariantCulture)
            : long.Parse(number, CultureInfo.InvariantCulture));
    }
}
