using System.Text.Json;

namespace NetworkLens.Neo4j;

/// <summary>Reads an answer of the Query API as it arrives: rows first, then what the server says of the whole. Memory of the largest row.</summary>
/// <remarks>
/// The status is sent before the rows are: an accepted answer can end in faults. Fields may stand in any order, and unknown ones are passed over.
/// </remarks>
internal sealed class QueryAnswerReader(Stream body, bool isTyped)
{
    private enum Place
    {
        Start,
        Answer,
        Data,
        Rows,
        End,
    }

    private byte[] buffer = new byte[1 << 15];
    private int start;
    private int end;
    private bool isLast;
    private JsonReaderState state;
    private Place place;
    private IReadOnlyList<string> fields = [];

    /// <summary>What changed; complete after the last row, as all that follows.</summary>
    public CypherCounters Counters { get; private set; } = CypherCounters.None;

    /// <summary>Faults of an answer that had begun well.</summary>
    public IReadOnlyList<QueryError> Errors { get; private set; } = [];

    /// <summary>What a later transaction has to wait for.</summary>
    public IReadOnlyList<string>? Bookmarks { get; private set; }

    /// <summary>The open transaction; null where there is none any more.</summary>
    public string? Transaction { get; private set; }

    /// <summary>The next row; null after the last.</summary>
    /// <exception cref="JsonException">The answer is cut off, or is no answer.</exception>
    public async ValueTask<CypherRow?> ReadAsync(CancellationToken cancellation)
    {
        while (true)
        {
            if (TryStep(out CypherRow? row))
            {
                if (row is not null || place == Place.End)
                {
                    return row;
                }
            }
            else if (isLast)
            {
                throw new JsonException("The answer is cut off.");
            }
            else
            {
                await FillAsync(cancellation);
            }
        }
    }

    private async ValueTask FillAsync(CancellationToken cancellation)
    {
        if (start > 0)
        {
            buffer.AsSpan(start..end).CopyTo(buffer);
            (start, end) = (0, end - start);
        }

        // A value of many reads is looked through again at each try: twice as much each time, it is looked through twice in all.
        int wanted = 2 * end;
        do
        {
            if (end == buffer.Length)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }

            int read = await body.ReadAsync(buffer.AsMemory(end), cancellation);
            end += read;
            isLast = read == 0;
        }
        while (!isLast && end < wanted);
    }

    // One token, or one whole value: false where the buffer does not hold it yet.
    private bool TryStep(out CypherRow? row)
    {
        row = null;
        var json = new Utf8JsonReader(buffer.AsSpan(start..end), isLast, state);
        if (!json.Read())
        {
            return false;
        }

        switch (place, json.TokenType)
        {
            case (Place.Start, JsonTokenType.StartObject):
                place = Place.Answer;
                break;
            case (Place.Answer, JsonTokenType.PropertyName) when json.ValueTextEquals("data"u8):
                if (!json.Read())
                {
                    return false;
                }

                place = json.TokenType == JsonTokenType.StartObject ? Place.Data : place;
                break;
            case (Place.Data, JsonTokenType.PropertyName) when json.ValueTextEquals("values"u8):
                if (!json.Read())
                {
                    return false;
                }

                place = Place.Rows;
                break;
            case (Place.Answer or Place.Data, JsonTokenType.PropertyName):
                if (!TryMember(ref json))
                {
                    return false;
                }

                break;
            case (Place.Rows, JsonTokenType.StartArray):
                Utf8JsonReader ahead = json;
                if (!ahead.TrySkip())
                {
                    return false;
                }

                row = new CypherRow(fields, QueryValue.ReadList(ref json, isTyped));
                break;
            case (Place.Rows, JsonTokenType.EndArray):
                place = Place.Data;
                break;
            case (Place.Data, JsonTokenType.EndObject):
                place = Place.Answer;
                break;
            case (Place.Answer, JsonTokenType.EndObject):
                place = Place.End;
                break;
            default:
                throw new JsonException($"A {json.TokenType} where none was expected.");
        }

        start += (int)json.BytesConsumed;
        state = json.CurrentState;
        return true;
    }

    private bool TryMember(ref Utf8JsonReader json)
    {
        string member = json.GetString()!;
        Utf8JsonReader ahead = json;
        if (!ahead.Read() || !ahead.TrySkip())
        {
            return false;
        }

        json.Read();
        switch (member)
        {
            case "fields":
                fields = JsonSerializer.Deserialize(ref json, QueryContract.Default.ListString) ?? [];
                break;
            case "counters":
                Counters = JsonSerializer.Deserialize(ref json, QueryContract.Default.QueryCounters)?.ToCounters() ?? CypherCounters.None;
                break;
            case "errors":
                Errors = JsonSerializer.Deserialize(ref json, QueryContract.Default.ListQueryError) ?? [];
                break;
            case "bookmarks":
                Bookmarks = JsonSerializer.Deserialize(ref json, QueryContract.Default.ListString);
                break;
            case "transaction":
                Transaction = JsonSerializer.Deserialize(ref json, QueryContract.Default.QueryTransaction)?.Id;
                break;
            default:
                json.TrySkip(); // all of it is there; Skip refuses wherever more of the answer may follow
                break;
        }

        return true;
    }
}
