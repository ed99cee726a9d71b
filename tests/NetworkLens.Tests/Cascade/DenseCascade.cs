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
    }

    /// <summary>ESRI, and the share that each target loses; null where the last digits come too slowly to tell.</summary>
    public (double Esri, double[] Targets)? Of(IReadOnlyCollection<VertexIndex> failed)
    {
        bool[] fails = [.. Enumerable.Range(0, network.VertexCount).Select(vertex => failed.Contains(new VertexIndex(vertex)))];
        if (Settled(fails, Down) is not { } down || Settled(fails, Up) is not { } up)
        {
            return null;
        }

        double all = size.Sum();
        return (
            all > 0 ? size.Select((tonnes, activity) => tonnes * (1 - Math.Min(down[activity], up[activity]))).Sum() / all : 0,
            [.. down[network.ActivityCount..].Select(level => 1 - level)]);
    }

    private static double[]? Settled(bool[] fails, Func<double[], double[]> next)
    {
        double[] level = [.. fails.Select(failed => failed ? 0.0 : 1)];
        for (int round = 0; round < 20_000; round++)
        {
            double[] after = [.. next(level).Select((value, vertex) => fails[vertex] ? 0 : Math.Clamp(value, 0, level[vertex]))];
            if (after.Zip(level).All(pair => Math.Abs(pair.First - pair.Second) < 1e-14))
            {
                return after;
            }

            level = after;
        }

        return null;
    }

    private double[] Down(double[] level)
    {
        double[] share = [.. size.Select((tonnes, activity) =>
        {
            double left = Enumerable.Range(0, size.Length).Where(other => MaterialOf(other) == MaterialOf(activity)).Sum(other => size[other] * level[other]);
            return left > tonnes && replacement == Replacement.MarketShare ? tonnes / left : 1;
        })];
        double[] loss = [.. Enumerable.Range(0, network.IntakeCount).Select(intake => Loss(intake, share, level))];
        return [.. Enumerable.Range(0, network.VertexCount).Select(vertex => 1 - VariantsOf(vertex).Sum(variant => variant.Share * variant.Intakes.Max(intake => loss[intake])))];
    }

    private double Loss(int intake, double[] share, double[] level)
    {
        int[] suppliers = [.. network.SuppliersOf(new IntakeIndex(intake)).ToArray().Select(supplier => supplier.Value)];
        double all = Arriving(intake);
        return suppliers.Sum(supplier => (all > 0 ? flow[supplier][intake] / all : 1.0 / suppliers.Length) * share[supplier] * (1 - level[supplier]));
    }

    private double[] Up(double[] level) =>
    [
        .. Enumerable.Range(0, network.VertexCount).Select(vertex =>
        {
            double sold = network.IsTarget(new VertexIndex(vertex)) ? 0 : Enumerable.Range(0, network.IntakeCount).Sum(intake => flow[vertex][intake]);
            return sold <= 0 ? 1 : Enumerable.Range(0, network.IntakeCount).Sum(intake => flow[vertex][intake] <= 0 ? 0
                : flow[vertex][intake] / sold * UsersOf(intake).Sum(user => Use(user, intake) * level[user]) + (UsersOf(intake).Length == 0 ? flow[vertex][intake] / sold : 0));
        }),
    ];

    private (double Share, int[] Intakes)[] VariantsOf(int vertex)
    {
        var variants = Enumerable.Range(0, network.VariantCount(new VertexIndex(vertex))).Select(variant => network.InputsOf(new VertexIndex(vertex), variant).ToArray()).ToArray();
        int[] all = [.. variants.SelectMany(inputs => inputs).Select(input => input.Intake.Value).Distinct()];
        double Tonnes(int intake) => Use(vertex, intake) * Arriving(intake);
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
        int[] users = UsersOf(intake);
        double[] needs = [.. users.Select(other => Need(new VertexIndex(other), intake))];
        return users.Length == 1 || !(needs.Sum() > 0) ? 1.0 / users.Length : needs[Array.IndexOf(users, user)] / needs.Sum();
    }

    private double Need(VertexIndex user, int intake) => network.IsTarget(user)
        ? network.TargetOf(user).TonnesPerYear
        : network.MadeBy(user).TonnesPerYear * network.AllInputsOf(user).ToArray().Where(input => input.Intake.Value == intake).Average(Ratio);

    private double Ratio(RecipeInput input) => input.RecipeRow < 0 || !(network.Data.Recipes[input.RecipeRow].TonnesPerTonne.Value > 0) ? 1 : network.Data.Recipes[input.RecipeRow].TonnesPerTonne.Value;

    private double Arriving(int intake) => Enumerable.Range(0, network.ActivityCount).Sum(supplier => flow[supplier][intake]);

    private int[] UsersOf(int intake) => [.. network.UsersOf(new IntakeIndex(intake)).ToArray().Select(user => user.Value)];

    private MaterialIndex MaterialOf(int activity) => network.MaterialOf(new VertexIndex(activity));
}
