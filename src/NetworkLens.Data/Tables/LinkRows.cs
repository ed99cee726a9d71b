using Microsoft.Win32.SafeHandles;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Reads the rows of links.csv, or of a part of it. The one table of millions of rows: no cell becomes a string but a note not seen before.</summary>
internal sealed class LinkRows
{
    private const int NotesKept = 1 << 16; // of notes that repeat; a table of millions has few others

    private readonly ReadContext context;
    private readonly CsvTable table;
    private readonly IdIndex seenNotes = new();
    private readonly int material;
    private int? plain; // rows, where they were read from bytes

    private LinkRows(ReadContext context, CsvTable table, int bound)
    {
        this.context = context;
        this.table = table;
        Lists = context.NewSourceLists();
        material = table.Field("material");
        Senders = new SiteIndex[bound];
        Receivers = new SiteIndex[bound];
        Materials = material < 0 ? [] : new MaterialIndex[bound];
        Columns = new ColumnBuilders<LinkTable>(bound);
        (Tonnes, TonnesLow, TonnesHigh) = (Columns.Of(LinkSchema.TonnesStore), Columns.Of(LinkSchema.TonnesLowStore), Columns.Of(LinkSchema.TonnesHighStore));
        (Costs, CostsLow, CostsHigh) = (Columns.Of(LinkSchema.CostStore), Columns.Of(LinkSchema.CostLowStore), Columns.Of(LinkSchema.CostHighStore));
        (Bases, TonnesBases) = (Columns.Of(LinkSchema.BasisStore), Columns.Of(LinkSchema.TonnesBasisStore));
        (Since, Until) = (Columns.Of(LinkSchema.SinceStore), Columns.Of(LinkSchema.UntilStore));
        (Notes, SourceSets) = (Columns.Of(LinkSchema.NotesStore), Columns.Of(LinkSchema.SourceSetStore));
    }

    /// <summary>Rows read.</summary>
    public int Count => plain ?? table.Row + 1;

    /// <summary>What the rows were read with; it holds the materials they number.</summary>
    public ReadContext Context => context;

    public SiteIndex[] Senders { get; }

    public SiteIndex[] Receivers { get; }

    /// <summary>Empty where the file has no such column.</summary>
    public MaterialIndex[] Materials { get; }

    /// <summary>What moves where the file does not say.</summary>
    public MaterialIndex Everywhere { get; private set; }

    /// <summary>Every column but ends and materials; those that follow are of them.</summary>
    public ColumnBuilders<LinkTable> Columns { get; }

    public ColumnBuilder<double> Tonnes { get; }

    public ColumnBuilder<double> TonnesLow { get; }

    public ColumnBuilder<double> TonnesHigh { get; }

    public ColumnBuilder<Basis> TonnesBases { get; }

    public ColumnBuilder<double> Costs { get; }

    public ColumnBuilder<double> CostsLow { get; }

    public ColumnBuilder<double> CostsHigh { get; }

    public ColumnBuilder<Basis> Bases { get; }

    public ColumnBuilder<PartialDate> Since { get; }

    public ColumnBuilder<PartialDate> Until { get; }

    public ColumnBuilder<string?> Notes { get; }

    /// <summary>Positions in the sets of <see cref="Lists"/>.</summary>
    public ColumnBuilder<int> SourceSets { get; }

    public SourceLists Lists { get; }

    /// <summary>Reads every row.</summary>
    /// <param name="context">Names and findings.</param>
    /// <param name="table">Behind its header.</param>
    /// <param name="bound">Rows it has at most.</param>
    /// <param name="isFirstFindingEnough">Whether to stop at the first row at fault.</param>
    public static LinkRows Read(ReadContext context, CsvTable table, int bound, bool isFirstFindingEnough)
    {
        var rows = new LinkRows(context, table, bound);
        (int from, int to) = (table.Field("from"), table.Field("to"));
        var fields = new LinkFields(table);
        Action<int>[] others = [.. LinkSchema.Table.Columns.Select(column => column.Accept(new Filling(rows))).OfType<Action<int>>()];
        while (!(isFirstFindingEnough && !context.Findings.IsEmpty) && table.Read())
        {
            rows.ReadRow(from, to, fields);
            foreach (Action<int> cell in others)
            {
                cell(table.Row);
            }
        }

        return rows;
    }

    /// <summary>The rows of a part whose rows are all plain; null where one is not, and <paramref name="context"/> is then no use.</summary>
    public static LinkRows? ReadPlain(ReadContext context, CsvTable header, SafeFileHandle file, TablePart part)
    {
        var rows = new LinkRows(context, header, part.RowBound);
        rows.plain = LinkBytes.Read(rows, header, file, part);
        return rows.plain < 0 ? null : rows;
    }

    /// <summary>Says what moves in a row.</summary>
    public void SetMaterial(int row, MaterialIndex what)
    {
        if (row < Materials.Length)
        {
            Materials[row] = what;
        }
        else if (row == 0)
        {
            Everywhere = what;
        }
    }

    /// <summary>Numbers the materials anew.</summary>
    /// <param name="numbers">The new number of each old one.</param>
    public void RenumberMaterials(ReadOnlySpan<MaterialIndex> numbers)
    {
        foreach (ref MaterialIndex cell in Materials.AsSpan(..Math.Min(Count, Materials.Length)))
        {
            cell = numbers[cell.Value];
        }

        Everywhere = Count > 0 && Materials.Length == 0 ? numbers[Everywhere.Value] : Everywhere;
    }

