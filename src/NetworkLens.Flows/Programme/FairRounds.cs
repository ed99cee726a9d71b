namespace NetworkLens.Flows;

/// <summary>The same as <see cref="RisingLevel"/> by programmes: raises the lowest share as far as it goes, fixes those that hold it there, and goes on with the others.</summary>
/// <remarks>
/// Progressive filling (Behringer 1981; Ogryczak, Pióro &amp; Tomaszewski 2005). In each round only targets whose row has a non-zero dual are fixed: by complementary
/// slackness they are at the level in every optimum. What has a price besides is at its bound in every optimum too, and with it in every later round: it leaves the
/// programme, which so falls into parts, and each is filled by itself. Many times as slow, but at the solver's own care with figures that lie far apart.
/// </remarks>
/// <param name="part">The part.</param>
internal sealed class FairRounds(FairPart part)
{
    private const double IsHeld = 1e-7; // duals of the rows, times weight, add up to 1

    private readonly LinearProgram programme = part.Part.Program;

    /// <summary>Fills up.</summary>
    /// <param name="settle">Told the share of each member, 0..1, once.</param>
    /// <param name="why">A sentence for figures that cannot be settled.</param>
    /// <param name="cancellation">Looked at between solutions.</param>
    public void Fill(Action<Member, double> settle, Func<SolverStatus, string> why, CancellationToken cancellation)
    {
        var face = new OptimalFace(programme);
        List<Member> left = [.. part.Members];
        bool isLast = left.TrueForAll(member => member.IsLast);
        List<Member> raised = [.. left.Where(member => member.IsLast == isLast)];
        double scale = raised.Sum(member => member.Tonnes * member.Weight); // so that prices are of the size of a tonne's
        LinearProgram program = WithLevel(raised, scale);
        var rowOf = raised.Select((member, number) => (member, Row: programme.RowCount + number)).ToDictionary(pair => pair.member.Column, pair => pair.Row);
        using var solver = new HighsSolver();
        solver.Load(program);
        LinearSolution solution = Solve(solver, program, solver.Run(SolverMethod.Afresh, null, cancellation), why, cancellation);
        while (true)
        {
            double level = solution.Columns[programme.ColumnCount];
            List<Member> held = [.. raised.Where(member => Math.Abs(solution.Duals[rowOf[member.Column]]) * member.Weight / scale > IsHeld)];
            face.Keep(solution);
            held.ForEach(member => face.Fix(member.Column, Math.Min(level * member.Weight, programme.ColumnHigh[member.Column])));
            List<Member> settled = [.. left.Where(member => face.IsFixed(member.Column))];
            settled.ForEach(member => settle(member, Math.Clamp(face.ValueOf(member.Column), 0, 1)));
            left.RemoveAll(settled.Contains);
            raised.RemoveAll(settled.Contains);

            if (raised.Count == 0 || face.FreeCount * 2 <= programme.ColumnCount)
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

        foreach (FairPart other in face.Parts(left))
        {
            new FairRounds(other).Fill(settle, why, cancellation);
        }
    }

    // The part, a level that is to be large, and a row for each that is raised with it: its share is at least the level times its weight.
    private LinearProgram WithLevel(List<Member> raised, double scale)
    {
        int level = programme.ColumnCount;
        return programme with
        {
            Cost = programme.Cost.Add(scale),
            ColumnLow = programme.ColumnLow.Add(0),
            ColumnHigh = programme.ColumnHigh.Add(double.PositiveInfinity),
            RowLow = programme.RowLow.AddRange(raised.Select(_ => 0.0)),
            RowHigh = programme.RowHigh.AddRange(raised.Select(_ => double.PositiveInfinity)),
            Start = programme.Start.AddRange(raised.Select((_, number) => programme.Columns.Length + (2 * (number + 1)))),
            Columns = programme.Columns.AddRange(raised.SelectMany(member => new[] { member.Column, level })),
            Coefficients = programme.Coefficients.AddRange(raised.SelectMany(member => new[] { 1, -member.Weight })),
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
