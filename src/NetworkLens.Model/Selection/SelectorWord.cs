using System.Text;

namespace NetworkLens.Model;

/// <summary>One word of a selector: an optional <c>!</c>, an optional field, and alternatives.</summary>
internal sealed record SelectorWord(bool IsNegated, string? Field, List<string> Alternatives)
{
    /// <summary>Splits a text into words. Quotes keep spaces, commas and colons together.</summary>
    public static Parsed<List<SelectorWord>> Read(string text)
    {
        var words = new List<SelectorWord>();
        for (int at = 0; ;)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            if (at == text.Length)
            {
                return new Parsed<List<SelectorWord>>(words, null);
            }

            Parsed<SelectorWord> word = ReadOne(text, ref at);
            if (!word.IsValid)
            {
                return new Parsed<List<SelectorWord>>(null, word.Error);
            }

            words.Add(word.Value!);
        }
    }

    // The word that begins here; moves on to what follows it.
    private static Parsed<SelectorWord> ReadOne(string text, ref int at)
    {
        int start = at;
        bool isNegated = text[at] == '!';
        at += isNegated ? 1 : 0;
        string? field = null;
        var alternatives = new List<string>();
        var part = new StringBuilder();
        for (bool isQuoted = false; at < text.Length && (isQuoted || !char.IsWhiteSpace(text[at])); at++)
        {
            if (text[at] == '"')
            {
                isQuoted = !isQuoted;
                if (!isQuoted && at + 1 < text.Length && text[at + 1] == '"')
                {
                    part.Append('"');
                }
                else if (isQuoted && text.IndexOf('"', at + 1) < 0)
                {
                    return new Parsed<SelectorWord>(null, $"The quote in '{text[start..]}' is never closed.");
                }
            }
            else if (text[at] == ':' && !isQuoted && field is null && alternatives.Count == 0)
            {
                field = part.ToString();
                part.Clear();
            }
            else if (text[at] == ',' && !isQuoted)
            {
                alternatives.Add(part.ToString());
                part.Clear();
            }
            else
            {
                part.Append(text[at]);
            }
        }

        alternatives.Add(part.ToString());
        return alternatives.Contains(string.Empty)
            ? new Parsed<SelectorWord>(null, $"'{text[start..at]}' lacks a value; expected FIELD:VALUE or a site's id or name.")
            : new Parsed<SelectorWord>(new SelectorWord(isNegated, field, alternatives), null);
    }
}
