using System.Text.Json;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Walks through a JSON file, and reports what is not of the kind it should be.</summary>
internal ref struct JsonCursor(JsonFile file)
{
    private readonly JsonPlaces places = file.Places;
    private Utf8JsonReader json = new(file.Text);

    /// <summary>Where the token begins, for <see cref="JsonPlaces.Error"/>.</summary>
    public readonly long Start => json.TokenStartIndex;

    /// <summary>Goes to the value the file holds; true where it is an object.</summary>
    public bool Begin(string what)
    {
        json.Read();
        return Is(JsonTokenType.StartObject, what, "an object, { … }");
    }

    /// <summary>Goes to the value of the next field; null at the end of the object. What is no field of it is reported, and returned to be skipped.</summary>
    /// <param name="known">Every field it may have.</param>
    /// <param name="seen">Where the value of each field so far begins.</param>
    /// <param name="of">What the object is.</param>
    public string? NextField(IReadOnlyCollection<string> known, Dictionary<string, long> seen, string of)
    {
        json.Read();
        if (json.TokenType != JsonTokenType.PropertyName)
        {
            return null;
        }

        string field = json.GetString()!;
        long start = json.TokenStartIndex;
        json.Read();
        if (!known.Contains(field))
        {
            string? nearest = Nearest.Of(field, known);
            string hint = nearest is null ? $"Known: {string.Join(", ", known)}." : $"Did you mean '{nearest}'?";
            places.Error(start, "unknown-field", $"There is no field '{field}' in {of}. {hint}", field, string.Join(", ", known), nearest);
        }
        else if (!seen.TryAdd(field, json.TokenStartIndex))
        {
            places.Error(start, "duplicate-field", $"The field '{field}' is there twice. Take one of them away.", field);
        }

        return field;
    }

    /// <summary>Goes into a list; false, reported and skipped where it is none.</summary>
    public bool BeginList(string field) => Is(JsonTokenType.StartArray, $"'{field}'", "a list, [ … ]");

    /// <summary>Goes to the next item of a list; false at its end.</summary>
    public bool NextItem() => json.Read() && json.TokenType != JsonTokenType.EndArray;

    /// <summary>Passes over the value.</summary>
    public void Skip() => json.Skip();

    /// <summary>Null, reported, where the value is no text.</summary>
    public string? Text(string what) => Is(JsonTokenType.String, $"'{what}'", "a text in quotes") ? json.GetString() : null;

    /// <summary>False, reported, where the value is neither true nor false.</summary>
    public bool Flag(string field)
    {
        bool isTrue = json.TokenType == JsonTokenType.True;
        _ = isTrue || Is(JsonTokenType.False, $"'{field}'", "true or false");
        return isTrue;
    }

    /// <summary>Null, reported, where the value is no such number.</summary>
    public double? Number(string field, NumberRange range)
    {
        if (!Is(JsonTokenType.Number, $"'{field}'", range.Expected))
        {
            return null;
        }

        if (json.TryGetDouble(out double number) && double.IsFinite(number) && number >= range.Least && number <= range.Most)
        {
            return number;
        }

        string found = JsonPlaces.Raw(json);
        places.Error(json.TokenStartIndex, "out-of-range", $"'{found}' is not {range.What}; expected {range.Expected}.", found, range.Expected);
        return null;
    }

    /// <summary>Null, reported, where the value is no whole number from 0.</summary>
    public int? Count(string field, string expected)
    {
        if (!Is(JsonTokenType.Number, $"'{field}'", expected))
        {
            return null;
        }

        if (json.TryGetInt32(out int count) && count >= 0)
        {
            return count;
        }

        string found = JsonPlaces.Raw(json);
        places.Error(json.TokenStartIndex, "out-of-range", $"'{found}' is not {expected}.", found, expected);
        return null;
    }

    /// <summary>Null, reported, where the value is no year.</summary>
    public int? Year(string field)
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

    /// <summary>The year of a year or of a date, as a number or in quotes; null, reported, where the value is neither.</summary>
    public int? YearOrDate(string field)
    {
        const string Expected = "a year such as 2025, or a date such as 2025-11-29 in quotes";
        if (json.TokenType is not (JsonTokenType.Number or JsonTokenType.String))
        {
            _ = Is(JsonTokenType.Number, $"'{field}'", Expected);
            return null;
        }

        string found = json.TokenType == JsonTokenType.String ? json.GetString()! : JsonPlaces.Raw(json);
        if (PartialDate.TryParse(found, out PartialDate date) && Numbers.IsYear(date.Year) && (json.TokenType == JsonTokenType.String || date.Month == 0))
        {
            return date.Year;
        }

        places.Error(json.TokenStartIndex, "not-a-year", $"'{field}' is '{found}', which is not a year; expected {Expected}.", found, Expected);
        return null;
    }

    /// <summary>The default value, reported, where the value is no date.</summary>
    public PartialDate Date(string field)
    {
        const string Expected = "YYYY, YYYY-MM or YYYY-MM-DD";
        string? text = Text(field);
        if (!PartialDate.TryParse(text, out PartialDate date) && text is not null)
        {
            places.Error(json.TokenStartIndex, "not-a-date", $"'{text}' is not a date; expected {Expected}.", text, Expected);
        }

        return date;
    }

    /// <summary>Place of a word in its list; -1, reported, where it is none of them.</summary>
    public int Word(string field, string what, IReadOnlyList<string> words)
    {
        if (Text(field) is not { } found)
        {
            return -1;
        }

        for (int word = 0; word < words.Count; word++)
        {
            if (words[word] == found)
            {
                return word;
            }
        }

        string? nearest = Nearest.Of(found, words);
        string hint = nearest is null ? string.Empty : $" Did you mean '{nearest}'?";
        string expected = string.Join(", ", words);
        places.Error(json.TokenStartIndex, "unknown-value", $"'{found}' is not {what}; expected one of {expected}.{hint}", found, expected, nearest);
        return -1;
    }

    /// <summary>True where the value is an object, whose fields then follow; else it is reported and skipped.</summary>
    public bool BeginObject(string what, string expected) => Is(JsonTokenType.StartObject, what, expected);

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
