using System.Collections.Immutable;
using NetworkLens.Answers;
using NetworkLens.Model;

namespace NetworkLens.Cli.Output;

/// <summary>What a command has to say, before any format.</summary>
/// <param name="Command">Its name.</param>
/// <param name="DataSet">What it was asked of; null where that could not be read.</param>
/// <param name="Query">The options in force that change the answer.</param>
/// <param name="Rows">The answer.</param>
internal sealed record Answer(string Command, DataSet? DataSet, ImmutableArray<Field> Query, Rows Rows)
{
    /// <summary>The answer in one sentence, true for no, one and many rows; null: none is said.</summary>
    public string? Headline { get; init; }

    /// <summary>What it rests on, worked out where a format shows it; null: nothing is said.</summary>
    public Lazy<RestsOn>? Rests { get; init; }

    /// <summary>The sources that stand behind it, with what it takes to look them up; default where they were not asked for.</summary>
    public ImmutableArray<Source> Cited { get; init; }

    /// <summary>The command line that asks it again; null where nobody needs it.</summary>
    public string? Repeat { get; init; }

    /// <summary>Figures about the whole answer.</summary>
    public ImmutableArray<Field> Totals { get; init; } = [];

    /// <summary>What goes before the headline, because it would mislead without: that nothing is in force in the year; null: nothing does.</summary>
    public string? Caveat { get; init; }

    /// <summary>What stands before all notes: the year, and what is not in force in it or was not read.</summary>
    public ImmutableArray<string> Lead { get; init; } = [];

    /// <summary>What a reader should know, one sentence each.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>The notes beside the headline, one of which may be the same sentence.</summary>
    public IEnumerable<string> FurtherNotes => Notes.Where(note => note != Headline);

    /// <summary>What is known of the data set where it was not read; null: it was, or nothing is.</summary>
    public DataSetFacts? Unread { get; init; }

    /// <summary>What is told of the data set; null where nothing is known.</summary>
    public DataSetFacts? Facts => Unread ?? (DataSet is { } data ? new DataSetFacts(data.Name, data.Version, data.AsOf, data.Sites.Count, data.Links.Count) : null);

    /// <summary>The data set it is from, as a sentence, where whoever reads it later should know.</summary>
    public string Origin => Facts is { } data ? $"Data: {$"{data.Name} {data.Version}".TrimEnd()}. " : string.Empty;

    /// <summary>What tables show instead of <see cref="Rows"/>, whole, each under its heading; empty: the rows.</summary>
    public ImmutableArray<Section> Sections { get; init; } = [];

    /// <summary>What is printed in place of the rows, in a format of its own; null: the rows.</summary>
    public Action<TextWriter>? Document { get; init; }

    /// <summary>True where notes are said on stderr beside a document.</summary>
    public bool AreNotesSaid { get; init; }

    /// <summary>What goes on once the answer is printed; null: nothing.</summary>
    public Action? Afterwards { get; init; }

    /// <summary>True where the answer is that the data is invalid.</summary>
    public bool IsDataInvalid { get; init; }

    /// <summary>Milliseconds it took; null where nobody asked.</summary>
    public long? ElapsedMs { get; init; }
}

/// <summary>What every answer tells of its data set.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">Its version; empty where it has none.</param>
/// <param name="AsOf">Its year.</param>
/// <param name="Sites">Number of sites.</param>
/// <param name="Links">Number of links.</param>
internal sealed record DataSetFacts(string Name, string Version, int AsOf, int Sites, int Links);

/// <summary>A name and its value.</summary>
/// <param name="Name">Name of the JSON field.</param>
/// <param name="Value">As in <see cref="AnswerColumn.Cell"/>, or a <see cref="Nested"/>.</param>
internal sealed record Field(string Name, object? Value)
{
    /// <summary>What people are told it is, where the name does not say it; null: the name.</summary>
    public string? Words { get; init; }

    /// <summary>What the figure is; null: a count, or an amount whose name says its unit.</summary>
    public ColumnKind? Kind { get; init; }
}

/// <summary>An object inside a row.</summary>
/// <param name="Fields">In order.</param>
internal sealed record Nested(params ImmutableArray<Field> Fields);

/// <summary>A table under a heading.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Rows">The table.</param>
internal sealed record Section(string Title, Rows Rows)
{
    /// <summary>What the table format shows instead of the table, as many as the limit has; empty: the table.</summary>
    public ImmutableArray<Branch> Trees { get; init; } = [];

    /// <summary>What tables and Markdown show instead of the table, line by line as it stands, however narrow the terminal: to be copied; empty: the table.</summary>
    public ImmutableArray<string> Lines { get; init; } = [];

    /// <summary>True where the table is that of the rows, cut at the limit; false where it is shown whole.</summary>
    public bool IsLimited { get; init; }
}

/// <summary>A node of a tree with what hangs beneath it.</summary>
/// <param name="Text">One line.</param>
/// <param name="Branches">In order.</param>
internal sealed record Branch(string Text, ImmutableArray<Branch> Branches);
