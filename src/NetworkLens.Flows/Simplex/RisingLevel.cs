using System.Collections.Immutable;

namespace NetworkLens.Flows;

/// <summary>Lexicographic max-min over the members of a part, by one walk: a level rises from 0, and each member has at least the level times its weight.</summary>
/// <remarks>
/// A parametric simplex method whose bounds rise (Gass &amp; Saaty 1955, by the dual steps of Lemke 1954), for an objective of no meaning (<see cref="WalkPrices"/>). Where a basic variable
/// meets its bound, one that can make room for it takes its place. Where none can, its row says that whatever has an entry in it is at its bound in every solution in which all have
/// the level: that is fixed, its members are settled, and the level rises on with the others. So a settled member costs one solution with the basis, and no programme.
/// </remarks>
internal sealed class RisingLevel
{
    /// <summary>Entries of a row that are not told from 0; the matrix is scaled.</summary>
    public const double Nothing = 1e-9;

    private const double Steep = 1e-11;     // of a slope
    private const double Small = 1e-5;      // of a pivot that is worth a look at a fresh basis
    private const double Apart = 1e-7;      // of what a start or the end may lie outside its bounds
    private const int MostStill = 100;      // steps without a rise, until none may lead in a circle

    private readonly Proportions merged;
    private readonly ImmutableArray<Member> members;
    private readonly BoundedBasis basis;
    private readonly double[] meets; // by place: level at which it meets a bound
    private readonly List<int> turned = []; // variables to be fixed now
    private (ImmutableArray<int> Head, ImmutableArray<double> Others)? end; // of the first walk
    private double level;
    private int waiting; // raised and not settled

    /// <summary>Takes a programme.</summary>
    /// <param name="program">The programme; columns in a fixed proportion are walked as one.</param>
    /// <param name="members">Who shares; their shares are 0..1.</param>
    public RisingLevel(LinearProgram program, ImmutableArray<Member> members)
    {
        merged = new Proportions(program, members.Select(member => member.Column));
        this.members = members;
        basis = new BoundedBasis(merged.Smaller);
        meets = new double[merged.Smaller.RowCount];
    }

    /// <summary>Steps of the last walk.</summary>
    public int Steps { get; private set; }

    /// <summary>Fills up.</summary>
    /// <param name="from">Where to begin: a vertex within the bounds.</param>
    /// <param name="settle">Told the share of each member, once.</param>
    /// <param name="cancellation">Looked at between steps.</param>
    /// <returns>False where the arithmetic does not settle all of them: some may have been told.</returns>
    public bool Fill(SolverBasis from, Action<Member, double> settle, CancellationToken cancellation)
    {
        basis.Bound(merged.Smaller);
        if (!basis.Begin(merged.Of(from)) || !basis.IsWithin(0, Apart) || !Walk(settle, cancellation))
        {
            return false;
        }

        end ??= ([.. basis.Head], [.. basis.Rest]);
        return true;
    }

    /// <summary>Fills up under other bounds, from the end of the first walk: only what is other than there takes steps.</summary>
    /// <param name="program">Alike but for the bounds.</param>
    /// <param name="settle">As above.</param>
    /// <param name="cancellation">As above.</param>
    /// <returns>As above; false also where there was no first walk, or a row says something else that held a proportion.</returns>
    public bool FillAgain(LinearProgram program, Action<Member, double> settle, CancellationToken cancellation)
    {
        if (end is not { } known || merged.Under(program) is not { } smaller)
        {
            return false;
        }

        basis.Bound(smaller);
        return basis.Begin(known.Head, known.Others) && new BasisRepair(basis).Run(cancellation) && Walk(settle, cancellation);
    }

    private bool Walk(Action<Member, double> settle, CancellationToken cancellation)
    {
        Steps = 0;
        var left = members.ToDictionary(member => merged.Place(member.Column));
        foreach (bool isLast in new[] { false, true })
        {
            Sharing[] raised =
            [
                .. left.Where(pair => pair.Value.IsLast == isLast).Select(pair => new Sharing(pair.Key, pair.Value.Weight / merged.Ratio(pair.Value.Column))).OrderBy(sharing => sharing.Column),
            ];
            if (raised.Length > 0 && !Rise(raised, left, settle, cancellation))
            {
                return false;
            }
        }

        return left.Count == 0 && basis.Refresh() && basis.IsWithin(level, Apart);
    }

