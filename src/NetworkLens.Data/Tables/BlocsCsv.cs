using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Data;

internal static class BlocsCsv
{
    public static readonly TableLayout Layout = new("blocs.csv", ["id"], ["name", "description", "source_ids"], []);

    /// <summary>The blocs, without their members.</summary>
    public static ImmutableArray<Bloc> Read(ReadContext context)
    {
        using CsvTable? table = context.Open(Layout);
        if (table is null)
        {
            context.Names.Blocs.Close(Layout.File);
            return [];
        }

        ImmutableArray<Bloc>.Builder blocs = ImmutableArray.CreateBuilder<Bloc>();
        (int id, int name, int description, int sources) = (table.Field("id"), table.Field("name"), table.Field("description"), table.Field("source_ids"));
        SourceLists lists = context.NewSourceLists();
        var ids = new NewIds(table, id, context.Names.Blocs);
        while (table.Read())
        {
            if (ids.Add())
            {
                blocs.Add(new Bloc(table[id].ToString(), table.Text(name), table.Text(description), lists.Of(table, sources), []));
            }
        }

        ids.Close();
        return blocs.ToImmutable();
    }
}
