using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;
using Microsoft.Win32.SafeHandles;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>
/// Reads the parts of sites.csv from their bytes, where the rows are plain: no quotes, and of the optional columns only name, stage, country, operator,
/// place, basis and notes in use. Anything else ends it, and the table is read again by way of <see cref="CsvTable"/>, which takes everything and says what is wrong.
/// </summary>
internal sealed class SiteBytes : PlainRows<SiteBytes.SiteCell>
{
    private const int LongestId = 200;

    private readonly ColumnBuilder<string?> texts;
    private readonly ColumnBuilder<string?> notes;
    private readonly ColumnBuilder<int> stages;
    private readonly ColumnBuilder<CountryIndex> countries;
    private readonly ColumnBuilder<OperatorIndex> operators;
    private readonly ColumnBuilder<double> latitudes;
    private readonly ColumnBuilder<double> longitudes;
    private readonly ColumnBuilder<Basis> bases;
    private readonly FolderNames names;
    private readonly bool hasBasis;
    private readonly (int Start, int Length)[] ids = new (int, int)[Batch];
    private readonly IdKey[] keys = new IdKey[Batch];

    private SiteBytes(ColumnBuilders<SiteTable> sites, ColumnBuilder<int> stages, FolderNames names, SiteCell[] columns)
        : base(columns)
    {
        (this.stages, this.names) = (stages, names);
        (texts, notes, bases) = (sites.Of(SiteSchema.Name.Store), sites.Of(SiteSchema.Notes.Store), sites.Of(SiteSchema.Basis.Store));
        (countries, operators) = (sites.Of(SiteSchema.Country.Store), sites.Of(SiteSchema.Operator.Store));
        (latitudes, longitudes) = (sites.Of(SiteSchema.Latitude.Store), sites.Of(SiteSchema.Longitude.Store));
        hasBasis = columns.Contains(SiteCell.Basis);
    }

    internal enum SiteCell
    {
        Other,
        Id,
        Name,
        Stage,
        Country,
        Operator,
        Latitude,
        Longitude,
        Basis,
        Notes,
    }

    /// <summary>Fills the columns.</summary>
    /// <param name="sites">Empty.</param>
    /// <param name="stages">Empty: the stage of each, as its row tells.</param>
    /// <param name="context">Whose names take what the rows name.</param>
    /// <param name="header">The table, whose header is read.</param>
    /// <param name="parts">Its parts.</param>
    /// <returns>How many sites there are; -1 where some row is not plain: what was filled is no use then, and the names are as they were.</returns>
    public static int Read(ColumnBuilders<SiteTable> sites, ColumnBuilder<int> stages, ReadContext context, CsvTable header, TablePart[] parts)
    {
        FolderNames names = context.Names;
        IdIndex[] filled = [names.Sites, names.Stages, names.Countries, names.Operators];
        int[] before = [.. filled.Select(kind => kind.Count)];
        var reader = new SiteBytes(sites, stages, names, ColumnsOf(header, cell => cell.ToString().ToLowerInvariant()));
        using SafeFileHandle file = File.OpenHandle(Path.Combine(context.Folder, TableLayouts.Sites.File));
        foreach (TablePart part in parts)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (!PlainBytes.Of(header, file, part, (bytes, length, start) => IsPlainText(bytes.AsSpan(0, length)) && reader.ReadRows(bytes, new PlainCells(bytes, length, start))))
            {
                foreach ((IdIndex kind, int count) in filled.Zip(before))
                {
                    kind.Shorten(count);
                }

                return -1;
            }
        }

        return reader.Row;
    }

    // UTF-8 without the letter that stands for a broken one, and no return that is not before a line feed.
    private static bool IsPlainText(ReadOnlySpan<byte> bytes) =>
        Utf8.IsValid(bytes) && bytes.IndexOf("\uFFFD"u8) < 0 && bytes.Count((byte)'\r') == bytes.Count("\r\n"u8);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override bool ReadRow(ref PlainCells cells, int place)
    {
        Basis basis = hasBasis ? Basis.Assumed : Basis.Reported;
        for (int column = 0; column < Columns.Length; column++)
        {
            ReadOnlySpan<byte> cell = cells.Take(out int at, out bool isLast);
            if (isLast != (column == Columns.Length - 1))
            {
                return false;
            }

            SiteCell kind = Columns[column];
            if (kind == SiteCell.Id)
            {
                ids[place] = (at, cell.Length);
                names.Sites.Prefetch(keys[place] = IdKey.Of(cell));
            }
            else if (!cell.IsEmpty && !Set(kind, cell, ref basis))
            {
                return false;
            }
        }

        bases.Set(Row, basis);
        return true;
    }

    private bool Set(SiteCell kind, ReadOnlySpan<byte> cell, ref Basis basis)
    {
        switch (kind)
        {
            case SiteCell.Name:
                texts.Set(Row, Encoding.UTF8.GetString(cell));
                return true;
            case SiteCell.Notes:
                notes.Set(Row, Encoding.UTF8.GetString(cell));
                return true;
            case SiteCell.Stage when Known(names.Stages, cell) is var stage and >= 0:
                stages.Set(Row, stage);
                return true;
            case SiteCell.Country when Country(cell) is var country and >= 0:
                countries.Set(Row, new CountryIndex(country));
                return true;
            case SiteCell.Operator:
                operators.Set(Row, new OperatorIndex(Known(names.Operators, cell)));
                return true;
            case SiteCell.Latitude when PlainBytes.Number(cell, out double north) && north <= NumberRange.Latitude.Most:
                latitudes.Set(Row, north);
                return true;
            case SiteCell.Longitude when PlainBytes.Number(cell, out double east) && east <= NumberRange.Longitude.Most:
                longitudes.Set(Row, east);
                return true;
            case SiteCell.Basis when PlainBytes.BasisOf(cell) is { } known:
                basis = known;
                return true;
            default:
                return false;
        }
    }

    // -1 where it is new and may not be.
    private static int Known(IdIndex ids, ReadOnlySpan<byte> cell) =>
        ids.Find(cell) is var known and >= 0 ? known : ids.IsClosed ? -1 : ids.FindOrAdd(Encoding.UTF8.GetString(cell));

    private int Country(ReadOnlySpan<byte> cell)
    {
        int known = names.Countries.Find(cell);
        return known >= 0 ? known : IsoCountries.IsAssigned(Encoding.UTF8.GetString(cell)) ? Known(names.Countries, cell) : -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override bool EndBatch(byte[] bytes, int waiting)
    {
        for (int place = 0; place < waiting; place++)
        {
            (int start, int size) = ids[place];
            if (size is 0 or > LongestId || !names.Sites.Add(keys[place], bytes.AsSpan(start, size)))
            {
                return false;
            }
        }

        return true;
    }
}
