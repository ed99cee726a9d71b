using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace NetworkLens.Cli.Commands;

/// <summary>Options that take a figure, written as in the cells of the data whatever the locale: a comma separates nothing.</summary>
internal static class NumberOption
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>A figure of a kind; refused where it is none.</summary>
    /// <param name="name">With its dashes.</param>
    /// <param name="helpName">What stands for the value in help.</param>
    /// <param name="description">For help.</param>
    /// <param name="what">What it is not, where it is refused: "a share above 0, up to 1".</param>
    /// <param name="isRight">Asked of any number.</param>
    public static Option<double> Create(string name, string helpName, string description, string what, Func<double, bool> isRight) =>
        new(name) { HelpName = helpName, Description = description, CustomParser = result => Parse(result, name, what, isRight) };

    /// <summary>A whole number without separators; null where the text is none.</summary>
    public static int? Whole(string text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null;

    private static double Parse(ArgumentResult result, string name, string what, Func<double, bool> isRight)
    {
        string text = result.Tokens[0].Value;
        if (double.TryParse(text, Plain, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) && isRight(number))
        {
            return number;
        }

        string hint = text.Contains(',', StringComparison.Ordinal) ? " Write decimals with a point, and no separators of thousands." : string.Empty;
        result.AddError($"{name}: '{text}' is not {what}.{hint}");
        return double.NaN;
    }
}
