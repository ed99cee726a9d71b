using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using NetworkLens.Analysis;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>The picture of what a bloc lacks: who lacks what inside, who supplies it outside or will inside, and the way from there to the target.</summary>
public sealed class GapScene
{
    private readonly SupplyNetwork network;
    private readonly BlocSelection bloc;
    private readonly DataSet data;
    private readonly Dictionary<(SiteIndex From, SiteIndex To, string Words), SceneLink> links = [];
    private readonly Dictionary<SiteIndex, SceneMark> marks = [];
    private readonly Dictionary<SiteIndex, SortedSet<(string Material, bool FromNobody)>> lacking = [];
    private readonly HashSet<SiteIndex> sites = [];

    private GapScene(SupplyNetwork network, BlocSelection bloc) => (this.network, this.bloc, data) = (network, bloc, network.Data);

    /// <summary>The scene of an answer.</summary>
    /// <param name="network">v vertices, m links: the whole network.</param>
    /// <param name="bloc">The countries.</param>
    /// <param name="gaps">One a target.</param>
    /// <param name="outside">The fewest outside sites of each, in the same order.</param>
    /// <returns>The scene. O(v + m) a break.</returns>
    public static SupplyScene Of(SupplyNetwork network, BlocSelection bloc, ImmutableArray<GapAnswer> gaps, IReadOnlyList<OutsideSitesAnswer> outside)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(bloc);
        ArgumentNullException.ThrowIfNull(outside);
        var scene = new GapScene(network, bloc);
        HashSet<SiteIndex> fewest = [.. outside.SelectMany(answer => answer.Sites.Concat(answer.Aggregates))];
        foreach (GapAnswer gap in gaps)
        {
            scene.Add(gap);
        }

