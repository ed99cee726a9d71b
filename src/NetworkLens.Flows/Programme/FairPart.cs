using System.Collections.Immutable;

namespace NetworkLens.Flows;

/// <summary>A part of a programme over which a shortage is shared.</summary>
/// <param name="Part">The part.</param>
/// <param name="Members">Who shares; their columns are positions in the part.</param>
internal sealed record FairPart(ProgramPart Part, ImmutableArray<Member> Members)
{
    /// <summary>Fills up from a vertex.</summary>
    /// <param name="from">A vertex of the part; null: the most that can be served is solved for.</param>
    /// <param name="settle">Told the share of each member, 0..1; what it was told last holds.</param>
    /// <param name="why">A sentence for figures that cannot be settled.</param>
    /// <param name="cancellation">Looked at between steps.</param>
    /// <returns>What can fill up again under other bounds.</returns>
    public RisingLevel Fill(SolverBasis? from, Action<Member, double> settle, Func<SolverStatus, string> why, CancellationToken cancellation)
    {
        var walk = new RisingLevel(Part.Program, Members);
        if ((from is null || !walk.Fill(from, settle, cancellation)) && (MostServed(cancellation) is not { } most || !walk.Fill(most, settle, cancellation)))
        {
            new FairRounds(this).Fill(settle, why, cancellation);
        }

        return walk;
    }

    /// <summary>Fills up from where the same part ended under other bounds.</summary>
    /// <param name="known">The walk there, over the same matrix.</param>
    /// <param name="settle">As above.</param>
    /// <param name="why">As above.</param>
    /// <param name="cancellation">As above.</param>
    public void FillAgain(RisingLevel known, Action<Member, double> settle, Func<SolverStatus, string> why, CancellationToken cancellation)
    {
        if (!known.FillAgain(Part.Program, settle, cancellation))
        {
            Fill(null, settle, why, cancellation);
        }
    }

    private SolverBasis? MostServed(CancellationToken cancellation)
    {
        double[] cost = new double[Part.Program.ColumnCount];
        foreach (Member member in Members)
        {
            cost[member.Column] = member.Tonnes * member.Weight;
        }

        return Vertex(() => new ProportionalSolver(new HighsSolver(), [.. Members.Select(member => member.Column)]), Part.Program with { Cost = [.. cost] }, cancellation);
    }

    private static SolverBasis? Vertex(Func<ILinearSolver> fresh, LinearProgram program, CancellationToken cancellation)
    {
        using ILinearSolver solver = fresh();
        solver.Load(program);
        return solver.Run(SolverMethod.Afresh, null, cancellation) == SolverStatus.Optimal ? solver.Basis() : null;
    }
}
