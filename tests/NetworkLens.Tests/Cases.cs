namespace NetworkLens.Tests;

/// <summary>Counts the cases that a property is about, so that it does not hold for want of them.</summary>
internal sealed class Cases
{
    private int count;

    /// <summary>Whether this is one.</summary>
    public bool Is(bool isOne)
    {
        if (isOne)
        {
            Interlocked.Increment(ref count);
        }

        return isOne;
    }

    /// <summary>Fails where fewer were met.</summary>
    public void AreAtLeast(int least) => Assert.True(count >= least, $"Only {count} of the cases that this is about were made; expected at least {least}.");
}
