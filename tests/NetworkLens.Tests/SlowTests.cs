using System.Runtime.CompilerServices;

namespace NetworkLens.Tests;

/// <summary>A test that takes seconds of a processor: run where NETWORKLENS_TEST_SLOW is set, or CI, as .ci/run does.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SlowFactAttribute : FactAttribute
{
    public SlowFactAttribute([CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
        : base(sourceFilePath, sourceLineNumber) => Explicit = SlowTests.AreLeftOut;
}

/// <summary>The same with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SlowTheoryAttribute : TheoryAttribute
{
    public SlowTheoryAttribute([CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
        : base(sourceFilePath, sourceLineNumber) => Explicit = SlowTests.AreLeftOut;
}

/// <summary>Whether slow tests run.</summary>
internal static class SlowTests
{
    public static readonly bool AreLeftOut = Array.TrueForAll(["CI", "NETWORKLENS_TEST_SLOW"], name => string.IsNullOrEmpty(Environment.GetEnvironmentVariable(name)));
}
