namespace NetworkLens.Flows;

/// <summary>A solver for the first round over a part of a programme, which begins where it left off when the same part was last filled under other bounds.</summary>
internal sealed class FairStart : IDisposable
{
    private SolverBasis? first;

    /// <summary>The solver.</summary>
    public HighsSolver Solver { get; } = new();

    /// <summary>Solves the first round.</summary>
    /// <param name="program">The part with its level.</param>
    /// <param name="cancellation">Stops it.</param>
    public SolverStatus Run(LinearProgram program, CancellationToken cancellation)
    {
        Solver.Load(program);
        if (first?.Columns.Length != program.ColumnCount || first.Rows.Length != program.RowCount)
        {
            first = null;
            return Solver.Run(SolverMethod.Afresh, null, cancellation);
        }

        Solver.Begin(first);
        return Solver.Run(SolverMethod.FromPrices, null, cancellation);
    }

    /// <summary>Remembers where the first round left off, once.</summary>
    public void Keep() => first ??= Solver.Basis();

    /// <inheritdoc/>
    public void Dispose() => Solver.Dispose();
}
