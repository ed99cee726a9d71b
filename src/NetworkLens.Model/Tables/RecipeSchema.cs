using System.Collections.Immutable;

namespace NetworkLens.Model;

/// <summary>recipes.csv.</summary>
public static class RecipeSchema
{
    private static readonly ColumnSchema<RecipeRow, MaterialIndex> Output = new("output", "Id of the material made.", new MaterialType(), (_, row) => row.Output) { IsRequired = true, End = "from" };
    private static readonly ColumnSchema<RecipeRow, MaterialIndex> Input = new("input", "Id of a material it takes; every input of a variant is needed.", new MaterialType(), (_, row) => row.Input) { IsRequired = true, End = "to" };
    private static readonly ColumnSchema<RecipeRow, string> Variant = new("variant", "Another way to make it: any one variant is enough.", new IdType(), (_, row) => row.Variant);
    private static readonly ColumnSchema<RecipeRow, string?> Process = new("process", "Outputs of one process share the feed, which is the largest of their needs.", new TextType(), (_, row) => row.Process);
    private static readonly ColumnSchema<RecipeRow, Figure> Ratio = new("tonnes_per_tonne", "Tonnes of the input for each tonne of the output.", new FigureType(NumberRange.Ratio), (_, row) => row.TonnesPerTonne);
    private static readonly ColumnSchema<RecipeRow, int> AtLeast = new(
        "at_least", "How many suppliers of the input have to be left: 2 where two of three are needed; 1 where empty.", new WholeType(NumberRange.Suppliers, 1), (_, row) => row.AtLeast);

    private static readonly ColumnSchema<RecipeRow, SiteIndex?> Site = new("site", "The one site that works so, in place of the general rows.", new OptionalSiteType(), (_, row) => row.Site);
    private static readonly ColumnSchema<RecipeRow, bool> Only = new("only", "true takes the other general variants away from that site.", new FlagType(), (_, row) => row.Only);
    private static readonly ColumnSchema<RecipeRow, Basis> Basis = RowColumns.Basis<RecipeRow>(row => row.Basis);
    private static readonly ColumnSchema<RecipeRow, string?> Notes = RowColumns.Notes<RecipeRow>(row => row.Note);
    private static readonly ColumnSchema<RecipeRow, ImmutableArray<SourceIndex>> Sources = RowColumns.Sources<RecipeRow>(row => row.Sources);
    private static readonly ColumnSchema<RecipeRow, PartialDate> Checked = RowColumns.Checked<RecipeRow>(row => row.Checked);

    /// <summary>The table.</summary>
    public static RecordSchema<RecipeRow> Table { get; } = new(
        "recipes.csv",
        row => new RecipeRow(row.Of(Output), row.Of(Input), row.Of(Variant), row.Of(Process), row.Of(Ratio), row.Of(Site), row.Of(Only), row.Of(Basis), row.Of(Notes), row.Of(Sources)) { AtLeast = row.Of(AtLeast), Checked = row.Of(Checked) },
        data => data.Recipes,
        (data, rows) => data with { Recipes = rows },
        Output,
        Input,
        Variant,
        Process,
        Ratio,
        AtLeast,
        Site,
        Only,
        Basis,
        Notes,
        Sources,
        Checked)
    {
        AlwaysWritten = 2,
        Order = [Output, Site, Variant, Process, Input],
        StaysWhenEmpty = data => data.Requirements == RequirementRule.Recipes,
    };
}
