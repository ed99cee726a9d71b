using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NetworkLens.Answers;
using NetworkLens.Cli.Commands;
using NetworkLens.Model;

namespace NetworkLens.Cli.Output;

/// <summary>One JSON object: command, dataset, query, headline, restsOn, results, totals, notes. A line a row, so that it streams, greps and diffs.</summary>
internal sealed class JsonWriter : IDisposable
{
    private readonly Page page;
    private readonly ArrayBufferWriter<byte> buffer = new();
    private readonly Utf8JsonWriter json;

    private JsonWriter(Page page)
    {
        this.page = page;
        json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }); // names stay readable; this is no HTML
    }

    public static void Write(Answer answer, Page page)
    {
        using var writer = new JsonWriter(page);
        writer.Write(answer);
    }

    public void Dispose() => json.Dispose();

    private void Write(Answer answer)
    {
        Member("{", "command", answer.Command);
        Member(",\n", "dataset", answer.Facts is { } data ? DataSetFields(data) : null);
        Member(",\n", "query", new Nested(answer.Query));
        Member(",\n", "headline", answer.Headline);
        Member(",\n", "restsOn", answer.Rests is { Value: var rests } ? FieldsOf(rests) : null);
        page.Output.Write(",\n\"results\":[");
        int shown = answer.Rows.Shown(page.Limit);
        for (int row = 0; row < shown; row++)
        {
            page.Cancellation.ThrowIfCancellationRequested();
            page.Output.Write(row == 0 ? "\n" : ",\n");
            json.WriteStartObject();
            foreach (AnswerColumn column in answer.Rows.Columns)
            {
                if (column.Field is { } field)
                {
                    json.WritePropertyName(field);
                    Value(column.Cell(row));
                }
            }

            json.WriteEndObject();
            Flush();
        }

        page.Output.Write(shown == 0 ? "]" : "\n]");
        Member(",\n", "totals", new Nested([new Field("rows", answer.Rows.Count), .. answer.Totals]));
        Member(",\n", "notes", answer.Notes.AsEnumerable());
        if (!answer.Cited.IsDefault)
        {
            Member(",\n", "sources", answer.Cited.Select(SourceAppendix.Reference));
        }

        if (answer.ElapsedMs is { } elapsed)
        {
            Member(",\n", "elapsedMs", elapsed);
        }

        page.Output.Write("}\n");
    }

    private static Nested DataSetFields(DataSetFacts data) => new(
        new Field("name", data.Name),
        new Field("version", data.Version.Length == 0 ? null : data.Version),
        new Field("asOf", data.AsOf),
        new Field("sites", data.Sites),
        new Field("links", data.Links));

    private void Member(string before, string name, object? value)
    {
        page.Output.Write($"{before}\"{name}\":");
        Value(value);
        Flush();
    }

    private void Value(object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case double number when FigureText.Rounded(number) is { } rounded:
                json.WriteNumberValue(rounded);
                break;
            case Precise { Rounded: { } exact }:
                json.WriteNumberValue(exact);
                break;
            case double or Precise:
                json.WriteNullValue(); // unknown, or without limit
                break;
            case Nested nested:
                json.WriteStartObject();
                foreach (Field field in nested.Fields)
                {
                    json.WritePropertyName(field.Name);
                    Value(field.Value);
                }

                json.WriteEndObject();
                break;
            case IEnumerable<object> list:
                json.WriteStartArray();
                foreach (object item in list)
                {
                    Value(item);
                }

                json.WriteEndArray();
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(value), value, "Not a cell.");
        }
    }

    private static Nested FieldsOf(RestsOn rests) => new(
        new("years", rests.Years),
        new("documentedLinks", rests.Links?.Documented),
        new("inferredLinks", rests.Links?.Inferred),
        new("atMost", rests.IsAtMost),
        new("targets", rests.Links?.Targets),
        new("targetsFromDocumentedLinks", rests.Links?.MadeFromDocumented),
        new("weakestFigure", rests.WeakestFigure is { } basis ? DataWords.Word(basis) : null));

    // Between flushes the writer starts a new document: the commas and line breaks between the parts are ours.
    private void Flush()
    {
        json.Flush();
        page.Output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
        buffer.ResetWrittenCount();
        json.Reset();
    }
}
