using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>The picture of routes to targets: the sites and links on them, each link with the ranks of the routes that take it.</summary>
public static class RouteScene
{
    /// <summary>The scene of some answers.</summary>
    /// <param name="network">The whole network.</param>
    /// <param name="answers">One a target, each with the part of the network that was asked.</param>
    /// <returns>The scene. O(links of the routes).</returns>
    public static SupplyScene Of(SupplyNetwork network, IReadOnlyList<(SupplyNetwork Part, RouteAnswer Answer)> answers)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(answers);
        SiteIndex[] targets = [.. answers.Select(found => network.SiteOf(found.Answer.Target)).Distinct()];
        var steps = answers
            .SelectMany(found => found.Answer.Routes.SelectMany((route, rank) => route.Links.Select(link => (found.Part, Link: link, Rank: rank + 1))))
            .GroupBy(step => (Supplier: step.Part.SupplierOf(step.Link), Intake: step.Part.IntakeOf(step.Link)));
        ImmutableArray<SceneLink> links =
        [
            .. steps.Select(same =>
            {
                (SupplyNetwork part, LinkIndex link, _) = same.First();
                int[] ranks = [.. same.Select(step => step.Rank).Distinct().Order()];
                return SceneLink.Of(part, link) with
                {
                    Words = $"{Ranks(ranks)}: {network.Data.Materials[part.MaterialOf(link).Value].Id}",
                    IsStrong = ranks[0] == 1,
                };
            }),
        ];
        HashSet<SiteIndex> sites = [.. targets, .. links.SelectMany(link => (SiteIndex[])[link.From, link.To])];
        string[] without = [.. answers.Where(found => found.Answer.Routes.IsEmpty).Select(found => network.Data.Sites.Name(network.SiteOf(found.Answer.Target))).Distinct()];
        int count = answers.Sum(found => found.Answer.Routes.Length);
        return new SupplyScene(
            network,
            $"Routes to {DataWords.Some([.. targets.Select(network.Data.Sites.Name)], 2)}",
            string.Create(CultureInfo.InvariantCulture, $"the best {count} routes, by links"),
            SiteSet.Of(network.Data, sites.Contains),
            links)
        {
            Focus = targets.ToFrozenSet(),
            Samples = [new SceneSample("on the best route (1)", SceneTone.Plain, IsLine: true, IsStrong: true)],
            Notes =
            [
                .. without.Length > 0 ? [$"No route there: {DataWords.Some(without, 3)}."] : Array.Empty<string>(),
                answers.Count > 1
                    ? "A number before a material is the rank of a route that takes this link, 1 the best; ranks count for each material asked for."
                    : "A number before a material is the rank of a route that takes this link, 1 the best.",
            ],
        };
    }

    // 1-3, 5
    private static string Ranks(int[] ranks)
    {
        var runs = new List<(int First, int Last)>();
        foreach (int rank in ranks)
        {
            if (runs.Count > 0 && runs[^1].Last == rank - 1)
            {
                runs[^1] = (runs[^1].First, rank);
            }
            else
            {
                runs.Add((rank, rank));
            }
        }

        return string.Join(", ", runs.Select(run => run.First == run.Last ? $"{run.First}" : $"{run.First}-{run.Last}"));
    }
}
