using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.Win32.SafeHandles;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>The bytes of a part of a table that holds no quote, and what its cells say.</summary>
internal static class PlainBytes
{
    private static readonly double[] PowersOfTen = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    /// <summary>Does something with the bytes of a part.</summary>
    /// <param name="header">The table, whose header is read.</param>
    /// <param name="file">Its file.</param>
    /// <param name="part">Which part.</param>
    /// <param name="read">Told the bytes, with <see cref="PlainCells.Padding"/> more behind them, how many they are, and where the first row begins.</param>
    /// <returns>False where the part is too large, or begins with no header of one line.</returns>
    public static bool Of(CsvTable header, SafeFileHandle file, TablePart part, Func<byte[], int, int, bool> read)
    {
        if (header.Line != 1 || part.Length > int.MaxValue - PlainCells.Padding)
        {
            return false;
        }

        byte[] bytes = ArrayPool<byte>.Shared.Rent((int)part.Length + PlainCells.Padding);
        try
        {
            int length = 0;
            for (int got; length < part.Length && (got = RandomAccess.Read(file, bytes.AsSpan(length, (int)part.Length - length), part.Start + length)) > 0;)
            {
                length += got;
            }

            int start = part.Start > 0 ? 0 : bytes.AsSpan(0, length).IndexOf((byte)'\n') + 1;
            return (part.Start > 0 || start > 0) && read(bytes, length, start);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <summary>A number in plain digits, none below 0, exact to the last bit (Clinger 1990). False for any other.</summary>
    public static bool Number(ReadOnlySpan<byte> cell, out double number)
    {
        const int MostDigits = 15;
        long digits = 0;
        int point = -1;
        number = double.NaN;
        for (int place = 0; place < cell.Length; place++)
        {
            if (cell[place] == '.' && point < 0 && place > 0)
            {
                point = place;
            }
            else if (char.IsAsciiDigit((char)cell[place]))
            {
                digits = (digits * 10) + cell[place] - '0';
            }
            else
            {
                return false;
            }
        }

        int decimals = point < 0 ? 0 : cell.Length - point - 1;
        if (cell.Length > MostDigits || point == cell.Length - 1)
        {
            return false;
        }

        number = digits / PowersOfTen[decimals];
        return true;
    }

    /// <summary>A word for how something is known; null for any other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Basis? BasisOf(ReadOnlySpan<byte> cell) => cell.Length switch
    {
        8 when cell.SequenceEqual("reported"u8) => Basis.Reported,
        8 when cell.SequenceEqual("contract"u8) => Basis.Contract,
        9 when cell.SequenceEqual("estimated"u8) => Basis.Estimated,
        7 when cell.SequenceEqual("assumed"u8) => Basis.Assumed,
        _ => null,
    };

    /// <summary>A date. False where it is none.</summary>
    public static bool Date(ReadOnlySpan<byte> cell, out PartialDate date)
    {
        Span<char> text = stackalloc char[10];
        date = default;
        return cell.Length <= text.Length && PartialDate.TryParse(text[..Encoding.Latin1.GetChars(cell, text)], out date);
    }
}
