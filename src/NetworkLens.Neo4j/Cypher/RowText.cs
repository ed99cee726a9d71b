using System.Globalization;
using System.Text.RegularExpressions;

namespace NetworkLens.Neo4j;

/// <summary>The statement of a batch with its rows as one text, a row a line, that the server takes apart: it reads one literal where it would read thousands.</summary>
/// <remarks>
/// Statements of one table have the same words but for that text, so that the server plans them once. Behind each row stands one separator more, so that an editor or a shell that
/// changes line ends, or takes blanks away at the end of a line, changes no value.
/// </remarks>
internal static partial class RowText
{
    private const string LineStart = "\n  ";
    private const string Between = "|\t\u001f¦";
    private const string Within = ",;\u001e~";
    private const string Rows = "UNWIND $rows AS list\n";

    /// <summary>Writes the statement, without what ends it. O(all letters).</summary>
    /// <param name="batch">Its rows.</param>
    /// <param name="statement">Of <see cref="CypherLoad.StatementOf"/>.</param>
    /// <param name="output">Where to.</param>
    /// <returns>False, with nothing written, where a text holds what separates, or a property has values of several types.</returns>
    public static bool TryWrite(LoadBatch batch, CypherStatement statement, TextWriter output)
    {
        var rows = (IReadOnlyList<object?>)statement.Parameters["rows"]!;
        int keys = batch.Table.Keys.Length;
        Kind[] kinds = [.. Enumerable.Range(0, keys + batch.Properties.Length).Select(column => KindOf(rows.Select(row => ((List<object?>)row!)[column])))];
        string[] texts = [.. rows.SelectMany(row => ((List<object?>)row!).SelectMany(TextsOf))];
        if (kinds.Contains(Kind.Mixed) || texts.Any(text => text.Length == 0 || text.Contains(LineStart, StringComparison.Ordinal))
            || FirstOf(Between, texts) is not { } between || FirstOf(Within.Replace(between, '\n'), texts) is not { } within)
        {
            return false;
        }

        output.Write("UNWIND split('");
        foreach (List<object?> row in rows.Cast<List<object?>>())
        {
            output.Write(LineStart);
            foreach (object? value in row)
            {
                CypherLiteral.WriteEscaped(value is List<object?> list ? string.Join(within, list) : Plain(value), output);
                CypherLiteral.WriteEscaped(between.ToString(), output);
            }
        }

        output.Write($"', '\\n  ')[1..] AS line\nWITH split(line, {Quoted(between)}) AS list\n");
        string rest = statement.Text.StartsWith(Rows, StringComparison.Ordinal) ? statement.Text[Rows.Length..] : throw new ArgumentException("Expected the statement of a batch.", nameof(statement));
        rest = Cell().Replace(rest, found => int.Parse(found.Groups[1].ValueSpan, CultureInfo.InvariantCulture) is var column && column < keys ? found.Value : Read(kinds[column], found.Value, within));
        CypherLiteral.WriteStatement(statement with { Text = rest }, output);
        return true;
    }

    private enum Kind
    {
        Mixed,
        Text,
        Whole,
        Number,
        Flag,
        List,
    }

    private static Kind KindOf(IEnumerable<object?> values) => values.OfType<object>().Select(value => value switch
    {
        string => Kind.Text,
        long or int => Kind.Whole,
        double => Kind.Number,
        bool => Kind.Flag,
        List<object?> { Count: > 0 } list when list.TrueForAll(item => item is string) => Kind.List,
        _ => Kind.Mixed,
    }).Distinct().ToArray() is [var only] ? only : Kind.Mixed;

    private static IEnumerable<string> TextsOf(object? value) => value switch
    {
        string text => [text],
        List<object?> list => list.OfType<string>(),
        _ => [],
    };

    private static char? FirstOf(string separators, string[] texts)
    {
        var there = texts.SelectMany(text => text).ToHashSet();
        return separators.Where(separator => separator != '\n' && !there.Contains(separator)).Select(separator => (char?)separator).FirstOrDefault();
    }

    private static string Plain(object? value) => value switch
    {
        null => string.Empty,
        string text => text,
        bool flag => flag ? "true" : "false",
        double number => CypherLiteral.Text(number),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"{value} is no Cypher value.", nameof(value)),
    };

    // What is not there is an empty text, of which each of these makes null.
    private static string Read(Kind kind, string cell, char within)
    {
        string OrNull(string value) => $"CASE {cell} WHEN '' THEN null ELSE {value} END"; // nullIf() is not in every version
        return kind switch
        {
            Kind.Whole => $"toInteger({cell})",
            Kind.Number => $"toFloat({cell})",
            Kind.Flag => $"toBoolean({cell})",
            Kind.List => OrNull($"split({cell}, {Quoted(within)})"),
            _ => OrNull(cell),
        };
    }

    private static string Quoted(char letter)
    {
        using var text = new StringWriter();
        CypherLiteral.Write(letter.ToString(), text);
        return text.ToString();
    }

    [GeneratedRegex(@"list\[(\d+)\]")]
    private static partial Regex Cell();
}
