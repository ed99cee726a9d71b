using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Turns a graph of another program into the tables of a data set.</summary>
internal sealed class GraphMapper
{
    private const int LongestId = 200;
    private const int Named = 3; // cells a note shows

    private static readonly string[] SiteColumns = ["id", "name", "stage", "country", "operator", "owners", "latitude", "longitude", "status", "start_year", "end_year", "aggregate", "notes", "recovery_days", "ramp_days", "failure_per_year"];
    private static readonly string[] LinkColumns = ["from", "to", "material", "tonnes_per_year", "cost_usd_per_tonne", "basis", "since", "until", "year", "notes", "transit_days", "qualification_days"];

    private readonly ForeignGraph graph;
    private readonly ImportMapping mapping;
    private readonly string source;
    private readonly CellReader cells;
    private readonly Dictionary<string, string> ids = new(StringComparer.Ordinal); // of the source to those of the data set
    private readonly List<string> notes = [];
    private readonly OwnExport? own;

    private GraphMapper(ForeignGraph graph, ImportMapping mapping, string source)
    {
        (this.graph, this.mapping, this.source, own) = (graph, mapping, source, OwnExport.Of(graph));
        cells = new CellReader(own is not null);
    }

    public static ImportResult Of(ForeignGraph graph, ImportMapping? told, string source)
    {
        string[] ofNodes = Names(graph.Nodes);
        string[] ofLinks = Names(graph.Links);
        ImportMapping mapping = told ?? (graph.Ends.Count > 0 ? OfTable(graph, ofNodes, ofLinks) : ImportMapping.SuggestedForGraph(ofNodes, ofLinks));
        return new GraphMapper(graph, mapping, source).Run(ofNodes, ofLinks);
    }

    // The columns of ids and ends, which no item keeps as an attribute, belong to it.
    private static ImportMapping OfTable(ForeignGraph graph, string[] ofNodes, string[] ofLinks)
    {
        string[] ids = [.. graph.Ends.Where(end => end.Key == "id").Select(end => end.Value)];
        string[] ends = [.. graph.Ends.Where(end => end.Key != "id").Select(end => end.Value)];
        return ImportMapping.Suggested([.. ids, .. ofNodes.Except(ids, StringComparer.Ordinal)], [.. ends, .. ofLinks.Except(ends, StringComparer.Ordinal)]);
    }

    private static string[] Names(List<ForeignItem> items) => [.. items.SelectMany(item => item.Attributes.Keys).Distinct(StringComparer.Ordinal)];

    private ImportResult Run(string[] ofNodes, string[] ofLinks)
    {
        RequireNames(mapping.OfSites, ofNodes, "sites");
        RequireNames(mapping.OfLinks, ofLinks, "links");
        ImportedTable sites = Sites();
        ImportedTable links = Links();
        ImmutableArray<ImportedTable> tables = [sites, links, .. Outputs(links), .. Demand(links)];
        Remark(ofNodes);
        var columns = new List<ImportedColumn>();
        columns.AddRange(Columns("sites", graph.Nodes, ofNodes, mapping.OfSites));
        columns.AddRange(Columns("links", graph.Links, ofLinks, mapping.OfLinks));
        return new ImportResult
        {
            Format = graph.Format,
            Source = source,
            Read = graph.Nodes.Count - graph.FromLinks + graph.Links.Count + graph.LeftOut.Values.Sum(),
            Sites = sites.Rows.Count,
            Links = links.Rows.Count,
            Columns = [.. columns],
            Countries = cells.Countries,
            Notes = [.. graph.Notes, .. notes],
            Mapping = mapping.ToJson(ofNodes, ofLinks),
            Tables = tables,
            Dataset = $"{{\n  \"name\": \"{JsonEncodedText.Encode(Path.GetFileNameWithoutExtension(source))}\"\n}}\n",
        };
    }

    private void RequireNames(ImmutableDictionary<string, string> columns, string[] names, string part)
    {
        foreach ((string column, string name) in columns.Where(pair => pair.Value != ImportMapping.NodeId && !names.Contains(pair.Value, StringComparer.Ordinal) && !graph.Ends.ContainsValue(pair.Value)).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            string hint = Nearest.Of(name, names) is { } near ? $"did you mean '{near}'?" : names.Length == 0 ? "it has none." : $"it has {string.Join(", ", names.Order(StringComparer.Ordinal))}.";
            throw new InvalidDataException($"The mapping takes '{name}' as {column} of {part}, but {source} has no such column; {hint}");
        }
    }

