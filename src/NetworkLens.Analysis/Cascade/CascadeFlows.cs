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
    public static CascadeFlows Of(SupplyNetwork network)
    {
        double[] tonnes = TonnesOf(network);
        double[] arriving = new double[network.IntakeCount];
        double[] sold = new double[network.ActivityCount];
        for (int link = 0; link < tonnes.Length; link++)
        {
            arriving[network.IntakeOf(new LinkIndex(link)).Value] += tonnes[link];
            sold[network.LinkSuppliers[link].Value] += tonnes[link];
        }

        return new CascadeFlows(network, tonnes, arriving, sold,
            [.. sold.Select((all, activity) => network.LinksFrom(new VertexIndex(activity)).IsEmpty ? OrNothing(network.MadeBy(new VertexIndex(activity)).TonnesPerYear) : all)]);
    }

    /// <summary>Share of its intake that a link brings; 0 where none brings anything: what does not flow today cannot stop.</summary>
    public double ShareOfIntake(LinkIndex link) =>
        Arriving[Network.IntakeOf(link).Value] is var all and > 0 ? Tonnes[link.Value] / all : 0;

    /// <summary>The intakes that a vertex draws on, each once, with its share in what each takes: w.</summary>
    public IEnumerable<(int Intake, double Share)> UsesOf(VertexIndex vertex)
    {
        SortedSet<int> intakes = [];
        foreach (RecipeInput input in Network.AllInputsOf(vertex))
        {
            intakes.Add(input.Intake.Value);
        }

        return intakes.Select(intake => (intake, UseOf(vertex, new IntakeIndex(intake))));
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
    private static double[] TonnesOf(SupplyNetwork network)
    {
        ImmutableArray<LinkEstimate> estimates = LinkEstimates.Of(network);
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
