using System.Collections.Immutable;

namespace NetworkLens.Model;

/// <summary>Every table of the data format. A new one is a record, its schema, a place in <see cref="DataSet"/> and a line here.</summary>
public static class TableSchemas
{
    /// <summary>All of them, in the order in which they are best written.</summary>
    public static ImmutableArray<TableSchema> All { get; } =
    [
        SiteSchema.Table, LinkSchema.Table, OutputSchema.Table, MaterialSchema.Table, RecipeSchema.Table, DemandSchema.Table, CountrySchema.Table, BlocSchema.Table, BlocSchema.Members,
        PolicySchema.Table, StockpileSchema.Table, PriceSchema.Table, InvestmentSchema.Table, SourceSchema.Table,
    ];

    /// <summary>What sites and links name.</summary>
    public static ImmutableArray<IRecordSchema> Named { get; } = [SourceSchema.Table, CountrySchema.Table, MaterialSchema.Table];

    /// <summary>What sites make, need and ask for: they may name materials that no table lists.</summary>
    public static ImmutableArray<IRecordSchema> Flows { get; } = [OutputSchema.Table, RecipeSchema.Table, DemandSchema.Table];

    /// <summary>What else there is to know. Each names rows of those before it alone.</summary>
    public static ImmutableArray<IRecordSchema> Facts { get; } =
        [BlocSchema.Table, BlocSchema.Members, PolicySchema.Table, StockpileSchema.Table, PriceSchema.Table, InvestmentSchema.Table];

    /// <summary>All tables of records, in an order in which each names rows of those before it alone.</summary>
    public static ImmutableArray<IRecordSchema> Records { get; } = [.. Named, .. Flows, .. Facts];
}
