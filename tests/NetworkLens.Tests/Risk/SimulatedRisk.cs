using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>The exact chance of being cut off beside a million draws of failures, on random networks with loops that are too large to write down every combination.</summary>
public sealed class SimulatedRisk
{
    private const int Words = 15_625; // of 64 draws each: a million
    private const double Sigmas = 5;  // one of 1.7 million right figures is farther off; the draws are the same each time

    [SlowTheory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    public void A_million_draws_of_failures_find_the_chance_and_what_each_label_adds_to_it(int seed)
    {
        SupplyNetwork network = Looped(new Random(seed));
        Dictionary<Label, double> chances = Chances(network, new Random(seed));
        Assert.True(HasLoop(network));
        ImmutableArray<VertexIndex> targets = QuestionTargets.Of(network, null);
        var given = FailureChances.Of(network, chances.ToDictionary(pair => pair.Key, pair => Figure.Of(pair.Value)));
        foreach (TargetRisk found in RiskOfBeingCut.Of(network, targets, given, LabelKind.Site, cancellation: TestContext.Current.CancellationToken).Targets)
        {
            Assert.True(found is { IsExact: true, IsProducible: true, Labels: > 12 });
            var drawn = new DrawnFailures(network, found.Target, chances, (ulong)seed);
            drawn.Run(Words);
            double chance = found.Chance.Value!.Value;
            Assert.InRange(chance, 0.001, 0.999);
            Assert.InRange(drawn.Lost / (Words * 64.0), chance - Off(chance, Words * 64), chance + Off(chance, Words * 64));
            AssertImportance(found, drawn);
        }
    }

    private static void AssertImportance(TargetRisk found, DrawnFailures drawn)
    {
        int compared = 0;
        foreach ((Label label, int at) in drawn.Labels.Select((label, at) => (label, at)))
        {
            int failed = drawn.FailedIn[at];
            if (failed > 1_000 && found.Contributions.FirstOrDefault(row => row.Label == label) is { } row)
            {
                (double with, double without) = (drawn.LostWith[at] / (double)failed, (drawn.Lost - drawn.LostWith[at]) / ((Words * 64.0) - failed));
                double off = Math.Sqrt(Math.Pow(Off(with, failed), 2) + Math.Pow(Off(without, (Words * 64) - failed), 2)) + (Sigmas / failed);
                Assert.InRange(with - without, row.Birnbaum.Value!.Value - off, row.Birnbaum.Value!.Value + off);
                compared++;
            }
        }

        Assert.True(compared > 5);
    }

    private static double Off(double chance, int draws) => Sigmas * Math.Sqrt(chance * (1 - chance) / draws);

    private static Dictionary<Label, double> Chances(SupplyNetwork network, Random random)
    {
        var chances = new Dictionary<Label, double>();
        for (int site = 0; site < network.Data.Sites.Count; site++)
        {
            chances.Add(new Label(LabelKind.Site, site), random.NextDouble() * 0.3);
        }

        for (int country = 0; country < network.Data.Countries.Length; country++)
        {
            chances.Add(new Label(LabelKind.Country, country), random.NextDouble() * 0.1);
        }

        return chances;
    }

    // Five materials, each made of earlier ones, or in a second way of one that is made from it: recycling. Every third input needs two suppliers.
    private static SupplyNetwork Looped(Random random)
    {
        string[] stages = ["mine", "refiner", "metal", "magnet", "magnet"];
        var chain = new Chain();
        var inputs = new HashSet<(int Output, int Input)>();
        for (int output = 1; output < stages.Length; output++)
        {
            Recipe(output, output - 1, "new");
            if (random.Next(2) == 0)
            {
                Recipe(output, random.Next(output), "new");
            }

            Recipe(output, output + random.Next(stages.Length - output), "recycled");
        }

        int[] makes = [.. Enumerable.Range(0, 30).Select(site => site < stages.Length ? site : random.Next(stages.Length))];
        for (int site = 0; site < makes.Length; site++)
        {
            chain = chain.Site($"s{site}", stages[makes[site]], $"C{random.Next(6)}").Makes($"s{site}", $"m{makes[site]}");
        }

        var links = new HashSet<(string, string, int)>();
        for (int site = 0; site < makes.Length; site++)
        {
            foreach ((_, int input) in inputs.Where(pair => pair.Output == makes[site]))
            {
                Supply($"s{site}", input, 2 + random.Next(3));
            }
        }

        for (int use = 0; use < 3; use++)
        {
            int wanted = stages.Length - 1 - (use % 2);
            chain = chain.Site($"use{use}", "end-use", $"C{random.Next(6)}").Demand($"use{use}", $"m{wanted}");
            Supply($"use{use}", wanted, 2);
        }

        DataSet data = chain.Data();
        return SupplyNetwork.Of(data with { Recipes = [.. data.Recipes.Select(row => row with { AtLeast = random.Next(3) == 0 ? 2 : 1 })] }, new NetworkOptions(2026));

        void Recipe(int output, int input, string variant)
        {
            if (variant != "new" || inputs.Add((output, input)))
            {
                chain = chain.Recipe($"m{output}", $"m{input}", variant: variant);
                inputs.Add((output, input));
            }
        }

        void Supply(string user, int material, int suppliers)
        {
            int[] makers = [.. Enumerable.Range(0, makes.Length).Where(site => makes[site] == material)];
            for (int supplier = 0; supplier < suppliers; supplier++)
            {
                string maker = $"s{makers[random.Next(makers.Length)]}";
                if (links.Add((maker, user, material)))
                {
                    chain = chain.Link(maker, user, $"m{material}");
                }
            }
        }
    }

    // Whether anyone supplies itself through others.
    private static bool HasLoop(SupplyNetwork network)
    {
        for (int start = 0; start < network.ActivityCount; start++)
        {
            var seen = new HashSet<VertexIndex>();
            var waiting = new Stack<VertexIndex>([new VertexIndex(start)]);
            while (waiting.TryPop(out VertexIndex vertex))
            {
                foreach (RecipeInput input in network.AllInputsOf(vertex))
                {
                    foreach (VertexIndex supplier in network.SuppliersOf(input.Intake))
                    {
                        if (supplier.Value == start)
                        {
                            return true;
                        }

                        if (seen.Add(supplier))
                        {
                            waiting.Push(supplier);
                        }
                    }
                }
            }
        }

        return false;
    }
}
