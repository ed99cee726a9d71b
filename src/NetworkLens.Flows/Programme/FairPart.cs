using System.Collections.Immutable;

namespace NetworkLens.Flows;

/// <summary>A part of a programme over which a shortage is shared.</summary>
/// <param name="Part">The part.</param>
/// <param name="Members">Who shares; their columns are positions in the part.</param>
internal sealed record FairPart(ProgramPart Part, ImmutableArray<Member> Members)
{
    private const double IsHeld = 1e-7; // duals of the rows, times weight, add up to 1

    /// <summary>Fills up.</summary>
    /// <param name="start">A solver of one's own, or one that solved the same part under other bounds.</param>
    /// <param name="settle">Told the share of each member, 0..1, once.</param>
    /// <param name="why">A sentence for figures that cannot be settled.</param>
    /// <param name="cancellation">Looked at between solutions.</param>
    public void Fill(FairStart start, Action<Member, double> settle, Func<SolverStatus, string> why, CancellationToken cancellation)
    {
        var face = new OptimalFace(Part.Program);
        List<Member> left = [.. Members];
        bool isLast = left.TrueForAll(member => member.IsLast);
        List<Member> raised = [.. left.Where(member => member.IsLast == isLast)];
        double scale = raised.Sum(member => member.Tonnes * member.Weight); // so that prices are of the size of a tonne's
        LinearProgram program = WithLevel(raised, scale);
        var rowOf = raised.Select((member, number) => (member, Row: Part.Program.RowCount + number)).ToDictionary(pair => pair.member.Column, pair => pair.Row);
        HighsSolver solver = start.Solver;
        LinearSolution solution = Solve(solver, program, start.Run(program, cancellation), why, cancellation);
        start.Keep();
        while (true)
        {
            double level = solution.Columns[Part.Program.ColumnCount];
            List<Member> held = [.. raised.Where(member => Math.Abs(solution.Duals[rowOf[member.Column]]) * member.Weight / scale > IsHeld)];
            face.Keep(solution);
            held.ForEach(member => face.Fix(member.Column, Math.Min(level * member.Weight, Part.Program.ColumnHigh[member.Column])));
            List<Member> settled = [.. left.Where(member => face.IsFixed(member.Column))];
            settled.ForEach(member => settle(member, Math.Clamp(face.ValueOf(member.Column), 0, 1)));
            left.RemoveAll(settled.Contains);
            raised.RemoveAll(settled.Contains);

            if (raised.Count == 0 || face.FreeCount * 2 <= Part.Program.ColumnCount)
            {
                break;
            }

            if (settled.Count == 0)
            {
                throw new FlowsImpossibleException(why(SolverStatus.Failed)); // every price was lost in rounding: the next round would be this one again
            }

            program = Hold(solver, program, settled.FindAll(member => rowOf.ContainsKey(member.Column)), face, rowOf);
            solution = Solve(solver, program, solver.Run(SolverMethod.FromFlows, null, cancellation), why, cancellation);
        }

        foreach (FairPart part in face.Parts(left))
        {
            part.FillAlone(settle, why, cancellation);
        }
    }

    /// <summary>Fills up with a solver of its own.</summary>
    /// <param name="settle">As above.</param>
    /// <param name="why">As above.</param>
    /// <param name="cancellation">As above.</param>
    public void FillAlone(Action<Member, double> settle, Func<SolverStatus, string> why, CancellationToken cancellation)
    {
        using var own = new FairStart();
        Fill(own, settle, why, cancellation);
    }

    // The part, a level that is to be large, and a row for each that is raised with it: its share is at least the level times its weight.
    private LinearProgram WithLevel(List<Member> raised, double scale)
    {
        LinearProgram part = Part.Program;
        int level = part.ColumnCount;
        return part with
        {
            Cost = part.Cost.Add(scale),
            ColumnLow = part.ColumnLow.Add(0),
            ColumnHigh = part.ColumnHigh.Add(double.PositiveInfinity),
            RowLow = part.RowLow.AddRange(raised.Select(_ => 0.0)),
            RowHigh = part.RowHigh.AddRange(raised.Select(_ => double.PositiveInfinity)),
            Start = part.Start.AddRange(raised.Select((_, number) => part.Columns.Length + (2 * (number + 1)))),
            Columns = part.Columns.AddRange(raised.SelectMany(member => new[] { member.Column, level })),
            Coefficients = part.Coefficients.AddRange(raised.SelectMany(member => new[] { 1, -member.Weight })),
        };
    }

    // Those that are settled keep at least their share, and hold the level no more. (Their rows freed: a coefficient of 0 for the level instead took twelve times the steps.)
    private static LinearProgram Hold(HighsSolver solver, LinearProgram program, List<Member> settled, OptimalFace face, Dictionary<int, int> rowOf)
    {
        int[] columns = [.. settled.Select(member => member.Column).Order()];
        int[] rows = [.. columns.Select(column => rowOf[column]).Order()];
        var columnLow = program.ColumnLow.ToBuilder();
        var rowLow = program.RowLow.ToBuilder();
        Array.ForEach(columns, column => columnLow[column] = face.ValueOf(column));
        Array.ForEach(rows, row => rowLow[row] = double.NegativeInfinity);
        solver.ChangeColumns(columns, [.. columns.Select(face.ValueOf)], [.. columns.Select(column => program.ColumnHigh[column])]);
        solver.ChangeRows(rows, [.. rows.Select(_ => double.NegativeInfinity)], [.. rows.Select(_ => double.PositiveInfinity)]);
        return program with { ColumnLow = columnLow.MoveToImmutable(), RowLow = rowLow.MoveToImmutable() };
    }

    // Held to the last digit, what is settled leaves a polytope so thin that the simplex method may find nothing in it. Only then its rows get room, and no more than it takes.
    private static LinearSolution Solve(HighsSolver solver, LinearProgram program, SolverStatus status, Func<SolverStatus, string> why, CancellationToken cancellation)
    {
        int[] rows = [.. Enumerable.Range(0, program.RowCount)];
        for (int room = 0; ; room++)
        {
            foreach (SolverMethod way in FlowProgram.Further)
            {
                cancellation.ThrowIfCancellationRequested();
                status = status == SolverStatus.Optimal ? status : solver.Run(way, null, cancellation);
            }

            cancellation.ThrowIfCancellationRequested();
            if (status == SolverStatus.Optimal)
            {
                return solver.Solution();
            }

            if (room == HeldShares.Room.Length)
            {
                throw new FlowsImpossibleException(why(status));
            }

            double tonnes = HeldShares.Room[room];
            solver.ChangeRows(rows, [.. program.RowLow.Select(low => low - tonnes)], [.. program.RowHigh.Select(high => high + tonnes)]);
        }
    }
}
