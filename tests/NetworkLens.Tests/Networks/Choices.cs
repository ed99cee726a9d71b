using CsCheck;

namespace NetworkLens.Tests;

/// <summary>A sequence of small numbers that decides how something random is made; CsCheck shrinks the sequence.</summary>
internal sealed class Choices(int[] numbers)
{
    private int next;

    public static Gen<Choices> Any(int count) => Gen.Int[0, 1_000_000].Array[count].Select(numbers => new Choices(numbers));

    public static Choices Of(Random random, int count) => new([.. Enumerable.Range(0, count).Select(_ => random.Next(1_000_001))]);

    /// <summary>0 to below - 1.</summary>
    public int Below(int below) => below <= 1 ? 0 : numbers[next++ % numbers.Length] % below;

    public bool OneIn(int times) => Below(times) == 0;
}
