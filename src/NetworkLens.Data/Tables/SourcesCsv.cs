using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Data;

internal static class SourcesCsv
{
    public static readonly TableLayout Layout = new("sources.csv", ["id"], ["title", "publisher", "date", "url", "grade"], []);

    public static ImmutableArray<Source> Read(ReadContext context)
    {
        using CsvTable? table = context.Open(Layout);
        if (table is null)
        {
            context.Names.Sources.Close(Layout.File);
            return [];
        }

        ImmutableArray<Source>.Builder sources = ImmutableArray.CreateBuilder<Source>();
        (int id, int title, int publisher) = (table.Field("id"), table.Field("title"), table.Field("publisher"));
        (int date, int url, int grade) = (table.Field("date"), table.Field("url"), table.Field("grade"));
        var ids = new NewIds(table, id, context.Names.Sources);
        while (table.Read())
        {
            if (ids.Add())
            {
                sources.Add(new Source(
                    table[id].ToString(), table.Text(title), table.Text(publisher), table.Date(date), table.Text(url), (SourceGrade)(table.Word(grade, WordList.Grades) + 1)));
            }
        }

        ids.Close();
        return sources.ToImmutable();
    }
}
