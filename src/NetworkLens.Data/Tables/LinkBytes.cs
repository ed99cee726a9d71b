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

    private readonly LinkRows rows;
    private readonly IdIndex sites;
    private readonly IdIndex materials;
    private readonly LinkCell[] columns;
    private readonly bool hasBasis;
    private readonly bool hasDates;
    private readonly byte[] bytes;
    private readonly (int Start, int Length)[] ends = new (int, int)[2 * Batch];
    private readonly IdKey[] keys = new IdKey[2 * Batch];
    private int row;

    private LinkBytes(LinkRows rows, LinkCell[] columns, byte[] bytes)
    {
        this.rows = rows;
        sites = rows.Context.Names.Sites;
        materials = rows.Context.Names.Materials;
        this.columns = columns;
        hasBasis = columns.Contains(LinkCell.Basis);
        hasDates = columns.Contains(LinkCell.Since) || columns.Contains(LinkCell.Until);
        this.bytes = bytes;
    }

    /// <summary>Fills the rows of a part of a file that holds no quote.</summary>
    /// <param name="rows">Empty, with room for the part.</param>
    /// <param name="header">The table, whose header is read.</param>
    /// <param name="file">Its file.</param>
    /// <param name="part">Which part.</param>
    /// <returns>How many there are; -1 where some row is not plain, and what was filled is no use.</returns>
    public static int Read(LinkRows rows, CsvTable header, SafeFileHandle file, TablePart part)
    {
        int count = 0;
        bool isPlain = PlainBytes.Of(header, file, part, (bytes, length, start) =>
        {
            var reader = new LinkBytes(rows, Columns(header), bytes);
            bool isRead = reader.ReadRows(new PlainCells(bytes, length, start));
            count = reader.row;
            return isRead;
        });
        return isPlain ? count : -1;
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

    private bool ReadRows(PlainCells cells)
    {
        int waiting = 0;
        while (!cells.IsAtEnd)
        {
            if (cells.SkipBlank())
            {
                continue;
            }

            if (!ReadRow(ref cells, 2 * waiting))
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

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // a part is over before the compiler has looked twice
    private bool ReadRow(ref PlainCells cells, int end)
    {
        (Basis basis, Basis? ofTonnes) = (hasBasis ? Basis.Assumed : Basis.Reported, null);
        (PartialDate since, PartialDate until) = (default, default);
        bool hasMaterial = false;
        for (int column = 0; column < columns.Length; column++)
        {
            ReadOnlySpan<byte> cell = cells.Take(out int at, out bool isLast);
            if (isLast != (column == columns.Length - 1))
            {
                return false;
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
                    LinkCell.Tonnes => PlainBytes.Number(cell, out double tonnes) && Set(rows.Tonnes, tonnes),
                    LinkCell.Cost => PlainBytes.Number(cell, out double cost) && Set(rows.Costs, cost),
                    LinkCell.Basis => BasisOf(cell, ref basis),
                    LinkCell.TonnesBasis => BasisOf(cell, ref ofTonnes),
                    LinkCell.Since => PlainBytes.Date(cell, out since),
                    LinkCell.Until => PlainBytes.Date(cell, out until),
                    _ => false,
                };
                if (!isPlain)
                {
                    return false;
                }
            }
        }

        rows.Bases.Set(row, basis);
        rows.TonnesBases.Set(row, ofTonnes ?? basis);
        if (hasDates)
        {
            rows.Since.Set(row, since);
            rows.Until.Set(row, until);
        }

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

    private static bool BasisOf(ReadOnlySpan<byte> cell, ref Basis basis)
    {
        Basis? known = PlainBytes.BasisOf(cell);
        basis = known ?? basis;
        return known is not null;
    }

    private static bool BasisOf(ReadOnlySpan<byte> cell, ref Basis? basis) => (basis = PlainBytes.BasisOf(cell)) is not null;
}