    /// <summary>Numbers the source lists anew.</summary>
    /// <param name="numbers">The new number of each old one.</param>
    public void RenumberSources(int[] numbers) => SourceSets.Change(set => set < 0 ? set : numbers[set]);

    private void ReadRow(int from, int to, LinkFields fields)
    {
        int row = table.Row;
        Senders[row] = row > 0 && IsSame(from, Senders[row - 1]) ? Senders[row - 1] : End(from, "from");
        Receivers[row] = row > 0 && IsSame(to, Receivers[row - 1]) ? Receivers[row - 1] : End(to, "to");
        if (row < Materials.Length || row == 0)
        {
            SetMaterial(row, Material());
        }

        ReadFigures(row, fields);
        ReadEvidence(row, fields);
    }

    private SiteIndex End(int field, string column) => new(table.IsThere(field, column) ? table.Site(field, context.Names) : -1);

    // Links are often sorted by one of their ends, and a look into a million ids costs three misses of the cache.
    private bool IsSame(int field, SiteIndex site) => site.Value >= 0 && table[field].SequenceEqual(context.Names.Sites.Ids[site.Value]);

    private MaterialIndex Material()
    {
        if (!table[material].IsEmpty)
        {
            return new MaterialIndex(table.Material(material, context.Names));
        }

        IdIndex known = context.Names.Materials;
        int goods = known.IsClosed ? known.Find(LinksCsv.Goods) : known.FindOrAdd(LinksCsv.Goods);
        if (goods < 0 && !known.IsBroken)
        {
            table.Error(
                material, "empty-cell", $"No material is told, which means '{LinksCsv.Goods}', and materials.csv has none of that id. Say what moves.", null, "a material of materials.csv");
        }

        return new MaterialIndex(goods);
    }

    private void ReadFigures(int row, LinkFields fields)
    {
        Figure figure = context.Units.ToTonnes(table.Figure(fields.Tonnes, NumberRange.Tonnes), (row < Materials.Length ? Materials[row] : Everywhere).Value);
        Tonnes.Set(row, figure.Value);
        TonnesLow.Set(row, figure.Low);
        TonnesHigh.Set(row, figure.High);
        figure = table.Figure(fields.Cost, NumberRange.Money);
        Costs.Set(row, figure.Value);
        CostsLow.Set(row, figure.Low);
        CostsHigh.Set(row, figure.High);
    }

    private void ReadEvidence(int row, LinkFields fields)
    {
        Basis basis = table.Basis(fields.Basis);
        Bases.Set(row, basis);
        TonnesBases.Set(row, table[fields.TonnesBasis].IsEmpty ? basis : table.Basis(fields.TonnesBasis));
        PartialDate begin = table.Date(fields.Since);
        PartialDate end = table.Date(fields.Until);
        if (!table[fields.Year].IsEmpty)
        {
            ReadYear(fields, ref begin, ref end);
        }

        Since.Set(row, begin);
        Until.Set(row, end);
        if (begin.IsKnown && end.IsKnown && end.Last < begin.First)
        {
            table.Error(fields.Until, "ends-before-start", $"The link ends at {end}, before it begins at {begin}.", end.ToString(), $"{begin} or later");
        }

        Notes.Set(row, Note(fields.Notes));
        SourceSets.Set(row, Lists.SetOf(table, fields.Sources));
    }

    // A row of one year: a figure of trade, not a relation that lasts.
    private void ReadYear(LinkFields fields, ref PartialDate begin, ref PartialDate end)
    {
        if (begin.IsKnown || end.IsKnown)
        {
            table.Error(fields.Year, "two-dates", "The row has a year and a since or until. Leave one empty: a row with a year counts in that year alone.", table[fields.Year].ToString(), null);
        }
        else if (table.Year(fields.Year) != 0 && PartialDate.TryParse(table[fields.Year], out PartialDate year))
        {
            begin = end = year;
        }
    }

    private string? Note(int field)
    {
        ReadOnlySpan<char> cell = table[field];
        if (cell.IsEmpty)
        {
            return null;
        }

        int seen = seenNotes.Count < NotesKept ? seenNotes.FindOrAdd(cell) : seenNotes.Find(cell);
        return seen < 0 ? cell.ToString() : seenNotes.Ids[seen];
    }

    // Columns that are kept as they are read; those that every file has are read by hand, because there are millions of rows.
    private sealed class Filling(LinkRows rows) : IColumnVisitor<int, Action<int>?>
    {
        public Action<int>? Visit<T>(ColumnSchema<int, T> column)
        {
            if (column is not LinkColumn<T> stored || !column.Headers.Any(header => rows.table.Field(header) >= 0))
            {
                return null;
            }

            ColumnBuilder<T> builder = rows.Columns.Of(stored.Store);
            Func<T> read = CellReading.Of(column, column.Cells, rows.table, rows.context, rows.Lists);
            return row => builder.Set(row, read());
        }
    }

    private sealed class LinkFields(CsvTable table)
    {
        public readonly FigureFields Tonnes = new(table, "tonnes_per_year");
        public readonly FigureFields Cost = new(table, "cost_usd_per_tonne");
        public readonly int TonnesBasis = table.Field("tonnes_basis");
        public readonly int Basis = table.Field("basis");
        public readonly int Since = table.Field("since");
        public readonly int Until = table.Field("until");
        public readonly int Year = table.Field("year");
        public readonly int Notes = table.Field("notes");
        public readonly int Sources = table.Field("source_ids");
    }
}
