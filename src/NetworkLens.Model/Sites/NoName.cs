using System.Collections.Frozen;

namespace NetworkLens.Model;

/// <summary>Texts that stand where a firm's name should, and name nobody.</summary>
/// <remarks>For firms only: as codes of countries, NO is Norway and NA Namibia.</remarks>
public static class NoName
{
    /// <summary>The format's word for nobody known.</summary>
    public const string Unknown = "unknown";

    /// <summary>The format's word for many firms that are not told apart.</summary>
    public const string Various = "various";

    private static readonly FrozenSet<string> Texts = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        Unknown, "n/a", "na", "n.a.", "n.a", "#n/a", "none", "null", "nil", "-", "--", "–", "—", "?", "??", "???", "tbd", "tba", "undisclosed", "not disclosed", "not known", "not available", "unspecified");

    /// <summary>Whether a text names nobody, whatever its case and the spaces round it. Various firms are somebody: they are not meant.</summary>
    /// <param name="name">Any text.</param>
    public static bool IsNone(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        string plain = name.Trim();
        return plain.Length == 0 || Texts.Contains(plain);
    }
}
