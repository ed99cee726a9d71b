using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>The course where nobody plans, step by step.</summary>
/// <remarks>
/// In each step, suppliers first: what arrives and what is in store is shared among the users of an intake by what they took before; a maker makes as much
/// less as its scarcest input, its own capacity or what it may ship lets it; each customer gets as much less; what is not used stays in store. Nobody makes or
/// takes more than before. Where makers feed one another in a circle, what closes it arrives a step later. O(steps x (m + r)) time, O(m + r + a x longest way
/// in steps) memory.
/// </remarks>
internal sealed class ProportionalCourse
{
    private readonly TakenShares taken;
    private readonly SupplyNetwork network;
    private readonly CourseLimits limits;
    private readonly int[] order;          // vertices, suppliers first
    private readonly float[] lag;          // by link, steps
    private readonly double[] store;       // by intake, tonnes
    private readonly double[][] shipped;   // ring of steps; by activity: the share of what its customers took
    private readonly double years;         // of a step

    /// <summary>Readies it at the first moment, when all runs as before.</summary>
    /// <param name="taken">As it runs before.</param>
    /// <param name="limits">What happens.</param>
    /// <param name="stocks">Held at the first moment, tonnes by intake.</param>
    /// <param name="transitDays">By link.</param>
    /// <param name="stepDays">Days of a step.</param>
    public ProportionalCourse(TakenShares taken, CourseLimits limits, double[] stocks, float[] transitDays, int stepDays)
    {
        (this.taken, this.limits, network, years) = (taken, limits, taken.Network, stepDays / TimeToSurvive.DaysInYear);
        store = [.. stocks];
        int[] component = [.. StrongComponents.Of(network).OfVertex];
        order = [.. Enumerable.Range(0, network.VertexCount).OrderBy(vertex => component[vertex]).ThenBy(vertex => vertex)];
        lag = Lags(transitDays, stepDays);
        int longest = 1 + (int)Math.Ceiling(lag.DefaultIfEmpty(0).Max());
        shipped = [.. Enumerable.Range(0, longest + 1).Select(_ => Full(network.ActivityCount))];
        Arrived = new double[network.IntakeCount];
        Used = new double[network.IntakeCount];
    }

    /// <summary>Tonnes that arrived at each intake in the last step.</summary>
    public double[] Arrived { get; }

    /// <summary>Tonnes used of each intake in the last step.</summary>
    public double[] Used { get; }

    /// <summary>Tonnes in store at each intake.</summary>
    public ReadOnlySpan<double> Store => store;

    /// <summary>Tonnes an activity shipped in a step just made.</summary>
    public double ShippedBy(int activity, int step)
    {
        double sum = 0;
        foreach (LinkIndex link in network.LinksFrom(new VertexIndex(activity)))
        {
            sum += taken.Carried[link.Value] * limits.Of(link, step) * shipped[step % shipped.Length][activity] * years;
        }

        return sum;
    }

    /// <summary>Tonnes that were on the way along a link at the end of a step.</summary>
    public double OnTheWay(LinkIndex link, int step)
    {
        double sum = 0;
        for (int back = 0; back < Math.Ceiling(lag[link.Value]); back++)
        {
            sum += Math.Min(1, lag[link.Value] - back) * Sent(link, step - back);
        }

        return sum;
    }

    /// <summary>Makes a step; steps follow one another from 0.</summary>
    /// <param name="step">Its number.</param>
    /// <param name="served">By target: the share of what it took before is written here.</param>
    public void Step(int step, double[] served)
    {
        limits.Release(step, store);
        double[] now = shipped[step % shipped.Length];
        Array.Clear(Arrived);
        Array.Clear(Used);
        double[] cover = new double[network.IntakeCount];
        Array.Fill(cover, double.NaN);
        foreach (int vertex in order)
        {
            double wish = network.IsTarget(new VertexIndex(vertex)) ? 1 : limits.Wish(vertex, step);
            double level = Level(vertex, wish, step, cover);
            if (network.IsTarget(new VertexIndex(vertex)))
            {
                served[vertex - network.ActivityCount] = level;
            }
            else
            {
                double may = limits.MayShip(vertex, step);
                now[vertex] = may > 0 ? level / may : 0;
            }
        }

        for (int intake = 0; intake < store.Length; intake++)
        {
            _ = double.IsNaN(cover[intake]) ? Cover(intake, step) : 0; // nobody uses it: it arrives all the same
            store[intake] = Math.Max(0, store[intake] + Arrived[intake] - Used[intake]); // below 0 by rounding alone
        }
    }

