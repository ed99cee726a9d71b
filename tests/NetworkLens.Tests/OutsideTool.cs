using Xunit.Sdk;

namespace NetworkLens.Tests;

/// <summary>A program that a test needs and the SDK does not bring.</summary>
internal static class OutsideTool
{
    /// <summary>To be thrown where it is missing: skips the test, with what to install; fails it where CI says that everything is to be checked.</summary>
    /// <param name="name">What people call it.</param>
    /// <param name="package">Where it is, in Debian's terms.</param>
    public static Exception Missing(string name, string package) => Missing($"{name} (apt-get install {package})");

    /// <summary>The same for what is no package.</summary>
    /// <param name="need">What the test needs.</param>
    public static Exception Missing(string need)
    {
        string advice = $"{need} is needed for this test.";
        return Environment.GetEnvironmentVariable("CI") is { Length: > 0 } ? FailException.ForFailure(advice) : SkipException.ForSkip(advice);
    }
}
