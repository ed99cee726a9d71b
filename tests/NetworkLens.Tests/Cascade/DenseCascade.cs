using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests.Cascade;

/// <summary>The formulas of <see cref="Cascades"/> written down as they stand: full matrices, every firm in every round, until nothing changes.</summary>
internal sealed class DenseCascade
{
    private readonly SupplyNetwork network;
    private readonly ProductionRule rule;
    private readonly Replacement replacement;
    private readonly double[][] flow; // W, activity by intake
    private readonly double[] size;
    private readonly int[] industry;
    private readonly double[] arriving;
    private readonly int[][] users;
    private readonly double[][] use; // vertex by intake
    private readonly (double Share, int[] Intakes)[][] variants;

    public DenseCascade(SupplyNetwork network, ProductionRule rule, Replacement replacement = Replacement.MarketShare)
    {
        (this.network, this.rule, this.replacement) = (network, rule, replacement);
        flow = [.. Enumerable.Range(0, network.ActivityCount).Select(_ => new double[network.IntakeCount])];
        for (int intake = 0; intake < network.IntakeCount; intake++)
        {
            (int first, int count) = network.LinksOf(new IntakeIndex(intake));
            double[] known = [.. Enumerable.Range(first, count).Select(link => LinkEstimates.Of(network)[link].TonnesPerYear)];
            for (int link = 0; link < count; link++)
            {
                VertexIndex supplier = network.LinkSuppliers[first + link];
                double made = network.MadeBy(supplier).TonnesPerYear;
                flow[supplier.Value][intake] += !double.IsNaN(known[link]) ? known[link]
                    : known.Any(tonnes => !double.IsNaN(tonnes)) ? known.Where(tonnes => !double.IsNaN(tonnes)).Average()
                    : double.IsFinite(made) ? made / network.LinksFrom(supplier).Length : 1;
            }
        }

        size = [.. Enumerable.Range(0, network.ActivityCount).Select(activity => !network.LinksFrom(new VertexIndex(activity)).IsEmpty
            ? Enumerable.Range(0, network.IntakeCount).Sum(intake => flow[activity][intake])
            : network.MadeBy(new VertexIndex(activity)).TonnesPerYear is var made && double.IsFinite(made) ? made : 0)];
        industry = [.. size.Select((_, activity) => network.MaterialOf(new VertexIndex(activity)).Value)];
        int[] intakes = [.. Enumerable.Range(0, network.IntakeCount)];
        arriving = [.. intakes.Select(intake => flow.Sum(row => row[intake]))];
        users = [.. intakes.Select(intake => network.UsersOf(new IntakeIndex(intake)).ToArray().Select(user => user.Value).ToArray())];
        use = [.. Enumerable.Range(0, network.VertexCount).Select(vertex => intakes.Select(intake => users[intake].Contains(vertex) ? Use(vertex, intake) : 0).ToArray())];
        variants = [.. Enumerable.Range(0, network.VertexCount).Select(VariantsOf)];
    }

    /// <summary>ESRI, and the share that each target loses; null where the last digits come too slowly to tell.</summary>
    /// <param name="failed">What fails.</param>
    /// <param name="tilt">1; more or less than that makes each loss that a customer meets so much larger or smaller.</param>
    /// <param name="rounds">At most.</param>
    public (double Esri, double[] Targets)? Of(IReadOnlyCollection<VertexIndex> failed, double tilt = 1, int rounds = 5_000)
    {
        bool[] fails = [.. Enumerable.Range(0, network.VertexCount).Select(vertex => failed.Contains(new VertexIndex(vertex)))];
        if (Settled(fails, level => Down(level, tilt), rounds) is not { } down || Settled(fails, level => Up(level, tilt), rounds) is not { } up)
        {
            return null;
        }

        double all = size.Sum();
        return (
            all > 0 ? size.Select((tonnes, activity) => tonnes * (1 - Math.Min(down[activity], up[activity]))).Sum() / all : 0,
            [.. down[network.ActivityCount..].Select(level => 1 - level)]);
    }

    private static double[]? Settled(bool[] fails, Func<double[], double[]> next, int rounds)
    {
        double[] level = [.. fails.Select(failed => failed ? 0.0 : 1)];
        for (int round = 0; round < rounds; round++)
        {
            double[] after = next(level);
            bool isSettled = true;
            for (int vertex = 0; vertex < after.Length; vertex++)
            {
                after[vertex] = fails[vertex] ? 0 : Math.Clamp(after[vertex], 0, level[vertex]);
                isSettled &= level[vertex] - after[vertex] < 1e-14;
            }

            if (isSettled)
            {
                return after;
            }

            level = after;
        }

        return null;
    }

