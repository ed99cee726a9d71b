using System.Collections.Immutable;

namespace NetworkLens.Model;

/// <summary>What an activity needs where the data gives no recipe for it.</summary>
public enum RequirementRule
{
    /// <summary>Recipes say what is needed.</summary>
    Recipes,

    /// <summary>Each distinct incoming material is needed.</summary>
    PerMaterial,

    /// <summary>One supplier of anything is enough.</summary>
    Any,
}

/// <summary>Everything one folder of data holds, whatever the year. Immutable.</summary>
/// <remarks>
/// Ids are indices here: nothing behind the reader sees a string until the printer. The reader numbers what has an id in the order of the
/// ids (by UTF-16 unit) and puts every table in an order of its own, so that no answer depends on the order of the rows in the files.
/// </remarks>
public sealed record DataSet
{
    /// <summary>Short name, for people and for Neo4j.</summary>
    public required string Name { get; init; }

    /// <summary>As dataset.json says; empty where it is silent.</summary>
    public string Version { get; init; } = string.Empty;

    /// <summary>As dataset.json says; empty where it is silent.</summary>
    public string Description { get; init; } = string.Empty;

    /// <summary>The year questions are asked for unless they name another: that of dataset.json, else of the clock when the data was read.</summary>
    public required int AsOf { get; init; }

    /// <summary>False where dataset.json names no year, so that <see cref="AsOf"/> is the clock's.</summary>
    public bool SaysAsOf { get; init; } = true;

    /// <summary>What an activity needs.</summary>
    public required RequirementRule Requirements { get; init; }

    /// <summary>Tiers of the chain, upstream first.</summary>
    public required ImmutableArray<Stage> Stages { get; init; }

    /// <summary>False where the stages are only tiers that the reader made up from the links.</summary>
    public bool NamesStages => Stages.Where((stage, place) => stage != Stage.Tier(place + 1)).Any();

    /// <summary>By <see cref="SiteIndex"/>.</summary>
    public required SiteTable Sites { get; init; }

    /// <summary>Rows of links.csv, ordered by receiver, material, sender, then all else they say.</summary>
    public required LinkTable Links { get; init; }

    /// <summary>By <see cref="MaterialIndex"/>; at least one.</summary>
    public required ImmutableArray<Material> Materials { get; init; }

    /// <summary>Rows of outputs.csv, ordered by site, material, year, then all else they say; default where there is no such file.</summary>
    public ImmutableArray<Output> Outputs { get; init; }

    /// <summary>Rows of recipes.csv, ordered by output, site (general rows first), variant, process, input, then all else they say.</summary>
    public ImmutableArray<RecipeRow> Recipes { get; init; } = [];

    /// <summary>Rows of demand.csv, ordered by site, material, year, then all else they say; default where there is no such file.</summary>
    public ImmutableArray<Demand> Demand { get; init; }

    /// <summary>By <see cref="CountryIndex"/>.</summary>
    public ImmutableArray<Country> Countries { get; init; } = [];

    /// <summary>By <see cref="OperatorIndex"/>: names of firms that run or own sites.</summary>
    public ImmutableArray<string> Operators { get; init; } = [];

    /// <summary>Ordered by id.</summary>
    public ImmutableArray<Bloc> Blocs { get; init; } = [];

    /// <summary>By <see cref="PolicyIndex"/>.</summary>
    public ImmutableArray<Policy> Policies { get; init; } = [];

    /// <summary>By <see cref="StockpileIndex"/>.</summary>
    public ImmutableArray<Stockpile> Stockpiles { get; init; } = [];

    /// <summary>Ordered by material, date, market, then all else they say.</summary>
    public ImmutableArray<Price> Prices { get; init; } = [];

    /// <summary>Ordered by stage, material, country, site, then all else they say.</summary>
    public ImmutableArray<Investment> Investments { get; init; } = [];

    /// <summary>The files of the folder scenarios, ordered by id.</summary>
    public ImmutableArray<Scenario> Scenarios { get; init; } = [];

    /// <summary>By <see cref="SourceIndex"/>.</summary>
    public ImmutableArray<Source> Sources { get; init; } = [];

    /// <summary>True for a site whose activities need no inputs unless a recipe names the site: of a first stage, or of no stage and without incoming links.</summary>
    /// <param name="site">A site of this data set.</param>
    public bool IsFirstStage(SiteIndex site) => Sites.Stage(site) is { Value: >= 0 } stage && Stages[stage.Value].IsSource;

    /// <summary>Whether an operator's name is one firm, so that it can fail: not empty, <c>unknown</c>, <c>various</c> or another way of saying nobody, such as <c>N/A</c>.</summary>
    /// <param name="index">An operator of this data set, or -1.</param>
    public bool IsOneFirm(OperatorIndex index) =>
        index.Value >= 0 && !NoName.IsNone(Operators[index.Value]) && !Operators[index.Value].Equals(NoName.Various, StringComparison.OrdinalIgnoreCase);

    /// <summary>Id of a stage; null where unknown.</summary>
    /// <param name="stage">A stage of this data set, or -1.</param>
    public string? Id(StageIndex stage) => stage.Value < 0 ? null : Stages[stage.Value].Id;

    /// <summary>ISO2 of a country; null where unknown.</summary>
    /// <param name="country">A country of this data set, or -1.</param>
    public string? Id(CountryIndex country) => country.Value < 0 ? null : Countries[country.Value].Iso2;

    /// <summary>Name of an operator; null where unknown.</summary>
    /// <param name="index">An operator of this data set, or -1.</param>
    public string? Id(OperatorIndex index) => index.Value < 0 ? null : Operators[index.Value];

    /// <summary>Id of a material; null for any.</summary>
    /// <param name="material">A material of this data set, or any.</param>
    public string? Id(MaterialIndex material) => material.Value < 0 ? null : Materials[material.Value].Id;

    /// <summary>Ids of sources, in their order.</summary>
    /// <param name="sources">Sources of this data set.</param>
    public IReadOnlyList<string> Ids(ReadOnlySpan<SourceIndex> sources)
    {
        string[] ids = new string[sources.Length];
        for (int source = 0; source < ids.Length; source++)
        {
            ids[source] = Sources[sources[source].Value].Id;
        }

        return ids;
    }

    /// <summary>A country's name with its code, for people.</summary>
    /// <param name="country">A country of this data set.</param>
    public string Shown(CountryIndex country) =>
        Countries[country.Value] is { Name: { } name } known ? $"{name} ({known.Iso2})" : Countries[country.Value].Iso2;

    /// <summary>A site's name with its id, for people.</summary>
    /// <param name="site">A site of this data set.</param>
    public string Shown(SiteIndex site) => Sites.Name(site) == Sites.Id(site) ? Sites.Id(site) : $"{Sites.Name(site)} ({Sites.Id(site)})";
}
