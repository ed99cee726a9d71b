using System.Text.RegularExpressions;

namespace NetworkLens.Neo4j;

/// <summary>Names short enough for the circles of a picture: each at most 20 characters, no two alike, made of the words of the whole name.</summary>
internal sealed partial class ShortNames
{
    /// <summary>Characters of a short name at most.</summary>
    public const int Longest = 20;

    private static readonly HashSet<string> Joining = new(StringComparer.OrdinalIgnoreCase) { "and", "or", "of", "for", "from", "in", "the", "other", "others", "to", "with", "&", "/", "-", "–" };

    private readonly string[] names;

    private ShortNames(string[] names) => this.names = names;

    /// <summary>The short name of the name at that place.</summary>
    public string this[int place] => names[place];

    /// <summary>
    /// Short names in the order of the names. A name that fits is kept; else what stands in brackets goes, then what follows a comma, then the last words;
    /// names that are then alike get the word that tells them apart, or a number. O(all letters), and the square of how many are alike.
    /// </summary>
    /// <param name="names">Any; the same one may be there twice.</param>
    public static ShortNames Of(IReadOnlyList<string> names)
    {
        string[] plain = [.. names.Select(Plain)];
        var alike = Enumerable.Range(0, plain.Length).ToLookup(place => plain[place], StringComparer.OrdinalIgnoreCase);
        string[] chosen = new string[plain.Length];
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (int place in alike.Where(group => group.Count() == 1).Select(group => group.First()))
        {
            chosen[place] = plain[place];
            taken.Add(plain[place]);
        }

        foreach (IGrouping<string, int> group in alike.Where(group => group.Count() > 1))
        {
            var uses = group.SelectMany(place => Words(names[place]).Distinct(StringComparer.OrdinalIgnoreCase))
                .GroupBy(word => word, StringComparer.OrdinalIgnoreCase).ToDictionary(word => word.Key, word => word.Count(), StringComparer.OrdinalIgnoreCase);
            foreach (int place in group)
            {
                chosen[place] = Told(names[place], plain[place], uses).Append(plain[place]).Concat(Numbered(plain[place])).First(taken.Add);
            }
        }

        return new ShortNames(chosen);
    }

    private static string Plain(string name)
    {
        string trimmed = Spaces().Replace(name, " ").Trim();
        string bare = Spaces().Replace(Brackets().Replace(trimmed, " "), " ").Trim();
        bare = bare.Length == 0 ? trimmed : bare;
        return trimmed.Length <= Longest ? trimmed
            : bare.Length <= Longest ? bare
            : bare.Split([", ", " / ", ": "], StringSplitOptions.None)[0].Trim() is { Length: > 0 and <= Longest } head ? head
            : FirstWords(Words(bare), Longest) is { Length: > 0 } words ? words
            : Cut(trimmed, Longest);
    }

    // The head of the name and one word that few of those like it have, the rarest first.
    private static IEnumerable<string> Told(string name, string plain, Dictionary<string, int> uses)
    {
        HashSet<string> inPlain = new(Words(plain), StringComparer.OrdinalIgnoreCase);
        foreach (string word in Words(name).Where(word => !inPlain.Contains(word) && !Joining.Contains(word) && word.Length < Longest - 2).OrderBy(word => uses[word]))
        {
            yield return $"{FirstWords(Words(plain), Longest - word.Length - 1)} {word}".Trim();
        }
    }

    private static IEnumerable<string> Numbered(string plain) => Enumerable.Range(2, int.MaxValue - 2).Select(number => $" {number}")
        .Select(end => plain.Length + end.Length <= Longest ? plain + end : Cut(plain, Longest - end.Length) + end);

    private static string FirstWords(string[] words, int room)
    {
        int count = 0;
        for (int length = -1; count < words.Length && length + 1 + words[count].Length <= room; count++)
        {
            length += 1 + words[count].Length;
        }

        while (count > 1 && (Joining.Contains(words[count - 1]) || words[count - 1].EndsWith('-')))
        {
            count--;
        }

        return count > 0 ? string.Join(' ', words[..count]) : words.Length > 0 ? Cut(words[0], room) : string.Empty;
    }

    // Never half of a letter that takes two characters.
    private static string Cut(string word, int room)
    {
        int length = Math.Min(word.Length, room - 1);
        length -= length > 0 && length < word.Length && char.IsHighSurrogate(word[length - 1]) ? 1 : 0;
        return word.Length <= room ? word : word[..length] + "…";
    }

    private static string[] Words(string name) => [.. name.Split((char[])[' ', '(', ')', ','], StringSplitOptions.RemoveEmptyEntries)];

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
