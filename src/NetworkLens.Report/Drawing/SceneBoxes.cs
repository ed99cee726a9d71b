using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>What stands in one box of a picture: a site, or several of one stage and country.</summary>
/// <param name="Sites">In index order.</param>
/// <param name="Stage">Of all of them.</param>
internal sealed record SceneBox(ImmutableArray<SiteIndex> Sites, StageIndex Stage);

/// <summary>Links between two boxes, drawn as one.</summary>
/// <param name="From">Position of the sender's box.</param>
/// <param name="To">Position of the receiver's box; not the same.</param>
/// <param name="Links">At least one.</param>
internal sealed record SceneLine(int From, int To, ImmutableArray<SceneLink> Links)
{
    /// <summary>Whether the answer singles one of them out.</summary>
    public bool IsStrong => Links.Any(link => link.IsStrong);

    /// <summary>The gravest of them.</summary>
    public SceneTone Tone => Links.Select(link => link.Tone).Where(tone => tone != SceneTone.Plain).DefaultIfEmpty(SceneTone.Plain).Min();

    /// <summary>What is written where it arrives, each word once; empty: nothing.</summary>
    public string Words => string.Join(", ", Links.Select(link => link.Words).OfType<string>().Distinct());
}

/// <summary>The boxes and lines of a scene, few enough to be read: sites nobody singles out are told together.</summary>
internal sealed class SceneBoxes
{
    private SceneBoxes(ImmutableArray<SceneBox> boxes, ImmutableArray<SceneLine> lines) => (Boxes, Lines) = (boxes, lines);

    /// <summary>Ordered by stage, then id of the first site.</summary>
    public ImmutableArray<SceneBox> Boxes { get; }

    /// <summary>Ordered by ends.</summary>
    public ImmutableArray<SceneLine> Lines { get; }

    /// <summary>
    /// One box a site; where these are more than there is room for, the largest groups of one stage and country become one box,
    /// until they fit, then all the rest of a stage. The focus and the ends of strong links keep theirs, and so does
    /// what the answer marks, unless that is more than half of the room: then those marked alike share one.
    /// </summary>
    /// <param name="scene">n sites, m links.</param>
    /// <param name="most">Boxes there is room for.</param>
    /// <returns>O(n log n + m).</returns>
    public static SceneBoxes Of(SupplyScene scene, int most)
    {
        DataSet data = scene.Network.Data;
        IEnumerable<SiteIndex> marked = scene.Marks.Count <= most / 2 ? scene.Marks.Keys : [];
        HashSet<SiteIndex> alone = [.. scene.Focus, .. marked, .. scene.Links.Where(link => link.IsStrong).SelectMany(link => (SiteIndex[])[link.From, link.To])];
        var boxes = scene.Sites.Select(site => new SceneBox([site], data.Sites.Stage(site))).ToList();
        boxes = Fewer(boxes, most, alone, box => (box.Stage.Value, data.Sites.Country(box.Sites[0]).Value, MarkOf(box)));
        boxes = Fewer(boxes, most, alone, box => (box.Stage.Value, -1, MarkOf(box)));
        SceneBox[] ordered = [.. boxes.OrderBy(box => box.Stage.Value).ThenBy(box => data.Sites.Id(box.Sites[0]), StringComparer.Ordinal)];
        var boxOf = new Dictionary<SiteIndex, int>();
        for (int box = 0; box < ordered.Length; box++)
        {
            foreach (SiteIndex site in ordered[box].Sites)
            {
                boxOf[site] = box;
            }
        }

        IEnumerable<SceneLine> lines = scene.Links
            .GroupBy(link => (From: boxOf[link.From], To: boxOf[link.To]))
            .Where(line => line.Key.From != line.Key.To)
            .OrderBy(line => line.Key.From).ThenBy(line => line.Key.To)
            .Select(line => new SceneLine(line.Key.From, line.Key.To, [.. line]));
        return new SceneBoxes([.. ordered], [.. lines]);

        string MarkOf(SceneBox box) => scene.Marks.GetValueOrDefault(box.Sites[0])?.Words ?? string.Empty;
    }

    private static List<SceneBox> Fewer(List<SceneBox> boxes, int most, HashSet<SiteIndex> alone, Func<SceneBox, (int, int, string)> group)
    {
        foreach (IGrouping<(int, int, string), SceneBox> together in boxes.Where(box => !alone.Contains(box.Sites[0])).GroupBy(group)
            .Where(together => together.Count() > 1).OrderByDescending(together => together.Count()).ThenBy(together => together.Key).ToList())
        {
            if (boxes.Count <= most)
            {
                break;
            }

            SceneBox[] members = [.. together];
            boxes = [.. boxes.Except(members), new SceneBox([.. members.SelectMany(box => box.Sites).OrderBy(site => site.Value)], members[0].Stage)];
        }

        return boxes;
    }
}
