
namespace NetworkLens.Flows;

/// <summary>Shares that a programme must keep serving, as exactly as its solver's arithmetic allows.</summary>
/// <remarks>
/// Held to the last digit, they leave a polytope so thin that the simplex method may find nothing in it. Only then
/// they get room, in tonnes alike for small targets and large ones, and no more than it takes.
/// </remarks>
/// <param name="program">The programme.</param>
internal sealed class HeldShares(FlowProgram program)
{
    /// <summary>How much room is tried, one after the other. In tonnes.</summary>
    public static readonly double[] Room = [1e-7, 1e-6, 1e-5, 1e-4, 1e-3];

    private readonly List<(LinearColumn Share, double AtLeast, double Tonnes)> held = [];

    /// <summary>Holds a target's share; nothing to do where it has no column.</summary>
    /// <param name="block">A period of the programme.</param>
    /// <param name="target">Of its problem.</param>
    /// <param name="share">Served at least; NaN: nothing is held.</param>
    public void Hold(FlowBlock block, int target, double share)
    {
        if (block.Shares[target] is { } column && share > 0)
        {
            double least = Math.Min(share, column.High);
            column.SetLow(least);
            held.Add((column, least, block.TonnesOfShare(target)));
        }
    }

    /// <summary>Solves, with room for what is held where there is no other way.</summary>
    /// <exception cref="FlowsImpossibleException">Nor with room.</exception>
    public void Solve(SolverMethod start, CancellationToken cancellation)
    {
        foreach (double tonnes in Room)
        {
            if (program.Try(start, cancellation) == SolverStatus.Optimal)
            {
                return;
            }

            held.ForEach(each => each.Share.SetLow(Math.Max(0, each.AtLeast - (tonnes / each.Tonnes))));
        }

        program.Solve(start, cancellation);
    }
}
