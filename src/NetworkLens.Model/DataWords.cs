using System.Diagnostics.CodeAnalysis;

namespace NetworkLens.Model;

/// <summary>Words and lists of the data as people read them.</summary>
public static class DataWords
{
    /// <summary>A word of the data format: operating, reported …</summary>
    /// <param name="value">Any value of an enumeration whose names are the words.</param>
    [SuppressMessage("Globalization", "CA1308", Justification = "The words are lower case.")]
    public static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>The first few of a list, and how many more there are.</summary>
    /// <param name="names">The list.</param>
    /// <param name="most">How many are named.</param>
    public static string Some(IReadOnlyList<string> names, int most)
    {
        ArgumentNullException.ThrowIfNull(names);
        return Some(names, name => name, most);
    }

    /// <summary>The first few of a list, and how many more there are. O(those that are named).</summary>
    /// <param name="items">The list.</param>
    /// <param name="name">What an item is called.</param>
    /// <param name="most">How many are named.</param>
    public static string Some<T>(IReadOnlyList<T> items, Func<T, string> name, int most)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(name);
        return string.Join(", ", items.Take(most).Select(name)) + (items.Count > most ? $" and {items.Count - most} more" : string.Empty);
    }
}
