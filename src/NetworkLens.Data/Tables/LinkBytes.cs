using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.Win32.SafeHandles;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>
/// Reads a part of links.csv from its bytes, where the rows are plain: no quotes, remarks or sources, and every site known. Anything else ends it,
/// and the part is read again by way of <see cref="CsvTable"/>, which takes everything and says what is wrong.
/// </summary>
internal sealed class LinkBytes
{
    private const int Batch = 64; // rows whose ends are looked up together, so that the looks into memory overlap

    private static readonly double[] PowersOfTen = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    private readonly LinkRows rows;
    private readonly IdIndex sites;
    private readonly IdIndex materials;
    private readonly LinkCell[] columns;
    private readonly bool hasBasis;
    private readonly byte[] bytes;
    private readonly int length;
    private readonly (int Start, int Length)[] ends = new (int, int)[2 * Batch];
    private readonly IdKey[] keys = new IdKey[2 * Batch];
    private int row;
    private int at;

    private LinkBytes(LinkRows rows, LinkCell[] columns, byte[] bytes, int length)
    {
        this.rows = rows;
        sites = rows.Context.Names.Sites;
        materials = rows.Context.Names.Materials;
        this.columns = columns;
        hasBasis = columns.Contains(LinkCell.Basis);
        this.bytes = bytes;
        this.length = length;
    }

