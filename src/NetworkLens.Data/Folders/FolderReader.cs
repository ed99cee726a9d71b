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
        ImmutableArray<Source> sources = SourcesCsv.Read(context);
        ImmutableArray<Country> countries = CountriesCsv.Read(context);
        ImmutableArray<Material> materials = MaterialsCsv.Read(context);
        (SiteTable sites, Column<int> toldStages) = SitesCsv.Read(context);

        // Materials that no file lists are numbered as they are met here.
        LinkTable links = LinksCsv.Read(context);
        (ImmutableArray<Stage> stages, ImmutableArray<StageIndex> ofSite) = SiteStages.Of(toldStages, header.Stages, context.Names.Stages, links, sites.Count);
        ImmutableArray<Output> outputs = OutputsCsv.Read(context);
        ImmutableArray<RecipeRow> recipes = RecipesCsv.Read(context);
        ImmutableArray<Demand> demand = DemandCsv.Read(context);
        context.Names.Materials.Close("links, outputs, recipes and demand");

        ImmutableArray<Bloc> blocs = BlocMembersCsv.Read(context, BlocsCsv.Read(context));
        ImmutableArray<Policy> policies = PoliciesCsv.Read(context);
        ImmutableArray<Stockpile> stockpiles = StockpilesCsv.Read(context);
        ImmutableArray<Price> prices = PricesCsv.Read(context);
        ImmutableArray<Investment> investments = InvestmentsCsv.Read(context);

        (ImmutableArray<Output> sortedOutputs, int[] outputRows) = Sort(outputs, output => (output.Site, output.Material, null));
        (ImmutableArray<Demand> sortedDemand, int[] demandRows) = Sort(demand, row => (row.Site, row.Material, row.Year));
        var data = new DataSet
        {
            Name = header.Name ?? FolderName(),
            Version = header.Version ?? string.Empty,
            Description = header.Description ?? string.Empty,
            AsOf = header.AsOf ?? context.ThisYear,
            SaysAsOf = header.AsOf is not null,
            Requirements = header.Requirements ?? (context.Exists(RecipesCsv.Layout.File) ? RequirementRule.Recipes : RequirementRule.Any),
            Stages = stages,
            Sites = WithStages(sites, ofSite),
            Links = links,
            Materials = AllMaterials(materials),
            Outputs = sortedOutputs,
            Recipes = recipes,
            Demand = sortedDemand,
            Countries = [.. countries, .. context.Names.Countries.Ids.Skip(countries.Length).Select(CountriesCsv.Unlisted)],
            Operators = [.. context.Names.Operators.Ids],
            Blocs = blocs,
            Policies = policies,
            Stockpiles = stockpiles,
            Prices = prices,
            Investments = investments,
            Sources = sources,
        };
        return new LoadedFolder(context, data with { Scenarios = ScenarioFiles.ReadAll(context, data) }, outputRows, demandRows);
    }

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

    private static SiteTable WithStages(SiteTable sites, ImmutableArray<StageIndex> stages) => new()
    {
        Ids = sites.Ids,
        Stages = [.. stages],
        Names = sites.Names,
        Countries = sites.Countries,
        Operators = sites.Operators,
        Owners = sites.Owners,
        Latitudes = sites.Latitudes,
        Longitudes = sites.Longitudes,
        Statuses = sites.Statuses,
        StartYears = sites.StartYears,
        EndYears = sites.EndYears,
        RecoveryDays = sites.RecoveryDays,
        RampDays = sites.RampDays,
        FailuresPerYear = sites.FailuresPerYear,
        FailureBases = sites.FailureBases,
        Aggregates = sites.Aggregates,
        Bases = sites.Bases,
        Notes = sites.Notes,
        Sources = sites.Sources,
    };
}
