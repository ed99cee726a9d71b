using System.Collections.Immutable;
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
    /// <summary>Works it out.</summary>
    public TakenShares(SupplyNetwork network)
    {
        Network = network;
        Carried = Carrying(network, out int guessed);
        Guessed = guessed;
        Made = new double[network.ActivityCount];
        Arriving = new double[network.IntakeCount];
        for (int link = 0; link < Carried.Length; link++)
        {
            Made[network.SupplierOf(new LinkIndex(link)).Value] += Carried[link];
            Arriving[network.IntakeOf(new LinkIndex(link)).Value] += Carried[link];
        }

        Inputs = new ImmutableArray<ImmutableArray<Taken>>[network.VertexCount];
        Weights = new double[network.VertexCount][];
        Spread();
    }

    /// <summary>The network.</summary>
    public SupplyNetwork Network { get; }

    /// <summary>By link, t/yr.</summary>
    public double[] Carried { get; }

    /// <summary>By activity, t/yr: what its links carry.</summary>
    public double[] Made { get; }

    /// <summary>By intake, t/yr.</summary>
    public double[] Arriving { get; }

    /// <summary>By vertex and variant: what it takes where, t/yr.</summary>
    public ImmutableArray<ImmutableArray<Taken>>[] Inputs { get; }

    /// <summary>By vertex and variant: the part of its output that is made so; they add up to 1.</summary>
    public double[][] Weights { get; }

    /// <summary>Links whose tonnes nothing tells, which count as much as the mean of the others of their intake.</summary>
    public int Guessed { get; }

    /// <summary>What is taken of an intake.</summary>
    /// <param name="Intake">Where.</param>
    /// <param name="Tonnes">t/yr.</param>
    public readonly record struct Taken(int Intake, double Tonnes);

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

    private void Spread()
    {
        double[] asked = new double[Network.IntakeCount];
        for (int vertex = 0; vertex < Network.VertexCount; vertex++)
        {
            var index = new VertexIndex(vertex);
            Weights[vertex] = WeightsOf(index);
            var variants = ImmutableArray.CreateBuilder<ImmutableArray<Taken>>(Weights[vertex].Length);
            for (int variant = 0; variant < Weights[vertex].Length; variant++)
            {
                double output = OutputOf(index) * Weights[vertex][variant];
                variants.Add([.. Network.InputsOf(index, variant).ToArray().Select(input => new Taken(input.Intake.Value, output * Ratio(input)))]);
                foreach (Taken taken in variants[variant])
                {
                    asked[taken.Intake] += taken.Tonnes;
                }
            }

            Inputs[vertex] = variants.MoveToImmutable();
        }

        for (int vertex = 0; vertex < Inputs.Length; vertex++)
        {
            Inputs[vertex] = [.. Inputs[vertex].Select(variant => (ImmutableArray<Taken>)[.. variant.Select(taken =>
                taken with { Tonnes = asked[taken.Intake] > 0 ? Arriving[taken.Intake] * taken.Tonnes / asked[taken.Intake] : 0 })])];
        }
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
