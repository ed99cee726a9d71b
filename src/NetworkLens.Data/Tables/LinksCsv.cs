using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Reads links.csv. The one table of millions of rows: no cell becomes a string but a note not seen before.</summary>
internal sealed class LinksCsv
{
    public static readonly TableLayout Layout = new(
        "links.csv",
        ["from", "to"],
        ["material", "tonnes_per_year", "tonnes_basis", "cost_usd_per_tonne", "basis", "since", "until", "notes", "source_ids"],
        ["tonnes_per_year", "cost_usd_per_tonne"]);

    /// <summary>What moves where no material is told.</summary>
    public const string Goods = "goods";

    private const int NotesKept = 1 << 16; // of notes that repeat; a table of millions has few others

    private readonly ReadContext context;
    private readonly CsvTable table;
    private readonly SourceLists lists;
    private readonly IdIndex seenNotes = new();
    private readonly int material;
    private readonly SiteIndex[] senders;
    private readonly SiteIndex[] receivers;
    private readonly MaterialIndex[] materials;
    private readonly ColumnBuilder<double> tonnes;
    private readonly ColumnBuilder<double> tonnesLow;
    private readonly ColumnBuilder<double> tonnesHigh;
    private readonly ColumnBuilder<double> costs;
    private readonly ColumnBuilder<double> costsLow;
    private readonly ColumnBuilder<double> costsHigh;
    private readonly ColumnBuilder<Basis> bases;
    private readonly ColumnBuilder<Basis> tonnesBases;
    private readonly ColumnBuilder<PartialDate> since;
    private readonly ColumnBuilder<PartialDate> until;
    private readonly ColumnBuilder<string?> notes;
    private readonly ColumnBuilder<int> sourceSets;

    private LinksCsv(ReadContext context, CsvTable table, int bound)
    {
        this.context = context;
        this.table = table;
        lists = context.NewSourceLists();
        material = table.Field("material");
        senders = new SiteIndex[bound];
        receivers = new SiteIndex[bound];
        materials = material < 0 ? [] : new MaterialIndex[bound];
        tonnes = new(bound, double.NaN);
        tonnesLow = new(bound, double.NaN);
        tonnesHigh = new(bound, double.NaN);
        costs = new(bound, double.NaN);
        costsLow = new(bound, double.NaN);
        costsHigh = new(bound, double.NaN);
        bases = new(bound, Basis.Reported);
        tonnesBases = new(bound, Basis.Reported);
        since = new(bound, default);
        until = new(bound, default);
        notes = new(bound, null);
        sourceSets = new(bound, -1);
    }

    public static LinkTable Read(ReadContext context)
    {
        using CsvTable? table = context.Open(Layout);
        if (table is null)
        {
            context.ReportMissing(Layout.File, "who supplies whom, one link a row, with at least the ids of the two sites");
            return new LinkTable { Senders = [], Receivers = [] };
        }

        return new LinksCsv(context, table, context.RowBound(Layout.File)).Read();
    }

    private LinkTable Read()
    {
        (int from, int to) = (table.Field("from"), table.Field("to"));
        var fields = new LinkFields(table);
        MaterialIndex everywhere = default;
        while (table.Read())
        {
            int row = table.Row;
            senders[row] = row > 0 && IsSame(from, senders[row - 1]) ? senders[row - 1] : End(from, "from");
            receivers[row] = End(to, "to");
            if (row < materials.Length)
            {
                materials[row] = Material();
            }
            else if (row == 0)
            {
                everywhere = Material();
            }

            ReadFigures(row, fields);
            ReadEvidence(row, fields);
        }

        return ToTable(table.Row + 1, everywhere);
    }

    private SiteIndex End(int field, string column) => new(table.IsThere(field, column) ? table.Site(field, context.Names) : -1);

    // Links are often sorted by sender, and a look into a million ids costs three misses of the cache.
    private bool IsSame(int field, SiteIndex site) => site.Value >= 0 && table[field].SequenceEqual(context.Names.Sites.Ids[site.Value]);

