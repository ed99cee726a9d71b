using System.Collections.Immutable;

namespace NetworkLens.Data;

/// <summary>The data format in words, for people who write it.</summary>
public static class DataFormat
{
    /// <summary>Every column of every table, in the order in which tables are best written; required columns first in each.</summary>
    public static ImmutableArray<FormatColumn> Columns { get; } =
    [
        .. TableLayouts.All.SelectMany(layout => layout.Required.Concat(layout.Optional).Select(column => new FormatColumn(
            layout.File, column, layout.Required.Contains(column), ColumnTexts.Of(layout.File, column), WordsOf(layout.File, column), layout.Figures.Contains(column)))),
    ];

    private static ImmutableArray<string> WordsOf(string file, string column) => (file, column) switch
    {
        ("sites.csv", "status") => [.. WordList.Statuses.Words],
        ("outputs.csv", "kind") => [.. WordList.OutputKinds.Words],
        ("stockpiles.csv", "kind") => [.. WordList.StockpileKinds.Words],
        ("policies.csv", "kind") => [.. WordList.PolicyKinds.Words],
        ("sources.csv", "grade") => [.. WordList.Grades.Words],
        ("bloc-members.csv", "status") => ["invited", "guest", "observer"],
        (_, "basis" or "tonnes_basis" or "failure_basis") => [.. WordList.Bases.Words],
        (_, "aggregate" or "only") or ("outputs.csv", "source") => ["true", "false"],
        _ => [],
    };
}
