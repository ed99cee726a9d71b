using System.Globalization;

namespace NetworkLens.Tests.StandIn;

/// <summary>What an expression is computed from.</summary>
internal sealed record Frame(Graph Graph, IReadOnlyDictionary<string, object?> Parameters, object?[] Row);

/// <summary>An expression of the statements the product uses. Unknown (null) is neither true nor false.</summary>
internal sealed partial class CypherParser
{
    private sealed record Expression(Func<Frame, object?> Of, string Text, Func<IReadOnlyList<Frame>, object?>? OfGroup = null);

    private Expression ParseExpression() => ParseOr();

    private Expression ParseOr()
    {
        Expression left = ParseAnd();
        while (Take("OR"))
        {
            (Expression one, Expression other) = (left, ParseAnd());
            left = new(frame => (one.Of(frame), other.Of(frame)) switch { (true, _) or (_, true) => true, (false, false) => false, _ => null }, string.Empty);
        }

        return left;
    }

    private Expression ParseAnd()
    {
        Expression left = ParseNot();
        while (Take("AND"))
        {
            (Expression one, Expression other) = (left, ParseNot());
            left = new(frame => (one.Of(frame), other.Of(frame)) switch { (false, _) or (_, false) => false, (true, true) => true, _ => null }, string.Empty);
        }

        return left;
    }

    private Expression ParseNot()
    {
        if (!Take("NOT"))
        {
            return ParseComparison();
        }

        Expression inner = ParseNot();
        return new(frame => inner.Of(frame) is bool flag ? !flag : null, string.Empty);
    }

    private Expression ParseComparison()
    {
        Expression left = ParseValue();
        string? sign = (string[])["=", "<>", "<=", ">=", "<", ">"] is var signs && Next.Kind == TokenKind.Sign ? signs.FirstOrDefault(sign => Next.Is(sign)) : null;
        if (sign is not null)
        {
            Move();
            Expression right = ParseValue();
            return new(frame => Compare(sign, left.Of(frame), right.Of(frame)), string.Empty);
        }

        if (Take("IS"))
        {
            bool isNegated = Take("NOT");
            Expect("NULL");
            return new(frame => left.Of(frame) is null != isNegated, string.Empty);
        }

        if (Take("IN"))
        {
            Expression list = ParseValue();
            return new(frame => list.Of(frame) is IEnumerable<object?> items && left.Of(frame) is { } value ? items.Any(item => value.Equals(item)) : null, string.Empty);
        }

        if (Take("STARTS"))
        {
            Expect("WITH");
            Expression start = ParseValue();
            return new(frame => left.Of(frame) is string text && start.Of(frame) is string prefix ? text.StartsWith(prefix, StringComparison.Ordinal) : null, string.Empty);
        }

        return left;
    }

    private Expression ParseValue()
    {
        Expression value = ParseAtom();
        while (true)
        {
            if (Take("."))
            {
                (Expression owner, string key) = (value, Word());
                value = new(frame => Property(owner.Of(frame), key), $"{owner.Text}.{key}");
            }
            else if (Take("["))
            {
                (Expression owner, Expression index) = (value, ParseExpression());
                Expect("]");
                value = new(frame => Property(owner.Of(frame), index.Of(frame)), owner.Text);
            }
            else if (Next.Is(":") && scope.Contains(value.Text))
            {
                Expression node = value;
                List<string> labels = Labels();
                value = new(frame => node.Of(frame) is GraphNode one ? labels.TrueForAll(one.Labels.Contains) : null, string.Empty);
            }
            else
            {
                return value;
            }
        }
    }

    private Expression ParseAtom()
    {
        Token token = Next;
        Move();
        switch (token.Kind)
        {
            case TokenKind.Text or TokenKind.Number:
                return new(_ => token.Value, token.Text);
            case TokenKind.Parameter:
                return new(
                    frame => frame.Parameters.TryGetValue(token.Text, out object? value)
                        ? value
                        : throw new CypherError("Neo.ClientError.Statement.ParameterMissing", $"Expected parameter(s): {token.Text}"),
                    token.Text);
            case TokenKind.Sign when token.Text == "(":
                Expression inner = ParseExpression();
                Expect(")");
                return inner;
            case TokenKind.Sign when token.Text == "-":
                object? negated = Move().Value switch { long whole => (object)-whole, double fraction => -fraction, _ => throw Unknown() };
                return new(_ => negated, string.Empty);
            case TokenKind.Sign when token.Text == "[":
                List<Expression> items = Listed("]");
                return new(frame => items.ConvertAll(item => item.Of(frame)), string.Empty);
            case TokenKind.Sign when token.Text == "{":
                Dictionary<string, Expression> map = Entries();
                return new(frame => map.ToDictionary(entry => entry.Key, entry => entry.Value.Of(frame)), string.Empty);
            case TokenKind.Word when token.Is("null"):
                return new(_ => null, "null");
            case TokenKind.Word when token.Is("true") || token.Is("false"):
                return new(_ => token.Is("true"), token.Text);
            case TokenKind.Word when Next.Is("("):
                return ParseCall(token.Text);
            case TokenKind.Word:
                int slot = scope.IndexOf(token.Text);
                return slot >= 0 ? new(frame => frame.Row[slot], token.Text) : throw new CypherError("Neo.ClientError.Statement.SyntaxError", $"Variable `{token.Text}` not defined");
            default:
                throw Unknown();
        }
    }

