using System.Collections.Immutable;
using System.Text.Json;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>What dataset.json says; null where it is silent.</summary>
internal sealed record DatasetHeader(string? Name, string? Version, string? Description, int? AsOf, ImmutableArray<Stage> Stages, RequirementRule? Requirements)
{
    public static readonly DatasetHeader Silent = new(null, null, null, null, [], null);
}

/// <summary>Reads dataset.json.</summary>
internal ref struct DatasetJson
{
    public const string File = "dataset.json";

    private static readonly string[] Fields = ["name", "version", "asOf", "description", "stages", "requirements"];
    private static readonly string[] StageFields = ["id", "name", "source"];
    private static readonly string[] Rules = ["recipes", "per-material", "any"];

    private readonly JsonPlaces places;
    private Utf8JsonReader json;

    private DatasetJson(byte[] text, JsonPlaces places)
    {
        this.places = places;
        json = new Utf8JsonReader(text);
    }

    public static DatasetHeader Read(ReadContext context)
    {
        if (!context.Exists(File))
        {
            return DatasetHeader.Silent;
        }

        byte[] text = System.IO.File.ReadAllBytes(Path.Combine(context.Folder, File));
        text = text.AsSpan().StartsWith("\uFEFF"u8) ? text[3..] : text;
        var places = new JsonPlaces(File, text, context.Findings);
        return places.IsJson() ? new DatasetJson(text, places).Read(context.Names.Stages, context.Exists(RecipesCsv.Layout.File)) : DatasetHeader.Silent;
    }

    private DatasetHeader Read(IdIndex stageIds, bool hasRecipes)
    {
        json.Read();
        if (!Is(JsonTokenType.StartObject, "the data set", "an object, { … }"))
        {
            return DatasetHeader.Silent;
        }

        DatasetHeader header = DatasetHeader.Silent;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (NextField(Fields, seen, "dataset.json") is { } field)
        {
            header = field switch
            {
                "name" => header with { Name = Text(field) },
                "version" => header with { Version = Text(field) },
                "description" => header with { Description = Text(field) },
                "asOf" => header with { AsOf = Year(field) },
                "stages" => header with { Stages = ReadStages(stageIds) },
                "requirements" => header with { Requirements = Rule(hasRecipes) },
                _ => Skip(header),
            };
        }

        return header;
    }

    private ImmutableArray<Stage> ReadStages(IdIndex ids)
    {
        if (!Is(JsonTokenType.StartArray, "'stages'", "a list, [ … ]"))
        {
            return [];
        }

        var stages = new List<Stage>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (ReadStage(ids) is { } stage)
            {
                stages.Add(stage);
            }
        }

        if (stages.Count > 0)
        {
            ids.Close(File);
        }

        return stages.Count == 0 || stages.Exists(stage => stage.IsSource) ? [.. stages] : [stages[0] with { IsSource = true }, .. stages.Skip(1)];
    }

    private Stage? ReadStage(IdIndex ids)
    {
        long start = json.TokenStartIndex;
        if (!Is(JsonTokenType.StartObject, "a stage", "an object such as {\"id\": \"mine\"}"))
        {
            return null;
        }

        (string? id, string? name, bool isSource) = (null, null, false);
        long idAt = start;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (NextField(StageFields, seen, "a stage") is { } field)
        {
            switch (field)
            {
                case "id":
                    idAt = json.TokenStartIndex;
                    id = Text(field);
                    break;
                case "name":
                    name = Text(field);
                    break;
                case "source":
                    isSource = json.TokenType == JsonTokenType.True;
                    _ = isSource || Is(JsonTokenType.False, "'source'", "true or false");
                    break;
                default:
                    json.Skip();
                    break;
            }
        }

        if (string.IsNullOrEmpty(id))
        {
            places.Error(start, "missing-field", "A stage without an id. Give it one; sites.csv names stages by it.", null, "id");
            return null;
        }

        if (ids.Find(id) >= 0)
        {
            places.Error(idAt, "duplicate-id", $"The stage '{id}' is there twice. Give each its own id.", id);
            return null;
        }

        ids.FindOrAdd(id);
        return new Stage(id, string.IsNullOrEmpty(name) ? id : name, isSource);
    }

    private RequirementRule? Rule(bool hasRecipes)
    {
        string? rule = Text("requirements");
        int place = Array.IndexOf(Rules, rule);
        if (rule is not null && place < 0)
        {
            string? nearest = NearestId.Of(rule, Rules);
            string hint = nearest is null ? string.Empty : $" Did you mean '{nearest}'?";
            places.Error(
                json.TokenStartIndex, "unknown-value", $"'{rule}' is no rule of requirements; expected recipes, per-material or any.{hint}", rule, string.Join(", ", Rules), nearest);
        }

        if (place == (int)RequirementRule.Recipes && !hasRecipes)
        {
            places.Error(
                json.TokenStartIndex, "missing-file", "The requirements are 'recipes', but there is no recipes.csv. Add it, or write 'any' or 'per-material'.", rule, "recipes.csv");
        }

        return place < 0 ? null : (RequirementRule)place;
    }

    /// <summary>Goes to the value of the next field; null at the end of the object.</summary>
    private string? NextField(string[] known, HashSet<string> seen, string of)
    {
        json.Read();
        if (json.TokenType != JsonTokenType.PropertyName)
        {
            return null;
        }

        string field = json.GetString()!;
        if (!known.Contains(field, StringComparer.Ordinal))
        {
            string? nearest = NearestId.Of(field, known);
            string hint = nearest is null ? $"Known: {string.Join(", ", known)}." : $"Did you mean '{nearest}'?";
            places.Error(json.TokenStartIndex, "unknown-field", $"There is no field '{field}' in {of}. {hint}", field, string.Join(", ", known), nearest);
        }
        else if (!seen.Add(field))
        {
            places.Error(json.TokenStartIndex, "duplicate-field", $"The field '{field}' is there twice. Take one of them away.", field);
        }

        json.Read();
        return field;
    }

    private string? Text(string field) => Is(JsonTokenType.String, $"'{field}'", "a text in quotes") ? json.GetString() : null;

    private int? Year(string field)
    {
        if (!Is(JsonTokenType.Number, $"'{field}'", "a year such as 2025"))
        {
            return null;
        }

        if (json.TryGetInt32(out int year) && Numbers.IsYear(year))
        {
            return year;
        }

        places.Error(json.TokenStartIndex, "not-a-year", $"'{field}' is not a year; expected four digits such as 2025.", JsonPlaces.Raw(json), "a year such as 2025");
        return null;
    }

    private DatasetHeader Skip(DatasetHeader header)
    {
        json.Skip();
        return header;
    }

    /// <summary>True where the value is of a kind; else it is reported and skipped.</summary>
    private bool Is(JsonTokenType kind, string what, string expected)
    {
        if (json.TokenType == kind)
        {
            return true;
        }

        places.Error(json.TokenStartIndex, "wrong-type", $"{char.ToUpperInvariant(what[0])}{what[1..]} should be {expected}.", JsonPlaces.Raw(json), expected);
        json.Skip();
        return false;
    }
}
