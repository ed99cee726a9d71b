namespace NetworkLens.Data;

/// <summary>A stretch of a table's file that begins and ends between two records, so that it can be read by itself.</summary>
/// <param name="Start">First byte.</param>
/// <param name="Length">Bytes.</param>
/// <param name="RowBound">Records it holds at most: one for each line.</param>
internal readonly record struct TablePart(long Start, long Length, int RowBound)
{
    private const int Usual = 1 << 23; // bytes: some 250,000 links; the same on any machine

    /// <summary>The parts of a file: one where it is small, or where a line break may stand inside a cell.</summary>
    /// <remarks>A file without a quote breaks lines between records alone. O(bytes), at the speed of memory.</remarks>
    public static TablePart[] Of(string path, CancellationToken cancellation)
    {
        using FileStream stream = File.OpenRead(path);
        byte[] buffer = new byte[1 << 16];
        var parts = new List<TablePart>();
        bool isOne = false;
        bool isReturn = false; // the block before ended with \r
        long at = 0;
        long start = 0;
        int lines = 0;
        for (int read; (read = stream.Read(buffer)) > 0; at += read)
        {
            cancellation.ThrowIfCancellationRequested();
            ReadOnlySpan<byte> block = buffer.AsSpan(..read);
            isOne |= block.Contains((byte)'"') || (at == 0 && IsWide(block[0]));
            int cut = at + read - start >= Usual ? block.LastIndexOf((byte)'\n') + 1 : 0;
            lines += Lines(block[..cut], isReturn);
            if (cut > 0)
            {
                parts.Add(new TablePart(start, at + cut - start, lines));
                (start, lines, isReturn) = (at + cut, 0, false);
            }

            lines += Lines(block[cut..], isReturn);
            isReturn = block[^1] == '\r';
        }

        parts.Add(new TablePart(start, at - start, lines + 1));
        return isOne ? [new TablePart(0, at, parts.Sum(part => part.RowBound))] : [.. parts];
    }

    private static int Lines(ReadOnlySpan<byte> block, bool isReturn) => block.IsEmpty
        ? 0
        : block.Count((byte)'\n') + block.Count((byte)'\r') - block.Count("\r\n"u8) - (isReturn && block[0] == '\n' ? 1 : 0);

    // Of a byte order mark of UTF-16 or UTF-32, whose line breaks are not single bytes.
    private static bool IsWide(byte first) => first is 0xFE or 0xFF or 0;
}
