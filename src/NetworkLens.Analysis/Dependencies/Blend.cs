namespace NetworkLens.Analysis;

/// <summary>What something's content is from: only the groups that are in it, by number, rising.</summary>
/// <param name="Groups">Numbers of the groups.</param>
/// <param name="Mass">By place in <paramref name="Groups"/>: the part from that group, 0..1.</param>
/// <param name="Low">The same, lower ends.</param>
internal readonly record struct Blend(int[] Groups, double[] Mass, double[] Low)
{
    /// <summary>Nothing.</summary>
    public static readonly Blend Empty = new([], [], []);

    /// <summary>All from one group.</summary>
    public static Blend Of(int group) => new([group], [1], [1]);
}
