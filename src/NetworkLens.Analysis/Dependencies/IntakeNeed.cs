using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>How many tonnes a year an intake can take at most.</summary>
internal static class IntakeNeed
{
    private const int MostFeeds = 12; // shared ones for which every choice of variants is weighed; more are added up, which is never too little

    /// <summary>
    /// Demand plus what the activities take at full capacity in whichever variants take most together. Outputs of one process share
    /// their feed within a variant of the same name: of those that run in it only the largest counts.
    /// </summary>
    /// <param name="network">Whose intake.</param>
    /// <param name="intake">The intake.</param>
    /// <param name="capacities">By activity, t/yr, NaN where unknown; null: looked up.</param>
    /// <returns>t/yr; infinite where any part of it is unknown. O(users x 2^shared feeds).</returns>
    public static double Of(SupplyNetwork network, IntakeIndex intake, double[]? capacities = null)
    {
        double demand = 0;
        double own = 0;
        foreach (VertexIndex user in network.UsersOf(intake))
        {
            if (network.IsTarget(user))
            {
                demand += OrInfinite(network.AskedBetween(network.TargetOf(user)).High);
                continue;
            }

            double capacity = capacities is null ? network.CapacityOf(user).TonnesPerYear : capacities[user.Value];
            double most = double.NegativeInfinity;
            for (int variant = 0; variant < network.VariantCount(user); variant++)
            {
                Feed feed = FeedOf(network, capacity, network.InputsOf(user, variant), intake);
                if (feed.SharedBy is not null)
                {
                    return WithShared(network, intake);
                }

                most = Math.Max(most, own + feed.Own);
            }

            own = most;
        }

        return demand + own;
    }

    private static double WithShared(SupplyNetwork network, IntakeIndex intake)
    {
        double demand = 0;
        var activities = new List<List<Feed>>();
        foreach (VertexIndex user in network.UsersOf(intake))
        {
            if (network.IsTarget(user))
            {
                demand += OrInfinite(network.AskedBetween(network.TargetOf(user)).High);
            }
            else
            {
                activities.Add(FeedsOf(network, user, intake));
            }
        }

        string[] shared = [.. activities.SelectMany(feeds => feeds).Select(feed => feed.SharedBy).OfType<string>().Distinct()];
        return demand + (shared.Length <= MostFeeds
            ? Largest(activities, shared)
            : activities.Sum(feeds => feeds.Max(feed => feed.Own + feed.Shared)));
    }

    // By the set of shared feeds that somebody stands for already: an activity stands for one, or for none.
    private static double Largest(List<List<Feed>> activities, string[] shared)
    {
        double[] best = new double[1 << shared.Length];
        best.AsSpan(1..).Fill(double.NegativeInfinity);
        foreach (List<Feed> feeds in activities)
        {
            double[] next = new double[best.Length];
            Array.Fill(next, double.NegativeInfinity);
            foreach (Feed feed in feeds)
            {
                int bit = feed.SharedBy is null ? 0 : 1 << Array.IndexOf(shared, feed.SharedBy);
                for (int set = 0; set < best.Length; set++)
                {
                    next[set] = Math.Max(next[set], best[set] + feed.Own);
                    if (bit != 0 && (set & bit) == 0)
                    {
                        next[set | bit] = Math.Max(next[set | bit], best[set] + feed.Own + feed.Shared);
                    }
                }
            }

            best = next;
        }

        return best.Max();
    }

    private static List<Feed> FeedsOf(SupplyNetwork network, VertexIndex activity, IntakeIndex intake)
    {
        double capacity = network.CapacityOf(activity).TonnesPerYear;
        var feeds = new List<Feed>();
        for (int variant = 0; variant < network.VariantCount(activity); variant++)
        {
            feeds.Add(FeedOf(network, capacity, network.InputsOf(activity, variant), intake));
        }

        return feeds;
    }

    // What one variant takes of the intake.
    private static Feed FeedOf(SupplyNetwork network, double capacity, ReadOnlySpan<RecipeInput> inputs, IntakeIndex intake)
    {
        var feed = new Feed(0, 0, null);
        foreach (RecipeInput input in inputs)
        {
            if (input.Intake == intake)
            {
                RecipeRow? row = input.RecipeRow < 0 ? null : network.Data.Recipes[input.RecipeRow];
                double tonnes = capacity == 0 ? 0 : OrInfinite(capacity * OrInfinite(row?.TonnesPerTonne.Value ?? double.NaN));
                feed = row?.Process is { } process && feed.SharedBy is null ? feed with { Shared = tonnes, SharedBy = $"{process}\n{row.Variant}" } : feed with { Own = feed.Own + tonnes };
            }
        }

        return feed;
    }

    private static double OrInfinite(double tonnes) => double.IsNaN(tonnes) ? double.PositiveInfinity : tonnes;

    /// <summary>What an activity takes in one variant, t/yr.</summary>
    /// <param name="Own">For itself.</param>
    /// <param name="Shared">Together with others.</param>
    /// <param name="SharedBy">Process and variant; null where nothing is shared.</param>
    private readonly record struct Feed(double Own, double Shared, string? SharedBy);
}
