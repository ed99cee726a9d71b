using System.Text.Json.Nodes;
using CsCheck;
using NetworkLens.Data;
using NetworkLens.Model;

namespace NetworkLens.Tests;

public sealed class ScenarioSchemaTests
{
    // Values a field may hold in the data set that ships, and one it may not.
    private static readonly Dictionary<string, (JsonNode Right, JsonNode Wrong)> Values = new()
    {
        ["sites"] = ("country:CN", 5),
        ["from"] = ("country:CN", ""),
        ["to"] = ("*", true),
        ["origin"] = ("bloc:dfars-covered", 1.5),
        ["materials"] = (new JsonArray("dy-oxide"), new JsonArray()),
        ["policies"] = (new JsonArray("us-301-magnets"), "us-301-magnets"),
        ["stockpiles"] = (new JsonArray("us-project-vault-smco-magnet"), new JsonArray(1)),
        ["input"] = ("dy-metal", 2),
        ["severity"] = (0.5, 1.01),
        ["ratePercent"] = (25, -1),
        ["factor"] = (0, "half"),
        ["years"] = (2, 1.5),
        ["tonnesPerYear"] = (100, -0.1),
        ["start"] = ("2026-02", "2026-2"),
        ["end"] = ("2026-12-31", "soon"),
    };

    [Fact]
    public void The_schema_lists_the_kinds_and_fields_that_the_reader_knows()
    {
        JsonArray kinds = ScenarioSchema.Parsed()["$defs"]!["shock"]!["oneOf"]!.AsArray();
        Assert.Equal(
            ShockForm.All.Select(form => (form.Word, Fields(["kind", .. form.Required]), Fields(["kind", .. form.Required, .. form.Optional]))),
            kinds.Select(kind => (
                kind!["properties"]!["kind"]!["const"]!.GetValue<string>(),
                Fields(kind["required"]!.AsArray().Select(field => field!.GetValue<string>())),
                Fields(kind["properties"]!.AsObject().Select(field => field.Key)))));
    }

    [Fact]
    public void Schema_and_reader_take_and_refuse_the_same_shocks()
    {
        string path = Path.GetTempFileName();
        try
        {
            Choices.Any(60).Select(Shock).Sample(shock =>
            {
                string text = new JsonObject { ["id"] = "x", ["shocks"] = new JsonArray(shock.DeepClone()) }.ToJsonString();
                File.WriteAllText(path, text);
                (Scenario? scenario, var errors) = ScenarioFiles.Read(path, ShippedData.Data);
                Assert.True(scenario is null == ScenarioSchema.FaultsOf(text).Any(), $"{text}: {string.Join('\n', errors)}");
            }, iter: 500, threads: 1);
        }
        finally
        {
            File.Delete(path);
        }
    }

    // A kind, most of its fields, most of them right, and now and then one of another kind.
    private static JsonObject Shock(Choices choose)
    {
        ShockForm form = ShockForm.All[choose.Below(ShockForm.All.Length)];
        var shock = new JsonObject { ["kind"] = form.Word };
        foreach (string field in form.Required.Where(_ => !choose.OneIn(8)).Concat(form.Optional.Where(_ => choose.OneIn(2))).ToArray())
        {
            (JsonNode right, JsonNode wrong) = Values[field];
            shock[field] = (choose.OneIn(12) ? wrong : right).DeepClone();
        }

        if (choose.OneIn(8))
        {
            string stray = Values.Keys.ElementAt(choose.Below(Values.Count));
            shock[stray] ??= Values[stray].Right.DeepClone();
        }

        return shock;
    }

    private static string Fields(IEnumerable<string> fields) => string.Join(' ', fields.Order(StringComparer.Ordinal));
}
