using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.EnvironmentVariables;
using Microsoft.Extensions.Configuration.Json;

namespace NetworkLens.Cli;

/// <summary>Reads settings one by one and collects what is wrong with them, naming the place each was written.</summary>
internal sealed class SettingsReader(IConfigurationRoot configuration)
{
    // What the provider of user secrets calls its file.
    private const string UserSecrets = "secrets.json";

    /// <summary>One sentence a fault.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>Any text; null where nothing gives it.</summary>
    public string? Text(string key) => configuration[key] is { Length: > 0 } text ? text : null;

    /// <summary>A text that no file in the open may hold; null where nothing gives it.</summary>
    public string? Secret(string key)
    {
        if (Text(key) is not { } secret)
        {
            return null;
        }

        if (ProviderOf(key) is JsonConfigurationProvider file && file.Source.Path is var path && path != UserSecrets)
        {
            Faults.Add($"The setting '{key}' in {path}: a secret must not stand there. Take it out; give it in {VariableOf(key)} or as the user secret {key}.");
            return null;
        }

        return secret;
    }

    /// <summary>A whole number in a range; null where nothing gives it.</summary>
    public int? Number(string key, int least, int most, string expected)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most)
        {
            return number;
        }

        Faults.Add($"{Place(key)}: '{text}' is not {expected}.");
        return null;
    }

    /// <summary>True or false; false where nothing gives it.</summary>
    public bool Flag(string key) => Choice(key, ("false", false), ("true", true));

    /// <summary>One of several words, whatever their case; the first where nothing gives it.</summary>
    public T Choice<T>(string key, params ReadOnlySpan<(string Word, T Meaning)> choices)
    {
        T first = choices[0].Meaning;
        if (Text(key) is not { } text)
        {
            return first;
        }

        var words = new List<string>(choices.Length);
        foreach ((string word, T meaning) in choices)
        {
            if (word.Equals(text, StringComparison.OrdinalIgnoreCase))
            {
                return meaning;
            }

            words.Add(word);
        }

        Faults.Add($"{Place(key)}: '{text}' is not one of {string.Join(", ", words)}.{DidYouMean.Of(text, words)}");
        return first;
    }

    // The last provider that knows a key is the one whose value holds.
    private IConfigurationProvider ProviderOf(string key) => configuration.Providers.Last(provider => provider.TryGet(key, out _));

    private string Place(string key) => ProviderOf(key) switch
    {
        JsonConfigurationProvider file => $"The setting '{key}' in {file.Source.Path}",
        EnvironmentVariablesConfigurationProvider => $"The environment variable {VariableOf(key)}",
        _ => CommonOptions.OptionOf(key),
    };

    private static string VariableOf(string key) => $"NETWORKLENS_{key.Replace(":", "__", StringComparison.Ordinal).ToUpperInvariant()}";
}
