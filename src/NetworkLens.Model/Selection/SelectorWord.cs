using System.Text;

namespace NetworkLens.Model;

/// <summary>One word of a selector: an optional <c>!</c>, an optional field, and alternatives.</summary>
internal sealed record SelectorWord(bool IsNegated, string? Field, List<string> Alternatives)
{
    /// <summary>Splits a text into words. Quotes keep spaces, commas and colons together.</summary>
    public static Parsed<List<SelectorWord>> Read(string text)
    {
        var words = new List<SelectorWord>();
        int at = 0;
        while (true)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            if (at == text.Length)
            {
                return new Parsed<List<SelectorWord>>(words, null);
            }

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
                        return new Parsed<List<SelectorWord>>(null, $"The quote in '{text[start..]}' is never closed.");
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
            if (alternatives.Contains(string.Empty))
            {
                return new Parsed<List<SelectorWord>>(null, $"'{text[start..at]}' lacks a value; expected FIELD:VALUE or a site's id or name.");
            }

            words.Add(new SelectorWord(isNegated, field, alternatives));
        }
    }
}