    private ImportedTable Sites()
    {
        var table = new ImportedTable("sites.csv", SiteColumns, []);
        string? idName = mapping.OfSites.GetValueOrDefault("id") is { } name && name != ImportMapping.NodeId && graph.Ends.Count == 0 ? name : null;
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (ForeignItem node in graph.Nodes)
        {
            string id = Plain(idName is null ? node.Source : node[idName]);
            if (id.Length == 0)
            {
                throw new InvalidDataException($"The mapping takes '{idName}' as id, but the node '{node.Source}' has none. Take another column, or {ImportMapping.NodeId}.");
            }

            if (id.Length > LongestId)
            {
                graph.Leave($"a site whose id is longer than {LongestId} characters");
                continue;
            }

            if (!taken.Add(id))
            {
                throw new InvalidDataException($"The mapping takes '{idName}' as id, but two nodes have '{id}'. Take another column, or {ImportMapping.NodeId}.");
            }

            ids.Add(node.Source, id);
            string[] row = [id, .. SiteColumns[1..].Select(column => Cell("sites", mapping.OfSites, node, column))];
            own?.Mend(row);
            table.Rows.Add(row);
        }

        return table;
    }

    private ImportedTable Links()
    {
        var table = new ImportedTable("links.csv", LinkColumns, []);
        foreach (ForeignItem link in graph.Links)
        {
            if (!ids.TryGetValue(link.Source, out string? from) || !ids.TryGetValue(link.Target, out string? to))
            {
                graph.Leave("a link to or from a site that is left out");
                continue;
            }

            string[] row = [from, to, .. LinkColumns[2..].Select(column => Cell("links", mapping.OfLinks, link, column))];
            string documented = Cell("links", mapping.OfLinks, link, "documented");
            row[5] = row[5].Length > 0 ? row[5] : documented == "true" ? "reported" : documented == "false" ? "estimated" : string.Empty;
            if (row[8].Length > 0 && row[6].Length + row[7].Length > 0)
            {
                row[8] = string.Empty; // since and until say more
            }

            table.Rows.Add(row);
        }

        // A column of bases with gaps would make the others assumed: nothing said is reported, as without it.
        foreach (string[] row in table.Rows.Where(row => row[5].Length == 0))
        {
            row[5] = table.Rows.Exists(other => other[5].Length > 0) ? "reported" : string.Empty;
        }

        if (table.Rows.Exists(row => row[2].Length == 0) && table.Rows.Exists(row => row[2].Length > 0))
        {
            int without = table.Rows.Count(row => row[2].Length == 0);
            notes.Add($"{without} of {table.Rows.Count} links do not say what moves: taken as '{LinksCsv.Goods}'.");
            foreach (string[] row in table.Rows.Where(row => row[2].Length == 0))
            {
                row[2] = LinksCsv.Goods;
            }
        }

        return table;
    }

    // Where some site says what it can make, every sender needs a row for each material that it sends.
    private IEnumerable<ImportedTable> Outputs(ImportedTable links)
    {
        if (!mapping.OfSites.ContainsKey("capacity"))
        {
            yield break;
        }

        ILookup<string, string> sent = links.Rows.Select(row => (row[0], Goods(row[2]))).Distinct().ToLookup(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);
        var rows = new List<string[]>();
        int without = 0;
        foreach (ForeignItem node in graph.Nodes.Where(node => ids.ContainsKey(node.Source)))
        {
            string id = ids[node.Source];
            string capacity = Cell("sites", mapping.OfSites, node, "capacity");
            string material = Cell("sites", mapping.OfSites, node, "material");
            string[] made = own?.Made(node) ?? [.. sent[id].Order(StringComparer.Ordinal)];
            string? of = material.Length > 0 ? material : made.Length == 1 ? made[0] : null;
            without += capacity.Length > 0 && of is null ? 1 : 0;
            foreach (string each in made.Append(capacity.Length > 0 ? of : null).OfType<string>().Distinct(StringComparer.Ordinal))
            {
                rows.Add([id, each, each == of ? capacity : string.Empty, "capacity"]);
            }
        }

        if (without > 0)
        {
            notes.Add($"The capacity of {without} {(without == 1 ? "site is" : "sites are")} left out, because it is not said of which material: the site sends none, or several.");
        }

        if (rows.Exists(row => row[2].Length > 0))
        {
            yield return new ImportedTable("outputs.csv", ["site", "material", "tonnes_per_year", "kind"], rows);
        }
    }

