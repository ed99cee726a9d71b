using System.Runtime.Intrinsics;

namespace NetworkLens.Analysis;

/// <summary>A few shocks that spread at once, one a lane; only what changes is worked out, suppliers first.</summary>
/// <remarks>
/// A lane is changed by its own shock alone, bit for bit: what another lane makes dirty adds nothing to it. Not for two threads at once;
/// O(positions + intakes) memory, and clearing costs what was touched.
/// </remarks>
internal sealed class CascadeLanes(CascadeGraph graph, Replacement replacement)
{
    /// <summary>Shocks at once.</summary>
    public static readonly int Count = Vector256<double>.Count;

    private const double Tolerance = 1e-10; // smaller changes are not passed on
    private const int Check = 1 << 16;     // steps between looks at the cancellation

    private readonly Vector256<double>[] lost = new Vector256<double>[graph.Positions];     // 1 - d
    private readonly Vector256<double>[] sent = new Vector256<double>[graph.Positions];     // r (1 - d) as its customers know it
    private readonly Vector256<double>[] missing = new Vector256<double>[graph.Intakes];    // L
    private readonly Vector256<double>[] unsold = new Vector256<double>[graph.Positions];   // 1 - u
    private readonly Vector256<double>[] unsoldSum = new Vector256<double>[graph.Positions];
    private readonly Vector256<double>[] unsoldSent = new Vector256<double>[graph.Positions];
    private readonly Vector256<double>[] gone = new Vector256<double>[graph.Industries];    // tonnes that an industry makes no more
    private readonly Vector256<double>[] goneTold = new Vector256<double>[graph.Industries];
    private readonly List<int>[] hit = [.. Enumerable.Range(0, graph.Industries).Select(_ => new List<int>())];
    private readonly bool[] isHit = new bool[graph.Positions];
    private readonly bool[] isTouched = new bool[graph.Positions];
    private readonly bool[] isMissing = new bool[graph.Intakes];
    private readonly List<int> touched = [];
    private readonly List<int> intakes = [];
    private readonly List<int> industries = []; // that anything hit
    private readonly CascadeArcs.Row row = new();
    private DirtySet dirty = new(graph.Positions);

    /// <summary>Positions that some lane reached, ascending.</summary>
    public IReadOnlyList<int> Touched => touched;

    /// <summary>What a position lost in a lane: an activity by the worse of the two ways, a target of its supply.</summary>
    public double LossOf(int position, int lane) => Math.Max(lost[position][lane], unsold[position][lane]);

    /// <summary>Spreads shocks over a network where nothing is lost.</summary>
    public void Spread(CascadeShock[] shocks, CancellationToken cancellation)
    {
        for (int lane = 0; lane < shocks.Length; lane++)
        {
            foreach (int position in shocks[lane].Activities.Select(activity => graph.PositionOf[activity.Value]))
            {
                Lose(position, lost[position].WithElement(lane, 1));
                unsold[position] = unsold[position].WithElement(lane, 1);
                Touch(position);
            }
        }

        int[] struck = [.. touched];
        foreach (int industry in industries)
        {
            goneTold[industry] = gone[industry];
        }

        SpreadDown(struck, cancellation);
        SpreadUp(struck, cancellation);
        touched.Sort();
    }

    /// <summary>Nothing is lost any more.</summary>
    public void Clear()
    {
        foreach (int position in touched)
        {
            lost[position] = sent[position] = unsold[position] = unsoldSum[position] = unsoldSent[position] = default;
            isTouched[position] = isHit[position] = false;
        }

        foreach (int intake in intakes)
        {
            missing[intake] = default;
            isMissing[intake] = false;
        }

        foreach (int industry in industries)
        {
            gone[industry] = goneTold[industry] = default;
            hit[industry].Clear();
        }

        touched.Clear();
        intakes.Clear();
        industries.Clear();
    }

    private void SpreadDown(int[] struck, CancellationToken cancellation)
    {
        foreach (int position in struck)
        {
            dirty.Add(position);
        }

        int steps = 0;
        do
        {
            while (dirty.TryTake(out int position))
            {
                if (++steps % Check == 0)
                {
                    cancellation.ThrowIfCancellationRequested();
                }

                Supply(position);
            }
        }
        while (replacement == Replacement.MarketShare && TellMarketShares());
    }

