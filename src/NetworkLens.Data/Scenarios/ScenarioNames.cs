using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>What a scenario may name of a data set. Where the tables concerned hold errors, nothing is said of names that are missing.</summary>
internal sealed class ScenarioNames
{
    private static readonly string[] SelectorFiles =
    [
        DatasetJson.File, TableLayouts.Sites.File, TableLayouts.Links.File, TableLayouts.Outputs.File, TableLayouts.Materials.File, TableLayouts.Countries.File,
        TableLayouts.Blocs.File, BlocSchema.Members.File,
    ];

    private readonly DataSet data;
    private readonly bool knowsSites;

    public ScenarioNames(DataSet data, FindingList findings)
    {
        this.data = data;
        knowsSites = !findings.HasAnyIn(SelectorFiles);
        string[] makers = [TableLayouts.Materials.File, TableLayouts.Links.File, TableLayouts.Outputs.File, TableLayouts.Recipes.File, TableLayouts.Demand.File];
        Materials = new NamedRows(
            ReferenceKind.Material, "the data set", [.. data.Materials.Select(material => material.Id)], !findings.HasAnyIn(makers));
        Policies = new NamedRows(
            ReferenceKind.Policy, TableLayouts.Policies.File, [.. data.Policies.Select(policy => policy.Id)], !findings.HasAnyIn(TableLayouts.Policies.File));
        Stockpiles = new NamedRows(
            ReferenceKind.Stockpile, TableLayouts.Stockpiles.File, [.. data.Stockpiles.Select(stockpile => stockpile.Id)], !findings.HasAnyIn(TableLayouts.Stockpiles.File));
        Sources = new NamedRows(
            ReferenceKind.Source, TableLayouts.Sources.File, [.. data.Sources.Select(source => source.Id)], !findings.HasAnyIn(TableLayouts.Sources.File));
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
