using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>Which answers about a bloc hold only through links that have to be qualified first, and how many days that takes.</summary>
public static class QualifiedGaps
{
    /// <summary>For each answer the fewest days after which it holds: the longest qualification of a way, on the way where that is shortest.</summary>
    /// <param name="network">The network so many days after a failure; not changed. v vertices, m links, r recipe inputs, d different times of qualification.</param>
    /// <param name="bloc">The countries.</param>
    /// <param name="gaps">Its answers in that network.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>In the order of the answers; NaN where links that have to be qualified change nothing. O(v + m + r) for each halving of the d days that some answer needs.</returns>
    public static ImmutableArray<double> DaysOf(SupplyNetwork network, BlocSelection bloc, ImmutableArray<GapAnswer> gaps, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        double[] found = new double[gaps.Length];
        Array.Fill(found, double.NaN);
        if (network.Options.DaysAfterFailure is { } asked)
        {
            double[] days = [.. ChokepointCurve.Days(network).Where(day => day <= asked)];
            var before = SupplyNetwork.Of(network.Data, network.Options with { DaysAfterFailure = null });
            Settle(Holding(before, Enumerable.Range(0, gaps.Length))[false], days);
        }

        return [.. found];

        // What holds on some of these days is already known to hold on the last of them.
        void Settle(IEnumerable<int> answers, ReadOnlySpan<double> days)
        {
            if (!answers.Any())
            {
                return;
            }

            if (days.Length == 1)
            {
                foreach (int answer in answers)
                {
                    found[answer] = days[0];
                }

                return;
            }

            int half = days.Length / 2;
            ILookup<bool, int> holds = Holding(ChokepointCurve.After(network, days[half - 1]), answers);
            Settle(holds[true], days[..half]);
            Settle(holds[false], days[half..]);
        }

        ILookup<bool, int> Holding(SupplyNetwork then, IEnumerable<int> answers)
        {
            cancellation.ThrowIfCancellationRequested();
            int[] asked = [.. answers];
            return asked.Zip(Gaps.AnswersOf(then, bloc, [.. asked.Select(answer => gaps[answer].Target)]))
                .ToLookup(pair => pair.Second >= gaps[pair.First].Answer, pair => pair.First);
        }
    }
}
