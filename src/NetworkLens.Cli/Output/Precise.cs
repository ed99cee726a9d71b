using NetworkLens.Model;

namespace NetworkLens.Cli.Output;

/// <summary>A figure by which rows are told apart: programs get 12 significant digits of it, where others have 6.</summary>
/// <param name="Value">Any number.</param>
internal readonly record struct Precise(double Value)
{
    private const int Digits = 12;

    /// <summary>As it is written; null where it is no number.</summary>
    public double? Rounded => FigureText.Rounded(Value, Digits);
}
