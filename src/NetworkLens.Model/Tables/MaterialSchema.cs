namespace NetworkLens.Model;

/// <summary>materials.csv.</summary>
public static class MaterialSchema
{
    private static readonly ColumnSchema<Material, string> Id = new("id", "The material's id; other tables name it by it.", new IdType(), (_, row) => row.Id) { IsRequired = true, End = "id" };
    private static readonly ColumnSchema<Material, string?> Name = new("name", "For people.", new TextType(), (_, row) => row.Name);
    private static readonly ColumnSchema<Material, string?> Element = new("element", "Chemical element.", new TextType(), (_, row) => row.Element);
    private static readonly ColumnSchema<Material, string?> Form = new("form", "Oxide, metal, alloy, part.", new TextType(), (_, row) => row.Form);
    private static readonly ColumnSchema<Material, string?> Unit = new("unit", "Unit of its amounts; tonnes.", new UnitType(), (_, row) => row.Unit);

    /// <summary>The table.</summary>
    public static RecordSchema<Material> Table { get; } = new(
        "materials.csv",
        row => new Material(row.Of(Id), row.Of(Name), row.Of(Element), row.Of(Form), row.Of(Unit)),
        data => data.Materials,
        (data, rows) => data with { Materials = rows },
        Id,
        Name,
        Element,
        Form,
        Unit)
    {
        HasIds = true,
    };
}
