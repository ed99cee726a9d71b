using System.Collections;
using System.Globalization;
using System.Text;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>A folder whose first row of every table has a cell in every column that is written, none like another where its type allows; made of the schemas, so that a new column is in it.</summary>
internal static class EveryField
{
    public static string Files()
    {
        var cells = new DistinctCells();
        var files = new StringBuilder("=== dataset.json\n{\"name\": \"every\", \"version\": \"7\", \"description\": \"All of it.\", \"asOf\": 2026, \"stages\": [{\"id\": \"one\", \"name\": \"One\", \"source\": true}, {\"id\": \"two\", \"name\": \"Two\"}]}\n");
        foreach (TableSchema table in TableSchemas.All)
        {
            files.Append(CultureInfo.InvariantCulture, $"=== {table.File}\n");
            ColumnSchema[] columns = [.. table.All.Where(column => column.IsWritten)];
            files.AppendJoin(',', columns.SelectMany(column => column.Headers)).Append('\n');
            files.AppendJoin(',', columns.SelectMany(column => cells.Of(table.File, column)).Select(CsvText.Quoted)).Append('\n');
            foreach (string[] row in MoreRows(table.File))
            {
                files.AppendJoin(',', columns.SelectMany((column, place) => column.Headers.Select((_, part) => part == 0 && place < row.Length ? row[place] : string.Empty))).Append('\n');
            }
        }

        return files.ToString();
    }

    /// <summary>The members of a data set that hold nothing but what a file without the column would give: each is one that no column fills.</summary>
    public static IEnumerable<string> Unfilled(DataSet data) =>
    [
        .. typeof(DataSet).GetProperties().Where(property => property.CanWrite && property.Name is not "Scenarios").SelectMany(property => property.GetValue(data) switch
        {
            SiteTable or LinkTable => (IEnumerable<string>)[.. property.GetValue(data)!.GetType().GetProperties().Where(column => column.PropertyType.Name.StartsWith("Column", StringComparison.Ordinal) && !IsPresent(column.GetValue(property.GetValue(data))!))
                .Select(column => $"{property.Name}.{column.Name}")],
            IEnumerable and not string => Unfilled(property.Name, (IEnumerable)property.GetValue(data)!),
            var value => IsNothing(value) ? [property.Name] : [],
        }),
    ];

    // Of the row that has all cells: the other rows are there because its own names them.
    private static IEnumerable<string> Unfilled(string list, IEnumerable rows) => rows.Cast<object>().ToArray() switch
    {
        [] => [list],
        [string, ..] => [],
        var all => all[0].GetType().GetProperties().Where(field => field.CanWrite && all.All(row => IsNothing(field.GetValue(row)))).Select(field => $"{list}.{field.Name}")
            .Concat(all[0].GetType().GetProperties().Where(field => field.GetValue(all[0]) is IEnumerable and not string && field.PropertyType.GetGenericArguments() is [{ Name: nameof(BlocMember) }])
                .SelectMany(field => Unfilled($"{list}.{field.Name}", (IEnumerable)field.GetValue(all[0])!))),
    };

    private static bool IsPresent(object column) => (bool)column.GetType().GetProperty("IsPresent")!.GetValue(column)!;

    private static bool IsNothing(object? value) => value switch
    {
        null or "" or double.NaN => true,
        Figure figure => !figure.IsKnown,
        PartialDate date => !date.IsKnown,
        IEnumerable list and not string => !list.Cast<object>().Any(),
        bool flag => !flag,
        _ => false, // 0 is a number, and the first of anything
    };

    private static IEnumerable<string[]> MoreRows(string file) => file switch
    {
        "sites.csv" => [["b", "", "one"], ["c", "", "one"]],
        "links.csv" => [["b", "a", "n"], ["c", "a", "n"], ["a", "b", "m"]],
        "outputs.csv" => [["b", "n"], ["c", "n"]],
        "materials.csv" => [["n"]],
        "sources.csv" => [["s2"]],
        _ => [],
    };

    /// <summary>A cell for each column, none like another.</summary>
    private sealed class DistinctCells
    {
        private int number;
        private string? bloc;

        public string[] Of(string file, ColumnSchema column)
        {
            number++;
            string[] cells = column.Type switch
            {
                FigureType { Range.Most: <= 1 } => Three(0.2 + (number / 1000.0), 0.001),
                FigureType { Range.Most: <= 10 } => Three(3 + (number / 100.0), 0.25),
                FigureType => Three(100 + number, 0.5),
                NumberType { Range.Most: var most } => [Text(most / 2 + (number / 10.0))],
                WholeType => ["2"],
                YearType or ShortYearType => [Text(2000 + number)],
                DateType => [$"{2000 + number}-05-{1 + (number % 28):00}"],
                FlagType => ["true"],
                WordType<Basis> => [column.Name == "basis" ? "contract" : "estimated"],
                IdType when column.Name == "iso2" => ["AT"],
                IdType when column.Name == "id" => [file switch { "sites.csv" => "a", "materials.csv" => "m", "sources.csv" => "s1", _ => $"id-{number}" }],
                { Words: { } words } => [words.Words[^1]],
                UnitType => ["t REO"],
                SiteType => [column.Name == "from" ? "b" : "a"],
                OptionalSiteType => ["a"],
                MaterialType => [column.Name == "input" || file == "links.csv" ? "n" : "m"],
                OptionalMaterialType => ["m"],
                MaterialsType => ["m;n"],
                StageType => ["two"],
                CountryType or OptionalCountryType => ["AT"],
                OwnersType => ["Firm:0.4;Other:0.25"],
                OperatorType => ["Runs, it"],
                SourcesType or SourceListType => ["s2;s1"],
                BlocType => [bloc!],
                _ => [$"\"{column.Name}\", {number}"],
            };
            bloc = column.Name == "id" && file == "blocs.csv" ? cells[0] : bloc;
            return cells;
        }

        private static string[] Three(double figure, double aside) => [Text(figure), Text(figure - aside), Text(figure + aside)];

        private static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);
    }
}
