using System.Runtime.Intrinsics;

namespace NetworkLens.Analysis;

/// <summary>One bit for each failure scenario of a pass.</summary>
internal interface ILanes<T>
    where T : struct, ILanes<T>
{
    static abstract int Width { get; }

    static abstract T None { get; }

    static abstract T All { get; }

    static abstract T Bit(int scenario);

    static abstract T operator &(T a, T b);

    static abstract T operator |(T a, T b);

    static abstract T operator ~(T a);

    static abstract bool operator ==(T a, T b);

    static abstract bool operator !=(T a, T b);

    bool Has(int scenario);
}

/// <summary>64 scenarios.</summary>
internal readonly record struct Lanes64(ulong Bits) : ILanes<Lanes64>
{
    public static int Width => 64;

    public static Lanes64 None => default;

    public static Lanes64 All => new(ulong.MaxValue);

    public static Lanes64 Bit(int scenario) => new(1UL << scenario);

    public static Lanes64 operator &(Lanes64 a, Lanes64 b) => new(a.Bits & b.Bits);

    public static Lanes64 operator |(Lanes64 a, Lanes64 b) => new(a.Bits | b.Bits);

    public static Lanes64 operator ~(Lanes64 a) => new(~a.Bits);

    public bool Has(int scenario) => (Bits >> scenario & 1) != 0;
}

/// <summary>256 scenarios.</summary>
internal readonly record struct Lanes256(Vector256<ulong> Bits) : ILanes<Lanes256>
{
    public static int Width => 256;

    public static Lanes256 None => default;

    public static Lanes256 All => new(Vector256<ulong>.AllBitsSet);

    public static Lanes256 Bit(int scenario) => new(Vector256<ulong>.Zero.WithElement(scenario >> 6, 1UL << (scenario & 63)));

    public static Lanes256 operator &(Lanes256 a, Lanes256 b) => new(a.Bits & b.Bits);

    public static Lanes256 operator |(Lanes256 a, Lanes256 b) => new(a.Bits | b.Bits);

    public static Lanes256 operator ~(Lanes256 a) => new(~a.Bits);

    public bool Has(int scenario) => (Bits.GetElement(scenario >> 6) >> (scenario & 63) & 1) != 0;
}
