using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Every table of the format, as it is read.</summary>
internal static class TableLayouts
{
    public static readonly TableLayout Sites = TableLayout.Of(SiteSchema.Table);
    public static readonly TableLayout Links = TableLayout.Of(LinkSchema.Table);
    public static readonly TableLayout Outputs = TableLayout.Of(OutputSchema.Table);
    public static readonly TableLayout Materials = TableLayout.Of(MaterialSchema.Table);
    public static readonly TableLayout Recipes = TableLayout.Of(RecipeSchema.Table);
    public static readonly TableLayout Demand = TableLayout.Of(DemandSchema.Table);
    public static readonly TableLayout Countries = TableLayout.Of(CountrySchema.Table);
    public static readonly TableLayout Blocs = TableLayout.Of(BlocSchema.Table);
    public static readonly TableLayout Stockpiles = TableLayout.Of(StockpileSchema.Table);
    public static readonly TableLayout BlocMembers = TableLayout.Of(BlocSchema.Members);
    public static readonly TableLayout Policies = TableLayout.Of(PolicySchema.Table);
    public static readonly TableLayout Prices = TableLayout.Of(PriceSchema.Table);
    public static readonly TableLayout Investments = TableLayout.Of(InvestmentSchema.Table);
    public static readonly TableLayout Sources = TableLayout.Of(SourceSchema.Table);

    public static readonly TableLayout[] All = [.. TableSchemas.All.Select(TableLayout.Of)];
}
