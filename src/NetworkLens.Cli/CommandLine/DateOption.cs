using System.CommandLine;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>Options that take a day, a month or a year.</summary>
internal static class DateOption
{
    /// <summary>A date; refused where it is none.</summary>
    /// <param name="name">With its dashes.</param>
    /// <param name="description">For help.</param>
    public static Option<string> Create(string name, string description)
    {
        var option = new Option<string>(name) { HelpName = "DATE", Description = description };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && !PartialDate.TryParse(text, out _))
            {
                result.AddError($"{name}: '{text}' is not a date; expected YYYY, YYYY-MM or YYYY-MM-DD.");
            }
        });
        return option;
    }

    /// <summary>What was given; null where nothing was.</summary>
    /// <param name="text">The option's value.</param>
    public static PartialDate? Of(string? text) => text is not null && PartialDate.TryParse(text, out PartialDate date) ? date : null;
}
