using System.Collections.Immutable;

namespace NetworkLens.Model;

/// <summary>outputs.csv.</summary>
public static class OutputSchema
{
    private static readonly ColumnSchema<Output, SiteIndex> Site = new("site", "Id of the site that makes it.", new SiteType(), (_, row) => row.Site) { IsRequired = true, End = "from" };
    private static readonly ColumnSchema<Output, MaterialIndex> Material = new("material", "Id of the material made.", new MaterialType(), (_, row) => row.Material) { IsRequired = true, End = "to" };
    private static readonly ColumnSchema<Output, Figure> Tonnes = new("tonnes_per_year", "Capacity or production, t/yr.", new FigureType(NumberRange.Tonnes, isMass: true), (_, row) => row.TonnesPerYear);
    private static readonly ColumnSchema<Output, OutputKind> Kind = new("kind", "What the tonnes are; capacity where empty.", new WordType<OutputKind>(WordList.OutputKinds, null), (_, row) => row.Kind);
    private static readonly ColumnSchema<Output, int?> Year = new("year", "The year the row holds for; always where empty.", new YearType(), (_, row) => row.Year);
    private static readonly ColumnSchema<Output, bool> IsSource = new("source", "true where the site needs no inputs to make it though it is no first stage.", new FlagType(), (_, row) => row.IsSource);
    private static readonly ColumnSchema<Output, Basis> Basis = RowColumns.Basis<Output>(row => row.Basis);
    private static readonly ColumnSchema<Output, string?> Notes = RowColumns.Notes<Output>(row => row.Note);
    private static readonly ColumnSchema<Output, ImmutableArray<SourceIndex>> Sources = RowColumns.Sources<Output>(row => row.Sources);
    private static readonly ColumnSchema<Output, PartialDate> Checked = RowColumns.Checked<Output>(row => row.Checked);

    /// <summary>The table; a data set without it means something else than one where it is empty.</summary>
    public static RecordSchema<Output> Table { get; } = new(
        "outputs.csv",
        row => new Output(row.Of(Site), row.Of(Material), row.Of(Tonnes), row.Of(Kind), row.Of(Year), row.Of(IsSource), row.Of(Basis), row.Of(Notes), row.Of(Sources)) { Checked = row.Of(Checked) },
        data => data.Outputs,
        (data, rows) => data with { Outputs = rows },
        Site,
        Material,
        Tonnes,
        Kind,
        Year,
        IsSource,
        Basis,
        Notes,
        Sources,
        Checked)
    {
        AlwaysWritten = 2,
        Order = [Site, Material, Year, Kind, IsSource],
        DiffersFromEmpty = true,
    };
}
