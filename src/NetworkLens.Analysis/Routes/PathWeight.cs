namespace NetworkLens.Analysis;

/// <summary>What ways are sorted by: links of unknown weight, the weight itself, then hops, risk and distance for ties.</summary>
/// <remarks>
/// Where nothing is scaled every part is a whole number (of metres, of 10^-9 of risk, of 10^-4 dollars): below 2^53 sums are exact, so that
/// equal ways compare equal in whatever order their links were added up.
/// </remarks>
internal readonly record struct PathWeight(double Unknown, double Main, double Hops, double Risk, double Distance) : IComparable<PathWeight>
{
    public static readonly PathWeight Unreachable = new(double.PositiveInfinity, double.PositiveInfinity, double.PositiveInfinity, double.PositiveInfinity, double.PositiveInfinity);

    public bool IsReachable => double.IsFinite(Unknown);

    public static PathWeight operator +(PathWeight a, PathWeight b) =>
        new(a.Unknown + b.Unknown, a.Main + b.Main, a.Hops + b.Hops, a.Risk + b.Risk, a.Distance + b.Distance);

    public static PathWeight operator -(PathWeight a, PathWeight b) =>
        new(a.Unknown - b.Unknown, a.Main - b.Main, a.Hops - b.Hops, a.Risk - b.Risk, a.Distance - b.Distance);

    public static bool operator <(PathWeight a, PathWeight b) => a.CompareTo(b) < 0;

    public static bool operator >(PathWeight a, PathWeight b) => a.CompareTo(b) > 0;

    public static bool operator <=(PathWeight a, PathWeight b) => a.CompareTo(b) <= 0;

    public static bool operator >=(PathWeight a, PathWeight b) => a.CompareTo(b) >= 0;

    public int CompareTo(PathWeight other) =>
        Unknown != other.Unknown ? Unknown.CompareTo(other.Unknown)
        : Main != other.Main ? Main.CompareTo(other.Main)
        : Hops != other.Hops ? Hops.CompareTo(other.Hops)
        : Risk != other.Risk ? Risk.CompareTo(other.Risk)
        : Distance.CompareTo(other.Distance);
}
