using System.Text.Json;
using System.Text.Json.Serialization;
using NetworkLens.Export;

namespace NetworkLens.Neo4j;

/// <summary>A request of Neo4j's HTTP Query API v2. Unknown fields are refused by the server, so that only those of every version since 5.19 are here.</summary>
internal sealed record QueryRequest(
    string Statement, IReadOnlyDictionary<string, object?> Parameters, bool IncludeCounters, string? AccessMode = null, IReadOnlyList<string>? Bookmarks = null);

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

/// <summary>A double with a fraction or an exponent even where it is whole: a server takes 5 for an INTEGER, and 5.0 for a FLOAT.</summary>
internal sealed class FloatConverter : JsonConverter<double>
{
    public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDouble();

    public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options) => writer.WriteRawValue(CypherLiteral.Text(value), skipInputValidation: true);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters = [typeof(FloatConverter)])]
[JsonSerializable(typeof(QueryRequest))]
[JsonSerializable(typeof(QueryOpening))]
[JsonSerializable(typeof(QueryCounters))]
[JsonSerializable(typeof(QueryTransaction))]
[JsonSerializable(typeof(QueryFailure))]
[JsonSerializable(typeof(List<QueryError>))]
[JsonSerializable(typeof(List<string>))]
[JsonSerializable(typeof(Discovery))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(bool))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(long))]
[JsonSerializable(typeof(double))]
[JsonSerializable(typeof(List<object?>))]
[JsonSerializable(typeof(Dictionary<string, object?>))]
internal sealed partial class QueryContract : JsonSerializerContext;
