namespace NetworkLens.Neo4j;

/// <summary>What came of a statement.</summary>
/// <param name="Counters">What it changed.</param>
/// <param name="Rows">What it returned.</param>
public sealed record CypherResult(CypherCounters Counters, IReadOnlyList<CypherRow> Rows);

/// <summary>What statements changed in the store.</summary>
/// <param name="NodesCreated">Nodes that were not there.</param>
/// <param name="NodesDeleted">Nodes that are there no more.</param>
/// <param name="RelationshipsCreated">Relationships that were not there.</param>
/// <param name="RelationshipsDeleted">Relationships that are there no more.</param>
/// <param name="PropertiesSet">Assignments, whether or not they changed a value.</param>
public sealed record CypherCounters(long NodesCreated, long NodesDeleted, long RelationshipsCreated, long RelationshipsDeleted, long PropertiesSet)
{
    /// <summary>Nothing changed.</summary>
    public static readonly CypherCounters None = new(0, 0, 0, 0, 0);

    /// <summary>The changes of both.</summary>
    /// <param name="other">Those after these.</param>
    public CypherCounters Add(CypherCounters other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(
            NodesCreated + other.NodesCreated,
            NodesDeleted + other.NodesDeleted,
            RelationshipsCreated + other.RelationshipsCreated,
            RelationshipsDeleted + other.RelationshipsDeleted,
            PropertiesSet + other.PropertiesSet);
    }
}

/// <summary>A row of an answer.</summary>
/// <param name="Fields">Names, in the order of the RETURN; shared by all rows of an answer.</param>
/// <param name="Values">null, string, bool, long, double, a list or a map of such; dates, times and points as their text.</param>
public sealed record CypherRow(IReadOnlyList<string> Fields, IReadOnlyList<object?> Values)
{
    /// <summary>The value of a field.</summary>
    /// <param name="field">A name of the RETURN.</param>
    /// <exception cref="ArgumentException">No field has this name.</exception>
    public object? this[string field]
    {
        get
        {
            for (int position = 0; position < Fields.Count; position++)
            {
                if (Fields[position] == field)
                {
                    return Values[position];
                }
            }

            throw new ArgumentException($"The row has no field {field}.", nameof(field));
        }
    }

    /// <summary>The text of a field; null where it is null.</summary>
    /// <param name="field">A name of the RETURN.</param>
    public string? Text(string field) => this[field] as string;

    /// <summary>The whole number of a field; 0 where it is null.</summary>
    /// <param name="field">A name of the RETURN.</param>
    public long Count(string field) => this[field] is long number ? number : 0;
}

/// <summary>What answers.</summary>
/// <param name="Version">As the server says: 5.26.0, 2025.06.0.</param>
/// <param name="Edition">community, enterprise; empty where it does not say.</param>
public sealed record ServerFacts(string Version, string Edition);