    private IEnumerable<ImportedTable> Demand(ImportedTable links)
    {
        if (!mapping.OfSites.ContainsKey("demand") && !mapping.OfSites.ContainsKey("demand_material"))
        {
            yield break;
        }

        ILookup<string, string> received = links.Rows.Select(row => (row[1], Goods(row[2]))).Distinct().ToLookup(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);
        var senders = links.Rows.Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
        var rows = new List<string[]>();
        int without = 0;
        foreach (ForeignItem node in graph.Nodes.Where(node => ids.ContainsKey(node.Source)))
        {
            string id = ids[node.Source];
            string demand = Cell("sites", mapping.OfSites, node, "demand");
            string said = Cell("sites", mapping.OfSites, node, "demand_material");
            if (said.Length > 0 || own is not null)
            {
                without += said.Length == 0 && demand.Length > 0 ? 1 : 0;
                rows.AddRange(said.Length > 0 ? [[id, said, demand]] : Array.Empty<string[]>());
                continue;
            }

            string[] materials = [.. received[id].Order(StringComparer.Ordinal)];
            without += demand.Length > 0 && materials.Length != 1 ? 1 : 0;
            foreach (string material in demand.Length > 0 || !senders.Contains(id) ? materials : [])
            {
                rows.Add([id, material, materials.Length == 1 ? demand : string.Empty]);
            }
        }

        if (without > 0)
        {
            notes.Add($"The demand of {without} {(without == 1 ? "site is" : "sites are")} left out, because it is not said of which material: the site receives none, or several.");
        }

        if (rows.Exists(row => row[2].Length > 0 || own is not null))
        {
            yield return new ImportedTable("demand.csv", ["site", "material", "tonnes_per_year"], rows);
        }
    }

    private static string Goods(string material) => material.Length > 0 ? material : LinksCsv.Goods;

    private string Cell(string table, ImmutableDictionary<string, string> columns, ForeignItem item, string column) =>
        columns.TryGetValue(column, out string? name) ? cells.Read(table, column, name, Plain(item[name])) : string.Empty;

    private string Plain(string text) => own?.Plain(text) ?? text;

    private IEnumerable<ImportedColumn> Columns(string table, List<ForeignItem> items, string[] names, ImmutableDictionary<string, string> columns)
    {
        foreach (string name in names)
        {
            string? column = columns.FirstOrDefault(pair => pair.Value == name).Key;
            int filled = items.Count(item => item[name].Length > 0);
            string? takenAs = column switch
            {
                null => null,
                "capacity" or "material" when table == "sites" => $"outputs.csv {(column == "capacity" ? "tonnes_per_year" : column)}",
                "demand" => "demand.csv tonnes_per_year",
                "demand_material" => "demand.csv material",
                "documented" => "links.csv basis",
                _ => $"{table}.csv {column}",
            };
            yield return new ImportedColumn(table, name, takenAs, filled, column is null ? 0 : filled - cells.Refused(table, column));
        }
    }

    private void Remark(string[] ofNodes)
    {
        if (own is not null)
        {
            notes.Add(OwnExport.Note);
        }

        foreach ((string why, int count) in graph.LeftOut)
        {
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"Left out: {count} times {why}."));
        }

        if (graph.FromLinks > 0)
        {
            notes.Add($"{graph.FromLinks} {(graph.FromLinks == 1 ? "site is" : "sites are")} named only by links and made from them.");
        }

        if (graph.Undirected > 0)
        {
            notes.Add($"{graph.Undirected} of {graph.Links.Count} links are said to have no direction: the first end is taken as the supplier. Check it.");
        }

        notes.AddRange(cells.Notes(Named));
        string[] unused = [.. graph.Links.SelectMany(link => link.Attributes.Keys).Distinct(StringComparer.Ordinal).Where(name => !mapping.OfLinks.ContainsValue(name))];
        if (!mapping.OfLinks.ContainsKey("tonnes_per_year") && unused.FirstOrDefault(name => ImportWords.Plain(name) is "weight" or "value" or "strength") is { } weight)
        {
            notes.Add($"'{weight}' is not taken as tonnes, because the source does not say so; a mapping (--explain, then --map) can: \"tonnes_per_year\": \"{weight}\".");
        }

        if (graph.Ends.Count == 0 && mapping.OfSites.GetValueOrDefault("id") == ImportMapping.NodeId && AreNumbers() && ofNodes.FirstOrDefault(IsId) is { } better)
        {
            notes.Add($"Ids are numbers of the program that wrote them; '{better}' names each site once, and a mapping (--explain, then --map) can take it: \"id\": \"{better}\".");
        }
    }

    private bool AreNumbers() => graph.Nodes.Count > 0 && graph.Nodes.TrueForAll(node => node.Source.AsSpan().TrimStart("nv").ContainsAnyExceptInRange('0', '9') is false && node.Source.Length > 0);

    private bool IsId(string name) =>
        ImportWords.Plain(name) is "name" or "label" or "id" or "v_name"
        && graph.Nodes.TrueForAll(node => node[name].Length is > 0 and <= LongestId) && graph.Nodes.Select(node => node[name]).Distinct(StringComparer.Ordinal).Count() == graph.Nodes.Count;
}
