using System.Globalization;
using System.Text.Json;

namespace NetworkLens.Data;

/// <summary>
/// Turns a fault tree into a network that is producible exactly where the top does not fail. A basic event is a source. A gate makes a material
/// of its own name out of those under it: of all of them where any failure fails it (or), of any one where all have to fail (and), of any
/// n − k + 1 where k of n do (atleast), by helpers that choose part after part: O(n k) of them.
/// </summary>
/// <remarks>Gates are aggregates, so that they are never chokepoints themselves: minimal cut sets by site are those of the tree.</remarks>
internal sealed class FaultTreeMapper
{
    private readonly ImportedTable sites = new("sites.csv", ["id", "name", "stage", "aggregate"], []);
    private readonly ImportedTable links = new("links.csv", ["from", "to", "material"], []);
    private readonly ImportedTable recipes = new("recipes.csv", ["output", "input", "variant"], []);
    private readonly HashSet<string> made = new(StringComparer.Ordinal);

    private FaultTreeMapper()
    {
    }

    public static ImportResult Of(FaultTree tree, string source)
    {
        var mapper = new FaultTreeMapper();
        foreach (string basic in tree.Events)
        {
            mapper.sites.Rows.Add([basic, basic, "basic-event", string.Empty]);
        }

        foreach (FaultGate gate in tree.Gates)
        {
            mapper.AddGate(gate);
        }

        var demand = new ImportedTable("demand.csv", ["site", "material", "tonnes_per_year"], []);
        foreach (string top in tree.Tops)
        {
            string use = $"{top} works";
            mapper.sites.Rows.Add([use, $"Top event {top} does not happen", "top", string.Empty]);
            mapper.links.Rows.Add([top, use, top]);
            demand.Rows.Add([use, top, "1"]);
        }

        int basics = tree.Events.Count();
        return new ImportResult
        {
            Format = "a fault tree (Open-PSA)",
            Source = source,
            Read = tree.Gates.Count + basics,
            Columns = [new("sites", "basic-event", "sites.csv stage basic-event", basics, basics), new("recipes", "gate", "recipes.csv output", tree.Gates.Count, tree.Gates.Count)],
            Sites = mapper.sites.Rows.Count,
            Links = mapper.links.Rows.Count,
            Notes =
            [
                $"{basics} basic events are sources, {tree.Gates.Count} gates are aggregates that make what their gate needs, {tree.Tops.Length} {(tree.Tops.Length == 1 ? "top is an end use" : "tops are end uses")}: a minimal cut set by site is one of the tree.",
                "Probabilities of basic events are not taken.",
            ],
            Tables = [mapper.sites, mapper.links, mapper.recipes, demand],
            Dataset = $$"""
                {
                  "name": {{JsonSerializer.Serialize(Path.GetFileNameWithoutExtension(source))}},
                  "stages": [
                    {"id": "basic-event", "name": "Basic event", "source": true},
                    {"id": "gate", "name": "Gate"},
                    {"id": "top", "name": "Top"}
                  ],
                  "requirements": "recipes"
                }

                """.ReplaceLineEndings("\n"),
        };
    }

    private void AddGate(FaultGate gate)
    {
        string[] under = [.. gate.Under.Distinct(StringComparer.Ordinal)];
        if (gate.Least == 1)
        {
            Add(gate.Id, [under]); // all are needed
        }
        else if (gate.Least == gate.Under.Count)
        {
            Add(gate.Id, [.. under.Select(one => new[] { one })]);
        }
        else
        {
            AddChoice(gate, 0, gate.Under.Count - gate.Least + 1);
        }
    }

    // At least `needed` of the parts from `first` on work: the first with one fewer of the others, or that many of the others.
    private string AddChoice(FaultGate gate, int first, int needed)
    {
        string id = first == 0 ? gate.Id : string.Create(CultureInfo.InvariantCulture, $"{gate.Id}#{needed}-from-{first + 1}");
        if (!made.Contains(id))
        {
            int left = gate.Under.Count - first;
            string part = gate.Under[first];
            var ways = new List<string[]>();
            if (needed == left)
            {
                ways.Add([.. gate.Under.Skip(first)]);
            }
            else
            {
                ways.Add(needed == 1 ? [part] : [part, AddChoice(gate, first + 1, needed - 1)]);
                ways.Add([AddChoice(gate, first + 1, needed)]);
            }

            Add(id, [.. ways]);
        }

        return id;
    }

    private void Add(string gate, string[][] ways)
    {
        made.Add(gate);
        sites.Rows.Add([gate, gate, "gate", "true"]);
        for (int way = 0; way < ways.Length; way++)
        {
            foreach (string input in ways[way].Distinct(StringComparer.Ordinal))
            {
                recipes.Rows.Add([gate, input, ways.Length == 1 ? string.Empty : (way + 1).ToString(CultureInfo.InvariantCulture)]);
            }
        }

        foreach (string input in ways.SelectMany(way => way).Distinct(StringComparer.Ordinal))
        {
            links.Rows.Add([input, gate, input]);
        }
    }
}
