using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Sums tables of trade by year: between countries (BACI, Comtrade, or year, exporter, importer, product, quantity), or between firms by date.</summary>
internal sealed class TradeTable
{
    private const double TonnesPerKilogram = 1e-3;

    // Column, then words for it; t,i,j,k,v,q are BACI's.
    private static readonly (string Column, string[] Words)[] Countries =
    [
        ("year", ["t", "year", "ref_year", "period"]), ("from", ["i", "exporter", "exporter_code", "exporter_iso3", "exporter_name", "origin"]), ("to", ["j", "importer", "importer_code", "importer_iso3", "importer_name", "destination"]),
        ("product", ["k", "product", "cmd_code", "hs_code", "hs6", "commodity", "material"]), ("tonnes", ["q", "quantity", "tonnes", "qty_tonnes", "volume"]), ("value", ["v", "value", "primary_value", "trade_value", "value_usd"]),
        ("kilograms", ["net_wgt", "net_weight_kg"]), ("reporter", ["reporter_iso", "reporter_code", "reporter", "reporter_desc"]), ("partner", ["partner_iso", "partner_code", "partner", "partner_desc"]), ("flow", ["flow_code", "flow", "flow_desc"]),
    ];

    private static readonly (string Column, string[] Words)[] Firms =
    [
        ("from", ["supplier", "seller", "from", "shipper", "exporter", "supplier_name", "supplier_id", "source"]), ("to", ["buyer", "customer", "to", "consignee", "importer", "buyer_name", "buyer_id", "target"]),
        ("product", ["product", "material", "item", "commodity"]), ("tonnes", ["tonnes", "quantity", "weight_t", "tons"]), ("kilograms", ["kg", "weight_kg", "net_weight_kg"]), ("value", ["value", "amount", "value_usd", "value_eur", "price"]),
        ("date", ["date", "invoice_date", "transaction_date", "shipment_date", "order_date"]),
    ];

