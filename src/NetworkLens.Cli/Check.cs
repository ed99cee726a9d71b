using System.Globalization;
using System.Text.RegularExpressions;
using NetworkLens.Cli.Output;
using NetworkLens.Model;

namespace NetworkLens.Cli;

/// <summary>What --fail-on asks: a field of the rows, a comparison, a value.</summary>
internal sealed partial record Check(string Text, string Field, string Comparison, string Value)
{
    /// <summary>Reads 'FIELD>VALUE'.</summary>
    public static Check Parse(string text) => Form().Match(text) is { Success: true } match
        ? new Check(text, match.Groups["field"].Value, match.Groups["comparison"].Value, match.Groups["value"].Value)
        : throw Refusal.OfCommandLine($"--fail-on: '{text}' is not a check; expected FIELD, one of > >= < <= = !=, VALUE, such as 'topShare>0.65'.");

    /// <summary>Number of rows that meet it, printed or not, and of those whose figure is unknown, so that nobody can say.</summary>
    public (int Met, int Unknown) Judge(Rows rows)
    {
        Column[] fields = [.. rows.Columns.Where(column => column.Field is not null && column.Kind != ColumnKind.Nested)];
        if (fields.FirstOrDefault(column => column.Field == Field) is not { } column)
        {
            string[] names = [.. fields.Select(field => field.Field!)];
            throw Refusal.OfCommandLine($"--fail-on: '{Field}' is not a field of these rows that can be compared.{DidYouMean.OrAnyOf(Field, names)}");
        }

        bool isOrder = Comparison is not ("=" or "!=");
        double number = double.NaN;
        if (column.IsNumber && !double.TryParse(Value, NumberStyles.Float, CultureInfo.InvariantCulture, out number))
        {
            throw Refusal.OfCommandLine($"--fail-on: '{Field}' holds numbers, and '{Value}' is none.");
        }

        if (!column.IsNumber && isOrder)
        {
            throw Refusal.OfCommandLine($"--fail-on: '{Field}' holds no numbers; compare it with = or !=.");
        }

        int unknown = column.IsNumber ? Enumerable.Range(0, rows.Count).Count(row => column.Cell(row) is null or double.NaN) : 0;
        int met = Enumerable.Range(0, rows.Count).Count(row => column.Cell(row) switch
        {
            null => false,
            int count => Holds(count, number),
            double figure => FigureText.Rounded(figure) is { } rounded && Holds(rounded, number),
            Precise figure => figure.Rounded is { } exact && Holds(exact, number),
            IEnumerable<string> list => list.Contains(Value, StringComparer.Ordinal) == (Comparison == "="),
            var other => (CellText.Plain(other) == Value) == (Comparison == "="),
        });
        return (met, unknown);
    }

    private bool Holds(double left, double right) => Comparison switch
    {
        ">" => left > right,
        ">=" => left >= right,
        "<" => left < right,
        "<=" => left <= right,
        "=" => left.Equals(right),
        _ => !left.Equals(right),
    };

    [GeneratedRegex(@"^\s*(?<field>\w+)\s*(?<comparison>>=|<=|!=|>|<|=)\s*(?<value>.*?)\s*$")]
    private static partial Regex Form();
}
