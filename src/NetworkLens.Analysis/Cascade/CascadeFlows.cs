using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>The tonnes of today that shares are taken of: W, s, and who uses what arrives.</summary>
/// <param name="Network">Of one year.</param>
/// <param name="Tonnes">W, t/yr by link, at least 0.</param>
/// <param name="Arriving">Sum of W by intake.</param>
/// <param name="Sold">Sum of W by activity.</param>
/// <param name="Size">s, by activity: what is sold, or for who sells to nobody what is made.</param>
internal sealed record CascadeFlows(SupplyNetwork Network, double[] Tonnes, double[] Arriving, double[] Sold, double[] Size)
{
    /// <summary>The flows of a network. O(v + m + r).</summary>
    public static CascadeFlows Of(SupplyNetwork network, int threads)
    {
        double[] tonnes = TonnesOf(network, threads);
        double[] arriving = new double[network.IntakeCount];
        double[] sold = new double[network.ActivityCount];
        for (int link = 0; link < tonnes.Length; link++)
        {
            arriving[network.IntakeOf(new LinkIndex(link)).Value] += tonnes[link];
            sold[network.LinkSuppliers[link].Value] += tonnes[link];
        }

        double[] size = new double[network.ActivityCount];
        for (int activity = 0; activity < size.Length; activity++)
        {
            size[activity] = network.LinksFrom(new VertexIndex(activity)).IsEmpty ? OrNothing(network.MadeBy(new VertexIndex(activity)).TonnesPerYear) : sold[activity];
        }

        return new CascadeFlows(network, tonnes, arriving, sold, size);
    }

    /// <summary>Share of its intake that a link brings; 0 where none brings anything: what does not flow today cannot stop.</summary>
    public double ShareOfIntake(LinkIndex link) =>
        Arriving[Network.IntakeOf(link).Value] is var all and > 0 ? Tonnes[link.Value] / all : 0;

    /// <summary>The intakes that a vertex draws on, ascending and each once, with its share in what each takes: w.</summary>
    /// <param name="vertex">An activity or a target.</param>
    /// <param name="uses">Emptied, then filled.</param>
    public void UsesOf(VertexIndex vertex, List<(int Intake, double Share)> uses)
    {
        uses.Clear();
        foreach (RecipeInput input in Network.AllInputsOf(vertex))
        {
            uses.Add((input.Intake.Value, 0));
        }

        if (uses.Count > 1)
        {
            uses.Sort();
        }

        int count = 0;
        for (int at = 0; at < uses.Count; at++)
        {
            if (at == 0 || uses[at].Intake != uses[count - 1].Intake)
            {
                uses[count++] = (uses[at].Intake, UseOf(vertex, new IntakeIndex(uses[at].Intake)));
            }
        }

        uses.RemoveRange(count, uses.Count - count);
    }

    // By what each needs at today's output; where that is unknown of any, each as much as the next.
    private double UseOf(VertexIndex vertex, IntakeIndex intake)
    {
        ReadOnlySpan<VertexIndex> users = Network.UsersOf(intake);
        if (users.Length == 1)
        {
            return 1;
        }

        double all = 0;
        foreach (VertexIndex user in users)
        {
            all += NeedOf(user, intake);
        }

        return all > 0 ? NeedOf(vertex, intake) / all : 1.0 / users.Length; // NaN is not above 0
    }

    private double NeedOf(VertexIndex user, IntakeIndex intake)
    {
        if (Network.IsTarget(user))
        {
            return Network.TargetOf(user).TonnesPerYear;
        }

        (double sum, int count) = (0, 0);
        foreach (RecipeInput input in Network.AllInputsOf(user))
        {
            if (input.Intake == intake)
            {
                (sum, count) = (sum + RatioOf(input), count + 1);
            }
        }

        return Network.MadeBy(user).TonnesPerYear * sum / count;
    }

    /// <summary>Tonnes of an input for one of output; 1 where nobody says.</summary>
    public double RatioOf(RecipeInput input) =>
        input.RecipeRow >= 0 && Network.Data.Recipes[input.RecipeRow].TonnesPerTonne.Value is var ratio && double.IsFinite(ratio) && ratio > 0 ? ratio : 1;

    // What nothing bounds counts as the mean of the intake's other links, else as its supplier's output dealt out alike, else as a tonne.
    private static double[] TonnesOf(SupplyNetwork network, int threads)
    {
        ImmutableArray<LinkEstimate> estimates = LinkEstimates.Of(network, threads);
        double[] tonnes = new double[estimates.Length];
        for (int intake = 0; intake < network.IntakeCount; intake++)
        {
            (int first, int count) = network.LinksOf(new IntakeIndex(intake));
            (double sum, int known) = (0, 0);
            for (int link = first; link < first + count; link++)
            {
                (sum, known) = double.IsNaN(estimates[link].TonnesPerYear) ? (sum, known) : (sum + estimates[link].TonnesPerYear, known + 1);
            }

            for (int link = first; link < first + count; link++)
            {
                double estimate = estimates[link].TonnesPerYear;
                VertexIndex supplier = network.LinkSuppliers[link];
                tonnes[link] = !double.IsNaN(estimate) ? estimate
                    : known > 0 ? sum / known
                    : network.MadeBy(supplier).TonnesPerYear is var made && double.IsFinite(made) ? made / network.LinksFrom(supplier).Length
                    : 1;
            }
        }

        return tonnes;
    }

    private static double OrNothing(double tonnes) => double.IsFinite(tonnes) ? tonnes : 0;
}
