using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using NetworkLens.Analysis;
using NetworkLens.Answers;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>The picture of a scenario: what fails, the ways from there to the end uses that get less, and the share served of each.</summary>
public static class ScenarioScene
{
    private const int MostEnds = 12;
    private const double Least = 1e-6; // less is the solver's

    private sealed record End(SiteIndex Site, double Before, double After, double LostTonnes);

    /// <summary>The scene of an answer.</summary>
    /// <param name="answer">v vertices, m links in its network.</param>
    /// <param name="to">The end uses asked about; null: those that lose most, twelve of them.</param>
    /// <returns>The scene. O(v + m + rows).</returns>
    public static SupplyScene Of(ScenarioAnswer answer, SiteSet? to)
    {
        ArgumentNullException.ThrowIfNull(answer);
        SupplyNetwork network = answer.Network;
        DataSet data = network.Data;
        End[] all = [.. Ends(answer).Where(end => to?.Contains(end.Site) ?? end.LostTonnes > 0)];
        End[] ends = to is null ? [.. all.Take(MostEnds)] : all;
        HashSet<SiteIndex> shown = [.. to is null ? ends.Select(end => end.Site) : to];
        var struck = Struck.Of(answer);
        ImmutableArray<SceneLink> links = [.. Ways(network, struck, shown).Select(link => LinkOf(network, struck, link))];
        HashSet<SiteIndex> sites = [.. shown, .. links.SelectMany(link => (SiteIndex[])[link.From, link.To])];
        int failing = struck.Sites.Keys.Count(sites.Contains);
        var marks = struck.Sites.Where(site => sites.Contains(site.Key)).ToDictionary(site => site.Key, site => new SceneMark(site.Value >= 1 ? "fails" : $"makes {Percent(site.Value)} less", SceneTone.Alarm));
        foreach (End end in ends)
        {
            marks[end.Site] = new SceneMark($"served {Percent(end.After)}, {(Percent(end.After) == Percent(end.Before) ? "as before" : $"before {Percent(end.Before)}")}", end.LostTonnes > 0 ? SceneTone.Warning : SceneTone.Remedy);
        }

        return new SupplyScene(
            network,
            answer.Scenario.Name ?? answer.Scenario.Id,
            string.Create(
                CultureInfo.InvariantCulture,
                $"the world is served {Percent(answer.Totals[0].WorldAfter.Share)} of its demand, before {Percent(answer.Totals[0].WorldBefore.Share)}, with re-routing {DataWords.Word(answer.Totals[0].Rerouting)}"),
            SiteSet.Of(data, sites.Contains),
            links)
        {
            Focus = shown.ToFrozenSet(),
            Marks = marks.ToFrozenDictionary(),
            Samples =
            [
                new SceneSample("fails, or makes less", SceneTone.Alarm, IsLine: false),
                new SceneSample("carries nothing, or so much less", SceneTone.Alarm, IsLine: true),
                new SceneSample("gets less", SceneTone.Warning, IsLine: false),
            ],
            Notes =
            [
                .. ends.Length < all.Length ? [string.Create(CultureInfo.InvariantCulture, $"Shown: the {ends.Length} of {all.Length} end uses that lose most; {AdviceText.OtherTargets}")] : Array.Empty<string>(),
                .. to is null && all.Length == 0 ? [$"Nobody loses anything: there is nothing to draw. {AdviceText.DrawOne}"] : Array.Empty<string>(),
                .. failing < struck.Sites.Count ? [string.Create(CultureInfo.InvariantCulture, $"Of the plants that fail, on a way to these end uses: {failing} of {struck.Sites.Count}.")] : Array.Empty<string>(),
                .. struck.Elsewhere.IsEmpty ? Array.Empty<string>() : [$"Counted, but with no place in the picture: {DataWords.Some(struck.Elsewhere, 3)}."],
                .. answer.Periods.Length > 1 ? [string.Create(CultureInfo.InvariantCulture, $"Shares are of the whole of {network.Options.AsOf}, though not all shocks hold on all its days.")] : Array.Empty<string>(),
            ],
        };
    }