    // From level 0; those of the members that are at rest above it join in when it comes to them.
    private bool Rise(Sharing[] raised, Dictionary<int, Member> left, Action<Member, double> settle, CancellationToken cancellation)
    {
        level = 0;
        foreach (Sharing member in raised)
        {
            if (basis.Low[member.Column] != 0)
            {
                return false;
            }

            basis.Slope[member.Column] = member.Weight / basis.Matrix.ScaleOfColumn(member.Column);
        }

        if (!Refresh())
        {
            return false;
        }

        var joins = new Agenda(raised.Where(member => basis.Stands[member.Column] == Stand.Between).Select(member => (member.Column, basis.Rest[member.Column] / basis.Slope[member.Column])));
        var full = new Agenda(raised.Select(member => (member.Column, basis.High[member.Column] / basis.Slope[member.Column])));
        waiting = raised.Length;
        for (int still = 0; waiting > 0;)
        {
            if ((++Steps & 63) == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            double before = level;
            if (!Step(full, joins, left, isStrict: still > MostStill))
            {
                return false;
            }

            still = level > before || turned.Count > 0 ? 0 : still + 1;
            if (still > MostStill + (4 * basis.Stands.Length))
            {
                return false;
            }

            Settle(left, settle);
        }

        return true;
    }

    // To where something happens first: a share is whole, a member at rest joins, a basic variable meets a bound. False: nothing does, or the arithmetic fails.
    private bool Step(Agenda full, Agenda joins, Dictionary<int, Member> left, bool isStrict)
    {
        int place = NextPlace();
        double meet = place < 0 ? double.PositiveInfinity : Math.Max(level, meets[place]);
        double whole = full.Next(left.ContainsKey);
        double join = joins.Next(column => basis.Stands[column] == Stand.Between);
        if (whole <= meet && whole <= join)
        {
            level = Math.Max(level, whole);
            return Complete(full, isStrict);
        }

        if (join <= meet)
        {
            level = Math.Max(level, join);
            basis.Join(joins.Take());
            Turn();
            return true;
        }

        level = meet;
        return place >= 0 && Meet(place, isStrict);
    }

    // The bounds of a share are one now. Where it is basic and about to leave them, another takes its place first.
    private bool Complete(Agenda full, bool isStrict)
    {
        int column = full.Due;
        if (basis.Stands[column] == Stand.Basic && Math.Abs(basis.Rise[basis.PlaceOf[column]]) > Steep)
        {
            return Meet(basis.PlaceOf[column], isStrict);
        }

        full.Take();
        basis.Rest[column] = basis.Stands[column] == Stand.AtLow ? basis.Rest[column] : basis.High[column];
        turned.Add(column);
        return true;
    }

    // Where a bound is met first.
    private int NextPlace()
    {
        int found = -1;
        double least = double.PositiveInfinity;
        for (int place = 0; place < meets.Length; place++)
        {
            double at = Math.Max(meets[place], level);
            if (at < least)
            {
                (found, least) = (place, at);
            }
        }

        return found;
    }

    // A basic variable is at a bound. False: the arithmetic fails.
    private bool Meet(int place, bool isStrict)
    {
        int variable = basis.Head[place];
        bool isLow = MeetsLow(place) <= MeetsHigh(place);
        double way = isLow ? 1 : -1; // what the variable needs
        basis.ReadRow(place);
        double pull = isLow ? -basis.Slope[variable] : 0; // on it, beyond its bound where it goes against the way
        double force = Math.Abs(pull);
        foreach (int other in basis.Entries.Listed)
        {
            if (basis.Stands[other] == Stand.AtLow)
            {
                double moved = basis.Entries[other] * basis.Slope[other];
                pull -= moved;
                force += Math.Abs(moved);
            }
        }

        if (pull * way > -Steep * Math.Max(1e-3, force))
        {
            // Rounding alone moves it there.
            isLow &= basis.Low[variable] + (basis.Slope[variable] * level) < basis.High[variable];
            (basis.Start[place], basis.Rise[place]) = isLow ? (basis.Low[variable], basis.Slope[variable]) : (basis.High[variable], 0);
            meets[place] = double.PositiveInfinity;
            return true;
        }

        int entering = basis.Prices.Helper(way, isStrict);
        if (entering >= 0)
        {
            return Math.Abs(basis.Entries[entering]) < Small && basis.ExchangeCount > 0 ? Refresh() : Exchange(place, entering, isLow);
        }

        // What is fixed is fixed for good: entries that may be what exchanges left of rounding are read once more.
        if (basis.ExchangeCount > 0 && HasSmallEntries())
        {
            return Refresh();
        }

        turned.Add(variable);
        foreach (int other in basis.Entries.Listed)
        {
            if (Math.Abs(basis.Entries[other]) > Nothing)
            {
                turned.Add(other);
            }
        }

        basis.Rest[variable] = isLow ? basis.Low[variable] + (basis.Slope[variable] * level) : basis.High[variable];
        return true;
    }

    private bool HasSmallEntries()
    {
        foreach (int variable in basis.Entries.Listed)
        {
            if (Math.Abs(basis.Entries[variable]) is > Nothing and < Small)
            {
                return true;
            }
        }

        return false;
    }

    private bool Exchange(int place, int entering, bool isLow)
    {
        if (!basis.Exchange(place, entering, isLow))
        {
            return basis.ExchangeCount > 0 && Refresh();
        }

        foreach (int at in basis.Solved.Listed)
        {
            meets[at] = MeetsAt(at);
        }

        return !basis.IsWorn || Refresh();
    }

    // Fixes what cannot move any more.
    private void Settle(Dictionary<int, Member> left, Action<Member, double> settle)
    {
        foreach (int variable in turned)
        {
            bool isRaised = basis.Slope[variable] > 0;
            double value = basis.Rest[variable] + (basis.Stands[variable] == Stand.AtLow ? basis.Slope[variable] * level : 0);
            basis.Fix(variable, Math.Min(value, basis.High[variable]));
            if (left.Remove(variable, out Member member))
            {
                waiting -= isRaised ? 1 : 0;
                settle(member, Math.Clamp(basis.Rest[variable] * basis.Matrix.ScaleOfColumn(variable) * merged.Ratio(member.Column), 0, 1));
            }
        }

        if (turned.Count > 0)
        {
            Turn();
            foreach (int variable in turned.Where(variable => basis.Stands[variable] == Stand.Basic))
            {
                int place = basis.PlaceOf[variable];
                (basis.Start[place], basis.Rise[place], meets[place]) = (basis.Rest[variable], 0, double.PositiveInfinity);
            }

            turned.Clear();
        }
    }

    private void Turn()
    {
        basis.TurnAt(level);
        foreach (int place in basis.Solved.Listed)
        {
            meets[place] = MeetsAt(place);
        }
    }

    private bool Refresh()
    {
        bool isSolved = basis.Refresh();
        for (int place = 0; place < meets.Length; place++)
        {
            meets[place] = MeetsAt(place);
        }

        return isSolved;
    }

    private double MeetsAt(int place) => Math.Min(MeetsLow(place), MeetsHigh(place));

    private double MeetsLow(int place) =>
        basis.Slope[basis.Head[place]] - basis.Rise[place] is var fall && fall > Steep ? (basis.Start[place] - basis.Low[basis.Head[place]]) / fall : double.PositiveInfinity;

    private double MeetsHigh(int place) => basis.Rise[place] > Steep ? (basis.High[basis.Head[place]] - basis.Start[place]) / basis.Rise[place] : double.PositiveInfinity;

    // A column of the smaller programme that a member's share became, and by how much it is to rise with the level.
    private readonly record struct Sharing(int Column, double Weight);

    // Levels at which something happens to a column, in their order.
    private sealed class Agenda(IEnumerable<(int Column, double Level)> entries)
    {
        private readonly (int Column, double Level)[] sorted = [.. entries.OrderBy(entry => entry.Level).ThenBy(entry => entry.Column)];
        private int next;

        public double Next(Func<int, bool> isStillDue)
        {
            while (next < sorted.Length && !isStillDue(sorted[next].Column))
            {
                next++;
            }

            return next < sorted.Length ? sorted[next].Level : double.PositiveInfinity;
        }

        public int Due => sorted[next].Column;

        public int Take() => sorted[next++].Column;
    }
}
