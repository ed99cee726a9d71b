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
                materials.Add(new Material(table[id].ToString(), table.Text(name), table.Text(element), table.Text(form), table.Text(unit)));
            }
        }

        ids.Close();
        return materials.ToImmutable();
    }
}
