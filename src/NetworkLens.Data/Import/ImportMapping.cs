using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Which column of a source is taken as which column of the format: as a person wrote it, or as its names suggest.</summary>
internal sealed class ImportMapping
{
    /// <summary>The id that a graph file gives a node.</summary>
    public const string NodeId = "#id";

    private const string Sites = "sites";
    private const string Links = "links";
    private const string Unused = "unused";
    private const int MostBytes = 1 << 20;

    private ImportMapping(ImmutableDictionary<string, string> sites, ImmutableDictionary<string, string> links) => (OfSites, OfLinks) = (sites, links);

    /// <summary>For sites, column of the format to column of the source.</summary>
    public ImmutableDictionary<string, string> OfSites { get; }

    /// <summary>The same for links.</summary>
    public ImmutableDictionary<string, string> OfLinks { get; }

    /// <summary>Reads a mapping file.</summary>
    /// <exception cref="InvalidDataException">It is none.</exception>
    public static ImportMapping Read(string path)
    {
        string file = Path.GetFileName(path);
        if (new FileInfo(path).Length > MostBytes)
        {
            throw new InvalidDataException($"{file} is too long for a mapping; expected what networklens import --explain prints.");
        }

        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            if (json.RootElement.ValueKind != JsonValueKind.Object)
            {
                throw new InvalidDataException($"{file} is no mapping; expected an object with sites and links, as networklens import --explain prints.");
            }

            foreach (JsonProperty part in json.RootElement.EnumerateObject().Where(part => part.Name is not (Sites or Links or Unused)))
            {
                throw new InvalidDataException($"{file}: '{part.Name}' is no part of a mapping; expected sites, links.");
            }

            return new ImportMapping(Part(json, file, Sites, ImportWords.OfSites), Part(json, file, Links, ImportWords.OfLinks));
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException($"{file}:{fault.LineNumber + 1}:{fault.BytePositionInLine + 1}: no JSON; expected what networklens import --explain prints.", fault);
        }
    }

    /// <summary>The mapping that names suggest: for each column the plainest word that the source has.</summary>
    /// <param name="sites">Names of what the source tells of sites.</param>
    /// <param name="links">Names of what it tells of links.</param>
    public static ImportMapping Suggested(IReadOnlyCollection<string> sites, IReadOnlyCollection<string> links) => new(Suggest(sites, ImportWords.OfSites), Suggest(links, ImportWords.OfLinks));

    /// <summary>The same for a graph file, which gives nodes ids and links ends beside their attributes.</summary>
    public static ImportMapping SuggestedForGraph(IReadOnlyCollection<string> sites, IReadOnlyCollection<string> links) => new(
        Suggest(sites, [.. ImportWords.OfSites.Where(word => word.Column != "id")]).Add("id", NodeId),
        Suggest(links, [.. ImportWords.OfLinks.Where(word => word.Column is not ("from" or "to"))]));

    /// <summary>As a file to edit.</summary>
    public string ToJson(IEnumerable<string> siteNames, IEnumerable<string> linkNames)
    {
        var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            Write(json, Sites, OfSites, ImportWords.OfSites);
            Write(json, Links, OfLinks, ImportWords.OfLinks);
            json.WriteStartObject(Unused);
            WriteUnused(json, Sites, OfSites, siteNames);
            WriteUnused(json, Links, OfLinks, linkNames);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static ImmutableDictionary<string, string> Suggest(IReadOnlyCollection<string> names, (string Column, string[] Words)[] words)
    {
        ImmutableDictionary<string, string>.Builder found = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach ((string column, string[] known) in words)
        {
            string? name = known.Select(word => names.FirstOrDefault(name => ImportWords.Plain(name) == word && !taken.Contains(name))).FirstOrDefault(name => name is not null);
            if (name is not null)
            {
                found.Add(column, name);
                taken.Add(name);
            }
        }

        return found.ToImmutable();
    }

    private static ImmutableDictionary<string, string> Part(JsonDocument json, string file, string part, (string Column, string[] Words)[] words)
    {
        ImmutableDictionary<string, string>.Builder columns = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        if (!json.RootElement.TryGetProperty(part, out JsonElement object_))
        {
            return columns.ToImmutable();
        }

        if (object_.ValueKind != JsonValueKind.Object)
        {
            throw new InvalidDataException($"{file}: '{part}' must be an object: column of the format, then column of the source.");
        }

        string[] known = [.. words.Select(word => word.Column)];
        foreach (JsonProperty property in object_.EnumerateObject())
        {
            if (!known.Contains(property.Name, StringComparer.Ordinal))
            {
                string hint = Nearest.Of(property.Name, known) is { } near ? $"did you mean '{near}'?" : $"expected one of {string.Join(", ", known)}.";
                throw new InvalidDataException($"{file}: '{property.Name}' is no column of {part} that import fills; {hint}");
            }

            if (property.Value.ValueKind == JsonValueKind.String)
            {
                columns[property.Name] = property.Value.GetString()!;
            }
            else if (property.Value.ValueKind != JsonValueKind.Null)
            {
                throw new InvalidDataException($"{file}: '{property.Name}' must be the name of a column of the source as text, or null for none.");
            }
        }

        return columns.ToImmutable();
    }

    private static void Write(Utf8JsonWriter json, string part, ImmutableDictionary<string, string> columns, (string Column, string[] Words)[] words)
    {
        json.WriteStartObject(part);
        foreach ((string column, _) in words)
        {
            if (columns.TryGetValue(column, out string? name))
            {
                json.WriteString(column, name);
            }
        }

        json.WriteEndObject();
    }

    private static void WriteUnused(Utf8JsonWriter json, string part, ImmutableDictionary<string, string> columns, IEnumerable<string> names)
    {
        json.WriteStartArray(part);
        foreach (string name in names.Where(name => !columns.ContainsValue(name)).Order(StringComparer.Ordinal))
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
    }
}
