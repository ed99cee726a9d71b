using System.Text;
using NetworkLens.Data;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>How much of the format a new data set shows.</summary>
internal enum TemplateKind
{
    /// <summary>sites.csv and links.csv.</summary>
    TwoFiles,

    /// <summary>Those, with what sites make and need.</summary>
    Recipes,

    /// <summary>Every table with every column.</summary>
    Full,
}

/// <summary>Files of a new data set: a mine, a refiner and a user, small enough to be written over.</summary>
internal static class DataTemplate
{
    // Table, then for each row column=value; a row shows every column that one would usually fill.
    private static readonly (string File, TemplateKind From, string[] Rows)[] Tables =
    [
        ("sites.csv", TemplateKind.TwoFiles,
        [
            "id=my-mine|name=My mine|stage=mine|country=CL|operator=Mining Ltd|status=operating|start_year=2010",
            "id=my-refiner|name=My refiner|stage=refiner|country=DE|operator=Refining GmbH|status=operating|start_year=2015",
            "id=my-plant|name=My plant|stage=end-use|country=FR|operator=Plants SA|status=operating|start_year=2018",
        ]),
        ("links.csv", TemplateKind.TwoFiles,
        [
            "from=my-mine|to=my-refiner|material=ore|tonnes_per_year=110|basis=estimated",
            "from=my-refiner|to=my-plant|material=metal|tonnes_per_year=100|basis=estimated",
        ]),
        ("materials.csv", TemplateKind.Recipes, ["id=ore|name=Ore|unit=t", "id=metal|name=Metal|unit=t"]),
        ("outputs.csv", TemplateKind.Recipes, ["site=my-mine|material=ore|tonnes_per_year=150|kind=capacity", "site=my-refiner|material=metal|tonnes_per_year=120|kind=capacity"]),
        ("recipes.csv", TemplateKind.Recipes, ["output=metal|input=ore|tonnes_per_tonne=1.1"]),
        ("demand.csv", TemplateKind.Recipes, ["site=my-plant|material=metal|tonnes_per_year=100|year=2026"]),
        ("countries.csv", TemplateKind.Full, ["iso2=CL|iso3=CHL|name=Chile", "iso2=DE|iso3=DEU|name=Germany", "iso2=FR|iso3=FRA|name=France"]),
        ("blocs.csv", TemplateKind.Full, ["id=my-bloc|name=My bloc"]),
        ("bloc-members.csv", TemplateKind.Full, ["bloc=my-bloc|country=DE", "bloc=my-bloc|country=FR"]),
        ("policies.csv", TemplateKind.Full, ["id=my-ban|name=My export ban|issuer=CL|kind=export-ban|effective=2027-01-01|materials=ore|from=country:CL|to=*|severity=0.5"]),
        ("stockpiles.csv", TemplateKind.Full, ["id=my-stock|name=My stock|owner=FR|site=my-plant|material=metal|kind=held|tonnes=25|year=2026"]),
        ("prices.csv", TemplateKind.Full, ["material=metal|usd_per_kg=80|date=2026|market=EU"]),
        ("investments.csv", TemplateKind.Full, ["stage=refiner|fixed_usd=5000000|usd_per_tonne_per_year=20000|material=metal|country=FR|max_tonnes_per_year=200|earliest_year=2029"]),
        ("sources.csv", TemplateKind.Full, ["id=my-source|title=Annual report|publisher=Mining Ltd|date=2026|url=https://example.org/report|grade=A"]),
    ];

    private const string Header = """
        {
          "name": "my-data",
          "asOf": 2026,
          "stages": [
            {"id": "mine", "name": "Mine", "source": true},
            {"id": "refiner", "name": "Refiner"},
            {"id": "end-use", "name": "End use"}
          ]
        }

        """;

    private const string Scenario = """
        {
          "id": "mine-stops",
          "name": "The mine stops for half a year",
          "shocks": [
            {"kind": "outage", "sites": "my-mine", "severity": 1.0, "start": "2027-01-01", "end": "2027-06-30"}
          ]
        }

        """;

    /// <summary>Writes the files.</summary>
    /// <param name="folder">An empty folder.</param>
    /// <param name="kind">How many.</param>
    /// <returns>Their names.</returns>
    public static List<string> Write(string folder, TemplateKind kind)
    {
        var written = new List<string>();
        void File(string name, string text)
        {
            string path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            System.IO.File.WriteAllText(path, text);
            written.Add(name);
        }

        if (kind != TemplateKind.TwoFiles)
        {
            File("dataset.json", Header.ReplaceLineEndings("\n"));
        }

        foreach ((string file, _, string[] rows) in Tables.Where(table => table.From <= kind))
        {
            File(file, Table(file, kind, rows));
        }

        if (kind == TemplateKind.Full)
        {
            File("scenarios/mine-stops.json", Scenario.ReplaceLineEndings("\n"));
        }

        File("README.md", Vocabulary([.. written]));
        return written;
    }

    private static string Table(string file, TemplateKind kind, string[] rows)
    {
        Dictionary<string, string>[] cells = [.. rows.Select(row => row.Split('|').Select(cell => cell.Split('=', 2)).ToDictionary(cell => cell[0], cell => cell[1], StringComparer.Ordinal))];
        string[] columns = [.. DataFormat.Columns.Where(column => column.File == file && (kind == TemplateKind.Full || cells.Any(row => row.ContainsKey(column.Name)))).Select(column => column.Name)];
        return string.Join(',', columns) + "\n" + string.Concat(cells.Select(row => string.Join(',', columns.Select(column => row.GetValueOrDefault(column, string.Empty))) + "\n"));
    }

    // What the tables may hold, beside them: a table has no comments.
    private static string Vocabulary(string[] files)
    {
        var text = new StringBuilder();
        text.Append("# A data set for networklens\n\nWrite your own rows over the examples, then: `networklens validate FOLDER`, `networklens chokepoints --data FOLDER`.\nEmpty cells mean unknown. Rows of columns that you do not need may stay empty, and columns that are not required may go.\n");
        foreach (string file in files.Where(file => file.EndsWith(".csv", StringComparison.Ordinal)))
        {
            text.Append(null, $"\n## {file}\n\n");
            foreach (FormatColumn column in DataFormat.Columns.Where(column => column.File == file))
            {
                text.Append(null, $"- `{column.Name}`{(column.IsRequired ? " (required)" : string.Empty)}: {column.Meaning}{(column.Words.IsEmpty ? string.Empty : $" One of {string.Join(", ", column.Words)}.")}\n");
            }
        }

        if (files.Contains("scenarios/mine-stops.json", StringComparer.Ordinal))
        {
            text.Append("\n## scenarios\n\nOne file each. Kinds of shock, with the fields they need and, in brackets, those they may have:\n\n");
            foreach (ShockForm form in ShockForm.All)
            {
                text.Append(null, $"- `{form.Word}`: {string.Join(", ", form.Required)} ({string.Join(", ", form.Optional)})\n");
            }
        }

        return text.ToString();
    }
}
