using NetworkLens.Model;

namespace NetworkLens.Export;

/// <summary>The tables whose rows belong to sites.</summary>
internal sealed class SiteTables(DataSet data, SiteSet? chosen)
{
    /// <summary>sites.csv.</summary>
    /// <returns>Number of rows.</returns>
    public int Write(CsvTable table)
    {
        SiteTable sites = data.Sites;
        SiteIndex[] kept = [.. Enumerable.Range(0, sites.Count).Select(site => new SiteIndex(site)).Where(IsKept)];
        table.Write("sites.csv", kept, 1,
        [
            new CsvColumn<SiteIndex>("id", sites.Id),
            new("name", site => sites.Names[site.Value]),
            new("stage", site => Stage(sites.Stage(site))),
            new("country", site => sites.Country(site) is { Value: >= 0 } country ? data.Countries[country.Value].Iso2 : null),
            new("operator", site => sites.Operator(site) is { Value: >= 0 } runs ? data.Operators[runs.Value] : null),
            new("owners", site => OwnerText.Of(data, site)),
            new("latitude", site => CsvCell.Number(sites.Position(site).Latitude)),
            new("longitude", site => CsvCell.Number(sites.Position(site).Longitude)),
            new("status", site => sites.Status(site) == SiteStatus.Operating ? null : DataWords.Word(sites.Status(site))),
            new("start_year", site => CsvCell.Year(sites.StartYear(site))),
            new("end_year", site => CsvCell.Year(sites.EndYear(site))),
            .. CsvColumn<SiteIndex>.Figure("recovery_days", sites.Recovery),
            .. CsvColumn<SiteIndex>.Figure("ramp_days", sites.Ramp),
            .. CsvColumn<SiteIndex>.Figure("failure_per_year", sites.FailurePerYear),
            new("failure_basis", site => sites.FailurePerYear(site).IsKnown && sites.FailureBasis(site) != sites.Basis(site) ? DataWords.Word(sites.FailureBasis(site)) : null), // empty means the row's
            new("aggregate", site => CsvCell.Flag(sites.IsAggregate(site))),
            new("basis", site => DataWords.Word(sites.Basis(site))),
            new("notes", sites.Note),
            new("source_ids", site => CsvCell.Sources(data, sites.SourcesOf(site))),
        ]);
        return kept.Length;
    }

    /// <summary>outputs.csv, recipes.csv, demand.csv, stockpiles.csv, investments.csv.</summary>
    public void WriteRest(CsvTable table)
    {
        Outputs(table);
        Recipes(table);
        Demand(table);
        Stockpiles(table);
        Investments(table);
    }

    // A data set without this file means something else than one where it is empty.
    private void Outputs(CsvTable table)
    {
        if (!data.Outputs.IsDefault)
        {
            table.Write("outputs.csv", data.Outputs.Where(row => IsKept(row.Site)), 2,
            [
                new CsvColumn<Output>("site", row => data.Sites.Id(row.Site)),
                new("material", row => Material(row.Material)),
                .. CsvColumn<Output>.Figure("tonnes_per_year", row => row.TonnesPerYear),
                new("kind", row => DataWords.Word(row.Kind)),
                new("year", row => CsvCell.Year(row.Year)),
                new("source", row => CsvCell.Flag(row.IsSource)),
                new("basis", row => DataWords.Word(row.Basis)),
                new("notes", row => row.Note),
                new("source_ids", row => CsvCell.Sources(data, row.Sources.AsSpan())),
            ]);
        }
    }

    private void Recipes(CsvTable table)
    {
        if (data.Requirements == RequirementRule.Recipes || !data.Recipes.IsEmpty)
        {
            table.Write("recipes.csv", data.Recipes.Where(row => row.Site is not { } site || IsKept(site)), 2,
            [
                new CsvColumn<RecipeRow>("output", row => Material(row.Output)),
                new("input", row => Material(row.Input)),
                new("variant", row => row.Variant),
                new("process", row => row.Process),
                .. CsvColumn<RecipeRow>.Figure("tonnes_per_tonne", row => row.TonnesPerTonne),
                new("at_least", row => row.AtLeast == 1 ? null : CsvCell.Number(row.AtLeast)),
                new("site", row => row.Site is { } site ? data.Sites.Id(site) : null),
                new("only", row => CsvCell.Flag(row.Only)),
                new("basis", row => DataWords.Word(row.Basis)),
                new("notes", row => row.Note),
                new("source_ids", row => CsvCell.Sources(data, row.Sources.AsSpan())),
            ]);
        }
    }

