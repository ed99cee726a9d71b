using System.Text.Encodings.Web;
using System.Text.Json;
using NetworkLens.Model;

namespace NetworkLens.Export;

/// <summary>One scenario as a JSON file, which the reader of scenarios takes back.</summary>
public static class ScenarioFile
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a scenario: UTF-8, indented, one line break at the end.</summary>
    /// <param name="file">Stays open.</param>
    /// <param name="data">What its indices mean.</param>
    /// <param name="scenario">What is written; what it does not say is left out.</param>
    public static void Write(Stream file, DataSet data, Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(scenario);
        using (var json = new Utf8JsonWriter(file, Options))
        {
            Write(json, data, scenario);
        }

        file.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, DataSet data, Scenario scenario)
    {
        json.WriteStartObject();
        json.WriteString("id", scenario.Id);
        Text(json, "name", scenario.Name);
        Text(json, "description", scenario.Description);
        Number(json, "asOf", scenario.AsOf);
        List(json, "sources", scenario.Sources.Select(source => data.Sources[source.Value].Id));
        json.WriteStartArray("shocks");
        foreach (Shock shock in scenario.Shocks)
        {
            Write(json, data, shock);
        }

        json.WriteEndArray();
        if (!scenario.Expected.IsEmpty)
        {
            json.WriteStartArray("expected");
            foreach (ExpectedOutcome outcome in scenario.Expected)
            {
                json.WriteStartObject();
                json.WriteString("what", outcome.What);
                Number(json, "low", double.IsNaN(outcome.Low) ? null : outcome.Low);
                Number(json, "high", double.IsNaN(outcome.High) ? null : outcome.High);
                Text(json, "unit", outcome.Unit);
                Text(json, "source", outcome.Source is { } source ? data.Sources[source.Value].Id : null);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DataSet data, Shock shock)
    {
        json.WriteStartObject();
        json.WriteString("kind", ShockForm.Of(shock.Kind).Word);
        Text(json, "sites", shock.Sites);
        Text(json, "from", shock.From);
        Text(json, "to", shock.To);
        Text(json, "origin", shock.Origin);
        List(json, "materials", shock.Materials.Select(material => data.Materials[material.Value].Id));
        Text(json, "input", shock.Input is { } input ? data.Materials[input.Value].Id : null);
        List(json, "policies", shock.Policies.Select(policy => data.Policies[policy.Value].Id));
        List(json, "stockpiles", shock.Stockpiles.Select(stock => data.Stockpiles[stock.Value].Id));
        Number(json, "severity", shock.Severity);
        Number(json, "ratePercent", shock.RatePercent);
        Number(json, "factor", shock.Factor);
        Number(json, "years", shock.Years);
        Number(json, "tonnesPerYear", shock.TonnesPerYear);
        Text(json, "start", shock.Start.IsKnown ? shock.Start.ToString() : null);
        Text(json, "end", shock.End.IsKnown ? shock.End.ToString() : null);
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void Number(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    private static void List(Utf8JsonWriter json, string name, IEnumerable<string> ids)
    {
        string[] items = [.. ids];
        if (items.Length > 0)
        {
            json.WriteStartArray(name);
            Array.ForEach(items, json.WriteStringValue);
            json.WriteEndArray();
        }
    }
}
