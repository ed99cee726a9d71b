using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Reads the tables of a folder in the order in which they name each other, and makes one data set of them.</summary>
internal sealed class FolderReader(ReadContext context)
{
    /// <summary>The data set, of which only the tables without findings may be trusted.</summary>
    public LoadedFolder Read()
    {
        DatasetHeader header = DatasetJson.Read(context);
        var tables = new List<Func<DataSet, DataSet>>(TableSchemas.Named.Select(Read));
        (SiteTable sites, Column<int> toldStages) = SitesCsv.Read(context);

        // Materials that no file lists are numbered as they are met here.
        LinkTable links = LinksCsv.Read(context);
        (ImmutableArray<Stage> stages, ImmutableArray<StageIndex> ofSite) = SiteStages.Of(toldStages, header.Stages, context.Names.Stages, links, sites.Count);
        tables.AddRange(TableSchemas.Flows.Select(Read));
        context.Names.Materials.Close("links, outputs, recipes and demand");
        tables.AddRange(TableSchemas.Facts.Select(Read));

        var data = new DataSet
        {
            Name = header.Name ?? FolderName(),
            Version = header.Version ?? string.Empty,
            Description = header.Description ?? string.Empty,
            AsOf = header.AsOf ?? context.ThisYear,
            SaysAsOf = header.AsOf is not null,
            Requirements = header.Requirements ?? (context.Exists(TableLayouts.Recipes.File) ? RequirementRule.Recipes : RequirementRule.Any),
            Stages = stages,
            Sites = sites with { Stages = [.. ofSite] },
            Links = links,
            Materials = [],
            Operators = [.. context.Names.Operators.Ids],
        };
        data = tables.Aggregate(data, (read, with) => with(read));
        (ImmutableArray<Output> outputs, int[] outputRows) = Sort(data.Outputs, output => (output.Site, output.Material, null));
        (ImmutableArray<Demand> demand, int[] demandRows) = Sort(data.Demand, row => (row.Site, row.Material, row.Year));
        data = data with
        {
            Materials = AllMaterials(data.Materials),
            Outputs = outputs,
            Demand = demand,
            Countries = [.. data.Countries, .. context.Names.Countries.Ids.Skip(data.Countries.Length).Select(Country.Unlisted)],
        };
        return new LoadedFolder(context, data with { Scenarios = ScenarioFiles.ReadAll(context, data) }, outputRows, demandRows);
    }

    // At once; the data set takes the rows when it is made.
    private Func<DataSet, DataSet> Read(IRecordSchema table) => table.Accept(new TableReading(context));

    private string FolderName()
    {
        string path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(context.Folder));
        return File.Exists(path) ? Path.GetFileNameWithoutExtension(path) : Path.GetFileName(path);
    }

    private ImmutableArray<Material> AllMaterials(ImmutableArray<Material> listed)
    {
        IdIndex ids = context.Names.Materials;
        if (ids.Count == 0)
        {
            ids.FindOrAdd(LinksCsv.Goods);
        }

        return [.. listed, .. ids.Ids.Skip(listed.Length).Select(id => new Material(id, null, null, null, null))];
    }

    // Stable, with the row of the file that each came from.
    private static (ImmutableArray<T> Sorted, int[] Rows) Sort<T>(ImmutableArray<T> rows, Func<T, (SiteIndex Site, MaterialIndex Material, int? Year)> key)
    {
        if (rows.IsDefault)
        {
            return (rows, []);
        }

        int[] order = [.. Enumerable.Range(0, rows.Length).OrderBy(row => key(rows[row]).Site.Value).ThenBy(row => key(rows[row]).Material.Value).ThenBy(row => key(rows[row]).Year)];
        return ([.. order.Select(row => rows[row])], order);
    }

    private sealed class TableReading(ReadContext context) : IRecordVisitor<Func<DataSet, DataSet>>
    {
        public Func<DataSet, DataSet> Visit<TRow>(RecordSchema<TRow> table)
        {
            ImmutableArray<TRow> rows = TableReader.Read(context, table);
            return data => table.With(data, rows.IsDefault && !table.DiffersFromEmpty ? [] : rows);
        }
    }
}
