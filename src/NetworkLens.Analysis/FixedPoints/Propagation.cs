using System.Collections.Immutable;

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
    private const int WorthSharing = 1 << 15; // activities below which a second worker costs more than it brings
    private const double MostMates = 0.05;    // share of activities that would be evaluated twice
    private const int Batch = 1 << 12; // positions a worker takes at a time

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

        Settle(program, ref evaluation, program.BackwardUsers, cancellation);
    }

    /// <summary>Whether several workers are faster than one. O(m + r) the first time.</summary>
    public static bool IsWorthSharing(EvaluationProgram program) =>
        program.Activities > WorthSharing && !program.StageStarts.IsEmpty && program.StageMates.Length <= MostMates * program.Activities;

    /// <summary>
    /// The same with several workers: stage after stage, the activities of one side by side. What such a worker reads of a stage mate
    /// may be old or half written; those who read one are evaluated again.
    /// </summary>
    /// <param name="program">One in the order of stages.</param>
    /// <param name="evaluation">One whose half-written states lie between its old and its new ones, and whose updates of different positions do not meet.</param>
    /// <param name="workers">How many.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static void RunSideBySide<T>(EvaluationProgram program, T evaluation, int workers, CancellationToken cancellation)
        where T : struct, IEvaluation
    {
        cancellation.ThrowIfCancellationRequested();
        var options = new ParallelOptions { MaxDegreeOfParallelism = workers, CancellationToken = cancellation };
        for (int stage = 0; stage < program.StageStarts.Length; stage++)
        {
            int first = program.StageStarts[stage];
            int end = stage + 1 < program.StageStarts.Length ? program.StageStarts[stage + 1] : program.Activities;
            Parallel.For(0, (end - first + Batch - 1) / Batch, options, batch =>
            {
                int last = Math.Min(end, first + (batch + 1) * Batch);
                for (int position = first + batch * Batch; position < last; position++)
                {
                    evaluation.Update(position);
                }
            });
        }

        Settle(program, ref evaluation, program.StageMates, cancellation);
    }

    private static void Settle<T>(EvaluationProgram program, ref T evaluation, ImmutableArray<int> late, CancellationToken cancellation)
        where T : struct, IEvaluation
    {
        var dirty = new DirtySet(program.Activities);
        foreach (int position in late)
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