    private void Demand(CsvTable table)
    {
        if (!data.Demand.IsDefault)
        {
            table.Write("demand.csv", data.Demand.Where(row => IsKept(row.Site)), 2,
            [
                new CsvColumn<Demand>("site", row => data.Sites.Id(row.Site)),
                new("material", row => Material(row.Material)),
                .. CsvColumn<Demand>.Figure("tonnes_per_year", row => row.TonnesPerYear),
                new("year", row => CsvCell.Year(row.Year)),
                new("weight", row => row.Weight.Value is 1 ? null : CsvCell.Number(row.Weight.Value)),
                new("weight_low", row => CsvCell.Number(row.Weight.Low)),
                new("weight_high", row => CsvCell.Number(row.Weight.High)),
                .. CsvColumn<Demand>.Figure("value_usd_per_tonne", row => row.ValueUsdPerTonne),
                new("basis", row => DataWords.Word(row.Basis)),
                new("notes", row => row.Note),
                new("source_ids", row => CsvCell.Sources(data, row.Sources.AsSpan())),
            ]);
        }
    }

    private void Stockpiles(CsvTable table)
    {
        if (!data.Stockpiles.IsEmpty)
        {
            table.Write("stockpiles.csv", data.Stockpiles.Where(row => row.Site is not { } site || IsKept(site)), 1,
            [
                new CsvColumn<Stockpile>("id", row => row.Id),
                new("name", row => row.Name),
                new("owner", row => row.Owner),
                new("site", row => row.Site is { } site ? data.Sites.Id(site) : null),
                new("material", row => row.Material is { } material ? Material(material) : null),
                new("kind", row => DataWords.Word(row.Kind)),
                .. CsvColumn<Stockpile>.Figure("tonnes", row => row.Tonnes),
                .. CsvColumn<Stockpile>.Figure("value_usd", row => row.ValueUsd),
                new("year", row => CsvCell.Year(row.Year)),
                new("basis", row => DataWords.Word(row.Basis)),
                new("source_ids", row => CsvCell.Sources(data, row.Sources.AsSpan())),
                new("notes", row => row.Note),
            ]);
        }
    }

    private void Investments(CsvTable table)
    {
        if (!data.Investments.IsEmpty)
        {
            table.Write("investments.csv", data.Investments.Where(row => row.Site is not { } site || IsKept(site)), 1,
            [
                new CsvColumn<Investment>("stage", row => data.Stages[row.Stage.Value].Id),
                new("material", row => row.Material is { } material ? Material(material) : null),
                new("country", row => row.Country is { } country ? data.Countries[country.Value].Iso2 : null),
                new("site", row => row.Site is { } site ? data.Sites.Id(site) : null),
                .. CsvColumn<Investment>.Figure("fixed_usd", row => row.FixedUsd),
                .. CsvColumn<Investment>.Figure("usd_per_tonne_per_year", row => row.UsdPerTonnePerYear),
                .. CsvColumn<Investment>.Figure("max_tonnes_per_year", row => row.MaxTonnesPerYear),
                new("earliest_year", row => CsvCell.Year(row.EarliestYear)),
                new("basis", row => DataWords.Word(row.Basis)),
                new("notes", row => row.Note),
                new("source_ids", row => CsvCell.Sources(data, row.Sources.AsSpan())),
            ]);
        }
    }

    private bool IsKept(SiteIndex site) => chosen?.Contains(site) != false;

    private string Material(MaterialIndex material) => data.Materials[material.Value].Id;

    private string? Stage(StageIndex stage) => stage.Value < 0 ? null : data.Stages[stage.Value].Id;
}
