using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>A place where capacity may be built: a plant in a country, or a mine at a deposit.</summary>
/// <param name="Stage">Its stage.</param>
/// <param name="Country">Null: any country of the bloc that has no costs of its own.</param>
/// <param name="Deposit">The site a new mine stands at; null for plants.</param>
/// <param name="Costs">What it may make, each once, by material.</param>
internal sealed record BuildingSite(StageIndex Stage, CountryIndex? Country, SiteIndex? Deposit, ImmutableArray<BuildingCost> Costs)
{
    /// <summary>From 0: where several suppliers of what it makes are needed at once, as many plants as that may be built for the same costs.</summary>
    public int Copy { get; init; }

    /// <summary>Every place of a bloc, by stage, then country, then deposit. Mines stand only where the data names a deposit.</summary>
    public static ImmutableArray<BuildingSite> Of(DataSet data, BlocSelection bloc) => data.Outputs.IsDefault ? [] :
    [
        .. Enumerable.Range(0, data.Stages.Length).Select(stage => new StageIndex(stage))
            .SelectMany(stage => data.Stages[stage.Value].IsSource ? Mines(data, bloc, stage) : Plants(data, bloc, stage)),
    ];

    private static IEnumerable<BuildingSite> Plants(DataSet data, BlocSelection bloc, StageIndex stage)
    {
        MaterialIndex[] made = Made(data, stage);
        foreach (CountryIndex country in bloc.Countries)
        {
            ImmutableArray<BuildingCost> own = CostsOf(made, material => InvestmentBook.OfNew(data, stage, material, country));
            if (!own.IsEmpty)
            {
                foreach (BuildingSite plant in Copies(data, new BuildingSite(stage, country, null, own)))
                {
                    yield return plant;
                }
            }
        }

        // Countries without costs of their own are alike: on a market without distances one of them is enough.
        bool IsAnywhere(MaterialIndex material) => bloc.Countries.Any(country => InvestmentBook.OfNew(data, stage, material, country) is null);
        ImmutableArray<BuildingCost> general = CostsOf([.. made.Where(IsAnywhere)], material => InvestmentBook.OfNew(data, stage, material, null));
        if (!general.IsEmpty)
        {
            foreach (BuildingSite plant in Copies(data, new BuildingSite(stage, null, null, general)))
            {
                yield return plant;
            }
        }
    }

    private static IEnumerable<BuildingSite> Copies(DataSet data, BuildingSite place)
    {
        int most = data.Recipes.Where(recipe => place.Costs.Any(cost => cost.Material == recipe.Input)).Select(recipe => recipe.AtLeast).DefaultIfEmpty(1).Max();
        return Enumerable.Range(0, most).Select(copy => place with { Copy = copy });
    }

    private static IEnumerable<BuildingSite> Mines(DataSet data, BlocSelection bloc, StageIndex stage)
    {
        for (int index = 0; index < data.Sites.Count; index++)
        {
            var site = new SiteIndex(index);
            CountryIndex country = data.Sites.Country(site);
            if (data.Sites.Stage(site) == stage && data.Sites.IsNamedPlant(site) && bloc.Contains(country))
            {
                MaterialIndex[] here = [.. data.Outputs.Where(output => output.Site == site).Select(output => output.Material).Distinct()];
                ImmutableArray<BuildingCost> costs = CostsOf(here, material => InvestmentBook.OfNew(data, stage, material, country) ?? InvestmentBook.OfNew(data, stage, material, null));
                if (!costs.IsEmpty)
                {
                    yield return new BuildingSite(stage, country, site, costs);
                }
            }
        }
    }

    // What anyone makes at a stage, in index order.
    private static MaterialIndex[] Made(DataSet data, StageIndex stage) =>
        [.. data.Outputs.Where(output => data.Sites.Stage(output.Site) == stage).Select(output => output.Material).Distinct().OrderBy(material => material.Value)];

    private static ImmutableArray<BuildingCost> CostsOf(MaterialIndex[] materials, Func<MaterialIndex, Investment?> rowOf) =>
    [
        .. materials.Select(material => (Material: material, Row: rowOf(material))).Where(pair => pair.Row is not null)
            .Select(pair => new BuildingCost(pair.Material, pair.Row!)),
    ];
}

/// <summary>What it costs to make a material at a place.</summary>
/// <param name="Material">What.</param>
/// <param name="Row">The row of investments.csv.</param>
internal sealed record BuildingCost(MaterialIndex Material, Investment Row)
{
    /// <summary>US dollars for any plant at all; 0 where not told.</summary>
    public double FixedUsd => Row.FixedUsd.OrNull ?? 0;

    /// <summary>US dollars for each t/yr.</summary>
    public double UsdPerTonne => Row.UsdPerTonnePerYear.Value;

    /// <summary>t/yr; infinite where nothing limits it.</summary>
    public double MostTonnes => Row.MaxTonnesPerYear.OrNull ?? double.PositiveInfinity;
}
