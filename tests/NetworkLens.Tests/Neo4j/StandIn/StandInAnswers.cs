using System.Buffers;
using System.Text.Json;

namespace NetworkLens.Tests.StandIn;

/// <summary>The Query API itself: one request in, a status and a body out.</summary>
internal sealed class StandInAnswers(StandInDatabase database, bool mayWrite, bool isCluster)
{
    private const string Member = "member-7";

    private static readonly string[] OpeningFields = ["statement", "parameters", "includeCounters", "accessMode", "maxExecutionTime", "bookmarks", "impersonatedUser"];
    private static readonly string[] RunningFields = ["statement", "parameters", "includeCounters"];

    public static byte[] Errors(string code, string message) =>
        JsonSerializer.SerializeToUtf8Bytes(new { errors = new[] { new { code, message } } });

    public (int Status, byte[] Body, string? Member) Of(HttpCall call, string[] path, Mishap mishap)
    {
        bool isOpen = path.Length > 5;
        string? id = isOpen ? path[5] : null;
        if (mishap == Mishap.Expired && id is not null)
        {
            database.Rollback(id);
        }

        if (id is not null && (!database.Touch(id) || (isCluster && call.Header("neo4j-cluster-affinity") != Member)))
        {
            return (404, Errors("Neo.ClientError.Request.Invalid", $"Transaction with Id: \"{id}\" was not found. It may have timed out and therefore rolled back or the routing header 'neo4j-cluster-affinity' was not provided."), null);
        }

        if (call.Method == "DELETE")
        {
            database.Rollback(id!);
            return (200, "{}"u8.ToArray(), null);
        }

        bool isExplicit = path.Length > 4;
        bool isCommit = path is [_, _, _, _, _, _, "commit"];
        try
        {
            using JsonDocument? body = call.Body.Length == 0 ? null : JsonDocument.Parse(call.Body);
            JsonElement request = body?.RootElement ?? default;
            RequireKnown(request, isOpen ? RunningFields : OpeningFields);
            if (!isOpen)
            {
                RequireReached(request);
            }

            id ??= database.Begin(isReadOnly: Field(request, "accessMode")?.GetString() == "READ");
            if (mishap == Mishap.Deadlock)
            {
                throw Fail(id, "Neo.TransientError.Transaction.DeadlockDetected", "ForsetiClient can't acquire lock.");
            }

            StandInResult? result = Field(request, "statement")?.GetString() is { } statement
                ? database.Run(id, statement, Parameters(request), mayWrite)
                : null;
            bool ends = isCommit || !isExplicit;
            if (mishap == Mishap.LateFault)
            {
                database.Rollback(id);
                return (202, Body(call, result, null, null, new CypherError("Neo.TransientError.General.DatabaseUnavailable", "The database is not available.")), null);
            }

            int? bookmark = ends ? database.Commit(id) : null;
            return (202, Body(call, result, ends ? null : id, bookmark, null), isCluster ? Member : null);
        }
        catch (CypherError error)
        {
            return (400, Errors(error.Code, error.Message), null);
        }
    }

    private CypherError Fail(string id, string code, string message)
    {
        database.Rollback(id);
        return new CypherError(code, message);
    }

    private static void RequireKnown(JsonElement request, string[] fields)
    {
        if (request.ValueKind == JsonValueKind.Object && request.EnumerateObject().Select(member => member.Name).FirstOrDefault(name => !fields.Contains(name)) is { } stranger)
        {
            throw new CypherError("Neo.ClientError.Request.Invalid", $"Unrecognized field \"{stranger}\"");
        }
    }

    private void RequireReached(JsonElement request)
    {
        if (Field(request, "bookmarks") is { } bookmarks && bookmarks.EnumerateArray().Any(bookmark => int.Parse(bookmark.GetString()![3..], System.Globalization.CultureInfo.InvariantCulture) > database.Version))
        {
            throw new CypherError("Neo.TransientError.Transaction.BookmarkTimeout", "Database 'neo4j' not up to the requested version.");
        }
    }

    private static JsonElement? Field(JsonElement request, string name) =>
        request.ValueKind == JsonValueKind.Object && request.TryGetProperty(name, out JsonElement value) ? value : null;

    private static Dictionary<string, object?> Parameters(JsonElement request) =>
        Field(request, "parameters") is { } parameters ? (Dictionary<string, object?>)StandInJson.Read(parameters)! : [];

    private static byte[] Body(HttpCall call, StandInResult? result, string? transaction, int? bookmark, CypherError? error)
    {
        bool isTyped = call.Header("accept")?.Contains("vnd.neo4j.query", StringComparison.Ordinal) == true;
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            if (result is not null)
            {
                WriteData(json, result, isTyped);
            }

            if (error is not null)
            {
                json.WriteStartArray("errors");
                json.WriteStartObject();
                json.WriteString("code", error.Code);
                json.WriteString("message", error.Message);
                json.WriteEndObject();
                json.WriteEndArray();
            }

            if (bookmark is { } version)
            {
                json.WriteStartArray("bookmarks");
                json.WriteStringValue($"FB:{version}");
                json.WriteEndArray();
            }

            if (transaction is not null)
            {
                json.WriteStartObject("transaction");
                json.WriteString("id", transaction);
                json.WriteString("expires", "2026-11-23T21:00:29Z");
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteData(Utf8JsonWriter json, StandInResult result, bool isTyped)
    {
        json.WriteStartObject("data");
        json.WriteStartArray("fields");
        foreach (string field in result.Fields)
        {
            json.WriteStringValue(field);
        }

        json.WriteEndArray();
        json.WriteStartArray("values");
        foreach (object?[] row in result.Rows)
        {
            json.WriteStartArray();
            foreach (object? value in row)
            {
                StandInJson.Write(json, value, isTyped);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject("counters");
        json.WriteBoolean("containsUpdates", result.Counters.Count > 0);
        foreach ((string counter, long count) in result.Counters)
        {
            json.WriteNumber(counter, count);
        }

        json.WriteEndObject();
    }
}
