using System.CommandLine;

namespace NetworkLens.Cli.Commands;

/// <summary>Options that take a figure.</summary>
internal static class NumberOption
{
    /// <summary>A figure of a kind; refused where it is none.</summary>
    /// <param name="name">With its dashes.</param>
    /// <param name="helpName">What stands for the value in help.</param>
    /// <param name="description">For help.</param>
    /// <param name="what">What it is not, where it is refused: "a share above 0, up to 1".</param>
    /// <param name="isRight">Asked of any number.</param>
    public static Option<double> Create(string name, string helpName, string description, string what, Func<double, bool> isRight)
    {
        var option = new Option<double>(name) { HelpName = helpName, Description = description };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && !(double.IsFinite(result.GetValueOrDefault<double>()) && isRight(result.GetValueOrDefault<double>())))
            {
                result.AddError($"{name}: '{text}' is not {what}.");
            }
        });
        return option;
    }
}
