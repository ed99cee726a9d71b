using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using NetworkLens.Analysis;
using NetworkLens.Answers;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>The picture of chokepoints: the plants that alone cut targets off, and a line to each of these.</summary>
public static class ChokepointScene
{
    /// <summary>The scene of an answer.</summary>
    /// <param name="network">What was asked.</param>
    /// <param name="answer">Chokepoints that are sites, of order 1, ranked.</param>
    /// <param name="mostBoxes">Sites there is room for: those of the first ranks are shown.</param>
    /// <returns>The scene. O(targets cut).</returns>
    public static SupplyScene Of(SupplyNetwork network, ChokepointAnswer answer, int mostBoxes = ScenePicture.MostBoxes)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(answer);
        DataSet data = network.Data;
        int asked = answer.Asked.Select(network.SiteOf).Distinct().Count();
        SiteIndex[] only = asked == 1 ? [network.SiteOf(answer.Asked[0])] : [];
        HashSet<SiteIndex> sites = [.. only];
        var links = ImmutableArray.CreateBuilder<SceneLink>();
        var marks = new Dictionary<SiteIndex, SceneMark>();
        int shown = 0;
        for (; shown < answer.Chokepoints.Length; shown++)
        {
            Chokepoint chokepoint = answer.Chokepoints[shown];
            var plant = new SiteIndex(chokepoint.Labels.Single().Value);
            IGrouping<SiteIndex, VertexIndex>[] cut = [.. chokepoint.Cut.GroupBy(network.SiteOf)];
            if (shown > 0 && sites.Concat(cut.Select(target => target.Key)).Append(plant).Distinct().Count() > mostBoxes)
            {
                break;
            }

            sites.UnionWith([plant, .. cut.Select(target => target.Key)]);
            marks[plant] = new SceneMark(only.Length > 0 ? "cuts off alone" : string.Create(CultureInfo.InvariantCulture, $"cuts off {cut.Length} of {asked} alone"), SceneTone.Alarm);
            links.AddRange(cut.Where(target => target.Key != plant).Select(target => new SceneLink(plant, target.Key, Hint(network, plant, target)) { Tone = SceneTone.Alarm }));
        }

        return new SupplyScene(
            network,
            only.Length > 0 ? $"What alone cuts {data.Sites.Name(only[0])} off" : "Plants that alone cut targets off",
            answer.Chokepoints.IsEmpty ? "no single plant cuts any of these targets off"
                : string.Create(CultureInfo.InvariantCulture, $"{answer.Chokepoints.Length} plants, each of which alone cuts a target off, of {asked} asked about"),
            SiteSet.Of(data, sites.Contains),
            links.ToImmutable())
        {
            Focus = only.ToFrozenSet(),
            Marks = marks.ToFrozenDictionary(),
            Samples = [new SceneSample("cuts off alone", SceneTone.Alarm, IsLine: true)],
            Notes =
            [
                .. shown < answer.Chokepoints.Length
                    ? [string.Create(CultureInfo.InvariantCulture, $"Shown: the first {shown} of {answer.Chokepoints.Length} chokepoints; {AdviceText.AllChokepoints}")]
                    : Array.Empty<string>(),
                .. answer.NotProducible.Length > 0
                    ? [string.Create(CultureInfo.InvariantCulture, $"Not producible even when nothing fails, so they have no chokepoints: {answer.NotProducible.Length} of {answer.Asked.Length} demand rows.")]
                    : Array.Empty<string>(),
            ],
        };
    }

    private static string Hint(SupplyNetwork network, SiteIndex plant, IGrouping<SiteIndex, VertexIndex> target)
    {
        DataSet data = network.Data;
        string[] materials = [.. target.Select(row => network.MaterialOf(row)).Where(material => material.Value >= 0).Select(material => data.Materials[material.Value].Id)];
        string what = materials.Length == 0 ? string.Empty : $" ({string.Join(", ", materials)})";
        return $"Without {data.Sites.Name(plant)} nobody can make what {data.Sites.Name(target.Key)} asks for{what}: {AdviceText.Explain($"site:{data.Sites.Id(plant)}", data.Sites.Id(target.Key))} says why.";
    }
}
