using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>A network as it runs before anything happens: what each link carries, and what each user takes of what arrives.</summary>
/// <remarks>
/// What a user takes of an intake is its part of what arrives there, by what its recipe needs at its output. A user of several variants runs each as far
/// as what arrives would let it run alone. An intake at which nothing is known to arrive stops nobody. O(m + r) time and memory.
/// </remarks>
internal sealed class TakenShares
{
    private readonly int[] firstVariant; // by vertex
    private readonly int[] firstInput;   // by variant
    private readonly double[] weights;   // by variant
    private readonly Taken[] inputs;

    /// <summary>Works it out.</summary>
    public TakenShares(SupplyNetwork network)
    {
        Network = network;
        double[] carried = Carrying(network, out int guessed);
        Guessed = guessed;
        double[] made = new double[network.ActivityCount];
        double[] arriving = new double[network.IntakeCount];
        for (int link = 0; link < carried.Length; link++)
        {
            made[network.SupplierOf(new LinkIndex(link)).Value] += carried[link];
            arriving[network.IntakeOf(new LinkIndex(link)).Value] += carried[link];
        }

        Carried = ImmutableCollectionsMarshal.AsImmutableArray(carried);
        Made = ImmutableCollectionsMarshal.AsImmutableArray(made);
        Arriving = ImmutableCollectionsMarshal.AsImmutableArray(arriving);
        (firstVariant, firstInput, weights, inputs) = Spread();
    }

    /// <summary>The network.</summary>
    public SupplyNetwork Network { get; }

    /// <summary>By link, t/yr.</summary>
    public ImmutableArray<double> Carried { get; }

    /// <summary>By activity, t/yr: what its links carry.</summary>
    public ImmutableArray<double> Made { get; }

    /// <summary>By intake, t/yr.</summary>
    public ImmutableArray<double> Arriving { get; }

    /// <summary>Inputs of all variants.</summary>
    public int InputCount => inputs.Length;

    /// <summary>Links whose tonnes nothing tells, which count as much as the mean of the others of their intake.</summary>
    public int Guessed { get; }

    /// <summary>What is taken of an intake.</summary>
    /// <param name="Intake">Where.</param>
    /// <param name="Tonnes">t/yr.</param>
    public readonly record struct Taken(int Intake, double Tonnes);

    /// <summary>The variants of a vertex, which are numbered through.</summary>
    public (int First, int End) VariantsOf(int vertex) => (firstVariant[vertex], firstVariant[vertex + 1]);

    /// <summary>The inputs of a variant, which are numbered through.</summary>
    public (int First, int End) InputsOf(int variant) => (firstInput[variant], firstInput[variant + 1]);

    /// <summary>The inputs of all variants of a vertex.</summary>
    public (int First, int End) AllInputsOf(int vertex) => (firstInput[firstVariant[vertex]], firstInput[firstVariant[vertex + 1]]);

    /// <summary>What an input takes where.</summary>
    public Taken Input(int input) => inputs[input];

    /// <summary>The part of a vertex's output that is made by a variant; they add up to 1.</summary>
    public double Weight(int variant) => weights[variant];

    private static double[] Carrying(SupplyNetwork network, out int guessed)
    {
        ImmutableArray<LinkEstimate> estimates = LinkEstimates.Of(network);
        double[] carried = [.. estimates.Select(link => link.TonnesPerYear)];
        guessed = 0;
        for (int intake = 0; intake < network.IntakeCount; intake++)
        {
            (int first, int count) = network.LinksOf(new IntakeIndex(intake));
            Span<double> links = carried.AsSpan(first, count);
            (double sum, int known) = (0, 0);
            foreach (double tonnes in links)
            {
                (sum, known) = double.IsNaN(tonnes) ? (sum, known) : (sum + tonnes, known + 1);
            }

            foreach (ref double tonnes in links)
            {
                if (double.IsNaN(tonnes))
                {
                    tonnes = known > 0 && sum > 0 ? sum / known : 1;
                    guessed++;
                }
            }
        }

        return carried;
    }

    private (int[] FirstVariant, int[] FirstInput, double[] Weights, Taken[] Inputs) Spread()
    {
        double[] asked = new double[Network.IntakeCount];
        int[] first = new int[Network.VertexCount + 1];
        (List<int> ends, List<double> parts, List<Taken> takes) = ([0], [], []);
        for (int vertex = 0; vertex < Network.VertexCount; vertex++)
        {
            var index = new VertexIndex(vertex);
            double[] own = WeightsOf(index);
            for (int variant = 0; variant < own.Length; variant++)
            {
                double output = OutputOf(index) * own[variant];
                foreach (RecipeInput input in Network.InputsOf(index, variant))
                {
                    takes.Add(new Taken(input.Intake.Value, output * Ratio(input)));
                    asked[input.Intake.Value] += takes[^1].Tonnes;
                }

                ends.Add(takes.Count);
            }

            parts.AddRange(own);
            first[vertex + 1] = parts.Count;
        }

        return (first, [.. ends], [.. parts], [.. takes.Select(taken => taken with
        {
            Tonnes = asked[taken.Intake] > 0 ? Arriving[taken.Intake] * taken.Tonnes / asked[taken.Intake] : 0,
        })]);
    }

    private double OutputOf(VertexIndex vertex) => !Network.IsTarget(vertex) ? Made[vertex.Value]
        : Network.TargetOf(vertex).TonnesPerYear is var tonnes && tonnes > 0 ? tonnes : 1;

    private double[] WeightsOf(VertexIndex vertex)
    {
        double[] potential = new double[Network.VariantCount(vertex)];
        for (int variant = 0; variant < potential.Length; variant++)
        {
            potential[variant] = Network.InputsOf(vertex, variant).ToArray()
                .Select(input => Ratio(input) is var ratio && ratio > 0 ? Arriving[input.Intake.Value] / ratio : double.PositiveInfinity)
                .DefaultIfEmpty(0).Min();
        }

        double sum = potential.Where(double.IsFinite).Sum();
        return sum > 0 ? [.. potential.Select(tonnes => double.IsFinite(tonnes) ? tonnes / sum : 0)] : [.. potential.Select(_ => 1.0 / potential.Length)];
    }

    private double Ratio(RecipeInput input) => input.RecipeRow < 0 ? 1
        : Network.Data.Recipes[input.RecipeRow].TonnesPerTonne.Value is var ratio && double.IsNaN(ratio) ? 1 : ratio;
}