    // By site: the shares served of all that it asks for, over the whole time and by tonnes, and what it loses; most lost first.
    private static IEnumerable<End> Ends(ScenarioAnswer answer) => answer.Rows
        .Where(row => row.DemandTonnesPerYear > 0 && !double.IsNaN(row.ServedBefore) && !double.IsNaN(row.ServedAfter))
        .GroupBy(row => row.Site)
        .Select(site =>
        {
            double TonnesOf(ScenarioRow row) => row.DemandTonnesPerYear * answer.Periods[row.Period].Years;
            double all = site.Sum(TonnesOf);
            double before = site.Sum(row => TonnesOf(row) * row.ServedBefore);
            double after = site.Sum(row => TonnesOf(row) * row.ServedAfter);
            return new End(site.Key, before / all, after / all, site.Any(row => row.ServedBefore - row.ServedAfter > Least) ? Math.Max(before - after, double.Epsilon) : 0);
        })
        .OrderByDescending(end => end.LostTonnes);

    // Links on a way from what is struck to one of the ends.
    private static IEnumerable<LinkIndex> Ways(SupplyNetwork network, Struck struck, HashSet<SiteIndex> ends)
    {
        ImmutableArray<bool> feeds = DrawnOn.By(network, Enumerable.Range(0, network.VertexCount).Select(vertex => new VertexIndex(vertex)).Where(vertex => ends.Contains(network.SiteOf(vertex))));
        bool[] lacks = Lacking(network, struck, feeds);
        return Enumerable.Range(0, network.LinkCount).Select(link => new LinkIndex(link))
            .Where(link => (lacks[network.SupplierOf(link).Value] || struck.Links.ContainsKey(link)) && network.UsersOf(network.IntakeOf(link)).ToArray().Any(user => lacks[user.Value]));
    }

    // What of those that feed the ends is struck, or downstream of what is, by vertex.
    private static bool[] Lacking(SupplyNetwork network, Struck struck, ImmutableArray<bool> feeds)
    {
        bool[] lacks = new bool[network.VertexCount];
        var waiting = new Queue<VertexIndex>();
        void Reach(VertexIndex vertex)
        {
            if (!lacks[vertex.Value] && feeds[vertex.Value])
            {
                lacks[vertex.Value] = true;
                waiting.Enqueue(vertex);
            }
        }

        foreach (int activity in Enumerable.Range(0, network.ActivityCount).Where(activity => struck.Sites.ContainsKey(network.SiteOf(new VertexIndex(activity)))))
        {
            Reach(new VertexIndex(activity));
        }

        foreach (LinkIndex link in struck.Links.Keys)
        {
            Array.ForEach(network.UsersOf(network.IntakeOf(link)).ToArray(), Reach);
        }

        while (waiting.TryDequeue(out VertexIndex vertex))
        {
            if (!network.IsTarget(vertex))
            {
                foreach (LinkIndex link in network.LinksFrom(vertex))
                {
                    Array.ForEach(network.UsersOf(network.IntakeOf(link)).ToArray(), Reach);
                }
            }
        }

        return lacks;
    }

    private static SceneLink LinkOf(SupplyNetwork network, Struck struck, LinkIndex link) =>
        struck.Links.TryGetValue(link, out double severity)
            ? SceneLink.Of(network, link) with { Words = severity >= 1 ? null : $"{network.Data.Materials[network.MaterialOf(link).Value].Id} -{Percent(severity)}", Tone = SceneTone.Alarm }
            : SceneLink.Of(network, link);

    private static string Percent(double share) => double.IsFinite(share) ? (share * 100).ToString("0.#", CultureInfo.InvariantCulture) + " %" : "an unknown share";
}
