using NetworkLens.Cli.Output;
using NetworkLens.Data;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>Findings about a data set as rows, wherever they are told.</summary>
internal static class FindingColumns
{
    public static Rows Rows(IReadOnlyList<DataFinding> findings) => Output.Rows.Of(findings,
    [
        new(null, "Place", ColumnKind.Text, finding => $"{finding.File}:{finding.Line}:{finding.Column}"),
        new("file", null, ColumnKind.Text, finding => finding.File),
        new("line", null, ColumnKind.Count, finding => finding.Line),
        new("column", null, ColumnKind.Count, finding => finding.Column),
        new("severity", "Severity", ColumnKind.Text, finding => DataWords.Word(finding.Severity)),
        new("code", "Code", ColumnKind.Text, finding => finding.Code),
        new("message", "Message", ColumnKind.Text, finding => finding.Message),
        new("found", null, ColumnKind.Text, finding => finding.Found),
        new("expected", null, ColumnKind.Text, finding => finding.Expected),
        new("nearest", null, ColumnKind.Text, finding => finding.Nearest),
    ]);
}