    // What a vertex makes or takes, as a share of what it did before; what it uses is booked.
    private double Level(int vertex, double wish, int step, double[] cover)
    {
        ImmutableArray<ImmutableArray<TakenShares.Taken>> variants = taken.Inputs[vertex];
        if (variants.IsEmpty)
        {
            return wish;
        }

        double level = 0;
        for (int variant = 0; variant < variants.Length; variant++)
        {
            double least = 1;
            foreach (TakenShares.Taken input in variants[variant])
            {
                if (double.IsNaN(cover[input.Intake]))
                {
                    cover[input.Intake] = Cover(input.Intake, step);
                }

                least = input.Tonnes > 0 ? Math.Min(least, cover[input.Intake]) : least;
            }

            foreach (TakenShares.Taken input in variants[variant])
            {
                Used[input.Intake] += input.Tonnes * wish * least * years;
            }

            level += taken.Weights[vertex][variant] * wish * least;
        }

        return level;
    }

    // How much of what its users wish for an intake has, 0..1.
    private double Cover(int intake, int step)
    {
        (int first, int count) = network.LinksOf(new IntakeIndex(intake));
        double arrived = 0;
        for (int link = first; link < first + count; link++)
        {
            int whole = (int)lag[link];
            double part = lag[link] - whole;
            arrived += part == 0 ? Sent(new LinkIndex(link), step - whole)
                : ((1 - part) * Sent(new LinkIndex(link), step - whole)) + (part * Sent(new LinkIndex(link), step - whole - 1));
        }

        Arrived[intake] = arrived;
        double asked = 0;
        foreach (VertexIndex user in network.UsersOf(new IntakeIndex(intake)))
        {
            double wish = network.IsTarget(user) ? 1 : limits.Wish(user.Value, step);
            foreach (ImmutableArray<TakenShares.Taken> variant in taken.Inputs[user.Value])
            {
                foreach (TakenShares.Taken input in variant)
                {
                    asked += input.Intake == intake ? input.Tonnes * wish : 0;
                }
            }
        }

        asked *= years;
        double there = store[intake] + arrived;
        return asked <= there * (1 + 1e-12) ? 1 : there / asked;
    }

    private double Sent(LinkIndex link, int step) => taken.Carried[link.Value] * years
        * (step < 0 ? 1 : limits.Of(link, step) * shipped[step % shipped.Length][network.SupplierOf(link).Value]);

    // What comes from a maker that is looked at later comes in a later step.
    private float[] Lags(float[] transitDays, int stepDays)
    {
        int[] place = new int[order.Length];
        for (int position = 0; position < order.Length; position++)
        {
            place[order[position]] = position;
        }

        float[] lags = new float[network.LinkCount];
        for (int link = 0; link < lags.Length; link++)
        {
            lags[link] = transitDays[link] / stepDays;
            int first = int.MaxValue;
            foreach (VertexIndex user in network.UsersOf(network.IntakeOf(new LinkIndex(link))))
            {
                first = Math.Min(first, place[user.Value]);
            }

            lags[link] = first <= place[network.SupplierOf(new LinkIndex(link)).Value] ? Math.Max(1, lags[link]) : lags[link];
        }

        return lags;
    }

    private static double[] Full(int count)
    {
        double[] full = new double[count];
        Array.Fill(full, 1);
        return full;
    }
}
