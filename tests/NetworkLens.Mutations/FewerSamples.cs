using CsCheck;

namespace NetworkLens.Tests;

/// <summary>Takes the place of CsCheck's Sample: a part of the samples, the same ones each time, up to the first that fails.</summary>
/// <remarks>What a mutant breaks it mostly breaks often; and a score is worth something only where it comes out the same again.</remarks>
internal static class FewerSamples
{
    private const int Most = 200;

    public static void Sample<T>(this Gen<T> gen, Func<T, bool> holds, int iter = 100, Func<T, string>? print = null)
    {
        for (uint sample = 0; sample < Math.Min(Most, iter); sample++)
        {
            T value = gen.Generate(new PCG(sample, sample), null, out _);
            Assert.True(holds(value), print?.Invoke(value));
        }
    }

    public static void Sample<T1, T2>(this Gen<(T1, T2)> gen, Func<T1, T2, bool> holds, int iter = 100, Func<(T1, T2), string>? print = null) =>
        gen.Sample(value => holds(value.Item1, value.Item2), iter, print);

    public static void Sample<T1, T2, T3, T4, T5>(
        this Gen<(T1, T2, T3, T4, T5)> gen, Func<T1, T2, T3, T4, T5, bool> holds, int iter = 100, Func<(T1, T2, T3, T4, T5), string>? print = null) =>
        gen.Sample(value => holds(value.Item1, value.Item2, value.Item3, value.Item4, value.Item5), iter, print);
}
