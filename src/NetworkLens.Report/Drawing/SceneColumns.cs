using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>A column of a picture: a stage, or one step of a stage whose sites supply each other.</summary>
/// <param name="Stage">Of its boxes.</param>
/// <param name="Step">From 1.</param>
/// <param name="Steps">Columns of the stage.</param>
internal sealed record SceneColumn(StageIndex Stage, int Step, int Steps);

/// <summary>Which column each box stands in: stages from left to right, and within a stage who supplies left of who is supplied, so that only what goes round points back.</summary>
/// <param name="Columns">Left to right.</param>
/// <param name="Of">Position of each box's column.</param>
internal sealed record SceneColumns(ImmutableArray<SceneColumn> Columns, ImmutableArray<int> Of)
{
    /// <summary>The columns of some boxes. O(boxes + lines).</summary>
    public static SceneColumns From(SceneBoxes boxes)
    {
        ILookup<int, int> next = boxes.Lines.Where(line => boxes.Boxes[line.From].Stage == boxes.Boxes[line.To].Stage).ToLookup(line => line.From, line => line.To);
        int?[] toEnd = new int?[boxes.Boxes.Length]; // steps from a box to the last of its stage
        var open = new HashSet<int>();
        for (int box = 0; box < toEnd.Length; box++)
        {
            StepsToEnd(box);
        }

        var steps = Enumerable.Range(0, toEnd.Length).GroupBy(box => boxes.Boxes[box].Stage).OrderBy(stage => stage.Key.Value)
            .ToDictionary(stage => stage.Key, stage => stage.Select(box => toEnd[box]!.Value).Distinct().OrderDescending().ToArray());
        ImmutableArray<SceneColumn> columns = [.. steps.SelectMany(stage => stage.Value.Select((_, step) => new SceneColumn(stage.Key, step + 1, stage.Value.Length)))];
        return new SceneColumns(
            columns,
            [.. toEnd.Select((distance, box) => columns.IndexOf(new SceneColumn(boxes.Boxes[box].Stage, Array.IndexOf(steps[boxes.Boxes[box].Stage], distance!.Value) + 1, steps[boxes.Boxes[box].Stage].Length)))]);

        // A line back to a box that is still open closes a circle, and is left out.
        int StepsToEnd(int box)
        {
            if (toEnd[box] is { } known)
            {
                return known;
            }

            open.Add(box);
            int longest = next[box].Where(other => !open.Contains(other)).Select(other => StepsToEnd(other) + 1).DefaultIfEmpty(0).Max();
            open.Remove(box);
            toEnd[box] = longest;
            return longest;
        }
    }
}
