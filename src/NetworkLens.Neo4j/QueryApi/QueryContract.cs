using System.Text.Json.Serialization;

namespace NetworkLens.Neo4j;

/// <summary>The request that opens a transaction without a statement.</summary>
internal sealed record QueryOpening(string AccessMode, IReadOnlyList<string>? Bookmarks);

/// <summary>What changed, as the server counts.</summary>
internal sealed record QueryCounters(long NodesCreated, long NodesDeleted, long RelationshipsCreated, long RelationshipsDeleted, long PropertiesSet)
{
    public CypherCounters ToCounters() => new(NodesCreated, NodesDeleted, RelationshipsCreated, RelationshipsDeleted, PropertiesSet);
}

/// <summary>An open transaction.</summary>
internal sealed record QueryTransaction(string Id);

/// <summary>A fault, as the server tells it; the first 5.19 called the code "error".</summary>
internal sealed record QueryError(string? Code, string? Error, string? Message);

/// <summary>An answer that is nothing but faults.</summary>
internal sealed record QueryFailure(IReadOnlyList<QueryError>? Errors);

/// <summary>What GET / tells, without a password.</summary>
internal sealed record Discovery(
    [property: JsonPropertyName("query")] string? Query,
    [property: JsonPropertyName("neo4j_version")] string? Version,
    [property: JsonPropertyName("neo4j_edition")] string? Edition);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(QueryOpening))]
[JsonSerializable(typeof(QueryCounters))]
[JsonSerializable(typeof(QueryTransaction))]
[JsonSerializable(typeof(QueryFailure))]
[JsonSerializable(typeof(List<QueryError>))]
[JsonSerializable(typeof(List<string>))]
[JsonSerializable(typeof(Discovery))]
internal sealed partial class QueryContract : JsonSerializerContext;
