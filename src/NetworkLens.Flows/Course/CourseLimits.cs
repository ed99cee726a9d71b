using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>What shocks leave makers and links of what they did before, step by step.</summary>
internal sealed class CourseLimits
{
    private readonly TakenShares taken;
    private readonly double[]?[] ofActivity;  // by step; null: all of it
    private readonly double[]?[] ofLink;      // by step; null: all of it
    private readonly double[]?[] mayShip;     // by activity and step; null: all of it
    private readonly Dictionary<int, List<(int Intake, double Tonnes)>> releases = [];

    /// <summary>Works them out. O(effects x (a + m) + what they touch x steps).</summary>
    /// <param name="taken">As it runs before.</param>
    /// <param name="effects">With their ramps.</param>
    /// <param name="steps">First day and number of days of each step.</param>
    /// <param name="ahead">Which links end; null: none.</param>
    public CourseLimits(TakenShares taken, ImmutableArray<Effect> effects, ImmutableArray<(DateOnly First, int Days)> steps, YearsAhead? ahead = null)
    {
        this.taken = taken;
        SupplyNetwork network = taken.Network;
        var rows = new SharedRows(steps);
        ofActivity = rows.Of(
            network.ActivityCount,
            [.. effects.Where(effect => effect.Kind == ShockKind.Outage)],
            (effect, activity) => effect.Sites!.Contains(network.SiteOf(new VertexIndex(activity))) && effect.Concerns(network.MaterialOf(new VertexIndex(activity))));
        ofLink = rows.Of(
            network.LinkCount,
            [.. effects.Where(effect => effect.Kind == ShockKind.Quota)],
            (effect, link) => effect.Concerns(network.MaterialOf(new LinkIndex(link)))
                && effect.From!.Contains(network.SiteOf(network.SupplierOf(new LinkIndex(link)))) && effect.To!.Contains(network.SiteOf(network.IntakeOf(new LinkIndex(link)))));
        for (int link = 0; link < ofLink.Length && ahead is not null; link++)
        {
            ofLink[link] = ahead.EndOf(new LinkIndex(link)) is { } end ? rows.Until(end, ofLink[link]) : ofLink[link];
        }

        mayShip = new double[]?[network.ActivityCount];
        for (int activity = 0; activity < mayShip.Length; activity++)
        {
            mayShip[activity] = Shippable(activity, steps.Length);
        }

        Release(effects, steps);
    }

    /// <summary>What a maker would make if nothing it needs were short, as a share of what it made before.</summary>
    public double Wish(int activity, int step)
    {
        double may = MayShip(activity, step);
        if (ofActivity[activity] is not { } left)
        {
            return may;
        }

        double room = taken.Network.CapacityOf(new VertexIndex(activity)).TonnesPerYear / taken.Made[activity];
        return Math.Min(may, left[step] * (double.IsFinite(room) ? Math.Max(1, room) : 1));
    }

    /// <summary>The makers whose <see cref="Wish"/> or <see cref="MayShip"/> is not all in every step.</summary>
    public IEnumerable<int> Makers => Enumerable.Range(0, mayShip.Length).Where(activity => mayShip[activity] is not null || ofActivity[activity] is not null);

    /// <summary>The links of which <see cref="Of"/> is not all in every step.</summary>
    public IEnumerable<int> Links => Enumerable.Range(0, ofLink.Length).Where(link => ofLink[link] is not null);

    /// <summary>The share of what its customers took that a maker may send them.</summary>
    public double MayShip(int activity, int step) => mayShip[activity] is { } row ? row[step] : 1;

    /// <summary>The share of what a link carried that it may carry.</summary>
    public double Of(LinkIndex link, int step) => ofLink[link.Value] is { } row ? row[step] : 1;

    /// <summary>Puts what is released in a step into store.</summary>
    public void Release(int step, double[] store)
    {
        if (releases.TryGetValue(step, out List<(int Intake, double Tonnes)>? released))
        {
            foreach ((int intake, double tonnes) in released)
            {
                store[intake] += tonnes;
            }
        }
    }

