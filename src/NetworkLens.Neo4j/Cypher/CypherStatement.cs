namespace NetworkLens.Neo4j;

/// <summary>A statement and its parameters: values never stand in the text.</summary>
/// <param name="Text">Cypher that Neo4j 5.19 and every later version takes, without a closing semicolon.</param>
/// <param name="Parameters">By name; a value is null, a string, a bool, a long, a double, a list or a map of such.</param>
public sealed record CypherStatement(string Text, IReadOnlyDictionary<string, object?> Parameters)
{
    /// <summary>A statement without parameters.</summary>
    /// <param name="text">As in <see cref="Text"/>.</param>
    public CypherStatement(string text)
        : this(text, new Dictionary<string, object?>())
    {
    }

    /// <summary>A statement with a few parameters.</summary>
    /// <param name="text">As in <see cref="Text"/>.</param>
    /// <param name="parameters">Name and value.</param>
    public CypherStatement(string text, params IEnumerable<(string Name, object? Value)> parameters)
        : this(text, parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value))
    {
    }
}
