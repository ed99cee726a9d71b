using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>Labels, or pairs of them, failed in fixed lots at one end of what is unknown or at both.</summary>
internal sealed class StressSweep(StressEnd[] ends, StressOptions options, ILotWork? work, IProgress<double>? progress, CancellationToken cancellation)
{
    private const int Lot = 32;

    private readonly ILotWork dealer = work ?? new LotsHere(options.Threads, cancellation);
    private readonly FailureSets sets = ends[0].Sets; // the same labels at both ends
    private long done;

    /// <summary>The answer at each end.</summary>
    public StressAnswer[] Run()
    {
        StressSingle[][]?[] lots = Singles();
        long tried = options.Order == 1 ? sets.Count : (long)sets.Count * (sets.Count - 1) / 2;
        List<StressFound>[] found = options.Order == 1
            ? [.. ends.Select((_, end) => (List<StressFound>)[.. lots.SelectMany((lot, number) => (lot?[end] ?? []).Select((single, at) => new StressFound([(number * Lot) + at], single.After, single.Lost.Tonnes)))])]
            : Pairs([.. ends.Select((_, end) => (StressSingle[])[.. lots.SelectMany(lot => lot![end])])]); // of a first round none is missing
        ParallelOptions workers = WorkerCount.Options(options.Threads, cancellation);
        return [.. ends.Select((end, number) => end.Answer(found[number], tried, number == 0 ? options.Detailed ?? int.MaxValue : 0, workers, share => progress?.Report(0.8 + (0.2 * share))))];
    }

    // By lot, end and label of the lot.
    private StressSingle[][]?[] Singles()
    {
        double part = options.Order == 1 ? 0.8 : 0.2;
        int[] labels = [.. Enumerable.Range(0, sets.Count)];
        ArraySegment<int> Labels(int lot) => LotCuts.Of(labels, lot, Lot);
        var round = new LotRound("singles", LotCuts.Count(labels.Length, Lot), lot => NameOf([.. Labels(lot).Select(label => (label, label))])) { IsMain = options.Order == 1 };
        return dealer.Do(round, StressLots.Singles, lot => ends.Select(end => end.FailEach(Labels(lot), () => Report(0, part, (long)sets.Count * ends.Length))).ToArray());
    }

    // A pair that is told at the first end is also told at the other.
    private List<StressFound>[] Pairs(StressSingle[][] singles)
    {
        (int One, int Two)[] pairs =
        [
            .. from one in Enumerable.Range(0, sets.Count)
               from two in Enumerable.Range(one + 1, sets.Count - one - 1)
               where Enumerable.Range(0, ends.Length).Any(end => ends[end].MayLoseMore(one, two, singles[end]))
               select (one, two),
        ];
        Volatile.Write(ref done, 0);
        ArraySegment<(int One, int Two)> Of(int lot) => LotCuts.Of(pairs, lot, Lot);
        List<StressFound>[]?[] lots = dealer.Do(new LotRound("pairs", LotCuts.Count(pairs.Length, Lot), lot => NameOf(Of(lot))), StressLots.Pairs, lot =>
        {
            HashSet<(int, int)> listed = [];
            var found = new List<StressFound>[ends.Length];
            for (int end = 0; end < ends.Length; end++)
            {
                int at = end;
                found[end] = ends[end].FailPairs(
                    Of(lot).Where(pair => listed.Contains(pair) || ends[at].MayLoseMore(pair.One, pair.Two, singles[at])).Select(pair => (pair.One, pair.Two, listed.Contains(pair))),
                    singles[end],
                    () => Report(0.2, 0.6, (long)pairs.Length * ends.Length));
                listed.UnionWith(found[end].Select(row => (row.Labels[0], row.Labels[1])));
            }

            return found;
        });
        return [.. ends.Select((_, end) => (List<StressFound>)[.. lots.SelectMany(lot => lot?[end] ?? [])])];
    }

    private string NameOf(IReadOnlyList<(int One, int Two)> jobs)
    {
        string Shown((int One, int Two) job) => string.Join(" + ", ((int[])[job.One, job.Two]).Distinct().Select(label => Model.LabelText.Bare(ends[0].Problem.Network, sets.Label(label))));
        return jobs.Count == 1 ? Shown(jobs[0]) : $"{Shown(jobs[0])} to {Shown(jobs[^1])}";
    }

    private void Report(double start, double part, long jobs) => progress?.Report(start + (part * Interlocked.Increment(ref done) / jobs));
}
