namespace NetworkLens.Data;

/// <summary>Every table of the format.</summary>
internal static class TableLayouts
{
    public static readonly TableLayout[] All =
    [
        SitesCsv.Layout, LinksCsv.Layout, OutputsCsv.Layout, MaterialsCsv.Layout, RecipesCsv.Layout, DemandCsv.Layout, CountriesCsv.Layout, BlocsCsv.Layout,
        BlocMembersCsv.Layout, PoliciesCsv.Layout, StockpilesCsv.Layout, PricesCsv.Layout, InvestmentsCsv.Layout, SourcesCsv.Layout,
    ];
}