    private Expression ParseCall(string name)
    {
        Move();
        bool isDistinct = Take("DISTINCT");
        if (Take("*"))
        {
            Expect(")");
            return new(_ => throw Unknown(), "count(*)", frames => (long)frames.Count);
        }

        List<Expression> arguments = Listed(")");
        Expression? first = arguments.FirstOrDefault();
        string text = $"{name}({first?.Text})";
        switch (name)
        {
            case "count":
                return new(_ => throw Unknown(), text, frames => (long)Values(frames, first!, isDistinct).Count());
            case "collect":
                return new(_ => throw Unknown(), text, frames => Values(frames, first!, isDistinct).ToList());
            case "toFloat":
                return new(frame => first!.Of(frame) is long or double ? Convert.ToDouble(first.Of(frame), CultureInfo.InvariantCulture) : null, text);
            case "toInteger":
                return new(frame => first!.Of(frame) switch { long whole => whole, double number => (long)number, _ => null }, text);
            case "size":
                return new(frame => first!.Of(frame) switch { string word => (long)word.Length, IEnumerable<object?> list => (long)list.Count(), _ => null }, text);
            case "properties":
                return new(frame => first!.Of(frame) switch { GraphNode node => node.Properties, GraphRelationship relationship => relationship.Properties, var other => other }, text);
            case "labels":
                return new(frame => first!.Of(frame) is GraphNode node ? node.Labels.Select(label => (object?)label).ToList() : null, text);
            case "type":
                return new(frame => (first!.Of(frame) as GraphRelationship)?.Type, text);
            case "coalesce":
                return new(frame => arguments.Select(argument => argument.Of(frame)).FirstOrDefault(value => value is not null), text);
            default:
                throw new CypherError("Neo.ClientError.Statement.SyntaxError", $"Unknown function '{name}'");
        }
    }

    private static IEnumerable<object?> Values(IReadOnlyList<Frame> frames, Expression value, bool isDistinct)
    {
        IEnumerable<object?> values = frames.Select(value.Of).Where(item => item is not null);
        return isDistinct ? values.Distinct() : values;
    }

    private static object? Property(object? owner, object? key) => (owner, key) switch
    {
        (GraphNode node, string name) => node.Properties.GetValueOrDefault(name),
        (GraphRelationship relationship, string name) => relationship.Properties.GetValueOrDefault(name),
        (IReadOnlyDictionary<string, object?> map, string name) => map.GetValueOrDefault(name),
        (IReadOnlyList<object?> list, long index) when index >= 0 && index < list.Count => list[(int)index],
        _ => null,
    };

    private static bool? Compare(string sign, object? left, object? right)
    {
        if (left is null || right is null)
        {
            return null;
        }

        bool areEqual = AreEqual(left, right);
        if (sign is "=" or "<>")
        {
            return areEqual == (sign == "=");
        }

        if (Order(left, right) is not { } order)
        {
            return null;
        }

        return sign switch { "<" => order < 0, ">" => order > 0, "<=" => order <= 0, _ => order >= 0 };
    }

    private static bool AreEqual(object left, object right) => (left, right) switch
    {
        (IReadOnlyList<object?> one, IReadOnlyList<object?> other) => one.SequenceEqual(other),
        (long or double, long or double) => Order(left, right) == 0,
        _ => left.Equals(right),
    };

    // Only texts with texts and numbers with numbers: all else is unknown.
    private static int? Order(object? left, object? right) => (left, right) switch
    {
        (string one, string other) => string.CompareOrdinal(one, other),
        (long one, long other) => one.CompareTo(other),
        (long or double, long or double) => Convert.ToDouble(left, CultureInfo.InvariantCulture).CompareTo(Convert.ToDouble(right, CultureInfo.InvariantCulture)),
        _ => null,
    };
}
