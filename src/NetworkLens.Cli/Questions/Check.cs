using System.Globalization;
using System.Text.RegularExpressions;
using NetworkLens.Cli.Output;
using NetworkLens.Model;

namespace NetworkLens.Cli;

/// <summary>What --fail-on and --where ask of a row: a field, a comparison, a value.</summary>
/// <param name="Option">Which of them.</param>
/// <param name="Text">As written.</param>
/// <param name="Field">A JSON field of the rows.</param>
/// <param name="Comparison">One of &gt; &gt;= &lt; &lt;= = !=.</param>
/// <param name="Value">What it is compared with.</param>
internal sealed partial record Check(string Option, string Text, string Field, string Comparison, string Value)
{
    /// <summary>Reads 'FIELD>VALUE'.</summary>
    public static Check Parse(string option, string text) => Form().Match(text) is { Success: true } match
        ? new Check(option, text, match.Groups["field"].Value, match.Groups["comparison"].Value, match.Groups["value"].Value)
        : throw Refusal.OfCommandLine($"{option}: '{text}' is not a check; expected FIELD, one of > >= < <= = !=, VALUE, such as 'topShare>0.65'.");

    /// <summary>The column of a field that can be compared.</summary>
    /// <param name="option">Who asks.</param>
    /// <param name="rows">Whose.</param>
    /// <param name="name">The JSON field.</param>
    public static AnswerColumn ColumnOf(string option, Rows rows, string name)
    {
        AnswerColumn[] fields = [.. rows.Columns.Where(column => column.Field is not null && column.Kind != ColumnKind.Nested)];
        string[] names = [.. fields.Select(field => field.Field!)];
        return fields.FirstOrDefault(column => column.Field == name)
            ?? throw Refusal.OfCommandLine($"{option}: '{name}' is not a field of these rows that can be compared.{DidYouMean.OrAnyOf(name, names)}");
    }

    /// <summary>Number of rows that meet it, printed or not, and of those whose figure is unknown, so that nobody can say.</summary>
    public (int Met, int Unknown) Judge(Rows rows)
    {
        Func<int, bool?> meets = Of(rows);
        bool?[] each = [.. Enumerable.Range(0, rows.Count).Select(meets)];
        return (each.Count(row => row == true), each.Count(row => row is null));
    }

    /// <summary>Whether a row meets it; null where its figure is unknown.</summary>
    public Func<int, bool?> Of(Rows rows)
    {
        AnswerColumn column = ColumnOf(Option, rows, Field);
        bool isOrder = Comparison is not ("=" or "!=");
        double number = double.NaN;
        if (column.IsNumber && !double.TryParse(Value, NumberStyles.Float, CultureInfo.InvariantCulture, out number))
        {
            throw Refusal.OfCommandLine($"{Option}: '{Field}' holds numbers, and '{Value}' is none.");
        }

        if (!column.IsNumber && isOrder)
        {
            throw Refusal.OfCommandLine($"{Option}: '{Field}' holds no numbers; compare it with = or !=.");
        }

        return row => column.Cell(row) switch
        {
            null or double.NaN when column.IsNumber => null,
            null => false,
            int count => Holds(count, number),
            double figure => FigureText.Rounded(figure) is { } rounded && Holds(rounded, number),
            Precise figure => figure.Rounded is { } exact && Holds(exact, number),
            IEnumerable<string> list => list.Contains(Value, StringComparer.Ordinal) == (Comparison == "="),
            var other => (CellText.Plain(other) == Value) == (Comparison == "="),
        };
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
