using System.Globalization;

namespace NetworkLens.Neo4j;

/// <summary>A file of nodes or relationships for <c>neo4j-admin database import</c>: its columns with their types, and its rows.</summary>
/// <remarks>
/// The importer takes what it is given: only <c>true</c> is true, a cell without quotes may be nothing, and a list is split at its delimiter even between quotes. So texts
/// always stand in quotes, numbers and booleans never, and lists are split at a character that no text holds.
/// </remarks>
internal sealed class ImportFile(string name, string option, IReadOnlyList<string> keys)
{
    /// <summary>What stands between the elements of a list: the ASCII unit separator.</summary>
    public const char ListDelimiter = '\u001F';

    private readonly SortedDictionary<string, string> types = new(StringComparer.Ordinal);

    /// <summary>Name of the file.</summary>
    public string Name => name;

    /// <summary>The option of the importer that reads it.</summary>
    public string Option => $"--{option}={name}";

    /// <summary>Takes notice of the properties of a row, before any is written.</summary>
    public void Include(IReadOnlyDictionary<string, object?> properties)
    {
        foreach ((string property, object? value) in properties.Where(pair => pair.Value is not null and not List<object?> { Count: 0 }))
        {
            string type = TypeOf(value!);
            types[property] = !types.TryGetValue(property, out string? known) || known == type ? type
                : (known, type) is ("long", "double") or ("double", "long") ? "double"
                : throw new InvalidOperationException($"{name}: {property} is a {known} in one row and a {type} in another.");
        }
    }

    /// <summary>The line of names and types.</summary>
    public string Header() => string.Join(',', [.. keys, .. types.Select(type => type.Value == "string" ? type.Key : $"{type.Key}:{type.Value}")]) + "\n";

    /// <summary>The line of a row.</summary>
    public void Write(IEnumerable<string> ids, IReadOnlyDictionary<string, object?> properties, TextWriter output)
    {
        string before = string.Empty;
        foreach (string id in ids)
        {
            output.Write(before);
            output.Write(Quoted(id.Length > 0 ? id : throw new InvalidOperationException($"{name}: an empty id would make a node without one.")));
            before = ",";
        }

        foreach (string property in types.Keys)
        {
            output.Write(',');
            output.Write(Cell(properties.GetValueOrDefault(property)));
        }

        output.Write('\n');
    }

    private static string TypeOf(object value) => value switch
    {
        string => "string",
        bool => "boolean",
        long => "long",
        double => "double",
        List<object?> => "string[]",
        GeoPoint => "point{crs:WGS-84}",
        _ => throw new InvalidOperationException($"{value} is no value of a property."),
    };

    private static string Cell(object? value) => value switch
    {
        null or List<object?> { Count: 0 } => string.Empty,
        string text => Quoted(text),
        bool flag => flag ? "true" : "false",
        List<object?> list => Quoted(string.Join(ListDelimiter, list.Cast<string>().Select(Element))),
        GeoPoint point => string.Create(CultureInfo.InvariantCulture, $"\"{{longitude: {point.Longitude:R}, latitude: {point.Latitude:R}}}\""),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Element(string text) =>
        !text.Contains(ListDelimiter, StringComparison.Ordinal) ? text : throw new InvalidOperationException($"'{text}' holds the control character U+001F, which is what lists are split at.");

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}

/// <summary>A place on Earth, in degrees of WGS 84.</summary>
internal sealed record GeoPoint(double Longitude, double Latitude);