    private double[] Down(double[] level, double tilt)
    {
        double[] left = new double[network.Data.Materials.Length];
        for (int activity = 0; activity < size.Length; activity++)
        {
            left[industry[activity]] += size[activity] * level[activity];
        }

        double[] loss = new double[network.IntakeCount];
        for (int supplier = 0; supplier < size.Length; supplier++)
        {
            double share = left[industry[supplier]] > size[supplier] && replacement == Replacement.MarketShare ? size[supplier] / left[industry[supplier]] : 1;
            for (int intake = 0; intake < loss.Length; intake++)
            {
                loss[intake] += arriving[intake] > 0 ? flow[supplier][intake] / arriving[intake] * share * (1 - level[supplier]) * tilt : 0;
            }
        }

        double[] after = new double[level.Length];
        for (int vertex = 0; vertex < after.Length; vertex++)
        {
            after[vertex] = 1;
            foreach ((double share, int[] intakes) in variants[vertex])
            {
                double worst = 0;
                foreach (int intake in intakes)
                {
                    worst = Math.Max(worst, loss[intake]);
                }

                after[vertex] -= share * worst;
            }
        }

        return after;
    }

    private double[] Up(double[] level, double tilt)
    {
        double[] lost = new double[network.IntakeCount];
        for (int vertex = 0; vertex < level.Length; vertex++)
        {
            for (int intake = 0; intake < lost.Length; intake++)
            {
                lost[intake] += use[vertex][intake] * (1 - level[vertex]) * tilt;
            }
        }

        double[] after = [.. level.Select(_ => 1.0)];
        for (int activity = 0; activity < size.Length; activity++)
        {
            double sold = flow[activity].Sum();
            for (int intake = 0; sold > 0 && intake < lost.Length; intake++)
            {
                after[activity] -= flow[activity][intake] / sold * lost[intake];
            }
        }

        return after;
    }

    private (double Share, int[] Intakes)[] VariantsOf(int vertex)
    {
        var variants = Enumerable.Range(0, network.VariantCount(new VertexIndex(vertex))).Select(variant => network.InputsOf(new VertexIndex(vertex), variant).ToArray()).ToArray();
        int[] all = [.. variants.SelectMany(inputs => inputs).Select(input => input.Intake.Value).Distinct()];
        double Tonnes(int intake) => use[vertex][intake] * arriving[intake];
        int Holding(int intake) => variants.Count(inputs => inputs.Any(input => input.Intake.Value == intake));
        (double Weight, int[] Intakes)[] ways = all.Length == 0 ? []
            : rule == ProductionRule.Leontief ? [(1, all)]
            : rule == ProductionRule.Linear ? [.. all.Select(intake => (Tonnes(intake), new[] { intake }))]
            : [.. variants.Select(inputs => (Output(inputs, Tonnes, Holding), inputs.Select(input => input.Intake.Value).ToArray()))];
        double sum = ways.Sum(way => way.Weight);
        return [.. ways.Where(way => way.Intakes.Length > 0).Select(way => (sum > 0 ? way.Weight / sum : 1.0 / ways.Length, way.Intakes))];
    }

    private double Output(RecipeInput[] inputs, Func<int, double> tonnes, Func<int, int> holding)
    {
        RecipeInput[] own = [.. inputs.Where(input => holding(input.Intake.Value) == 1)];
        return (own.Length > 0 ? own : inputs).Select(input => tonnes(input.Intake.Value) / holding(input.Intake.Value) / Ratio(input)).DefaultIfEmpty(0).Min();
    }

    private double Use(int user, int intake)
    {
        double[] needs = [.. users[intake].Select(other => Need(new VertexIndex(other), intake))];
        return needs.Length == 1 || !(needs.Sum() > 0) ? 1.0 / needs.Length : needs[Array.IndexOf(users[intake], user)] / needs.Sum();
    }

    private double Need(VertexIndex user, int intake) => network.IsTarget(user)
        ? network.TargetOf(user).TonnesPerYear
        : network.MadeBy(user).TonnesPerYear * network.AllInputsOf(user).ToArray().Where(input => input.Intake.Value == intake).Average(Ratio);

    private double Ratio(RecipeInput input) => input.RecipeRow < 0 || !(network.Data.Recipes[input.RecipeRow].TonnesPerTonne.Value > 0) ? 1 : network.Data.Recipes[input.RecipeRow].TonnesPerTonne.Value;
}
