using System.Collections.Immutable;
using System.Globalization;
using Google.OrTools.Sat;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>Finds the smallest sets of outside sites: their size first, then which there are.</summary>
internal sealed class OutsideSearch
{
    private readonly CpModel model;
    private readonly CancellationToken cancellation;
    private readonly ImmutableArray<SiteIndex> sites; // ordered by id
    private readonly BoolVar[] literals;              // one a site
    private readonly bool[] isNamed;
    private readonly int[] costs;                     // a site without a name of its own costs more than all that have one
    private readonly int named;
    private double work;                              // what is left of it

    public OutsideSearch(OutsideModel outside, DataSet data, double work, CancellationToken cancellation)
    {
        (model, this.work, this.cancellation) = (outside.Model, work, cancellation);
        sites = [.. outside.Sites.Keys.OrderBy(data.Sites.Id, StringComparer.Ordinal)];
        literals = [.. sites.Select(site => outside.Sites[site])];
        isNamed = [.. sites.Select(site => data.Sites.IsNamedPlant(site) && !BlocPart.IsUnknown(data, site))];
        named = isNamed.Count(each => each);
        costs = [.. isNamed.Select(each => each ? 1 : named + 1)];
    }

    /// <summary>Solves.</summary>
    public OutsideSitesAnswer Run()
    {
        model.Minimize(LinearExpr.WeightedSum(literals, costs));
        (CpSolverStatus status, CpSolver solver) = Solve(null);
        if (status == CpSolverStatus.Optimal)
        {
            return Optima((int)Math.Round(solver.ObjectiveValue), [Chosen(solver.BooleanValue)]);
        }

        int bound = Math.Max(0, (int)Math.Ceiling(solver.BestObjectiveBound - 1e-6));
        if (status == CpSolverStatus.Feasible)
        {
            int[] found = Chosen(solver.BooleanValue);
            int unnamed = found.Count(site => !isNamed[site]);
            return Answer(found, [], Math.Max(0, bound - (unnamed * (named + 1))), null, false);
        }

        return new OutsideSitesAnswer([], [], [], null, bound <= named ? bound : 0, null, false);
    }

    private OutsideSitesAnswer Optima(int cost, List<int[]> found)
    {
        int[] first = found[0];
        model.Model.Objective = null;
        model.Add(LinearExpr.WeightedSum(literals, costs) == cost);
        using var collector = new Collector(this);
        (CpSolverStatus status, _) = Solve(collector);
        found = collector.Found.Count > 0 ? collector.Found : found;
        first = found.Aggregate(first, Earlier);
        int[] every = [.. found.Aggregate((common, set) => [.. common.Intersect(set)])];
        bool isStopped = found.Count == FewestOutsideSites.MostOptima;
        if (isStopped)
        {
            every = InEvery(every);
            first = First(first);
        }

        return Answer(first, every, first.Count(site => isNamed[site]), status == CpSolverStatus.Optimal || isStopped ? found.Count : null, true);
    }

    // Those without which there is no optimum; what the solver finds instead rules out others too.
    private int[] InEvery(int[] candidates)
    {
        var left = candidates.ToList();
        foreach (int site in candidates)
        {
            if (left.Contains(site) && Under([literals[site].Not()]) is { } other)
            {
                left.RemoveAll(candidate => !other.Contains(candidate));
            }
        }

        return [.. left];
    }

    // At each place the smallest id that some optimum has there, after those before it.
    private int[] First(int[] best)
    {
        for (int place = 0; place < best.Length; place++)
        {
            for (int site = place == 0 ? 0 : best[place - 1] + 1; site < best[place]; site++)
            {
                if (Under([.. best.Take(place).Append(site).Select(chosen => (ILiteral)literals[chosen])]) is { } earlier)
                {
                    best = Earlier(best, earlier);
                    break;
                }
            }
        }

        return best;
    }

    private int[]? Under(ILiteral[] assumptions)
    {
        model.AddAssumptions(assumptions);
        (CpSolverStatus status, CpSolver solver) = Solve(null);
        model.ClearAssumptions();
        return status is CpSolverStatus.Optimal or CpSolverStatus.Feasible ? Chosen(solver.BooleanValue) : null;
    }

    // One worker, a fixed seed and a limit that no clock moves: the same answer on every machine. Ctrl+C is ours: the solver would answer with what it has.
    private (CpSolverStatus Status, CpSolver Solver) Solve(Collector? collector)
    {
        cancellation.ThrowIfCancellationRequested();
        var solver = new CpSolver
        {
            StringParameters = string.Create(
                CultureInfo.InvariantCulture,
                $"num_workers:1 random_seed:1 catch_sigint_signal:false max_deterministic_time:{Math.Max(0.01, work)} enumerate_all_solutions:{(collector is null ? "false" : "true")}"),
        };
        using CancellationTokenRegistration stop = cancellation.Register(solver.StopSearch);
        CpSolverStatus status = solver.Solve(model, collector);
        cancellation.ThrowIfCancellationRequested();
        work -= solver.Response!.DeterministicTime;
        return (status, solver);
    }

    private OutsideSitesAnswer Answer(int[] set, int[] every, int bound, int? optima, bool isProven) => new(
        [.. set.Where(site => isNamed[site]).Select(site => sites[site])],
        [.. set.Where(site => !isNamed[site]).Select(site => sites[site])],
        [.. every.Order().Select(site => sites[site])],
        set.Count(site => isNamed[site]),
        bound,
        optima,
        isProven);

    // Positions, ascending, so that sets compare as their sorted ids do.
    private int[] Chosen(Func<ILiteral, bool> isTrue) => [.. Enumerable.Range(0, literals.Length).Where(site => isTrue(literals[site]))];

    private static int[] Earlier(int[] one, int[] other)
    {
        int place = one.AsSpan().CommonPrefixLength(other);
        return place == one.Length || (place < other.Length && one[place] < other[place]) ? one : other;
    }

    /// <summary>Takes down every solution, up to so many.</summary>
    private sealed class Collector(OutsideSearch search) : CpSolverSolutionCallback
    {
        public List<int[]> Found { get; } = [];

        public override void OnSolutionCallback()
        {
            Found.Add(search.Chosen(BooleanValue));
            if (Found.Count == FewestOutsideSites.MostOptima)
            {
                StopSearch();
            }
        }
    }
}
