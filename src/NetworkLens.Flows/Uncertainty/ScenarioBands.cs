using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>Where a figure lies when all figures it rests on are drawn within their ranges.</summary>
/// <param name="P05">5 % of the samples are below.</param>
/// <param name="P50">Half of them.</param>
/// <param name="P95">95 % of them.</param>
/// <param name="RankStability">Share of the samples in which the row has the same rank as without drawing, 0..1; NaN for what has none.</param>
public readonly record struct Band(double P05, double P50, double P95, double RankStability);

/// <summary>Monte Carlo over a scenario.</summary>
/// <param name="Rows">Lost t/yr, row by row of the answer.</param>
/// <param name="LostTonnes">Lost by the world over the whole time, tonnes.</param>
public sealed record ScenarioBands(ImmutableArray<Band> Rows, Band LostTonnes)
{
    // Lost t/yr, row by row of the answer, and tonnes lost by the world.
    private sealed record Sample(double[] Lost, double Total);

    private static readonly LotFormat<Sample> Format = new(
        (writer, sample) =>
        {
            writer.WriteEach(sample.Lost, writer.Write);
            writer.Write(sample.Total);
        },
        reader => new Sample(reader.ReadEach(reader.ReadDouble), reader.ReadDouble()));

    /// <summary>Runs a scenario on drawn data sets, of the rule and the objective asked for.</summary>
    /// <param name="answer">Without drawing.</param>
    /// <param name="options">As for the answer.</param>
    /// <param name="samples">At least 1.</param>
    /// <param name="seed">The same seed, the same bands.</param>
    /// <param name="threads">Workers; 0: one a core. The answer does not depend on it.</param>
    /// <param name="progress">Told the share done; null: nobody asks.</param>
    /// <param name="cancellation">Looked at between solutions.</param>
    /// <param name="work">Who draws the samples; null: the threads of this process.</param>
    /// <remarks>O(samples) programmes. Sampling from ranges as in model.md, Evidence and uncertainty.</remarks>
    public static ScenarioBands Of(
        ScenarioAnswer answer, ScenarioOptions options, int samples, int seed, int threads, IProgress<double>? progress, CancellationToken cancellation,
        ILotWork? work = null)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(samples, 1);
        var data = new SampledData(answer.Network.Data);
        (ImmutableArray<Effect> effects, _) = new EffectReader(answer.Network.Data, answer.Network.Options.AsOf, options.AllMembers).Read(answer.Scenario);
        var position = answer.Rows.Select((row, number) => (Key(row), number)).ToDictionary(pair => pair.Item1, pair => pair.number);
        int done = 0;
        Sample Drawn(int number)
        {
            var network = SupplyNetwork.Of(data.Of(new Draw(seed, number)), answer.Network.Options);
            RuleOutcome outcome = new RuleRun(network, options.Rerouting, effects, answer.Periods, double.PositiveInfinity, cancellation).Serve(options.Objective);
            double[] rows = new double[answer.Rows.Length];
            double world = 0;
            foreach (ScenarioRow row in ScenarioRun.RowsOf(network.Data, answer.Periods, outcome))
            {
                if (position.TryGetValue(Key(row), out int at))
                {
                    rows[at] = row.LostTonnesPerYear;
                }

                world += (double.IsNaN(row.LostTonnesPerYear) ? 0 : row.LostTonnesPerYear) * answer.Periods[row.Period].Years;
            }

            progress?.Report(Interlocked.Increment(ref done) / (double)samples);
            return new Sample(rows, world);
        }

        var round = new LotRound("samples", samples, number => $"sample {number + 1}");
        Sample[] drawn = [.. (work ?? new LotsHere(threads, cancellation)).Do(round, Format, Drawn).OfType<Sample>()];
        if (drawn.Length == 0)
        {
            throw new FlowsImpossibleException("Every sample failed, so that there are no bands.");
        }

        double[][] lost = [.. drawn.Select(sample => sample.Lost)];
        int[] rank = Ranks([.. answer.Rows.Select(row => row.LostTonnesPerYear)]);
        int[][] ranks = [.. lost.Select(Ranks)];
        return new ScenarioBands(
            [.. answer.Rows.Select((_, row) => BandOf([.. lost.Select(sample => sample[row])], ranks.Count(each => each[row] == rank[row]) / (double)drawn.Length))],
            BandOf([.. drawn.Select(sample => sample.Total)], double.NaN));
    }

    private static (int, int, int) Key(ScenarioRow row) => (row.Site.Value, row.Material.Value, row.Period);

    // 1 for the most lost; equals share a rank, and unknown ones the last.
    private static int[] Ranks(double[] lost)
    {
        double[] printed = [.. lost.Select(Figures.Printed)];
        double[] ascending = [.. printed.Order()];
        return [.. printed.Select(tonnes => 1 + ascending.Length - FirstAbove(ascending, tonnes))];
    }

    private static int FirstAbove(double[] ascending, double value)
    {
        (int low, int high) = (0, ascending.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = ascending[middle] <= value ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static Band BandOf(double[] samples, double rankStability)
    {
        Array.Sort(samples);
        return new Band(Quantile(samples, 0.05), Quantile(samples, 0.5), Quantile(samples, 0.95), rankStability);
    }

    // Hyndman & Fan 1996, type 7.
    private static double Quantile(double[] ascending, double share)
    {
        double place = share * (ascending.Length - 1);
        int below = (int)place;
        double above = ascending[Math.Min(below + 1, ascending.Length - 1)];
        return ascending[below] + ((place - below) * (above - ascending[below]));
    }
}
