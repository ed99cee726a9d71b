using System.Globalization;
using System.Xml;

namespace NetworkLens.Data;

/// <summary>What fails a gate: all, any, or at least so many of what stands under it.</summary>
/// <param name="Id">Name of the gate, or made up for a formula inside another.</param>
/// <param name="Least">How many have to fail.</param>
/// <param name="Under">Gates and basic events.</param>
internal sealed record FaultGate(string Id, int Least, List<string> Under);

/// <summary>Reads fault trees in the Open-PSA Model Exchange Format: and, or, atleast, to any depth.</summary>
/// <remarks>Epstein &amp; Rauzy, Open-PSA Model Exchange Format 2.0. Formulas with not, xor or house events are refused: they are not coherent, or need values.</remarks>
internal sealed class FaultTree
{
    private const int MostDepth = 100;

    private readonly Dictionary<string, FaultGate> gates = new(StringComparer.Ordinal);
    private readonly List<FaultGate> inOrder = [];
    private readonly HashSet<string> events = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> chances = new(StringComparer.Ordinal);
    private readonly HashSet<string> unsaid = new(StringComparer.Ordinal); // <event>: a gate or a basic event

    private FaultTree()
    {
    }

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<FaultGate> Gates => inOrder;

    /// <summary>By name.</summary>
    public IEnumerable<string> Events => events.Order(StringComparer.Ordinal);

    /// <summary>Basic events whose probability is a number, with it.</summary>
    public IReadOnlyDictionary<string, double> Chances => chances;

    /// <summary>Basic events whose probability is an expression.</summary>
    public int Expressions { get; private set; }

    /// <summary>Gates that no other one uses, by name.</summary>
    public string[] Tops { get; private set; } = [];

    public static FaultTree Read(string path)
    {
        var tree = new FaultTree();
        return XmlFile.Read(path, reader =>
        {
            while (reader.Next())
            {
                if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "define-gate")
                {
                    tree.Define(reader, Path.GetFileName(path));
                }
                else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "define-basic-event" && !reader.IsEmptyElement)
                {
                    tree.DefineChance(reader, Path.GetFileName(path));
                }
            }

            tree.Complete(Path.GetFileName(path));
            return tree;
        });
    }

    private void Define(XmlReader reader, string file)
    {
        string name = reader.GetAttribute("name") ?? string.Empty;
        int line = ((IXmlLineInfo)reader).LineNumber;
        string? under = null;
        if (!reader.IsEmptyElement)
        {
            int depth = reader.Depth;
            while (reader.Next() && reader.Depth > depth)
            {
                if (reader.NodeType == XmlNodeType.Element)
                {
                    if (reader.LocalName is "label" or "attributes")
                    {
                        reader.Skip();
                    }

                    under = reader.NodeType == XmlNodeType.Element ? Formula(reader, file, name, 0) : under;
                }
            }
        }

        if (under is null || name.Length == 0)
        {
            throw new InvalidDataException($"{file}:{line}: the gate '{name}' has no formula; expected and, or, atleast, a gate or a basic event.");
        }

        // A gate that only stands for another one.
        if (under != name && !Add(new FaultGate(name, 1, [under])))
        {
            throw new InvalidDataException($"{file}:{line}: the gate '{name}' is defined twice.");
        }
    }

    private void DefineChance(XmlReader reader, string file)
    {
        string name = reader.GetAttribute("name") ?? string.Empty;
        int depth = reader.Depth;
        while (reader.Next() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element || reader.Depth > depth + 1 || reader.LocalName is "label" or "attributes")
            {
                continue;
            }

            if (reader.LocalName is not ("float" or "int"))
            {
                Expressions++;
                continue;
            }

            string value = reader.GetAttribute("value") ?? string.Empty;
            if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double chance) || chance is not (>= 0 and <= 1))
            {
                throw new InvalidDataException($"{file}:{((IXmlLineInfo)reader).LineNumber}: the basic event '{name}' has the probability '{value}'; expected a number from 0 to 1.");
            }

            chances[name] = chance;
        }
    }

    // Name of what the formula is: of the gate itself at its top, made up below.
    private string Formula(XmlReader reader, string file, string gate, int level)
    {
        int line = ((IXmlLineInfo)reader).LineNumber;
        string kind = reader.LocalName;
        string name = reader.GetAttribute("name") ?? string.Empty;
        switch (kind)
        {
            case "basic-event":
                events.Add(name);
                return name;
            case "gate":
                return name;
            case "event":
                unsaid.Add(name);
                return name;
            case "and" or "or" or "atleast" when level < MostDepth:
                break;
            default:
                throw new InvalidDataException($"{file}:{line}: the gate '{gate}' uses '{kind}'; a supply network can say and, or, atleast, gate and basic-event. Rewrite it so that what fails can only make more fail.");
        }

        string min = reader.GetAttribute("min") ?? string.Empty;
        var under = new List<string>();
        string own = level == 0 ? gate : string.Create(CultureInfo.InvariantCulture, $"{gate}#{inOrder.Count + 1}-{level}-{line}");
        if (!reader.IsEmptyElement)
        {
            int depth = reader.Depth;
            while (reader.Next() && reader.Depth > depth)
            {
                if (reader.NodeType == XmlNodeType.Element)
                {
                    under.Add(Formula(reader, file, own, level + 1));
                }
            }
        }

        int least = kind == "and" ? under.Count : 1;
        if (under.Count == 0 || (kind == "atleast" && (!int.TryParse(min, NumberStyles.None, CultureInfo.InvariantCulture, out least) || least < 1 || least > under.Count)))
        {
            throw new InvalidDataException($"{file}:{line}: '{kind}' in the gate '{gate}' has {under.Count} parts{(kind == "atleast" ? $" and min=\"{min}\"; expected a number from 1 to the number of parts" : "; expected at least one")}.");
        }

        return Add(new FaultGate(own, least, under)) ? own : throw new InvalidDataException($"{file}:{line}: the gate '{gate}' is defined twice.");
    }

    private bool Add(FaultGate gate)
    {
        if (!gates.TryAdd(gate.Id, gate))
        {
            return false;
        }

        inOrder.Add(gate);
        return true;
    }

    private void Complete(string file)
    {
        events.UnionWith(unsaid.Where(name => !gates.ContainsKey(name)));
        if (events.FirstOrDefault(gates.ContainsKey) is { } both)
        {
            throw new InvalidDataException($"{file}: '{both}' is a gate and a basic event; give one of them another name.");
        }

        if (inOrder.SelectMany(gate => gate.Under).FirstOrDefault(name => !gates.ContainsKey(name) && !events.Contains(name)) is { } missing)
        {
            throw new InvalidDataException($"{file}: the gate '{missing}' is used but not defined.");
        }

        var used = inOrder.SelectMany(gate => gate.Under).ToHashSet(StringComparer.Ordinal);
        Tops = [.. inOrder.Select(gate => gate.Id).Where(id => !used.Contains(id)).Order(StringComparer.Ordinal)];
        if (Tops.Length == 0)
        {
            throw new InvalidDataException($"{file}: no gate is at the top, because {(inOrder.Count == 0 ? "there is none" : "each is used by another")}; a fault tree has a top and no circle.");
        }
    }
}
