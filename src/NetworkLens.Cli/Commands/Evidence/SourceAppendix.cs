using NetworkLens.Cli.Output;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>Sources with what it takes to look them up.</summary>
internal static class SourceAppendix
{
    /// <summary>Its heading.</summary>
    public const string Title = "Sources";

    public static Section Of(IReadOnlyList<Source> sources) => new(Title, Rows.Of(sources,
    [
        new(null, "Id", ColumnKind.Text, source => source.Id),
        new(null, "Title", ColumnKind.Text, source => source.Title),
        new(null, "Grade", ColumnKind.Text, source => source.Grade == SourceGrade.None ? null : source.Grade.ToString()),
        new(null, "Date", ColumnKind.Text, source => source.Date.IsKnown ? source.Date.ToString() : null),
        new(null, "Address", ColumnKind.Text, source => source.Address),
    ]));

    /// <summary>A source for programs.</summary>
    public static Nested Reference(Source source) => new(
        new Field("source", source.Id),
        new Field("title", source.Title),
        new Field("publisher", source.Publisher),
        new Field("date", source.Date.IsKnown ? source.Date.ToString() : null),
        new Field("address", source.Address),
        new Field("grade", source.Grade == SourceGrade.None ? null : source.Grade.ToString()));
}
