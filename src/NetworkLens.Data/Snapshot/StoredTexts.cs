using System.Text;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>The texts of a snapshot, each decoded when it is first asked for.</summary>
internal sealed class StoredTexts(Cells<long> starts, TextBytes bytes)
{
    private readonly string?[] decoded = new string?[Math.Max(0, starts.Count - 1)];

    // Two threads may decode the same text: they get the same letters.
    public string this[int number] => decoded[number] ??= Encoding.UTF8.GetString(bytes(starts[number], checked((int)(starts[number + 1] - starts[number]))));
}

/// <summary>Some bytes of the texts.</summary>
internal delegate ReadOnlySpan<byte> TextBytes(long start, int length);

/// <summary>A column of texts.</summary>
internal sealed class StoredTextCells(Cells<int> numbers, StoredTexts texts) : CellSource<string?>
{
    public override int Count => numbers.Count;

    public override string? this[int row] => numbers[row] is var number && number == TextPool.None ? null : texts[number];
}
