using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>A set of labels that fails, and the targets it cuts though no part of it does.</summary>
/// <param name="Labels">Ascending.</param>
/// <param name="Targets">Positions among the targets asked about, ascending.</param>
internal readonly record struct CutSet(int[] Labels, List<int> Targets);

/// <summary>Fails any number of label sets, as many in a pass as the lanes hold, passes side by side.</summary>
internal sealed class FailureSweep(SupplyNetwork network, EvaluationProgram program, PositionLabels labels, int threads, CancellationToken cancellation)
{
    /// <summary>The targets that cannot be made when nothing fails. O(v + m + r).</summary>
    /// <param name="targets">What is asked about.</param>
    public List<int> NotProducible(ImmutableArray<VertexIndex> targets) =>
        Cut<Lanes64>(1, (_, _) => [[]], targets, new int[targets.Length][][], onlyPaths: false) is [var none] ? none.Targets : [];

    /// <summary>Every combination that cuts some target, while no smaller set known to cut the target is part of it. The same on any number of threads.</summary>
    /// <param name="combinations">What fails.</param>
    /// <param name="most">How many of them to try at most, from the first.</param>
    /// <param name="targets">What is asked about.</param>
    /// <param name="known">For each target the smaller sets that cut it; null: none.</param>
    public List<CutSet> Minimal(Combinations combinations, long most, ImmutableArray<VertexIndex> targets, int[][]?[] known) =>
        combinations.Count <= Lanes64.Width
            ? Cut<Lanes64>(combinations.Count, combinations.Some, targets, known, onlyPaths: false)
            : Cut<Lanes256>(Math.Min(most, combinations.Count), combinations.Some, targets, known, onlyPaths: false);

    /// <summary>How many of its targets each set cuts where any one input is taken for enough, as a search for paths does.</summary>
    /// <param name="sets">Sets found by <see cref="Minimal"/>.</param>
    /// <param name="targets">What is asked about.</param>
    public int[] FoundByPaths(IReadOnlyList<CutSet> sets, ImmutableArray<VertexIndex> targets)
    {
        var byPaths = Cut<Lanes256>(
            sets.Count, (first, count) => [.. sets.Skip((int)first).Take(count).Select(set => set.Labels)], targets, new int[targets.Length][][], onlyPaths: true)
            .ToDictionary(set => set.Labels, set => set.Targets);
        return [.. sets.Select(set => byPaths.TryGetValue(set.Labels, out List<int>? found) ? set.Targets.Intersect(found).Count() : 0)];
    }

    private List<CutSet> Cut<T>(long scenarios, Func<long, int, int[][]> scenariosFrom, ImmutableArray<VertexIndex> targets, int[][]?[] known, bool onlyPaths)
        where T : struct, ILanes<T>
    {
        int passes = (int)((scenarios + T.Width - 1) / T.Width);
        var found = new List<CutSet>[passes];
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads == 0 ? Environment.ProcessorCount : threads, CancellationToken = cancellation };
        Parallel.For(
            0, passes, options,
            () => new FailureSimulation<T>(program, labels, onlyPaths),
            (pass, _, simulation) =>
            {
                int[][] failing = scenariosFrom((long)pass * T.Width, T.Width);
                simulation.Run(failing, cancellation);
                found[pass] = Collect(simulation, failing, targets, known);
                return simulation;
            },
            _ => { });
        return [.. found.SelectMany(pass => pass)];
    }

    private List<CutSet> Collect<T>(FailureSimulation<T> simulation, int[][] failing, ImmutableArray<VertexIndex> targets, int[][]?[] known)
        where T : struct, ILanes<T>
    {
        var cut = new List<int>?[failing.Length];
        for (int position = 0; position < targets.Length; position++)
        {
            T survives = simulation.NeedsMetAt(program.PositionOf(targets[position]));
            survives |= survives == T.All ? T.None : simulation.Containing(known[position]);
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

        return [.. cut.Select((targetsCut, scenario) => (targetsCut, scenario)).Where(pair => pair.targetsCut is not null).Select(pair => new CutSet(failing[pair.scenario], pair.targetsCut!))];
    }

    // A target's own site is never its chokepoint.
    private bool IsOwnSite(int[] failing, VertexIndex target) =>
        labels.Kind == LabelKind.Site && Array.IndexOf(failing, network.SiteOf(target).Value) >= 0;
}
