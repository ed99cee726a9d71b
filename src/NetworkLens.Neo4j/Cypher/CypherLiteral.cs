using System.Globalization;
using System.Text.RegularExpressions;

namespace NetworkLens.Neo4j;

/// <summary>Values as Cypher literals, for scripts and links, where there is nowhere to put parameters.</summary>
public static partial class CypherLiteral
{
    /// <summary>A statement with literals in the place of its parameters.</summary>
    /// <param name="statement">Its text holds a dollar sign only before the name of a parameter.</param>
    /// <param name="output">Where to.</param>
    /// <exception cref="ArgumentException">A parameter has no value, or one that is no Cypher value.</exception>
    public static void WriteStatement(CypherStatement statement, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(output);
        int written = 0;
        foreach (Match parameter in Parameter().Matches(statement.Text))
        {
            output.Write(statement.Text.AsSpan(written..parameter.Index));
            string name = parameter.Groups[1].Value;
            Write(statement.Parameters.TryGetValue(name, out object? value) ? value : throw new ArgumentException($"The parameter {name} has no value.", nameof(statement)), output);
            written = parameter.Index + parameter.Length;
        }

        output.Write(statement.Text.AsSpan(written..));
    }

    /// <summary>One value.</summary>
    /// <param name="value">As in <see cref="CypherStatement.Parameters"/>.</param>
    /// <param name="output">Where to.</param>
    /// <exception cref="ArgumentException">It is no Cypher value.</exception>
    public static void Write(object? value, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        switch (value)
        {
            case null:
                output.Write("null");
                break;
            case string text:
                WriteText(text, output);
                break;
            case bool flag:
                output.Write(flag ? "true" : "false");
                break;
            case int or long:
                output.Write(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture));
                break;
            case double number when double.IsFinite(number):
                output.Write(Text(number));
                break;
            case IReadOnlyDictionary<string, object?> map:
                WriteMap(map, output);
                break;
            case IEnumerable<object?> list:
                WriteList(list, output);
                break;
            default:
                throw new ArgumentException($"{value} is no Cypher value.", nameof(value));
        }
    }

    /// <summary>A number that Cypher, and JSON, take for a FLOAT: with a fraction or an exponent even where it is whole.</summary>
    /// <param name="number">Finite.</param>
    public static string Text(double number)
    {
        string text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().ContainsAny(".E") ? text : text + ".0";
    }

    private static void WriteMap(IReadOnlyDictionary<string, object?> map, TextWriter output)
    {
        string before = "{";
        foreach ((string key, object? value) in map)
        {
            output.Write(before);
            output.Write(PlainName().IsMatch(key) ? key : CypherName.Quote(key));
            output.Write(": ");
            Write(value, output);
            before = ", ";
        }

        output.Write(map.Count == 0 ? "{}" : "}");
    }

    // A row a line, so that a script can be read and compared; what a row holds stays on its line.
    private static void WriteList(IEnumerable<object?> list, TextWriter output, bool isRow = false)
    {
        string before = "[";
        foreach (object? item in list)
        {
            output.Write(before);
            bool isOfRow = item is IReadOnlyDictionary<string, object?> or IEnumerable<object?>;
            output.Write(isOfRow && !isRow ? "\n  " : before == "[" ? string.Empty : " ");
            if (item is IEnumerable<object?> inner and not IReadOnlyDictionary<string, object?>)
            {
                WriteList(inner, output, isRow: true);
            }
            else
            {
                Write(item, output);
            }

            before = ",";
        }

        output.Write(before == "[" ? "[]" : "]");
    }

    private static void WriteText(string text, TextWriter output)
    {
        output.Write('\'');
        WriteEscaped(text, output);
        output.Write('\'');
    }

    /// <summary>A part of a text, without the quotes around the whole.</summary>
    /// <remarks>Beside quotes and line ends: &amp; and # cut a Browser link off, $ would look like a parameter, and a backslash could start an escape.</remarks>
    internal static void WriteEscaped(string text, TextWriter output)
    {
        foreach (char letter in text)
        {
            switch (letter)
            {
                case '\'':
                    output.Write("\\'");
                    break;
                case '\\':
                    output.Write("\\\\");
                    break;
                case '\n':
                    output.Write("\\n");
                    break;
                case '\r':
                    output.Write("\\r");
                    break;
                case '\t':
                    output.Write("\\t");
                    break;
                case '&' or '#' or '$' or '\u2028' or '\u2029':
                case var other when char.IsControl(other):
                    output.Write(string.Create(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}"));
                    break;
                default:
                    output.Write(letter);
                    break;
            }
        }
    }

    [GeneratedRegex(@"\$([A-Za-z]\w*)")]
    private static partial Regex Parameter();

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9]*$")]
    private static partial Regex PlainName();
}
