using System.Collections.Immutable;
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
    private JsonCursor json;

    private DatasetJson(JsonFile file)
    {
        places = file.Places;
        json = new JsonCursor(file);
    }

    public static DatasetHeader Read(ReadContext context)
    {
        if (!context.Exists(File) || JsonFile.Read(Path.Combine(context.Folder, File), File, context.Findings) is not { } file)
        {
            return DatasetHeader.Silent;
        }

        return new DatasetJson(file).Read(context.Names.Stages, context.Exists(TableLayouts.Recipes.File));
    }

    private DatasetHeader Read(IdIndex stageIds, bool hasRecipes)
    {
        if (!json.Begin("the data set"))
        {
            return DatasetHeader.Silent;
        }

        DatasetHeader header = DatasetHeader.Silent;
        var seen = new Dictionary<string, long>(StringComparer.Ordinal);
        while (json.NextField(Fields, seen, "dataset.json") is { } field)
        {
            header = field switch
            {
                "name" => header with { Name = json.Text(field) },
                "version" => header with { Version = json.Text(field) },
                "description" => header with { Description = json.Text(field) },
                "asOf" => header with { AsOf = json.YearOrDate(field) },
                "stages" => header with { Stages = ReadStages(stageIds) },
                "requirements" => header with { Requirements = Rule(hasRecipes) },
                _ => Skip(header),
            };
        }

        return header;
    }

    private ImmutableArray<Stage> ReadStages(IdIndex ids)
    {
        if (!json.BeginList("stages"))
        {
            return [];
        }

        var stages = new List<Stage>();
        while (json.NextItem())
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
        long start = json.Start;
        if (!json.BeginObject("a stage", "an object such as {\"id\": \"mine\"}"))
        {
            return null;
        }

        (string? id, string? name, bool isSource) = (null, null, false);
        var seen = new Dictionary<string, long>(StringComparer.Ordinal);
        while (json.NextField(StageFields, seen, "a stage") is { } field)
        {
            switch (field)
            {
                case "id":
                    id = json.Text(field);
                    break;
                case "name":
                    name = json.Text(field);
                    break;
                case "source":
                    isSource = json.Flag(field);
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
            places.Error(seen["id"], "duplicate-id", $"The stage '{id}' is there twice. Give each its own id.", id);
            return null;
        }

        ids.FindOrAdd(id);
        return new Stage(id, string.IsNullOrEmpty(name) ? id : name, isSource);
    }

    private RequirementRule? Rule(bool hasRecipes)
    {
        int place = json.Word("requirements", "a rule of requirements", Rules);
        if (place == (int)RequirementRule.Recipes && !hasRecipes)
        {
            places.Error(
                json.Start, "missing-file", "The requirements are 'recipes', but there is no recipes.csv. Add it, or write 'any' or 'per-material'.", Rules[place], "recipes.csv");
        }

        return place < 0 ? null : (RequirementRule)place;
    }

    private DatasetHeader Skip(DatasetHeader header)
    {
        json.Skip();
        return header;
    }
}
