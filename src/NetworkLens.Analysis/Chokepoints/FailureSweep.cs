using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>A set of labels that fails, and the targets it cuts though no part of it does.</summary>
/// <param name="Labels">Ascending.</param>
/// <param name="Targets">Positions among the targets asked about, ascending.</param>
internal readonly record struct CutSet(int[] Labels, List<int> Targets);

/// <summary>Fails labels one by one, as many in a pass as the lanes hold, passes side by side.</summary>
internal sealed class FailureSweep(SupplyNetwork network, EvaluationProgram program, PositionLabels labels, int threads, CancellationToken cancellation)
{
    private const int WorthSharing = 1 << 15; // targets below which a second worker costs more than it brings

    /// <summary>The targets that cannot be made when nothing fails, and every label that alone cuts some of the others. O((v + m + r) x labels / 256).</summary>
    /// <param name="single">Labels to fail one by one.</param>
    /// <param name="targets">What is asked about.</param>
    public (List<int> NotProducible, List<CutSet> Found) Singles(int[] single, ImmutableArray<VertexIndex> targets)
    {
        // The first scenario is that nothing fails.
        int[][] scenarios = [[], .. single.Select(label => new[] { label })];
        List<CutSet> found = scenarios.Length <= Lanes64.Width
            ? Cut<Lanes64>(scenarios.Length, From, targets, onlyPaths: false)
            : Cut<Lanes256>(scenarios.Length, From, targets, onlyPaths: false);
        if (found.Count == 0 || found[0].Labels.Length > 0)
        {
            return ([], found);
        }

        List<int> lost = found[0].Targets;
        return (lost, [.. found.Skip(1)
            .Select(set => set with { Targets = [.. set.Targets.Where(target => lost.BinarySearch(target) < 0)] })
            .Where(set => set.Targets.Count > 0)]);

        int[][] From(long first, int count) => scenarios[(int)first..(int)Math.Min(scenarios.Length, first + count)];
    }

    /// <summary>How many of its targets each set cuts where any one input is taken for enough, as a search for paths does, of what can be made at all.</summary>
    /// <param name="sets">Sets found by <see cref="Singles"/>.</param>
    /// <param name="targets">What is asked about.</param>
    public int[] FoundByPaths(IReadOnlyList<CutSet> sets, ImmutableArray<VertexIndex> targets)
    {
        var byPaths = Cut<Lanes256>(
            sets.Count, (first, count) => [.. sets.Skip((int)first).Take(count).Select(set => set.Labels)], targets, onlyPaths: true)
            .ToDictionary(set => set.Labels, set => set.Targets);
        return [.. sets.Select(set => byPaths.TryGetValue(set.Labels, out List<int>? found) ? InBoth(set.Targets, found) : 0)];
    }

    // Of two ascending lists.
    private static int InBoth(List<int> some, List<int> others)
    {
        int both = 0;
        int at = 0;
        foreach (int one in some)
        {
            while (at < others.Count && others[at] < one)
            {
                at++;
            }

            both += at < others.Count && others[at] == one ? 1 : 0;
        }

        return both;
    }

    private List<CutSet> Cut<T>(long scenarios, Func<long, int, int[][]> scenariosFrom, ImmutableArray<VertexIndex> targets, bool onlyPaths)
        where T : struct, ILanes<T>
    {
        int passes = (int)((scenarios + T.Width - 1) / T.Width);
        var found = new List<CutSet>[passes];
        int workers = WorkerCount.Of(threads);
        int each = passes > 0 ? Math.Max(1, workers / passes) : 1; // few passes are shared, many are not
        int eachPass = each > 1 && Propagation.IsWorthSharing(program) ? each : 1;
        var options = new ParallelOptions { MaxDegreeOfParallelism = workers, CancellationToken = cancellation };
        Parallel.For(
            0, passes, options,
            () => new FailureSimulation<T>(program, labels, onlyPaths),
            (pass, _, simulation) =>
            {
                int[][] failing = scenariosFrom((long)pass * T.Width, T.Width);
                simulation.Run(failing, eachPass, cancellation);
                found[pass] = Collect(simulation, failing, targets, each);
                return simulation;
            },
            _ => { });
        return [.. found.SelectMany(pass => pass)];
    }

    private List<CutSet> Collect<T>(FailureSimulation<T> simulation, int[][] failing, ImmutableArray<VertexIndex> targets, int workers)
        where T : struct, ILanes<T>
    {
        int parts = workers > 1 && targets.Length > WorthSharing ? workers : 1;
        var cut = new List<int>?[parts][];
        Parallel.For(0, parts, new ParallelOptions { MaxDegreeOfParallelism = parts, CancellationToken = cancellation }, part => cut[part] =
            CutAmong(simulation, failing, targets, (int)((long)targets.Length * part / parts), (int)((long)targets.Length * (part + 1) / parts)));
        return
        [
            .. failing.Select((set, scenario) => new CutSet(set, [.. cut.SelectMany(part => part[scenario] ?? [])]))
                .Where(set => set.Targets.Count > 0),
        ];
    }

    private List<int>?[] CutAmong<T>(FailureSimulation<T> simulation, int[][] failing, ImmutableArray<VertexIndex> targets, int first, int end)
        where T : struct, ILanes<T>
    {
        var cut = new List<int>?[failing.Length];
        for (int position = first; position < end; position++)
        {
            T survives = simulation.NeedsMetAt(program.PositionOf(targets[position]));
            if (survives == T.All)
            {
                continue;
            }

            for (int scenario = 0; scenario < failing.Length; scenario++)
            {
                if (!survives.Has(scenario) && !IsOwnSite(failing[scenario], targets[position]))
                {
                    (cut[scenario] ??= []).Add(position);
                }
            }
        }

        return cut;
    }

    // A target's own site is never its chokepoint.
    private bool IsOwnSite(int[] failing, VertexIndex target) =>
        labels.Kind == LabelKind.Site && Array.IndexOf(failing, network.SiteOf(target).Value) >= 0;
}
