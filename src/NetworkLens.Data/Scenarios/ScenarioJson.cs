using System.Collections.Immutable;
using System.Globalization;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Reads one scenario.</summary>
internal ref struct ScenarioJson
{
    private const int LongestId = 200;

    private static readonly string[] Fields = ["$schema", "id", "name", "description", "asOf", "sources", "shocks", "expected"];
    private static readonly string[] OutcomeFields = ["what", "low", "high", "unit", "source"];
    private static readonly NumberRange Any = new("a figure", double.MinValue, double.MaxValue, "a number");

    private readonly JsonFile file;
    private readonly ScenarioNames names;
    private JsonCursor json;

    private ScenarioJson(JsonFile file, ScenarioNames names)
    {
        (this.file, this.names) = (file, names);
        json = new JsonCursor(file);
    }

    /// <summary>The scenario, of which only one without findings may be trusted; null where there is none at all.</summary>
    public static Scenario? Read(JsonFile file, ScenarioNames names) => new ScenarioJson(file, names).Read();

    private Scenario? Read()
    {
        if (!json.Begin("the scenario"))
        {
            return null;
        }

        var scenario = new Scenario(string.Empty, null, null, null, [], [], []);
        var seen = new Dictionary<string, long>(StringComparer.Ordinal);
        while (json.NextField(Fields, seen, "a scenario") is { } field)
        {
            switch (field)
            {
                case "id":
                    scenario = scenario with { Id = Id() };
                    break;
                case "name":
                    scenario = scenario with { Name = json.Text(field) };
                    break;
                case "description":
                    scenario = scenario with { Description = json.Text(field) };
                    break;
                case "asOf":
                    scenario = scenario with { AsOf = json.Year(field) };
                    break;
                case "sources":
                    scenario = scenario with { Sources = [.. NameReader.Many(ref json, file.Places, field, names.Sources).Select(source => new SourceIndex(source))] };
                    break;
                case "shocks":
                    scenario = scenario with { Shocks = Shocks() };
                    break;
                case "expected":
                    scenario = scenario with { Expected = Outcomes() };
                    break;
                default:
                    json.Skip();
                    break;
            }
        }

        foreach (string required in (string[])["id", "shocks"])
        {
            if (!seen.ContainsKey(required))
            {
                file.Places.Error(0, "missing-field", $"The scenario has no '{required}'. Add it.", null, required);
            }
        }

        return scenario;
    }

    private string Id()
    {
        string id = json.Text("id") ?? string.Empty;
        if (id.Length is 0 or > LongestId)
        {
            string length = id.Length.ToString(CultureInfo.InvariantCulture);
            file.Places.Error(json.Start, "bad-id", $"An id of {length} characters; expected 1 to {LongestId}.", length, $"1 to {LongestId} characters");
        }

        return id;
    }

    private ImmutableArray<Shock> Shocks()
    {
        ImmutableArray<Shock>.Builder shocks = ImmutableArray.CreateBuilder<Shock>();
        for (bool isItem = json.BeginList("shocks") && json.NextItem(); isItem; isItem = json.NextItem())
        {
            if (new ShockReader(file.Places, names).Read(ref json) is { } shock)
            {
                shocks.Add(shock);
            }
        }

        return shocks.ToImmutable();
    }

    private ImmutableArray<ExpectedOutcome> Outcomes()
    {
        ImmutableArray<ExpectedOutcome>.Builder outcomes = ImmutableArray.CreateBuilder<ExpectedOutcome>();
        for (bool isItem = json.BeginList("expected") && json.NextItem(); isItem; isItem = json.NextItem())
        {
            if (Outcome() is { } outcome)
            {
                outcomes.Add(outcome);
            }
        }

        return outcomes.ToImmutable();
    }

    private ExpectedOutcome? Outcome()
    {
        long start = json.Start;
        if (!json.BeginObject("an expected outcome", "an object such as {\"what\": \"share of demand served\", \"low\": 0.35, \"high\": 0.4}"))
        {
            return null;
        }

        var outcome = new ExpectedOutcome(string.Empty, double.NaN, double.NaN, null, null);
        var seen = new Dictionary<string, long>(StringComparer.Ordinal);
        while (json.NextField(OutcomeFields, seen, "an expected outcome") is { } field)
        {
            switch (field)
            {
                case "what":
                    outcome = outcome with { What = json.Text(field) ?? string.Empty };
                    break;
                case "low":
                    outcome = outcome with { Low = json.Number(field, Any) ?? double.NaN };
                    break;
                case "high":
                    outcome = outcome with { High = json.Number(field, Any) ?? double.NaN };
                    break;
                case "unit":
                    outcome = outcome with { Unit = json.Text(field) };
                    break;
                case "source":
                    outcome = outcome with { Source = NameReader.One(ref json, file.Places, field, names.Sources) is { } source ? new SourceIndex(source) : null };
                    break;
                default:
                    json.Skip();
                    break;
            }
        }

        if (outcome.What.Length == 0)
        {
            file.Places.Error(seen.GetValueOrDefault("what", start), "missing-field", "An expected outcome does not say of what it is. Add 'what'.", null, "what");
        }

        if (outcome.Low > outcome.High)
        {
            file.Places.Error(seen["low"], "range-order", "The low end is above the high one; expected them in rising order.", null, "low <= high");
        }

        return outcome;
    }
}
