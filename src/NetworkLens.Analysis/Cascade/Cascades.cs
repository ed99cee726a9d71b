using System.Collections.Concurrent;
using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>
/// Shocks that spread along the flows of today, without re-routing: the index of systemic risk of Diem, Borsos, Reisch, Kertész and
/// Thurner (2022, Scientific Reports 12:7719).
/// </summary>
/// <remarks>
/// <para>A firm's part in one product is an activity, and its industry is what it makes. W(j,k) is what j sends into intake k, s(j) its sum over k.</para>
/// <para>Downstream, d(i) is the share of its output that i can still make: d(i) = 1 - sum over variants v of q(v) · max over inputs k of v
/// of L(k), where L(k) = sum over suppliers j of W(j,k) / W(·,k) · r(j) · (1 - d(j)). r(j) = min(1, s(j) / sum of s(l) d(l) over all l of
/// the industry of j) is the paper's market share: what few can replace hurts most, and the more of them are hit, the more. Without replacement r is 1, which bounds the first weeks from above: the paper has no
/// such rule.</para>
/// <para>Upstream, u(j) is the share of its sales that j keeps: u(j) = sum over k of W(j,k) / s(j) · sum over users i of k of w(i,k) u(i),
/// with w(i,k) the share of i in what k takes. Who sells to nobody in the data, and a target, keeps asking.</para>
/// <para>Both are 0 for what failed. They are propagated apart, as in the paper, from all at 1 downwards to the largest fixed point, and
/// ESRI = sum of s(i) · (1 - min(d(i), u(i))) / sum of s(i). A target loses 1 - d.</para>
/// <para>Where the paper leaves a choice, or the data is of another kind: flows and sizes are tonnes, not money; an industry is one
/// material, not a NACE class; q(v) is the variant's share of today's output, by the tonnes of the inputs that it alone uses. An input
/// of every variant is thereby essential; one that only some use counts by their share, as the paper's non-essential inputs do, but
/// stops its whole variant, which is never less than the paper's sum. A link of no tonnes is no link, as in the paper: where nothing
/// arrives today nothing is lost, and who sells nothing has no part in the market, whatever is left of it. Iteration ends at the fixed
/// point, where nothing changes by more than 1e-10, not at the paper's 1e-2; where market shares feed a loop that is just about to tip
/// over, the last digits come slowly and the error may be as much as the root of that. Unknown tonnes of links are estimated as in <see cref="LinkEstimates"/>; at_least of
/// recipes is left aside, as flows are proportional.</para>
/// </remarks>
public static class Cascades
{
    private const int Batches = 8; // in a lot

    /// <summary>Spreads each shock by itself.</summary>
    /// <param name="network">a activities, m links; not changed.</param>
    /// <param name="shocks">Each alone.</param>
    /// <param name="rule">What the loss of inputs does to output.</param>
    /// <param name="replacement">Whether the others of an industry stand in for one that is lost.</param>
    /// <param name="targets">Targets told of each shock at most.</param>
    /// <param name="threads">0: all cores. The answer is the same on any number.</param>
    /// <param name="progress">Told the share done; null: nobody asks.</param>
    /// <param name="work">Who does the lots; null: the threads of this process.</param>
    /// <param name="cancellation">Looked at between shocks.</param>
    /// <returns>
    /// A row a shock, but for those of lots that were set aside. O(a + m) once, then what each shock changes times its rounds: one in an acyclic network, for each time
    /// that an industry's market shares move. O(a + m) memory for each core.
    /// </returns>
    public static CascadeAnswer Of(
        SupplyNetwork network, IReadOnlyList<CascadeShock> shocks, ProductionRule rule = ProductionRule.Mixed, Replacement replacement = Replacement.MarketShare,
        int targets = int.MaxValue, int threads = 0, IProgress<double>? progress = null,
        ILotWork? work = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(shocks);
        int most = WorkerCount.Of(threads);
        var graph = CascadeGraph.Of(network, rule, isForMany: shocks.Count > CascadeLanes.Count, most);
        // Shocks that hit neighbours spread over the same part of the network, so that they share the way there.
        int[] order = [.. Enumerable.Range(0, shocks.Count).OrderBy(shock => shocks[shock].Activities is [var first, ..] ? graph.PositionOf[first.Value] : -1)];
        var spare = new ConcurrentBag<CascadeLanes>(); // large, and cleared after use
        int lotSize = CascadeLanes.Count * Batches;
        int done = 0;
        ArraySegment<int> Shocks(int lot) => LotCuts.Of(order, lot, lotSize);
        var round = new LotRound("shocks", LotCuts.Count(shocks.Count, lotSize), lot => string.Join(" to ", new[] { Shocks(lot)[0], Shocks(lot)[^1] }.Select(shock => LabelText.Bare(network, shocks[shock].Label))));
        CascadeRow[]?[] lots = (work ?? new LotsHere(most, cancellation)).Do(round, CascadeLots.Rows, lot =>
        {
            CascadeLanes lanes = spare.TryTake(out CascadeLanes? free) ? free : new CascadeLanes(graph, replacement);
            var rows = new List<CascadeRow>();
            foreach (int[] together in Shocks(lot).Chunk(CascadeLanes.Count))
            {
                lanes.Spread([.. together.Select(shock => shocks[shock])], cancellation);
                rows.AddRange(together.Select((shock, lane) => CascadeTally.Of(graph, lanes, lane, shocks[shock], targets)));
                lanes.Clear();
                progress?.Report((double)Interlocked.Add(ref done, together.Length) / shocks.Count);
            }

            spare.Add(lanes);
            return rows.ToArray();
        });
        var found = new CascadeRow?[shocks.Count];
        for (int lot = 0; lot < lots.Length; lot++)
        {
            for (int at = 0; at < (lots[lot]?.Length ?? 0); at++)
            {
                int shock = Shocks(lot)[at];
                found[shock] = lots[lot]![at] with { Shock = shocks[shock] };
            }
        }

        return new CascadeAnswer([.. found.OfType<CascadeRow>()], graph.IntakesOfNothing);
    }

    /// <summary>A shock for every label of a kind that some activity carries, in the order of the labels.</summary>
    /// <param name="network">The network.</param>
    /// <param name="kind">Site, operator, country or country-stage.</param>
    /// <exception cref="ArgumentOutOfRangeException">A link makes nothing.</exception>
    public static ImmutableArray<CascadeShock> ShocksOf(SupplyNetwork network, LabelKind kind)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentOutOfRangeException.ThrowIfEqual((int)kind, (int)LabelKind.Link, nameof(kind));
        var labels = LabelSet.Of(network, kind);
        var makers = new SortedDictionary<int, List<VertexIndex>>();
        for (int activity = 0; activity < network.ActivityCount; activity++)
        {
            (int first, int second) = labels.OfSite(network.SiteOf(new VertexIndex(activity)));
            foreach (int label in first == second ? [first] : (int[])[first, second])
            {
                if (label >= 0)
                {
                    (makers.TryGetValue(label, out List<VertexIndex>? known) ? known : makers[label] = []).Add(new VertexIndex(activity));
                }
            }
        }

        return [.. makers.Select(pair => new CascadeShock(new Label(kind, pair.Key), [.. pair.Value]))];
    }
}
