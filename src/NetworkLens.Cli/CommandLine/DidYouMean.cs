using NetworkLens.Model;

namespace NetworkLens.Cli;

/// <summary>The end of a sentence that refuses a word.</summary>
internal static class DidYouMean
{
    /// <summary>Offers the nearest word; nothing where none is near.</summary>
    public static string Of(string text, IEnumerable<string> known) => Nearest.Of(text, known) is { } near ? $" Did you mean '{near}'?" : string.Empty;

    /// <summary>Offers the nearest word; all of them where none is near.</summary>
    public static string OrAnyOf(string text, IReadOnlyList<string> known) => Of(text, known) is { Length: > 0 } offer ? offer : known.Count == 0 ? " There is none here." : $" Expected one of {string.Join(", ", known)}.";
}
