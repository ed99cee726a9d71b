using System.Globalization;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Rows that cite a source and were not checked against it for long, or nobody says when.</summary>
internal static class StaleFacts
{
    private static readonly TableLayout[] Tables =
    [
        TableLayouts.Sites, TableLayouts.Links, TableLayouts.Outputs, TableLayouts.Recipes, TableLayouts.Demand, TableLayouts.BlocMembers,
        TableLayouts.Policies, TableLayouts.Stockpiles, TableLayouts.Prices, TableLayouts.Investments,
    ];

    /// <summary>One finding a row that is older, and one a table for those without a date.</summary>
    /// <param name="folder">The data set.</param>
    /// <param name="oldest">The first day that is recent enough. A month or a year counts by its first day.</param>
    /// <param name="today">The day on which it is asked.</param>
    /// <param name="findings">Take them.</param>
    public static void Check(LoadedFolder folder, DateOnly oldest, DateOnly today, RowFindings findings)
    {
        foreach (TableLayout layout in Tables)
        {
            Check(folder, layout, oldest, today, findings);
        }
    }

    private static void Check(LoadedFolder folder, TableLayout layout, DateOnly oldest, DateOnly today, RowFindings findings)
    {
        using CsvTable? table = folder.Context.Again().Open(layout);
        if (table is null)
        {
            return;
        }

        (int sources, int field) = (table.Field("source_ids"), table.Field("checked"));
        (int facts, int without) = (0, 0);
        while (table.Read())
        {
            if (table[sources].IsEmpty)
            {
                continue;
            }

            facts++;
            if (!PartialDate.TryParse(table[field], out PartialDate date))
            {
                without++;
            }
            else if (date.First < oldest)
            {
                string days = (today.DayNumber - date.First.DayNumber).ToString("N0", CultureInfo.InvariantCulture);
                findings.Add(
                    layout, table.Row, "checked", Severity.Warning, "stale-fact",
                    $"Last checked against its sources {days} days ago, on {date}. Check it again, and write the new date.", date.ToString(), $"{oldest:yyyy-MM-dd} or later");
            }
            else if (date.First > today)
            {
                findings.Add(
                    layout, table.Row, "checked", Severity.Warning, "checked-in-future",
                    $"Checked on {date}, and today is {today:yyyy-MM-dd}. Write the day on which it was checked.", date.ToString(), $"{today:yyyy-MM-dd} or earlier");
            }
        }

        if (without > 0)
        {
            string count = without.ToString("N0", CultureInfo.InvariantCulture);
            findings.Add(
                layout, -1, "checked", Severity.Warning, "never-checked",
                $"Rows that cite a source and do not say in 'checked' when they were last checked against it: {count} of {facts.ToString("N0", CultureInfo.InvariantCulture)}.", count, "a date in checked");
        }
    }
}
