using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>The random numbers of one sample: each depends on the seed, the sample and the key of its row alone, so that neither the order of rows nor threads change it.</summary>
/// <param name="seed">Of the run.</param>
/// <param name="sample">From 0.</param>
/// <remarks>Keys by FNV-1a (Fowler, Noll, Vo 1991), mixed by SplitMix64 (Steele, Lea, Flood 2014).</remarks>
internal readonly struct Draw(int seed, int sample)
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private readonly ulong state = Mixed(Mixed((ulong)(uint)seed + Golden) + (ulong)(uint)sample + Golden);

    /// <summary>The key of a row.</summary>
    /// <param name="text">What tells the row from all others.</param>
    public static ulong KeyOf(string text)
    {
        ulong hash = 0xCBF29CE484222325;
        foreach (char letter in text)
        {
            hash = (hash ^ letter) * 0x100000001B3;
        }

        return hash;
    }

    /// <summary>Uniform in 0 to below 1.</summary>
    public double Uniform(ulong key) => (Mixed(state ^ Mixed(key)) >> 11) * (1.0 / (1UL << 53));

    /// <summary>A figure within its range: stated ends where there are any, else a factor up and down by its basis; log-uniform.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="basis">How it is known.</param>
    /// <param name="power">What the factor is raised to: 1/2 for recipes.</param>
    /// <param name="key">Of its row.</param>
    /// <returns>NaN where neither the figure nor both ends are known.</returns>
    public double Of(Figure figure, Basis basis, double power, ulong key)
    {
        double factor = Math.Pow(FactorOf(basis), power);
        double low = double.IsNaN(figure.Low) ? figure.Value / factor : figure.Low;
        double high = double.IsNaN(figure.High) ? figure.Value * factor : figure.High;
        double share = Uniform(key);
        return low > 0 ? low * Math.Pow(high / low, share) : low + (share * (high - low));
    }

    /// <summary>Whether something inferred is there.</summary>
    public bool Exists(Basis basis, ulong key) => basis switch
    {
        Basis.Estimated => Uniform(key) < 0.9,
        Basis.Assumed => Uniform(key) < 0.7,
        _ => true,
    };

    private static double FactorOf(Basis basis) => basis switch
    {
        Basis.Reported => 1.05,
        Basis.Contract => 1.15,
        Basis.Estimated => 1.5,
        _ => 2,
    };

    private static ulong Mixed(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
