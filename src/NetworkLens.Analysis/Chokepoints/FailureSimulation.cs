namespace NetworkLens.Analysis;

/// <summary>
/// Bit-parallel failure simulation, for many failures of one network (for one alone see <see cref="Producible"/>): one bit is one scenario, and one pass over the network works out, for every scenario
/// at once, what stays producible.
/// </summary>
/// <typeparam name="T">Scenarios a pass holds.</typeparam>
/// <remarks>
/// From nothing upwards until nothing changes, which is the least fixpoint. The idea is parallel-pattern simulation of faults
/// in logic circuits (Seshu 1965), with a recipe for a gate.
/// </remarks>
internal sealed class FailureSimulation<T>
    where T : struct, ILanes<T>
{
    private readonly EvaluationProgram program;
    private readonly PositionLabels labels;
    private readonly bool onlyPaths;
    private readonly T[] state;   // by position; the last one, of nobody, stays empty
    private readonly T[] failing; // by label: the scenarios in which it fails

    /// <summary>Room for one pass. O(positions + labels) memory.</summary>
    /// <param name="program">The program of the network.</param>
    /// <param name="labels">What fails.</param>
    /// <param name="onlyPaths">Take any one input for enough, as a search for paths does, of what can be made at all.</param>
    public FailureSimulation(EvaluationProgram program, PositionLabels labels, bool onlyPaths)
    {
        (this.program, this.labels, this.onlyPaths) = (program, labels, onlyPaths);
        state = new T[program.Nobody + 1];
        failing = new T[labels.Count];
    }

    /// <summary>Runs a pass. O(v + m + r), and again for what cycles change.</summary>
    /// <param name="scenarios">For each scenario, at most <c>T.Width</c> of them, the labels that fail.</param>
    /// <param name="workers">How many work on this one pass.</param>
    /// <param name="cancellation">Stops the work.</param>
    public void Run(ReadOnlySpan<int[]> scenarios, int workers, CancellationToken cancellation)
    {
        Array.Clear(failing);
        for (int scenario = 0; scenario < scenarios.Length; scenario++)
        {
            foreach (int label in scenarios[scenario])
            {
                failing[label] |= T.Bit(scenario);
            }
        }

        Array.Clear(state);
        var evaluation = new Evaluation(this);
        if (workers > 1)
        {
            Propagation.RunSideBySide(program, evaluation, workers, cancellation);
        }
        else
        {
            Propagation.Run(program, ref evaluation, cancellation);
        }
    }

    /// <summary>The scenarios in which what a vertex needs is there, whether or not the vertex itself fails. O(its suppliers).</summary>
    /// <param name="position">A position of the program.</param>
    public T NeedsMetAt(int position)
    {
        ReadOnlySpan<int> start = program.Start;
        int at = start[position];
        int end = start[position + 1];
        if (at == end)
        {
            return T.All;
        }

        if (program.NeedsSeveral && !onlyPaths)
        {
            return SeveralMet(at, end);
        }

        ReadOnlySpan<int> stream = program.Stream;
        ReadOnlySpan<int> links = labels.Links; // none unless links are among the labels
        T met = T.None;
        T covered = onlyPaths ? T.None : T.All;
        T arrives = T.None;
        for (; at < end; at++)
        {
            int entry = stream[at];
            T sent = state[entry & EvaluationProgram.Position];
            if (!links.IsEmpty && links[at] >= 0)
            {
                sent &= ~failing[links[at]];
            }

            arrives |= sent;
            if (entry < 0)
            {
                covered = onlyPaths ? covered | arrives : covered & arrives;
                arrives = T.None;
                if ((entry & EvaluationProgram.EndsVariant) != 0)
                {
                    met |= covered;
                    covered = onlyPaths ? T.None : T.All;
                }
            }
        }

        return met;
    }

    // The same where an input may need several suppliers.
    private T SeveralMet(int at, int end)
    {
        T met = T.None;
        T covered = T.All;
        while (at < end)
        {
            var arrive = new T[program.NeededAt(at) + 1]; // at least so many
            arrive[0] = T.All;
            int entry;
            do
            {
                entry = program.Stream[at];
                T sent = state[entry & EvaluationProgram.Position];
                sent = labels.HasLinks && labels.Links[at] is var link and >= 0 ? sent & ~failing[link] : sent;
                for (int many = arrive.Length - 1; many > 0; many--)
                {
                    arrive[many] |= arrive[many - 1] & sent;
                }

                at++;
            }
            while (entry >= 0);
            covered &= arrive[^1];
            if ((entry & EvaluationProgram.EndsVariant) != 0)
            {
                met |= covered;
                covered = T.All;
            }
        }

        return met;
    }

    private T FailingAt(int position)
    {
        T fails = labels.First[position] is var first and >= 0 ? failing[first] : T.None;
        return labels.HasSecond && labels.Second[position] is var second and >= 0 ? fails | failing[second] : fails;
    }

    private readonly struct Evaluation(FailureSimulation<T> simulation) : IEvaluation
    {
        public bool Update(int position)
        {
            T now = simulation.onlyPaths && !simulation.program.CanBeMade[position] ? T.None : simulation.NeedsMetAt(position) & ~simulation.FailingAt(position);
            bool hasChanged = now != simulation.state[position];
            simulation.state[position] = now;
            return hasChanged;
        }
    }
}
