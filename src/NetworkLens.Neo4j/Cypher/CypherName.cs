namespace NetworkLens.Neo4j;

/// <summary>Names of labels, types and properties that come from outside: Cypher takes no parameters for them.</summary>
public static class CypherName
{
    private const int Longest = 200;

    /// <summary>Whether a name can be quoted: not empty, not too long, and without a backslash (which starts an escape that is read before the quotes are) or control characters.</summary>
    /// <param name="name">As the user wrote it.</param>
    public static bool IsValid(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Length is > 0 and <= Longest && !name.Contains('\\', StringComparison.Ordinal) && !name.Any(char.IsControl);
    }

    /// <summary>The name in backticks, those in it doubled: whatever it holds, it is one name.</summary>
    /// <param name="name">A valid name.</param>
    /// <exception cref="ArgumentException">The name is not valid.</exception>
    public static string Quote(string name) => IsValid(name)
        ? $"`{name.Replace("`", "``", StringComparison.Ordinal)}`"
        : throw new ArgumentException($"'{name}' cannot be a name in Cypher.", nameof(name));
}
