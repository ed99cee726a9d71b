using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Reads one shock of a scenario. Fields may come in any order, so that what the kind has to say of them is said at the end.</summary>
internal sealed class ShockReader(JsonPlaces places, ScenarioNames names)
{
    private const string Everyone = "*";

    private static readonly string[] Fields =
        ["kind", .. ShockForm.All.SelectMany(form => form.Required.Concat(form.Optional)).Distinct()];

    private static readonly string[] Words = [.. ShockForm.All.Select(form => form.Word)];

    private readonly Dictionary<string, long> seen = new(StringComparer.Ordinal);

    /// <summary>Null, reported, where the value is no object or of no known kind.</summary>
    public Shock? Read(ref JsonCursor json)
    {
        long start = json.Start;
        if (!json.BeginObject("a shock", "an object such as {\"kind\": \"outage\", \"sites\": \"country:CN\"}"))
        {
            return null;
        }

        int kind = -1;
        var shock = new Shock(default(ShockKind));
        while (json.NextField(Fields, seen, "a shock") is { } field)
        {
            if (field == "kind")
            {
                kind = json.Word(field, "a kind of shock", Words);
            }
            else
            {
                shock = Take(ref json, shock, field);
            }
        }

        if (!seen.ContainsKey("kind"))
        {
            places.Error(start, "missing-field", $"A shock without a kind; expected one of {string.Join(", ", Words)}.", null, "kind");
        }

        if (kind < 0)
        {
            return null;
        }

        CheckFields(start, ShockForm.All[kind]);
        if (shock is { Start.IsKnown: true, End.IsKnown: true } && shock.Start.First > shock.End.Last)
        {
            places.Error(seen["end"], "range-order", $"The end '{shock.End}' is before the start, '{shock.Start}'.", shock.End.ToString(), "start <= end");
        }

        return shock with { Kind = ShockForm.All[kind].Kind };
    }

    private Shock Take(ref JsonCursor json, Shock shock, string field)
    {
        switch (field)
        {
            case "sites":
                return shock with { Sites = Sites(ref json, field) };
            case "from":
                return shock with { From = Sites(ref json, field) };
            case "to":
                return shock with { To = Sites(ref json, field) };
            case "origin":
                return shock with { Origin = Sites(ref json, field) };
            case "materials":
                return shock with { Materials = [.. NameReader.Many(ref json, places, field, names.Materials).Select(material => new MaterialIndex(material))] };
            case "input":
                return shock with { Input = NameReader.One(ref json, places, field, names.Materials) is { } input ? new MaterialIndex(input) : null };
            case "policies":
                return shock with { Policies = [.. NameReader.Many(ref json, places, field, names.Policies).Select(policy => new PolicyIndex(policy))] };
            case "stockpiles":
                return shock with { Stockpiles = [.. NameReader.Many(ref json, places, field, names.Stockpiles).Select(stockpile => new StockpileIndex(stockpile))] };
            case "severity":
                return shock with { Severity = json.Number(field, NumberRange.Share) };
            case "ratePercent":
                return shock with { RatePercent = json.Number(field, NumberRange.PerCent) };
            case "factor":
                return shock with { Factor = json.Number(field, NumberRange.Factor) };
            case "tonnesPerYear":
                return shock with { TonnesPerYear = json.Number(field, NumberRange.Tonnes) };
            case "years":
                return shock with { Years = json.Count(field, "a whole number of years, at least 0") };
            case "start":
                return shock with { Start = json.Date(field) };
            case "end":
                return shock with { End = json.Date(field) };
            default:
                json.Skip();
                return shock;
        }
    }

    private void CheckFields(long start, ShockForm form)
    {
        string takes = string.Join(", ", form.Required.Concat(form.Optional));
        foreach ((string field, long at) in seen)
        {
            if (field != "kind" && !form.Required.Contains(field) && !form.Optional.Contains(field))
            {
                places.Error(at, "misplaced-field", $"'{field}' says nothing about a shock of kind '{form.Word}'. Take it away; known here: {takes}.", field, takes);
            }
        }

        foreach (string field in form.Required)
        {
            if (!seen.ContainsKey(field))
            {
                places.Error(start, "missing-field", $"A shock of kind '{form.Word}' needs '{field}'. Add it.", null, field);
            }
        }
    }

    // Null where everyone is meant, or the value is at fault.
    private string? Sites(ref JsonCursor json, string field)
    {
        string? selector = json.Text(field);
        if (selector is null || (field == "to" && selector == Everyone))
        {
            return null;
        }

        string? fault = string.IsNullOrWhiteSpace(selector) ? $"'{field}' is empty. Write a selector such as country:CN." : names.FaultOf(selector);
        if (fault is not null)
        {
            places.Error(json.Start, "selector", fault, selector, "a selector that chooses a site");
        }

        return selector;
    }
}
