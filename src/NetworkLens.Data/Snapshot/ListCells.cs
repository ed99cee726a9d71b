using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>A column of lists, of which an empty one is null; each is made when it is first asked for.</summary>
/// <param name="starts">Where the list of each row begins and the last ends.</param>
/// <param name="make">The items from one place to another.</param>
internal sealed class ListCells<T>(Cells<int> starts, Func<Range, T[]> make) : CellSource<T[]?>
{
    private readonly T[]?[] made = new T[]?[Math.Max(0, starts.Count - 1)];

    public override int Count => made.Length;

    public override T[]? this[int row] => starts[row] == starts[row + 1] ? null : made[row] ??= make(starts[row]..starts[row + 1]);
}
