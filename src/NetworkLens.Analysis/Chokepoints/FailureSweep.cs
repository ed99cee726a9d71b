using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>Runs any number of failure scenarios, as many in a pass as the lanes hold, passes side by side.</summary>
internal sealed class FailureSweep(SupplyNetwork network, EvaluationProgram program, PositionLabels labels, int threads, CancellationToken cancellation)
{
    /// <summary>For each scenario the positions of the targets it cuts, ascending. The same on any number of threads.</summary>
    /// <param name="scenarios">For each scenario the labels that fail; none at all tells which targets are not producible to start with.</param>
    /// <param name="targets">What is asked about.</param>
    /// <param name="onlyPaths">Take any one input for enough, as a search for paths does.</param>
    public List<int>[] Cut(int[][] scenarios, ImmutableArray<VertexIndex> targets, bool onlyPaths) =>
        scenarios.Length <= Lanes64.Width
            ? Cut<Lanes64>(scenarios, targets, onlyPaths)
            : Cut<Lanes256>(scenarios, targets, onlyPaths);

    private List<int>[] Cut<T>(int[][] scenarios, ImmutableArray<VertexIndex> targets, bool onlyPaths)
        where T : struct, ILanes<T>
    {
        var cut = new List<int>[scenarios.Length];
        int passes = (scenarios.Length + T.Width - 1) / T.Width;
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads == 0 ? Environment.ProcessorCount : threads, CancellationToken = cancellation };
        Parallel.For(
            0, passes, options,
            () => new FailureSimulation<T>(program, labels, onlyPaths),
            (pass, _, simulation) =>
            {
                int first = pass * T.Width;
                ReadOnlySpan<int[]> failing = scenarios.AsSpan(first, Math.Min(T.Width, scenarios.Length - first));
                simulation.Run(failing, cancellation);
                Collect(simulation, failing, targets, cut.AsSpan(first, failing.Length));
                return simulation;
            },
            _ => { });
        return cut;
    }

    private void Collect<T>(FailureSimulation<T> simulation, ReadOnlySpan<int[]> failing, ImmutableArray<VertexIndex> targets, Span<List<int>> cut)
        where T : struct, ILanes<T>
    {
        for (int scenario = 0; scenario < failing.Length; scenario++)
        {
            cut[scenario] = [];
        }

        for (int position = 0; position < targets.Length; position++)
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
                    cut[scenario].Add(position);
                }
            }
        }
    }

    // A target's own site is never its chokepoint.
    private bool IsOwnSite(int[] failing, VertexIndex target) =>
        labels.Kind == LabelKind.Site && Array.IndexOf(failing, network.SiteOf(target).Value) >= 0;
}
