using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Data;

internal static class MaterialsCsv
{
    public static readonly TableLayout Layout = new("materials.csv", ["id"], ["name", "element", "form", "unit"], []);

    /// <summary>The materials listed; none where there is no such file.</summary>
    public static ImmutableArray<Material> Read(ReadContext context)
    {
        using CsvTable? table = context.Open(Layout);
        if (table is null)
        {
            return [];
        }

        ImmutableArray<Material>.Builder materials = ImmutableArray.CreateBuilder<Material>();
        (int id, int name, int element, int form, int unit) =
            (table.Field("id"), table.Field("name"), table.Field("element"), table.Field("form"), table.Field("unit"));
        var ids = new NewIds(table, id, context.Names.Materials);
        while (table.Read())
        {
            if (ids.Add())
            {
                materials.Add(new Material(table[id].ToString(), table.Text(name), table.Text(element), table.Text(form), ReadUnit(context, table, unit)));
            }
        }

        ids.Close();
        return materials.ToImmutable();
    }

    // Figures are tonnes from here on, whatever the file has them in, and so is what is written again.
    private static string? ReadUnit(ReadContext context, CsvTable table, int field)
    {
        string? text = table.Text(field);
        MassUnit? unit = text is null ? MassUnit.Tonne : MassUnit.Of(text);
        if (unit is null)
        {
            table.Error(field, "unknown-unit", $"'{text}' is no unit of mass; expected {MassUnit.Expected}.", text, MassUnit.Expected);
        }

        context.Units.Add(unit ?? MassUnit.Tonne);
        return text is null || unit is null ? text : MassUnit.Tonne.Symbol + text[unit.Symbol.Length..];
    }
}
