using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>The columns of a Sankey diagram, left to right: first stages share the first one, as does an unknown stage, and each other stage has its own.</summary>
internal sealed class StageColumns
{
    private readonly int[] columnOf; // by stage + 1
    private readonly ILookup<int, string> headings;

    public StageColumns(DataSet data)
    {
        int next = 1;
        columnOf = [0, .. data.Stages.Select(stage => stage.IsSource ? 0 : next++)];
        Count = next;
        headings = data.Stages.Select((stage, index) => (stage.Name, Column: columnOf[index + 1])).ToLookup(stage => stage.Column, stage => stage.Name);
        Headings = [.. headings.OrderBy(column => column.Key).Select(column => HeadingOf(column.Key))];
    }

    /// <summary>Number of columns.</summary>
    public int Count { get; }

    /// <summary>The stages of each column that has any.</summary>
    public ImmutableArray<string> Headings { get; }

    /// <summary>The stages of a column; "No stage" where it has none.</summary>
    public string HeadingOf(int column) => headings.Contains(column) ? string.Join(", ", headings[column]) : "No stage";

    /// <summary>The column of a stage.</summary>
    public int Of(StageIndex stage) => columnOf[stage.Value + 1];

    /// <summary>Whether several stages stand in a column.</summary>
    public bool IsShared(int column) => columnOf.Skip(1).Count(of => of == column) > 1;
}
