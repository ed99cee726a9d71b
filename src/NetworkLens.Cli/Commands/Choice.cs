using System.CommandLine;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>An option that takes one of a few words, and offers the nearest where it gets another.</summary>
internal static class Choice
{
    /// <summary>Makes the option.</summary>
    /// <param name="name">With its dashes.</param>
    /// <param name="description">What it chooses; the words and the default are added.</param>
    /// <param name="choices">Word and meaning; the first is the default.</param>
    public static Option<T> Option<T>(string name, string description, params (string Word, T Meaning)[] choices)
    {
        string[] words = [.. choices.Select(choice => choice.Word)];
        var option = new Option<T>(name)
        {
            HelpName = string.Join('|', words),
            Description = $"{description} Default: {words[0]}.",
            DefaultValueFactory = _ => choices[0].Meaning,
            CustomParser = result =>
            {
                string text = result.Tokens[0].Value;
                foreach ((string word, T meaning) in choices)
                {
                    if (word.Equals(text, StringComparison.OrdinalIgnoreCase))
                    {
                        return meaning;
                    }
                }

                string nearest = Nearest.Of(text, words) is { } near ? $" Did you mean '{near}'?" : string.Empty;
                result.AddError($"{name}: '{text}' is not one of {string.Join(", ", words)}.{nearest}");
                return choices[0].Meaning;
            },
        };
        return option;
    }

    /// <summary>--by: what is counted as one.</summary>
    public static Option<LabelKind> By(string description, params LabelKind[] kinds) =>
        Option("--by", description, [.. kinds.Select(kind => (LabelText.WordOf(kind), kind))]);
}
