using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>The bands of a course: those that lose most.</summary>
public static class CourseBands
{
    /// <summary>What to draw of a course.</summary>
    /// <param name="steps">The course, in the steps that are drawn.</param>
    /// <param name="rows">The targets that are told; those that never go short have no band.</param>
    /// <param name="title">What happens.</param>
    /// <param name="subtitle">By which rule, of which data.</param>
    /// <param name="most">How many bands at most.</param>
    public static BandScene Of(CourseSteps steps, IEnumerable<CourseRow> rows, string title, string subtitle, int most)
    {
        ArgumentNullException.ThrowIfNull(steps);
        SupplyNetwork network = steps.Course.Network;
        CourseRow[] lost = [.. rows.Where(row => row.FirstShort is not null).OrderByDescending(row => row.LostTonnes).Take(most)];
        return new BandScene(
            title,
            subtitle,
            steps.Course.Start,
            steps.Course.Days,
            steps.Days,
            [
                .. lost.Select(row => new CourseBand(
                    $"{network.Data.Sites.Name(network.Targets[row.Target].Site)} ({network.Data.Id(network.Targets[row.Target].Material)})",
                    $"{FigureText.Tonnes(row.LostTonnes)} t lost",
                    [.. Enumerable.Range(0, steps.Count).Select(step => steps.Share(row.Target, step))])),
            ],
            [.. steps.Course.Spells.Select(spell => new Spell(spell.Name, spell.FromDay, spell.UntilDay, spell.IsRelief))]);
    }
}