    /// <summary>Stocks by intake: one that several may use is shared among them by what arrives at each, or alike where nothing does.</summary>
    public static double[] Shared(TakenShares taken, IEnumerable<FlowStock> stocks)
    {
        double[] store = new double[taken.Network.IntakeCount];
        foreach (FlowStock stock in stocks)
        {
            foreach ((int intake, double tonnes) in Parts(taken, stock))
            {
                store[intake] += tonnes;
            }
        }

        return store;
    }

    private static IEnumerable<(int Intake, double Tonnes)> Parts(TakenShares taken, FlowStock stock)
    {
        int[] intakes = [.. stock.Users.Select(site => taken.Network.FindIntake(site, stock.Material)).OfType<IntakeIndex>().Select(intake => intake.Value)];
        double sum = intakes.Sum(intake => taken.Arriving[intake]);
        return intakes.Select(intake => (intake, stock.Tonnes * (sum > 0 ? taken.Arriving[intake] / sum : 1.0 / intakes.Length)));
    }

    private double[]? Shippable(int activity, int steps)
    {
        ReadOnlySpan<LinkIndex> links = taken.Network.LinksFrom(new VertexIndex(activity));
        double[]? row = null;
        foreach (LinkIndex link in links)
        {
            if (ofLink[link.Value] is not null && taken.Made[activity] > 0)
            {
                row ??= new double[steps];
            }
        }

        for (int step = 0; step < row?.Length; step++)
        {
            foreach (LinkIndex link in links)
            {
                row[step] += taken.Carried[link.Value] * Of(link, step) / taken.Made[activity];
            }
        }

        return row;
    }

    private void Release(ImmutableArray<Effect> effects, ImmutableArray<(DateOnly First, int Days)> steps)
    {
        foreach (Effect effect in effects.Where(effect => effect.Kind == ShockKind.Release))
        {
            DateOnly first = effect.Days.Min(span => span.First);
            int step = Enumerable.Range(0, steps.Length).FirstOrDefault(number => steps[number].First.AddDays(steps[number].Days) > first, -1);
            if (step >= 0 && effect.Days.Max(span => span.Last) >= steps[0].First)
            {
                releases.TryAdd(step, []);
                releases[step].AddRange(Parts(taken, new FlowStock(effect.Materials[0], effect.Sites!, effect.Extent)));
            }
        }
    }

    // What the same effects are about shares one row.
    private sealed class SharedRows(ImmutableArray<(DateOnly First, int Days)> steps)
    {
        public double[]?[] Of(int count, ImmutableArray<Effect> effects, Func<Effect, int, bool> concerns)
        {
            double[]?[] rows = new double[]?[count];
            var known = new Dictionary<string, double[]>();
            for (int item = 0; item < count && !effects.IsEmpty; item++)
            {
                int[] own = [.. Enumerable.Range(0, effects.Length).Where(effect => concerns(effects[effect], item))];
                if (own.Length > 0)
                {
                    string key = string.Join(',', own);
                    rows[item] = known.TryGetValue(key, out double[]? row) ? row : known[key] = Row([.. own.Select(effect => effects[effect])]);
                }
            }

            return rows;
        }

        /// <summary>A row that ends on a day: nothing from then on.</summary>
        public double[] Until(DateOnly end, double[]? row) =>
            [.. steps.Select((step, number) => (row?[number] ?? 1) * Math.Clamp(end.DayNumber - step.First.DayNumber, 0, step.Days) / step.Days)];

        // The mean over the days of each step.
        private double[] Row(Effect[] effects)
        {
            double[] row = new double[steps.Length];
            for (int step = 0; step < row.Length; step++)
            {
                for (int day = 0; day < steps[step].Days; day++)
                {
                    DateOnly now = steps[step].First.AddDays(day);
                    row[step] += effects.Where(effect => effect.HoldsOn(now)).Aggregate(1.0, (left, effect) => left * (1 - effect.Extent)) / steps[step].Days;
                }
            }

            return row;
        }
    }
}
