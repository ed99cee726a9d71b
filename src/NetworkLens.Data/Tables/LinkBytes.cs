using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.Win32.SafeHandles;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>
/// Reads a part of links.csv from its bytes, where the rows are plain: no quotes, remarks or sources, and every site known. Anything else ends it,
/// and the part is read again by way of <see cref="CsvTable"/>, which takes everything and says what is wrong.
/// </summary>
internal sealed class LinkBytes : PlainRows<LinkCell>
{
    private readonly LinkRows rows;
    private readonly IdIndex sites;
    private readonly IdIndex materials;
    private readonly bool hasBasis;
    private readonly bool hasDates;
    private readonly (int Start, int Length)[] ends = new (int, int)[2 * Batch];
    private readonly IdKey[] keys = new IdKey[2 * Batch];

    private LinkBytes(LinkRows rows, LinkCell[] columns)
        : base(columns)
    {
        this.rows = rows;
        sites = rows.Context.Names.Sites;
        materials = rows.Context.Names.Materials;
        hasBasis = columns.Contains(LinkCell.Basis);
        hasDates = columns.Contains(LinkCell.Since) || columns.Contains(LinkCell.Until);
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
            var reader = new LinkBytes(rows, ColumnsOf(header, NameOf));
            bool isRead = reader.ReadRows(bytes, new PlainCells(bytes, length, start));
            count = reader.Row;
            return isRead;
        });
        return isPlain ? count : -1;
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

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // a part is over before the compiler has looked twice
    protected override bool ReadRow(ref PlainCells cells, int place)
    {
        (Basis basis, Basis? ofTonnes) = (hasBasis ? Basis.Assumed : Basis.Reported, null);
        (PartialDate since, PartialDate until) = (default, default);
        bool hasMaterial = false;
        for (int column = 0; column < Columns.Length; column++)
        {
            ReadOnlySpan<byte> cell = cells.Take(out int at, out bool isLast);
            if (isLast != (column == Columns.Length - 1))
            {
                return false;
            }

            LinkCell kind = Columns[column];
            if (kind is LinkCell.From or LinkCell.To)
            {
                int end = (2 * place) + (kind == LinkCell.From ? 0 : 1);
                ends[end] = (at, cell.Length);
                sites.Prefetch(keys[end] = IdKey.Of(cell));
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

        rows.Bases.Set(Row, basis);
        rows.TonnesBases.Set(Row, ofTonnes ?? basis);
        if (hasDates)
        {
            rows.Since.Set(Row, since);
            rows.Until.Set(Row, until);
        }

        return !(since.IsKnown && until.IsKnown && until.Last < since.First) && (rows.Materials.Length > 0 || Row > 0 || SetMaterial("goods"u8));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override bool EndBatch(byte[] bytes, int waiting)
    {
        for (int place = 0; place < 2 * waiting; place++)
        {
            (int start, int size) = ends[place];
            int site = size == 0 ? -1 : sites.Find(keys[place], bytes.AsSpan(start, size));
            if (site < 0)
            {
                return false;
            }

            (place % 2 == 0 ? rows.Senders : rows.Receivers)[Row - waiting + (place / 2)] = new SiteIndex(site);
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

        rows.SetMaterial(Row, new MaterialIndex(material >= 0 ? material : materials.FindOrAdd(Encoding.ASCII.GetString(id))));
        return true;
    }

    private bool Set(ColumnBuilder<double> column, double value)
    {
        column.Set(Row, value);
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
