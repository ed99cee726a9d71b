namespace NetworkLens.Analysis;

/// <summary>One step of a propagation: works out what stands at a position from its suppliers.</summary>
internal interface IEvaluation
{
    /// <summary>Works out a position again; true where it changed.</summary>
    bool Update(int position);
}

/// <summary>Carries a monotone evaluation to its fixpoint.</summary>
internal static class Propagation
{
    private const int StepsBetweenLooks = 1 << 16;

    /// <summary>
    /// All positions once in order, then those that read a supplier behind them, then whatever a change reaches, until nothing
    /// changes. The fixpoint is the same in any order; this one touches little twice.
    /// </summary>
    /// <remarks>Chaotic iteration (Kildall 1973; Cousot &amp; Cousot 1977).</remarks>
    public static void Run<T>(EvaluationProgram program, ref T evaluation, CancellationToken cancellation)
        where T : struct, IEvaluation
    {
        cancellation.ThrowIfCancellationRequested();
        for (int position = 0; position < program.Activities; position++)
        {
            evaluation.Update(position);
        }

        var dirty = new DirtySet(program.Activities);
        foreach (int position in program.BackwardUsers)
        {
            dirty.Add(position);
        }

        for (int step = 1; dirty.TryTake(out int position); step++)
        {
            if (evaluation.Update(position))
            {
                program.ForEachUser(position, ref dirty);
            }

            if (step % StepsBetweenLooks == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }
        }
    }
}
