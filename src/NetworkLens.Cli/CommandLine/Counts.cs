using System.CommandLine;

namespace NetworkLens.Cli.Commands;

/// <summary>Options that take a whole number.</summary>
internal static class Counts
{
    /// <summary>A number from least to most; the default where it is left out.</summary>
    public static Option<int> Option(string name, string description, int usual, int least, int most)
    {
        Option<int> option = WithoutDefault(name, $"{description} Default: {usual}.", least, most);
        option.DefaultValueFactory = _ => usual;
        return option;
    }

    /// <summary>The same where leaving it out means something else than any number.</summary>
    public static Option<int> WithoutDefault(string name, string description, int least, int most)
    {
        var option = new Option<int>(name) { HelpName = "N", Description = description };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && !(NumberOption.Whole(text) is { } number && number >= least && number <= most))
            {
                result.AddError($"{name}: '{text}' is not a whole number from {least} to {most}.");
            }
        });
        return option;
    }
}
