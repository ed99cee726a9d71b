namespace NetworkLens.Benchmarks;

/// <summary>SplitMix64 (Steele, Lea, Flood 2014): the same numbers for a seed on every machine and every .NET.</summary>
internal sealed class RandomNumbers(long seed)
{
    private ulong state = unchecked((ulong)seed * 0xD1342543DE82EF95);

    /// <summary>0 to <paramref name="count"/> - 1, all alike.</summary>
    public int Below(int count) => (int)Math.BigMul(Next(), (ulong)count, out _);

    /// <summary>0 up to, not with, 1.</summary>
    public double Unit() => (Next() >> 11) * (1.0 / (1L << 53));

    public bool Happens(double probability) => Unit() < probability;

    /// <summary>Mean 1.</summary>
    public double Exponential() => -Math.Log(1 - Unit());

    /// <summary>0 to <paramref name="count"/> - 1, place k with a probability of about 1 / (k + 1).</summary>
    public int ByRank(int count) => Math.Min((int)Math.Exp(Unit() * Math.Log(count + 1.0)) - 1, count - 1);

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        ulong mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