        scene.MarkLacking();
        scene.AddFewest(fewest);
        SiteIndex[] targets = [.. gaps.Select(gap => network.SiteOf(gap.Target)).Distinct()];
        int lacking = gaps.Count(gap => gap.Answer == BlocAnswer.No);
        int unknown = gaps.Count(gap => gap.Answer == BlocAnswer.OnlyThroughUnknown);
        string[] never = [.. gaps.Zip(outside, (gap, answer) => (gap, answer)).Where(pair => pair.answer.Size is null).Select(pair => network.Data.Sites.Name(network.SiteOf(pair.gap.Target))).Distinct()];
        return new SupplyScene(
            network,
            $"What {bloc.Text} lacks for {DataWords.Some([.. targets.Select(network.Data.Sites.Name)], 2)}",
            string.Create(CultureInfo.InvariantCulture, $"of {gaps.Length} demand rows {lacking} cannot be made inside")
                + (unknown > 0 ? string.Create(CultureInfo.InvariantCulture, $", {unknown} only through unknown tiers") : string.Empty),
            SiteSet.Of(network.Data, scene.sites.Contains),
            [.. scene.links.Values])
        {
            Focus = targets.ToFrozenSet(),
            Marks = scene.marks.ToFrozenDictionary(),
            Bloc = bloc,
            Samples =
            [
                new SceneSample("lacks an input inside", SceneTone.Alarm, IsLine: false),
                new SceneSample("supplies it from outside", SceneTone.Warning, IsLine: true),
                new SceneSample("will supply it inside", SceneTone.Remedy, IsLine: true),
                new SceneSample("one of the fewest outside sites that close the gap", SceneTone.Remedy, IsLine: false),
            ],
            Notes =
            [
                .. never.Length > 0 ? [$"Not even with the whole world, or not found in time: {DataWords.Some(never, 3)}."] : Array.Empty<string>(),
                .. gaps.All(gap => gap.Answer == BlocAnswer.Yes) ? [$"{bloc.Text} can make all of it by itself: nothing to draw but the targets."] : Array.Empty<string>(),
            ],
        };
    }

    private void Add(GapAnswer gap)
    {
        SiteIndex target = network.SiteOf(gap.Target);
        sites.Add(target);
        ImmutableArray<bool> upstream = Upstream(gap.Target);
        foreach (GapBreak missing in gap.Breaks)
        {
            SiteIndex site = network.SiteOf(missing.Requirement);
            string material = data.Materials[network.MaterialOf(missing.Requirement).Value].Id;
            sites.Add(site);
            lacking.TryAdd(site, []);
            lacking[site].Add((material, missing.OutsideSuppliers.IsEmpty));
            (int first, int count) = network.LinksOf(missing.Requirement);
            foreach (LinkIndex link in Enumerable.Range(first, count).Select(link => new LinkIndex(link)).Where(link => missing.OutsideSuppliers.Contains(network.SiteOf(network.SupplierOf(link)))))
            {
                Add(SceneLink.Of(network, link) with { Words = material, Tone = SceneTone.Warning });
            }

            foreach (PlannedSupplier planned in missing.PlannedSuppliers)
            {
                string words = string.Create(CultureInfo.InvariantCulture, $"{material} from {planned.Year}");
                string hint = $"{SceneHints.Ends(data, planned.Site, site)}: {words}, by what the data has planned. {SceneHints.Sources(data, [.. data.Sites.SourcesOf(planned.Site)])}";
                Add(new SceneLink(planned.Site, site, hint) { Words = words, Tone = SceneTone.Remedy, IsDashed = true });
            }

            Connect(missing.Requirement, upstream);
        }
    }

    private void MarkLacking()
    {
        foreach ((SiteIndex site, SortedSet<(string Material, bool FromNobody)> inputs) in lacking)
        {
            IEnumerable<string> parts = inputs.GroupBy(input => input.FromNobody).OrderBy(part => part.Key)
                .Select(part => $"lacks {string.Join(", ", part.Select(input => input.Material))}{(part.Key ? ", which nobody supplies" : string.Empty)}");
            marks[site] = new SceneMark(string.Join("; ", parts), SceneTone.Alarm);
        }
    }

    // The links inside from who lacks the input to the target.
    private void Connect(IntakeIndex requirement, ImmutableArray<bool> upstream)
    {
        var seen = new HashSet<VertexIndex>();
        var waiting = new Queue<VertexIndex>(network.UsersOf(requirement).ToArray().Where(user => upstream[user.Value]));
        while (waiting.TryDequeue(out VertexIndex vertex))
        {
            if (!seen.Add(vertex) || network.IsTarget(vertex))
            {
                continue;
            }

            foreach (LinkIndex link in network.LinksFrom(vertex))
            {
                VertexIndex[] users = [.. network.UsersOf(network.IntakeOf(link)).ToArray().Where(user => upstream[user.Value])];
                if (users.Length > 0)
                {
                    Add(SceneLink.Of(network, link) with { Words = data.Materials[network.MaterialOf(link).Value].Id });
                    Array.ForEach(users, waiting.Enqueue);
                }
            }
        }
    }

    // What supplies a target from inside, or from tiers that nobody has named, at any tier.
    private ImmutableArray<bool> Upstream(VertexIndex target) => DrawnOn.By(
        network, [target], supplier => network.SiteOf(supplier) is var site && (bloc.Contains(data.Sites.Country(site)) || data.Sites.Status(site) == SiteStatus.Unknown));

    // With all that they send to what is shown already, and to each other.
    private void AddFewest(HashSet<SiteIndex> fewest)
    {
        foreach (SiteIndex site in fewest)
        {
            sites.Add(site);
            marks[site] = new SceneMark("would close the gap", SceneTone.Remedy);
        }

        foreach (LinkIndex link in Enumerable.Range(0, network.LinkCount).Select(link => new LinkIndex(link)))
        {
            (SiteIndex from, SiteIndex to) = (network.SiteOf(network.SupplierOf(link)), network.SiteOf(network.IntakeOf(link)));
            if (fewest.Contains(from) && sites.Contains(to) && from != to)
            {
                Add(SceneLink.Of(network, link) with { Words = data.Materials[network.MaterialOf(link).Value].Id, Tone = SceneTone.Warning });
            }
        }
    }

    private void Add(SceneLink link)
    {
        sites.UnionWith([link.From, link.To]);
        links.TryAdd((link.From, link.To, link.Words ?? string.Empty), link);
    }
}
