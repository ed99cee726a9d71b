namespace NetworkLens.Cli.Output;

/// <summary>How an answer is written.</summary>
internal enum AnswerFormat
{
    /// <summary>For people, in a terminal.</summary>
    Table,

    /// <summary>For programs: the contract.</summary>
    Json,

    /// <summary>For spreadsheets.</summary>
    Csv,

    /// <summary>For documents.</summary>
    Markdown,
}

/// <summary>What tells the formats apart.</summary>
internal static class AnswerFormats
{
    private const int RowsForPeople = 20;

    /// <summary>Writes an answer.</summary>
    public static void Write(this AnswerFormat format, Answer answer, Page page)
    {
        Action<Answer, Page> write = format switch
        {
            AnswerFormat.Table => TableWriter.Write,
            AnswerFormat.Json => JsonWriter.Write,
            AnswerFormat.Csv => CsvWriter.Write,
            AnswerFormat.Markdown => MarkdownWriter.Write,
            _ => throw new ArgumentOutOfRangeException(nameof(format)),
        };
        write(answer, page);
    }

    /// <summary>Writes an answer into a file that is passed on, so that what a reader should know stands in it too, except in CSV.</summary>
    public static void WriteWhole(this AnswerFormat format, Answer answer, Page page)
    {
        format.Write(answer, page);
        if (format == AnswerFormat.Table)
        {
            TableWriter.WriteNotes(answer, page);
        }
    }

    /// <summary>True where the notes are part of what is written; elsewhere they go to stderr.</summary>
    public static bool HoldsNotes(this AnswerFormat format, bool inFile) => format switch
    {
        AnswerFormat.Json or AnswerFormat.Markdown => true,
        AnswerFormat.Table => inFile,
        _ => false,
    };

    /// <summary>Rows to print: what was asked for, else 20 for people and all for programs. 0 asks for all.</summary>
    /// <returns>Null for all.</returns>
    public static int? RowLimit(this AnswerFormat format, int? asked) => asked switch
    {
        null => format is AnswerFormat.Table or AnswerFormat.Markdown ? RowsForPeople : null,
        0 => null,
        _ => asked,
    };
}