    // Works out what a position can make, and tells its customers.
    private void Supply(int position)
    {
        var now = Vector256.Max(lost[position], Shortfall(position));
        if (now != lost[position])
        {
            Lose(position, now);
        }

        if (graph.Industry[position] is var industry and >= 0 && Changed(sent, position, MarketShare(position, industry) * lost[position]) is { } change)
        {
            CascadeArcs.Arcs sales = graph.Sales.Of(position, row);
            for (int sale = 0; sale < sales.Ends.Length; sale++)
            {
                int intake = sales.Ends[sale];
                if (!isMissing[intake])
                {
                    isMissing[intake] = true;
                    intakes.Add(intake);
                }

                missing[intake] += change * sales.Shares[sale];
                foreach (int user in graph.UsersOf(intake))
                {
                    dirty.Add(user);
                }
            }
        }
    }

    private Vector256<double> Shortfall(int position)
    {
        Vector256<double> sum = default;
        for (int variant = graph.VariantStart[position]; variant < graph.VariantStart[position + 1]; variant++)
        {
            Vector256<double> worst = default;
            for (int input = graph.InputStart[variant]; input < graph.InputStart[variant + 1]; input++)
            {
                worst = Vector256.Max(worst, missing[graph.Input[input]]);
            }

            sum += worst * graph.VariantShare[variant];
        }

        return Vector256.Min(sum, Vector256<double>.One);
    }

    // Set, not added to: a lane that has nothing new here keeps its last digit, however often another comes by.
    private void Lose(int position, Vector256<double> now)
    {
        Touch(position);
        Vector256<double> more = now - lost[position];
        lost[position] = now;
        if (graph.Industry[position] is var industry and >= 0)
        {
            gone[industry] += more * graph.Size[position];
            if (!isHit[position])
            {
                isHit[position] = true;
                if (hit[industry].Count == 0)
                {
                    industries.Add(industry);
                }

                hit[industry].Add(position);
            }
        }
    }

    // Where nothing is left of an industry, nobody can be replaced.
    private Vector256<double> MarketShare(int position, int industry)
    {
        if (replacement == Replacement.None)
        {
            return Vector256<double>.One;
        }

        var size = Vector256.Create(graph.Size[position]);
        Vector256<double> left = Vector256.Create(graph.IndustrySize[industry]) - goneTold[industry];
        return Vector256.ConditionalSelect(Vector256.GreaterThan(left, size), size / left, Vector256<double>.One);
    }

    // Those of an industry that were hit weigh more when others of it are. Each lane hears of it where it changed there.
    private bool TellMarketShares()
    {
        bool isTold = false;
        foreach (int industry in industries)
        {
            Vector256<double> change = gone[industry] - goneTold[industry];
            Vector256<double> enough = (Vector256.Create(graph.IndustrySize[industry]) - gone[industry]) * Tolerance;
            var isNews = Vector256.GreaterThan(change, Vector256.Max(enough, Vector256.Create(graph.IndustrySize[industry] * 1e-15)));
            if (isNews == Vector256<double>.Zero)
            {
                continue;
            }

            isTold = true;
            goneTold[industry] = Vector256.ConditionalSelect(isNews, gone[industry], goneTold[industry]);
            foreach (int position in hit[industry])
            {
                dirty.Add(position);
            }
        }

        return isTold;
    }

    private void SpreadUp(int[] struck, CancellationToken cancellation)
    {
        int last = graph.Positions - 1; // customers first
        foreach (int position in struck)
        {
            dirty.Add(last - position);
        }

        int steps = 0;
        while (dirty.TryTake(out int turned))
        {
            if (++steps % Check == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            int position = last - turned;
            unsold[position] = Vector256.Max(unsold[position], Vector256.Min(unsoldSum[position], Vector256<double>.One));
            if (Changed(unsoldSent, position, unsold[position]) is { } change)
            {
                CascadeArcs.Arcs purchases = graph.Purchases.Of(position, row);
                for (int purchase = 0; purchase < purchases.Ends.Length; purchase++)
                {
                    int supplier = purchases.Ends[purchase];
                    unsoldSum[supplier] += change * purchases.Shares[purchase];
                    Touch(supplier);
                    dirty.Add(last - supplier);
                }
            }
        }
    }

    // Lane by lane what is not yet passed on, where it is worth it; null where it is in none.
    private static Vector256<double>? Changed(Vector256<double>[] told, int position, Vector256<double> now)
    {
        Vector256<double> change = now - told[position];
        change = Vector256.ConditionalSelect(Vector256.GreaterThan(change, Vector256.Create(Tolerance)), change, Vector256<double>.Zero);
        told[position] += change;
        return change == Vector256<double>.Zero ? null : change;
    }

    private void Touch(int position)
    {
        if (!isTouched[position])
        {
            isTouched[position] = true;
            touched.Add(position);
        }
    }
}
