using System.CommandLine;
using System.CommandLine.Parsing;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>An option that takes one of a few words, and offers the nearest where it gets another.</summary>
internal sealed class Choice<T> : Option<string>
{
    private readonly (string Word, T Meaning)[] choices;

    /// <param name="name">With its dashes.</param>
    /// <param name="description">What it chooses; the default is added.</param>
    /// <param name="choices">Word and meaning; the first is the default.</param>
    public Choice(string name, string description, params (string Word, T Meaning)[] choices)
        : base(name)
    {
        this.choices = choices;
        HelpName = string.Join('|', choices.Select(choice => choice.Word));
        Description = $"{description} Default: {choices[0].Word}.";
        Validators.Add(Validate);
    }

    /// <summary>What was chosen.</summary>
    public T Of(ParseResult parsed)
    {
        string text = parsed.GetValue(this) ?? choices[0].Word;
        return Find(text)!.Value.Meaning;
    }

    private (string Word, T Meaning)? Find(string text)
    {
        int found = Array.FindIndex(choices, choice => choice.Word.Equals(text, StringComparison.OrdinalIgnoreCase));
        return found < 0 ? null : choices[found];
    }

    private void Validate(OptionResult result)
    {
        if (result.Tokens is [{ Value: var text }] && Find(text) is null)
        {
            string[] words = [.. choices.Select(choice => choice.Word)];
            result.AddError($"{Name}: '{text}' is not one of {string.Join(", ", words)}.{(text.Any(char.IsLetter) ? DidYouMean.Of(text, words) : string.Empty)}"); // no number is near another by its digits
        }
    }
}

/// <summary>Options that several verbs share.</summary>
internal static class LabelChoice
{
    /// <summary>--by: what is counted as one.</summary>
    public static Choice<LabelKind> By(string description, params LabelKind[] kinds) =>
        new("--by", description, [.. kinds.Select(kind => (LabelText.WordOf(kind), kind))]);
}
