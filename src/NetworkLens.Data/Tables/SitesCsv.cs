using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Reads sites.csv, column by column.</summary>
internal sealed class SitesCsv
{
    private readonly ReadContext context;
    private readonly CsvTable table;
    private readonly SourceLists lists;
    private readonly ColumnBuilders<SiteTable> columns;
    private readonly ColumnBuilder<int> stages;

    private SitesCsv(ReadContext context, CsvTable table, int bound)
    {
        this.context = context;
        this.table = table;
        lists = context.NewSourceLists();
        columns = new ColumnBuilders<SiteTable>(bound);
        stages = new ColumnBuilder<int>(bound, -1);
    }

    /// <summary>The sites, and the stage of each as its row tells: -1 where it does not.</summary>
    public static (SiteTable Sites, Column<int> Stages) Read(ReadContext context)
    {
        using CsvTable? table = context.Open(TableLayouts.Sites);
        if (table is null)
        {
            context.ReportMissing(TableLayouts.Sites.File, "the sites, one a row, with at least their ids");
            context.Names.Sites.Close(TableLayouts.Sites.File);
            context.Names.Sites.IsBroken = true;
            return (new SiteTable { Ids = [], Stages = [] }, default);
        }

        TablePart[] parts = context.PartsOf(TableLayouts.Sites.File);
        int bound = parts.Sum(part => part.RowBound);
        context.Names.Sites.Reserve(bound);
        return (parts.Length > 1 ? ReadPlain(context, table, parts, bound) : null) ?? new SitesCsv(context, table, bound).Read();
    }

    // Null where some row is not plain.
    private static (SiteTable Sites, Column<int> Stages)? ReadPlain(ReadContext context, CsvTable header, TablePart[] parts, int bound)
    {
        var columns = new ColumnBuilders<SiteTable>(bound);
        var stages = new ColumnBuilder<int>(bound, -1);
        int count = context.Findings.IsEmpty ? SiteBytes.Read(columns, stages, context, header, parts) : -1;
        if (count < 0)
        {
            return null;
        }

        context.Names.Sites.Close(TableLayouts.Sites.File);
        return (TableOf(columns, context, count), stages.ToColumn(count));
    }

    private static SiteTable TableOf(ColumnBuilders<SiteTable> columns, ReadContext context, int count) => ColumnBuilders<SiteTable>.Join(
        new SiteTable { Ids = [.. context.Names.Sites.Ids], Stages = [] }, SiteSchema.Stores, [columns], [count]);

    private (SiteTable Sites, Column<int> Stages) Read()
    {
        var ids = new NewIds(table, table.Field(SiteSchema.Id.Name), context.Names.Sites);
        Action<int>[] cells = [.. SiteSchema.Table.Columns.Select(column => column.Accept(new Filling(this))).OfType<Action<int>>()];
        int failureBasis = table.Field(SiteSchema.FailureBasis.Name);
        int endYear = table.Field(SiteSchema.EndYear.Name);
        int count = 0;
        while (table.Read())
        {
            if (ids.Add())
            {
                foreach (Action<int> cell in cells)
                {
                    cell(count);
                }

                ReadFailureBasis(count, failureBasis);
                CheckYears(count++, endYear);
            }
        }

        ids.Close();
        return (TableOf(columns, context, count), stages.ToColumn(count));
    }

    // Empty means the row's own basis; without a chance there is nothing to be known.
    private void ReadFailureBasis(int site, int field)
    {
        Basis basis = table[field].IsEmpty ? columns.Of(SiteSchema.Basis.Store)[site] : table.Basis(field);
        columns.Of(SiteSchema.FailureBasis.Store).Set(site, columns.Of(SiteSchema.FailurePerYear.Store)[site].IsKnown ? basis : Basis.Reported);
    }

    private void CheckYears(int site, int field)
    {
        int start = columns.Of(SiteSchema.StartYear.Store)[site];
        int end = columns.Of(SiteSchema.EndYear.Store)[site];
        if (end != 0 && end < start)
        {
            table.Error(field, "ends-before-start", $"The site ends in {end}, before it starts in {start}.", table[field].ToString(), $"{start} or later");
        }
    }

    private sealed class Filling(SitesCsv sites) : IColumnVisitor<SiteIndex, Action<int>?>
    {
        public Action<int>? Visit<T>(ColumnSchema<SiteIndex, T> column)
        {
            if (column == (object)SiteSchema.Stage)
            {
                int field = sites.table.Field(column.Name);
                return site => sites.stages.Set(site, sites.table.Stage(field, sites.context.Names));
            }

            if (column is not SiteColumn<T> stored || column == (object)SiteSchema.FailureBasis)
            {
                return null;
            }

            ColumnBuilder<T> builder = sites.columns.Of(stored.Store);
            Func<T> read = CellReading.Of(column, column.Cells, sites.table, sites.context, sites.lists);
            return site => builder.Set(site, read());
        }
    }
}