    private readonly SavedTable table;
    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);
    private readonly SortedDictionary<(string Year, string Product, string From, string To), Sum> sums = [];
    private readonly SortedDictionary<string, int> leftOut = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly CellReader cells = new();
    private readonly bool isOfCountries;
    private readonly string[] header;
    private int read;

    private TradeTable(SavedTable table, bool isOfCountries)
    {
        this.table = table;
        this.isOfCountries = isOfCountries;
        header = [.. table.Header.Select(cell => ImportWords.Plain(cell.Text))];
        foreach ((string column, string[] words) in isOfCountries ? Countries : Firms)
        {
            int found = words.Select(word => Array.IndexOf(header, word)).FirstOrDefault(place => place >= 0, -1);
            if (found >= 0)
            {
                columns.Add(column, found);
            }
        }
    }

    private bool IsComtrade => columns.ContainsKey("reporter") && columns.ContainsKey("partner") && columns.ContainsKey("flow");

    /// <summary>Whether a header is one of trade between countries.</summary>
    public static bool IsTrade(SavedTable table)
    {
        var trade = new TradeTable(table, true);
        return (trade.columns.ContainsKey("year") && trade.columns.ContainsKey("product") && trade.columns.ContainsKey("from") && trade.columns.ContainsKey("to")) || trade.IsComtrade;
    }

    /// <summary>Whether a header is one of dated transactions between firms.</summary>
    public static bool IsTransactions(SavedTable table)
    {
        var firms = new TradeTable(table, false);
        return ((string[])["from", "to", "date"]).All(firms.columns.ContainsKey);
    }

    public static ImportResult Of(SavedTable table, bool isOfCountries, ImportOptions options, string source)
    {
        if (table.Findings.FirstOrDefault(finding => finding.Severity == Severity.Error) is { } error)
        {
            throw new InvalidDataException(error.ToString());
        }

        var trade = new TradeTable(table, isOfCountries);
        string[] needed = trade.IsComtrade ? ["year", "reporter", "partner", "flow"] : isOfCountries ? ["year", "from", "to", "product"] : ["from", "to", "date"];
        if (needed.FirstOrDefault(column => !trade.columns.ContainsKey(column)) is { } missing)
        {
            string[] words = (isOfCountries ? Countries : Firms).First(column => column.Column == missing).Words;
            throw new InvalidDataException($"{table.File}: no column for the {missing}; expected one called {string.Join(", ", words)}.");
        }

        foreach (string figure in (string[])["tonnes", "kilograms", "value"])
        {
            if (trade.columns.TryGetValue(figure, out int column) && table.OfColumn[column] is { Severity: Severity.Error } unsettled)
            {
                throw new InvalidDataException(unsettled.ToString());
            }
        }

        trade.Read();
        return trade.Result(options, source);
    }

    private void Read()
    {
        bool isComtrade = IsComtrade;
        var imported = new HashSet<(string Year, string Product, string From, string To)>();
        var exported = new List<((string Year, string Product, string From, string To) Key, Sum Sum)>();
        foreach (SavedCell[] row in table.Rows)
        {
            read++;
            string flow = isComtrade ? Cell(row, "flow").ToUpperInvariant() : string.Empty;
            bool isImport = flow is "M" or "IMPORT" or "IMPORTS" or "1";
            if (isComtrade && !isImport && flow is not ("X" or "EXPORT" or "EXPORTS" or "2"))
            {
                Leave("a flow that is neither an import nor an export");
                continue;
            }

            string from = Side(Cell(row, isComtrade ? (isImport ? "partner" : "reporter") : "from"));
            string to = Side(Cell(row, isComtrade ? (isImport ? "reporter" : "partner") : "to"));
            string year = cells.Read("links", "year", "year", isOfCountries ? Cell(row, "year") : Year(Cell(row, "date")));
            string product = Cell(row, "product") is { Length: > 0 } said ? said : LinksCsv.Goods;
            if (from.Length == 0 || to.Length == 0 || year.Length == 0 || from == to)
            {
                Leave(from.Length == 0 || to.Length == 0 ? "a row without one of its sides, or with the whole world as one" : year.Length == 0 ? "a row without a year that is understood" : "trade of one with itself");
                continue;
            }

            (string, string, string, string) key = (year, product, from, to);
            var sum = new Sum(Tonnes(row), 1);
            if (isComtrade && !isImport)
            {
                exported.Add((key, sum));
                continue;
            }

            imported.Add(key);
            sums[key] = sums.GetValueOrDefault(key) + sum;
        }

        AddExports(exported, imported);
    }

    // The same trade is told by both sides: that of the importer, who watches what comes in, goes before.
    private void AddExports(List<((string Year, string Product, string From, string To) Key, Sum Sum)> exported, HashSet<(string Year, string Product, string From, string To)> imported)
    {
        foreach (((string, string, string, string) key, Sum sum) in exported)
        {
            if (imported.Contains(key))
            {
                Leave("an export that the importer reports too");
            }
            else
            {
                sums[key] = sums.GetValueOrDefault(key) + sum;
            }
        }
    }

    private ImportResult Result(ImportOptions options, string source)
    {
        List<((string Year, string Product, string From, string To) Key, Sum Sum)> kept = Kept(options, out double cutTonnes);
        string[] ids = [.. kept.SelectMany(link => (string[])[link.Key.From, link.Key.To]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var sites = new ImportedTable("sites.csv", ["id", "name", "country", "aggregate"], [.. ids.Select(Site)]);
        var links = new ImportedTable("links.csv", ["from", "to", "material", "tonnes_per_year", "year"],
            [.. kept.Select(link => new[] { link.Key.From, link.Key.To, link.Key.Product, double.IsNaN(link.Sum.Tonnes) ? string.Empty : link.Sum.Tonnes.ToString("R", CultureInfo.InvariantCulture), link.Key.Year })]);
        string? newest = kept.Count > 0 ? kept.Max(link => link.Key.Year) : null;
        return new ImportResult
        {
            Format = isOfCountries ? (IsComtrade ? "trade between countries (Comtrade)" : "trade between countries") : "transactions between firms",
            Source = source,
            IsTrade = true,
            Read = read,
            Sites = sites.Rows.Count,
            Links = links.Rows.Count,
            Columns = [.. header.Select((_, column) => new ImportedColumn("links", table.Header[column].Text, TakenAs(column), read, TakenAs(column) is null ? 0 : read))],
            Countries = cells.Countries,
            Notes = [.. Notes(kept.Count, cutTonnes, kept.Count(link => double.IsNaN(link.Sum.Tonnes)))],
            Tables = [sites, links],
            Dataset = $"{{\n  \"name\": \"{JsonEncodedText.Encode(Path.GetFileNameWithoutExtension(source))}\"{(newest is null ? string.Empty : $",\n  \"asOf\": {newest}")}\n}}\n",
        };
    }

    // The largest of each year and product, as far as was told; in their order.
    private List<((string Year, string Product, string From, string To) Key, Sum Sum)> Kept(ImportOptions options, out double cutTonnes)
    {
        var kept = new List<((string Year, string Product, string From, string To) Key, Sum Sum)>();
        cutTonnes = 0;
        foreach (var group in sums.GroupBy(pair => (pair.Key.Year, pair.Key.Product)))
        {
            double total = group.Sum(pair => Known(pair.Value.Tonnes));
            int rank = 0;
            foreach (((string, string, string, string) key, Sum sum) in group.OrderByDescending(pair => Known(pair.Value.Tonnes)).ThenBy(pair => pair.Key))
            {
                bool isIn = rank++ < (options.Top ?? int.MaxValue) && (options.Share is null || (total > 0 && Known(sum.Tonnes) >= options.Share * total));
                cutTonnes += isIn ? 0 : Known(sum.Tonnes);
                if (isIn)
                {
                    kept.Add((key, sum));
                }
            }
        }

        kept.Sort((a, b) => a.Key.CompareTo(b.Key));
        return kept;
    }

    private IEnumerable<string> Notes(int kept, double cutTonnes, int unknown)
    {
        foreach (string note in table.Findings.Select(finding => finding.ToString())
            .Concat(leftOut.Select(pair => string.Create(CultureInfo.InvariantCulture, $"Left out: {pair.Value} times {pair.Key}."))).Concat(cells.Notes(3)))
        {
            yield return note;
        }

        double all = sums.Values.Sum(sum => Known(sum.Tonnes));
        if (sums.Count - kept is var cut and > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{cut} of {sums.Count} links are cut by --top or --share, with {(all > 0 ? cutTonnes / all * 100 : 0):0.##} % of the tonnes.");
        }

        if (unknown > 0)
        {
            yield return $"{unknown} of {kept} links have no weight that is known for all their rows: their tonnes are unknown, and never read off their value.";
        }
    }

    private string[] Site(string id) => isOfCountries
        ? [id, IsoCountries.OfCode(id)?.Name ?? names.GetValueOrDefault(id, id), IsoCountries.OfCode(id)?.Alpha2 ?? string.Empty, "true"]
        : [id, id, string.Empty, string.Empty];

    private string? TakenAs(int column) => columns.FirstOrDefault(pair => pair.Value == column && pair.Key != "value").Key switch
    {
        null => null,
        "year" or "date" => "links.csv year",
        "product" => "links.csv material",
        "tonnes" or "kilograms" => "links.csv tonnes_per_year",
        "from" => "links.csv from",
        "to" => "links.csv to",
        _ => "links.csv from, to",
    };

    private string Cell(SavedCell[] row, string column) => columns.TryGetValue(column, out int place) ? row[place].AsSaved : string.Empty;

    // A country by its code; the whole world is the sum of the others.
    private string Side(string text)
    {
        if (!isOfCountries)
        {
            return text;
        }

        if (text.Length == 0 || text.Equals("world", StringComparison.OrdinalIgnoreCase) || text is "W00" or "0" or "000")
        {
            return string.Empty;
        }

        string iso2 = cells.Read("sites", "country", "country", text);
        if (iso2.Length > 0)
        {
            return iso2;
        }

        string id = $"area {text}";
        names.TryAdd(id, text);
        return id;
    }

    private double Tonnes(SavedCell[] row)
    {
        foreach ((string column, double factor) in ((string, double)[])[("tonnes", 1), ("kilograms", TonnesPerKilogram)])
        {
            if (columns.TryGetValue(column, out int place))
            {
                string text = cells.Read("links", "tonnes_per_year", table.Header[place].Text, row[place].Text);
                return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double tonnes) ? tonnes * factor : double.NaN;
            }
        }

        return double.NaN;
    }

    // "2024-03-01", "01.03.2024" and "2024" are of 2024.
    private static string Year(string date)
    {
        int run = 0;
        for (int at = 0; at <= date.Length; at++)
        {
            if (at < date.Length && char.IsAsciiDigit(date[at]))
            {
                run++;
            }
            else if (run == 4)
            {
                return date[(at - 4)..at];
            }
            else
            {
                run = 0;
            }
        }

        return date.Length == 8 && date.AsSpan().ContainsAnyExceptInRange('0', '9') is false ? date[..4] : string.Empty;
    }

    private static double Known(double tonnes) => double.IsNaN(tonnes) ? 0 : tonnes;

    private void Leave(string why) => leftOut[why] = leftOut.GetValueOrDefault(why) + 1;

    // Unknown where the weight of some row is: less than the whole would be a wrong figure.
    private readonly record struct Sum(double Tonnes, int Rows)
    {
        public static Sum operator +(Sum left, Sum right) => left.Rows == 0 ? right : new Sum(left.Tonnes + right.Tonnes, left.Rows + right.Rows);
    }
}