    private MaterialIndex Material()
    {
        if (!table[material].IsEmpty)
        {
            return new MaterialIndex(table.Material(material, context.Names));
        }

        IdIndex known = context.Names.Materials;
        int goods = known.IsClosed ? known.Find(Goods) : known.FindOrAdd(Goods);
        if (goods < 0 && !known.IsBroken)
        {
            table.Error(
                material, "empty-cell", $"No material is told, which means '{Goods}', and materials.csv has none of that id. Say what moves.", null, "a material of materials.csv");
        }

        return new MaterialIndex(goods);
    }

    private void ReadFigures(int row, LinkFields fields)
    {
        Figure figure = table.Figure(fields.Tonnes, NumberRange.Tonnes);
        tonnes.Set(row, figure.Value);
        tonnesLow.Set(row, figure.Low);
        tonnesHigh.Set(row, figure.High);
        figure = table.Figure(fields.Cost, NumberRange.Money);
        costs.Set(row, figure.Value);
        costsLow.Set(row, figure.Low);
        costsHigh.Set(row, figure.High);
    }

    private void ReadEvidence(int row, LinkFields fields)
    {
        Basis basis = table.Basis(fields.Basis);
        bases.Set(row, basis);
        tonnesBases.Set(row, table[fields.TonnesBasis].IsEmpty ? basis : table.Basis(fields.TonnesBasis));
        PartialDate begin = table.Date(fields.Since);
        PartialDate end = table.Date(fields.Until);
        since.Set(row, begin);
        until.Set(row, end);
        if (begin.IsKnown && end.IsKnown && end.Last < begin.First)
        {
            table.Error(fields.Until, "ends-before-start", $"The link ends at {end}, before it begins at {begin}.", end.ToString(), $"{begin} or later");
        }

        notes.Set(row, Note(fields.Notes));
        sourceSets.Set(row, lists.SetOf(table, fields.Sources));
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

    private LinkTable ToTable(int count, MaterialIndex everywhere) => new()
    {
        Senders = Exact(senders, count),
        Receivers = Exact(receivers, count),
        Materials = materials.Length == 0 ? new Column<MaterialIndex>(null, everywhere) : MaterialColumn(count),
        Tonnes = tonnes.ToColumn(count),
        TonnesLow = tonnesLow.ToColumn(count),
        TonnesHigh = tonnesHigh.ToColumn(count),
        TonnesBases = tonnesBases.ToColumn(count),
        Costs = costs.ToColumn(count),
        CostsLow = costsLow.ToColumn(count),
        CostsHigh = costsHigh.ToColumn(count),
        Bases = bases.ToColumn(count),
        Since = since.ToColumn(count),
        Until = until.ToColumn(count),
        Notes = notes.ToColumn(count),
        SourceSet = sourceSets.ToColumn(count),
        SourceSets = [.. lists.Sets],
    };

    // One material throughout needs no column.
    private Column<MaterialIndex> MaterialColumn(int count) =>
        count == 0 || !materials.AsSpan(..count).ContainsAnyExcept(materials[0])
            ? new Column<MaterialIndex>(null, materials[0])
            : new Column<MaterialIndex>(materials.Length == count ? materials : materials[..count], default);

    private static Cells<T> Exact<T>(T[] values, int count) =>
        new(values.Length == count ? values : values[..count]);

    private sealed class LinkFields(CsvTable table)
    {
        public readonly FigureFields Tonnes = new(table, "tonnes_per_year");
        public readonly FigureFields Cost = new(table, "cost_usd_per_tonne");
        public readonly int TonnesBasis = table.Field("tonnes_basis");
        public readonly int Basis = table.Field("basis");
        public readonly int Since = table.Field("since");
        public readonly int Until = table.Field("until");
        public readonly int Notes = table.Field("notes");
        public readonly int Sources = table.Field("source_ids");
    }
}
