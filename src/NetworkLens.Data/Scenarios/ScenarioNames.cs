using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>What a scenario may name of a data set. Where the tables concerned hold errors, nothing is said of names that are missing.</summary>
internal sealed class ScenarioNames
{
    private static readonly string[] SelectorFiles =
    [
        DatasetJson.File, SitesCsv.Layout.File, LinksCsv.Layout.File, OutputsCsv.Layout.File, MaterialsCsv.Layout.File, CountriesCsv.Layout.File,
        BlocsCsv.Layout.File, BlocMembersCsv.Layout.File,
    ];

    private readonly DataSet data;
    private readonly bool knowsSites;

    public ScenarioNames(DataSet data, FindingList findings)
    {
        this.data = data;
        knowsSites = !findings.HasAnyIn(SelectorFiles);
        string[] makers = [MaterialsCsv.Layout.File, LinksCsv.Layout.File, OutputsCsv.Layout.File, RecipesCsv.Layout.File, DemandCsv.Layout.File];
        Materials = new NamedRows(
            ReferenceKind.Material, "the data set", [.. data.Materials.Select(material => material.Id)], !findings.HasAnyIn(makers));
        Policies = new NamedRows(
            ReferenceKind.Policy, PoliciesCsv.Layout.File, [.. data.Policies.Select(policy => policy.Id)], !findings.HasAnyIn(PoliciesCsv.Layout.File));
        Stockpiles = new NamedRows(
            ReferenceKind.Stockpile, StockpilesCsv.Layout.File, [.. data.Stockpiles.Select(stockpile => stockpile.Id)], !findings.HasAnyIn(StockpilesCsv.Layout.File));
        Sources = new NamedRows(
            ReferenceKind.Source, SourcesCsv.Layout.File, [.. data.Sources.Select(source => source.Id)], !findings.HasAnyIn(SourcesCsv.Layout.File));
    }

    public NamedRows Materials { get; }

    public NamedRows Policies { get; }

    public NamedRows Stockpiles { get; }

    public NamedRows Sources { get; }

    /// <summary>What is wrong with a selector in the data set's own year; null where it chooses somebody.</summary>
    public string? FaultOf(string selector) => knowsSites ? Selector.Select(selector, data, data.AsOf).Error : null;
}

/// <summary>Rows of one kind that a file may name.</summary>
/// <param name="Kind">What they are.</param>
/// <param name="ListedIn">What lists them.</param>
/// <param name="Ids">By index.</param>
/// <param name="IsWhole">False where the table holds errors, so that a missing id says nothing.</param>
internal sealed record NamedRows(ReferenceKind Kind, string ListedIn, string[] Ids, bool IsWhole);