    /// <summary>Fills the rows of a part of a file that holds no quote.</summary>
    /// <param name="rows">Empty, with room for the part.</param>
    /// <param name="header">The table, whose header is read.</param>
    /// <param name="file">Its file.</param>
    /// <param name="part">Which part.</param>
    /// <returns>How many there are; -1 where some row is not plain, and what was filled is no use.</returns>
    public static int Read(LinkRows rows, CsvTable header, SafeFileHandle file, TablePart part)
    {
        if (header.Line != 1 || part.Length > int.MaxValue)
        {
            return -1;
        }

        byte[] buffer = ArrayPool<byte>.Shared.Rent((int)part.Length);
        try
        {
            int length = 0;
            for (int read; length < part.Length && (read = RandomAccess.Read(file, buffer.AsSpan(length, (int)part.Length - length), part.Start + length)) > 0;)
            {
                length += read;
            }

            var reader = new LinkBytes(rows, Columns(header), buffer, length);
            return reader.ReadRows(isFirst: part.Start == 0) ? reader.row : -1;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static LinkCell[] Columns(CsvTable header)
    {
        var columns = new LinkCell[header.Width];
        foreach (LinkCell cell in Enum.GetValues<LinkCell>())
        {
            if (cell != LinkCell.Other && header.Field(NameOf(cell)) is var field and >= 0)
            {
                columns[field] = cell;
            }
        }

        return columns;
    }

    private static string NameOf(LinkCell cell) => cell switch
    {
        LinkCell.From => "from",
        LinkCell.To => "to",
        LinkCell.Material => "material",
        LinkCell.Tonnes => "tonnes_per_year",
        LinkCell.TonnesBasis => "tonnes_basis",
        LinkCell.Cost => "cost_usd_per_tonne",
        LinkCell.Basis => "basis",
        LinkCell.Since => "since",
        _ => "until",
    };

    private bool ReadRows(bool isFirst)
    {
        if (isFirst)
        {
            at = bytes.AsSpan(0, length).IndexOf((byte)'\n') + 1; // behind the header
            if (at == 0)
            {
                return false;
            }
        }

        int waiting = 0;
        while (at < length)
        {
            if (IsBlank())
            {
                continue;
            }

            if (!ReadRow(2 * waiting))
            {
                return false;
            }

            row++;
            if (++waiting == Batch)
            {
                if (!FindEnds(waiting))
                {
                    return false;
                }

                waiting = 0;
            }
        }

        return FindEnds(waiting);
    }

    private bool IsBlank()
    {
        int end = bytes[at] == '\n' ? 1 : bytes[at] == '\r' && at + 1 < length && bytes[at + 1] == '\n' ? 2 : 0;
        at += end;
        return end > 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // a part is over before the compiler has looked twice
    private bool ReadRow(int end)
    {
        ReadOnlySpan<byte> all = bytes.AsSpan(0, length);
        (Basis basis, Basis? ofTonnes) = (hasBasis ? Basis.Assumed : Basis.Reported, null);
        (PartialDate since, PartialDate until) = (default, default);
        bool hasMaterial = false;
        for (int column = 0; column < columns.Length; column++)
        {
            int size = all[at..].IndexOfAny((byte)',', (byte)'\n');
            bool isLast = size < 0 || all[at + size] == '\n';
            int next = size < 0 ? length : at + size + 1;
            ReadOnlySpan<byte> cell = size < 0 ? all[at..] : all.Slice(at, size);
            if (isLast != (column == columns.Length - 1))
            {
                return false;
            }

            if (isLast && cell is [.., (byte)'\r'])
            {
                cell = cell[..^1];
            }

            LinkCell kind = columns[column];
            if (kind is LinkCell.From or LinkCell.To)
            {
                int place = kind == LinkCell.From ? end : end + 1;
                ends[place] = (at, cell.Length);
                sites.Prefetch(keys[place] = IdKey.Of(cell));
            }
            else if (kind == LinkCell.Material)
            {
                hasMaterial = !cell.IsEmpty;
                if (!SetMaterial(hasMaterial ? cell : "goods"u8))
                {
                    return false;
                }
            }
            else if (!cell.IsEmpty)
            {
                bool isPlain = kind switch
                {
                    LinkCell.Tonnes => Number(cell, out double tonnes) && Set(rows.Tonnes, tonnes),
                    LinkCell.Cost => Number(cell, out double cost) && Set(rows.Costs, cost),
                    LinkCell.Basis => BasisOf(cell, ref basis),
                    LinkCell.TonnesBasis => BasisOf(cell, ref ofTonnes),
                    LinkCell.Since => Date(cell, out since),
                    LinkCell.Until => Date(cell, out until),
                    _ => false,
                };
                if (!isPlain)
                {
                    return false;
                }
            }

            at = next;
        }

        rows.Bases.Set(row, basis);
        rows.TonnesBases.Set(row, ofTonnes ?? basis);
        rows.Since.Set(row, since);
        rows.Until.Set(row, until);
        return !(since.IsKnown && until.IsKnown && until.Last < since.First) && (rows.Materials.Length > 0 || row > 0 || SetMaterial("goods"u8));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool FindEnds(int waiting)
    {
        for (int place = 0; place < 2 * waiting; place++)
        {
            (int start, int size) = ends[place];
            int site = size == 0 ? -1 : sites.Find(keys[place], bytes.AsSpan(start, size));
            if (site < 0)
            {
                return false;
            }

            (place % 2 == 0 ? rows.Senders : rows.Receivers)[row - waiting + (place / 2)] = new SiteIndex(site);
        }

        return true;
    }

    private bool SetMaterial(ReadOnlySpan<byte> id)
    {
        int material = materials.Find(id);
        if (material < 0 && (materials.IsClosed || id.ContainsAnyExceptInRange((byte)' ', (byte)'~')))
        {
            return false;
        }

        rows.SetMaterial(row, new MaterialIndex(material >= 0 ? material : materials.FindOrAdd(Encoding.ASCII.GetString(id))));
        return true;
    }

    private bool Set(ColumnBuilder<double> column, double value)
    {
        column.Set(row, value);
        return true;
    }

    // Digits with at most one point, so few that the quotient is exact to the last bit (Clinger 1990).
    private static bool Number(ReadOnlySpan<byte> cell, out double number)
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

    private static bool BasisOf(ReadOnlySpan<byte> cell, ref Basis basis)
    {
        Basis? known = Known(cell);
        basis = known ?? basis;
        return known is not null;
    }

    private static bool BasisOf(ReadOnlySpan<byte> cell, ref Basis? basis) => (basis = Known(cell)) is not null;

    private static Basis? Known(ReadOnlySpan<byte> cell) =>
        cell.SequenceEqual("reported"u8) ? Basis.Reported
        : cell.SequenceEqual("contract"u8) ? Basis.Contract
        : cell.SequenceEqual("estimated"u8) ? Basis.Estimated
        : cell.SequenceEqual("assumed"u8) ? Basis.Assumed
        : null;

    private static bool Date(ReadOnlySpan<byte> cell, out PartialDate date)
    {
        Span<char> text = stackalloc char[10];
        date = default;
        return cell.Length <= text.Length && PartialDate.TryParse(text[..Encoding.Latin1.GetChars(cell, text)], out date);
    }
}
