using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>The course where nobody plans, step by step.</summary>
/// <remarks>
/// In each step, suppliers first: what arrives and what is in store is shared among the users of an intake by what they took before; a maker makes as much
/// less as its scarcest input, its own capacity or what it may ship lets it; each customer gets as much less; what is not used stays in store. Nobody makes or
/// takes more than before. Where makers feed one another in a circle, what closes it arrives a step later. What arrives at an intake is added up again only
/// where one of its suppliers sent more or less than the step before, and a maker is looked at only where what it has changed: O(r + the links of makers that
/// changed) time a step, O(m + r + a x longest way in steps) memory.
/// </remarks>
internal sealed class ProportionalCourse
{
    private readonly TakenShares taken;
    private readonly SupplyNetwork network;
    private readonly CourseLimits limits;
    private readonly int[] order;          // vertices, suppliers first
    private readonly int[] limitedMakers;
    private readonly int[] limitedLinks;
    private readonly float[] lag;          // by link, steps
    private readonly double[] sent;        // by link, tonnes a step before anything happens
    private readonly double[] store;       // by intake, tonnes
    private readonly double[] asked;       // by intake, tonnes a step
    private readonly double[] cover;       // by intake: how much of what its users ask for it has, 0..1
    private readonly int[] covered;        // by intake: the step of its cover
    private readonly double[] use;         // by input, tonnes a step
    private readonly double[] level;       // by vertex, as a share of what it did before
    private readonly bool[] isChanged;     // by vertex: what it may do is not what it was in the last step
    private readonly double[][] shipped;   // ring of steps; by activity: the share of what its customers took
    private readonly List<int>[] arriving; // ring of steps: intakes at which not the same arrives as a step before
    private readonly bool[][] isArriving;  // ring of steps; by intake: it is among them
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
        (limitedMakers, limitedLinks) = ([.. limits.Makers], [.. limits.Links]);
        lag = Lags(transitDays, stepDays);
        sent = [.. taken.Carried.Select(tonnes => tonnes * years)];
        int ring = 2 + (int)Math.Ceiling(lag.DefaultIfEmpty(0).Max());
        shipped = [.. Enumerable.Range(0, ring).Select(_ => Full(network.ActivityCount))];
        arriving = [.. Enumerable.Range(0, ring).Select(_ => new List<int>())];
        arriving[0].AddRange(Enumerable.Range(0, network.IntakeCount)); // the first step looks at all of it
        isArriving = [.. Enumerable.Range(0, ring).Select(_ => new bool[network.IntakeCount])];
        (asked, cover, use) = (new double[network.IntakeCount], new double[network.IntakeCount], new double[taken.InputCount]);
        (level, isChanged) = (new double[network.VertexCount], new bool[network.VertexCount]);
        covered = [.. Enumerable.Repeat(-1, network.IntakeCount)];
        Arrived = new double[network.IntakeCount];
        Used = new double[network.IntakeCount];
        Array.Fill(isChanged, true);
        for (int intake = 0; intake < store.Length; intake++)
        {
            (isArriving[0][intake], asked[intake], cover[intake]) = (true, Asked(intake, 0), double.NaN);
        }
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
            sum += Sent(link.Value, step);
        }

        return sum;
    }

    /// <summary>Tonnes that were on the way along a link at the end of a step.</summary>
    public double OnTheWay(LinkIndex link, int step)
    {
        double sum = 0;
        for (int back = 0; back < Math.Ceiling(lag[link.Value]); back++)
        {
            sum += Math.Min(1, lag[link.Value] - back) * Sent(link.Value, step - back);
        }

        return sum;
    }

    /// <summary>Makes a step; steps follow one another from 0.</summary>
    /// <param name="step">Its number.</param>
    /// <param name="served">By target: the share of what it took before is written here.</param>
    public void Step(int step, double[] served)
    {
        limits.Release(step, store);
        FollowLimits(step);
        double[] now = shipped[step % shipped.Length];
        double[] last = shipped[(step + shipped.Length - 1) % shipped.Length];
        last.CopyTo(now, 0);
        foreach (int vertex in order)
        {
            if (HasOther(vertex, step))
            {
                level[vertex] = Level(vertex, Wish(vertex, step));
                if (vertex < now.Length && (now[vertex] = ShareOf(vertex, step)) != last[vertex])
                {
                    foreach (LinkIndex link in network.LinksFrom(new VertexIndex(vertex)))
                    {
                        Tell(link.Value, step);
                    }
                }
            }
        }

        level.AsSpan(network.ActivityCount).CopyTo(served);
        Array.Clear(Used);
        for (int input = 0; input < use.Length; input++)
        {
            Used[taken.Input(input).Intake] += use[input];
        }

        for (int intake = 0; intake < store.Length; intake++)
        {
            _ = covered[intake] == step || IsCoveredAnew(intake, step); // nobody uses it: it arrives all the same
            store[intake] = Math.Max(0, store[intake] + Arrived[intake] - Used[intake]); // below 0 by rounding alone
        }

        List<int> done = arriving[step % arriving.Length];
        done.ForEach(intake => isArriving[step % arriving.Length][intake] = false);
        done.Clear();
    }

    // What it may ship or make changes by itself; what its customers may get of it likewise.
    private void FollowLimits(int step)
    {
        foreach (int maker in limitedMakers)
        {
            if (Before(limits.Wish, maker, step) != limits.Wish(maker, step) || Before(limits.MayShip, maker, step) != limits.MayShip(maker, step))
            {
                isChanged[maker] = true;
                foreach (RecipeInput input in network.AllInputsOf(new VertexIndex(maker)))
                {
                    asked[input.Intake.Value] = Asked(input.Intake.Value, step);
                }
            }
        }

        foreach (int link in limitedLinks)
        {
            if ((step == 0 ? 1 : limits.Of(new LinkIndex(link), step - 1)) != limits.Of(new LinkIndex(link), step))
            {
                Tell(link, step);
            }
        }
    }

    private static double Before(Func<int, int, double> limit, int maker, int step) => step == 0 ? double.NaN : limit(maker, step - 1);

    // What leaves along a link is not what it was: neither is what arrives.
    private void Tell(int link, int step)
    {
        int intake = network.IntakeOf(new LinkIndex(link)).Value;
        for (int later = (int)lag[link]; later <= lag[link] + (lag[link] == (int)lag[link] ? 0 : 1); later++)
        {
            int slot = (step + later) % arriving.Length;
            if (!isArriving[slot][intake])
            {
                isArriving[slot][intake] = true;
                arriving[slot].Add(intake);
            }
        }
    }

    private double Wish(int vertex, int step) => vertex < network.ActivityCount ? limits.Wish(vertex, step) : 1;

    private double ShareOf(int activity, int step) => limits.MayShip(activity, step) is var may && may > 0 ? level[activity] / may : 0;

    // Whether a vertex has not the same as in the last step.
    private bool HasOther(int vertex, int step)
    {
        (bool isOther, isChanged[vertex]) = (isChanged[vertex], false);
        (int first, int end) = taken.AllInputsOf(vertex);
        for (int input = first; input < end; input++)
        {
            int intake = taken.Input(input).Intake;
            if (covered[intake] != step && IsCoveredAnew(intake, step))
            {
                foreach (VertexIndex user in network.UsersOf(new IntakeIndex(intake)))
                {
                    isChanged[user.Value] = true;
                }

                (isOther, isChanged[vertex]) = (true, false);
            }
        }

        return isOther;
    }

    // What a vertex makes or takes, as a share of what it did before; what it uses is noted.
    private double Level(int vertex, double wish)
    {
        (int firstVariant, int endVariant) = taken.VariantsOf(vertex);
        double sum = 0;
        for (int variant = firstVariant; variant < endVariant; variant++)
        {
            (int first, int end) = taken.InputsOf(variant);
            double least = 1;
            for (int input = first; input < end; input++)
            {
                least = taken.Input(input) is { Tonnes: > 0 } takes ? Math.Min(least, cover[takes.Intake]) : least;
            }

            for (int input = first; input < end; input++)
            {
                use[input] = taken.Input(input).Tonnes * wish * least * years;
            }

            sum += taken.Weight(variant) * wish * least;
        }

        return firstVariant == endVariant ? wish : sum;
    }

    // Finds out how much of what its users ask for an intake has; true where it is not what it was.
    private bool IsCoveredAnew(int intake, int step)
    {
        covered[intake] = step;
        if (isArriving[step % isArriving.Length][intake])
        {
            Arrived[intake] = Arriving(intake, step);
        }

        double there = store[intake] + Arrived[intake];
        double before = cover[intake];
        cover[intake] = asked[intake] <= there * (1 + 1e-12) ? 1 : there / asked[intake];
        return cover[intake] != before;
    }

    private double Arriving(int intake, int step)
    {
        (int first, int count) = network.LinksOf(new IntakeIndex(intake));
        double arrived = 0;
        for (int link = first; link < first + count; link++)
        {
            int whole = (int)lag[link];
            double part = lag[link] - whole;
            arrived += part == 0 ? Sent(link, step - whole) : ((1 - part) * Sent(link, step - whole)) + (part * Sent(link, step - whole - 1));
        }

        return arrived;
    }

    private double Asked(int intake, int step)
    {
        double sum = 0;
        foreach (VertexIndex user in network.UsersOf(new IntakeIndex(intake)))
        {
            (int first, int end) = taken.AllInputsOf(user.Value);
            for (int input = first; input < end; input++)
            {
                sum += taken.Input(input) is var takes && takes.Intake == intake ? takes.Tonnes * Wish(user.Value, step) : 0;
            }
        }

        return sum * years;
    }

    private double Sent(int link, int step) =>
        sent[link] * (step < 0 ? 1 : limits.Of(new LinkIndex(link), step) * shipped[step % shipped.Length][network.SupplierOf(new LinkIndex(link)).Value]);

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
