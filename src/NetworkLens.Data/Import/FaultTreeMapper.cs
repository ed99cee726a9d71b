using System.Globalization;
using System.Text.Json;

namespace NetworkLens.Data;

/// <summary>
/// Turns a fault tree into a network that is producible exactly where the top does not fail. A basic event is a source. A gate makes a material
/// of its own name out of those under it: of all of them where any failure fails it (or), of any one where all have to fail (and), of at
/// least n − k + 1 suppliers of one material where k of n do (atleast); a part that is a gate, or stands there twice, passes it on by a helper.
/// </summary>
/// <remarks>Gates are aggregates, so that they are never chokepoints themselves: minimal cut sets by site are those of the tree.</remarks>
internal sealed class FaultTreeMapper
{
    private readonly ImportedTable sites = new("sites.csv", ["id", "name", "stage", "aggregate", "failure_per_year"], []);
    private readonly ImportedTable links = new("links.csv", ["from", "to", "material"], []);
    private readonly ImportedTable recipes = new("recipes.csv", ["output", "input", "variant", "at_least", "site"], []);
    private readonly ImportedTable demand = new("demand.csv", ["site", "material", "tonnes_per_year"], []);
    private readonly HashSet<string> basics;

    private FaultTreeMapper(FaultTree tree) => basics = [.. tree.Events];

    public static ImportResult Of(FaultTree tree, string source)
    {
        var mapper = new FaultTreeMapper(tree);
        foreach (string basic in tree.Events)
        {
            mapper.sites.Rows.Add([basic, basic, "basic-event", string.Empty, tree.Chances.TryGetValue(basic, out double chance) ? chance.ToString("R", CultureInfo.InvariantCulture) : string.Empty]);
        }

        foreach (FaultGate gate in tree.Gates)
        {
            mapper.AddGate(gate);
        }

        foreach (string top in tree.Tops)
        {
            mapper.AddTop(top);
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
                Chances(tree, basics),
            ],
            Tables = [mapper.sites, mapper.links, mapper.recipes, mapper.demand],
            Dataset = DatasetOf(Path.GetFileNameWithoutExtension(source)),
        };
    }

    private static string DatasetOf(string name) => $$"""
        {
          "name": "{{JsonEncodedText.Encode(name)}}",
          "stages": [
            {"id": "basic-event", "name": "Basic event", "source": true},
            {"id": "gate", "name": "Gate"},
            {"id": "top", "name": "Top"}
          ],
          "requirements": "recipes"
        }

        """.ReplaceLineEndings("\n");

    private static string Chances(FaultTree tree, int basics)
    {
        int known = tree.Events.Count(tree.Chances.ContainsKey);
        string rest = known == basics ? string.Empty : tree.Expressions > 0 ? $"; the others have none, or an expression ({tree.Expressions}), which is not taken" : "; the others have none";
        return $"Probabilities of basic events are failure_per_year, whatever time they are meant for: {known} of {basics}{rest}.";
    }

    private void AddTop(string top)
    {
        string use = $"{top} works";
        sites.Rows.Add([use, $"Top event {top} does not happen", "top", string.Empty, string.Empty]);
        links.Rows.Add([top, use, top]);
        demand.Rows.Add([use, top, "1"]);
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
            AddAtLeast(gate);
        }
    }

    // All parts send the gate one material, of which it needs so many suppliers.
    private void AddAtLeast(FaultGate gate)
    {
        string material = gate.Id + "#part";
        sites.Rows.Add([gate.Id, gate.Id, "gate", "true", string.Empty]);
        recipes.Rows.Add([gate.Id, material, string.Empty, (gate.Under.Count - gate.Least + 1).ToString(CultureInfo.InvariantCulture), string.Empty]);
        var senders = new HashSet<string>(StringComparer.Ordinal);
        for (int at = 0; at < gate.Under.Count; at++)
        {
            string part = gate.Under[at];
            string sender = part;
            if (!basics.Contains(part) || !senders.Add(part))
            {
                sender = string.Create(CultureInfo.InvariantCulture, $"{gate.Id}#part-{at + 1}");
                sites.Rows.Add([sender, $"{part} for {gate.Id}", "gate", "true", string.Empty]);
                links.Rows.Add([part, sender, part]);
                recipes.Rows.Add([material, part, string.Empty, string.Empty, sender]);
            }

            links.Rows.Add([sender, gate.Id, material]);
        }
    }

    private void Add(string gate, string[][] ways)
    {
        sites.Rows.Add([gate, gate, "gate", "true", string.Empty]);
        for (int way = 0; way < ways.Length; way++)
        {
            foreach (string input in ways[way].Distinct(StringComparer.Ordinal))
            {
                recipes.Rows.Add([gate, input, ways.Length == 1 ? string.Empty : (way + 1).ToString(CultureInfo.InvariantCulture), string.Empty, string.Empty]);
            }
        }

        foreach (string input in ways.SelectMany(way => way).Distinct(StringComparer.Ordinal))
        {
            links.Rows.Add([input, gate, input]);
        }
    }
}
