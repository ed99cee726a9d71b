using System.Globalization;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Rows that claim a source and name none, and figures that rest on weak ones alone.</summary>
internal static class SourceWarnings
{
    public static void Check(LoadedFolder folder, RowFindings findings)
    {
        DataSet data = folder.Data;
        if (data.Sources.IsEmpty)
        {
            return;
        }

        int weak = 0;
        foreach (TableLayout layout in new[]
        {
            TableLayouts.Sites, TableLayouts.Links, TableLayouts.Outputs, TableLayouts.Recipes, TableLayouts.Demand, TableLayouts.Stockpiles, TableLayouts.Prices, TableLayouts.Investments,
        })
        {
            weak += Check(folder, layout, findings);
        }

        if (weak > 0)
        {
            string count = weak.ToString("N0", CultureInfo.InvariantCulture);
            findings.Add(
                TableLayouts.Sources, -1, "grade", Severity.Warning, "grade-c-only",
                $"Rows with a figure that rest on sources of grade C alone: {count}. Look for a company, a government or the trade press.", count, "a source of grade A or B");
        }
    }

    private static int Check(LoadedFolder folder, TableLayout layout, RowFindings findings)
    {
        using var table = folder.Context.Open(layout);
        int weak = 0;
        if (table is null || table.Field("basis") < 0)
        {
            return weak;
        }

        string[] bases = layout.Columns.Contains("tonnes_basis") ? ["basis", "tonnes_basis"] : ["basis"];
        int[] figures = [.. layout.Figures.Select(table.Field)];
        var lists = folder.Context.NewSourceLists();
        int sources = table.Field("source_ids");
        while (table.Read())
        {
            if (!table[sources].IsEmpty)
            {
                bool hasFigure = figures.Any(field => !table[field].IsEmpty);
                weak += hasFigure && lists.Of(table, sources).All(source => folder.Data.Sources[source.Value].Grade == SourceGrade.C) ? 1 : 0;
            }
            else if (bases.FirstOrDefault(column => table[table.Field(column)] is "reported" or "contract") is { } column)
            {
                string basis = table[table.Field(column)].ToString();
                findings.Add(
                    layout, table.Row, column, Severity.Warning, "figure-without-source",
                    $"The row is '{basis}', but names no source. Name one in source_ids, or say estimated or assumed.", basis, "a source in source_ids");
            }
        }

        return weak;
    }
}
