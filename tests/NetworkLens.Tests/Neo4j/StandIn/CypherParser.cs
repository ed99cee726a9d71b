namespace NetworkLens.Tests.StandIn;

/// <summary>Rows in, rows out; what a clause does to the graph on the way.</summary>
internal delegate List<object?[]> Clause(Execution execution, List<object?[]> rows);

/// <summary>A statement, ready to run.</summary>
internal sealed record CypherPlan(bool Writes, bool IsSchema, IReadOnlyList<string> Fields, IReadOnlyList<Clause> Clauses);

/// <summary>Reads the part of Cypher that the product's statements are written in, and runs it as Neo4j would: clause by clause, each over all rows.</summary>
internal sealed partial class CypherParser
{
    private readonly List<Token> tokens;
    private readonly List<Clause> clauses = [];
    private List<string> scope = [];
    private List<string> fields = [];
    private bool writes;
    private bool isSchema;
    private int at;

    private CypherParser(string text) => tokens = CypherLexer.Read(text);

    private Token Next => tokens[at];

    public static CypherPlan Parse(string text)
    {
        var parser = new CypherParser(text);
        while (parser.Next.Kind != TokenKind.End)
        {
            parser.ParseClause();
        }

        return new CypherPlan(parser.writes, parser.isSchema, parser.fields, parser.clauses);
    }

    private void ParseClause()
    {
        Token word = Move();
        if (word.Is("UNWIND"))
        {
            ParseUnwind();
        }
        else if (word.Is("MATCH"))
        {
            ParseMatch(isOptional: false);
        }
        else if (word.Is("OPTIONAL"))
        {
            Expect("MATCH");
            ParseMatch(isOptional: true);
        }
        else if (word.Is("MERGE"))
        {
            writes = true;
            PathPattern pattern = ParsePath();
            int width = scope.Count;
            clauses.Add((execution, rows) => rows.ConvertAll(row => pattern.Merge(execution, Widened(row, width))));
        }
        else if (word.Is("SET") || word.Is("REMOVE"))
        {
            writes = true;
            do
            {
                ParseChange(isRemoval: word.Is("REMOVE"));
            }
            while (Take(","));
        }
        else if (word.Is("DETACH") || word.Is("DELETE"))
        {
            ParseDelete(isDetaching: word.Is("DETACH"));
        }
        else if (word.Is("WITH") || word.Is("RETURN"))
        {
            ParseProjection(isReturn: word.Is("RETURN"));
        }
        else if (word.Is("CREATE") || word.Is("SHOW") || word.Is("CALL"))
        {
            ParseSchema(word);
        }
        else
        {
            throw Unknown();
        }
    }

    private void ParseUnwind()
    {
        Expression list = ParseExpression();
        Expect("AS");
        scope.Add(Word());
        int width = scope.Count;
        clauses.Add((execution, rows) =>
        [
            .. rows.SelectMany(row => list.Of(execution.At(row)) is IEnumerable<object?> items
                ? items.Select(item => { object?[] next = Widened(row, width); next[^1] = item; return next; })
                : []),
        ]);
    }

    private void ParseMatch(bool isOptional)
    {
        var patterns = new List<PathPattern>();
        do
        {
            patterns.Add(ParsePath());
        }
        while (Take(","));
        Expression? where = Take("WHERE") ? ParseExpression() : null;
        int width = scope.Count;
        clauses.Add((execution, rows) =>
        {
            var matched = new List<object?[]>();
            foreach (object?[] row in rows)
            {
                IEnumerable<object?[]> found = [Widened(row, width)];
                foreach (PathPattern pattern in patterns)
                {
                    found = found.SelectMany(start => pattern.Match(execution, start));
                }

                int before = matched.Count;
                matched.AddRange(found.Where(candidate => where is null || where.Of(execution.At(candidate)) is true));
                if (isOptional && matched.Count == before)
                {
                    matched.Add(Widened(row, width));
                }
            }

            return matched;
        });
    }

    private void ParseDelete(bool isDetaching)
    {
        writes = true;
        if (isDetaching)
        {
            Expect("DELETE");
        }

        Expression what = ParseExpression();
        clauses.Add((execution, rows) =>
        {
            foreach (object?[] row in rows)
            {
                execution.Delete(what.Of(execution.At(row)), isDetaching);
            }

            return rows;
        });
    }

    private void ParseProjection(bool isReturn)
    {
        List<string> before = scope;
        bool isDistinct = Take("DISTINCT");
        var items = new List<(Expression Value, string Name)>();
        do
        {
            Expression value = ParseExpression();
            items.Add((value, Take("AS") ? Word() : value.Text));
        }
        while (Take(","));
        bool isGrouped = items.Exists(item => item.Value.OfGroup is not null);
        List<string> after = [.. items.Select(item => item.Name)];

        // ORDER BY may name what was projected, and where rows were not grouped also what was there before.
        scope = isGrouped ? after : [.. after, .. before];
        var order = new List<(Expression Value, bool IsDescending)>();
        if (Take("ORDER"))
        {
            Expect("BY");
            do
            {
                Expression value = ParseExpression();
                order.Add((value, Take("DESC")));
            }
            while (Take(","));
        }

        Expression? limit = Take("LIMIT") ? ParseExpression() : null;
        scope = after;
        Expression? where = Take("WHERE") ? ParseExpression() : null;
        if (isReturn)
        {
            fields = after;
        }

        clauses.Add((execution, rows) =>
        {
            IEnumerable<object?[]> projected = isGrouped
                ? Grouped(execution, rows, items)
                : rows.Select(row => (object?[])[.. items.Select(item => item.Value.Of(execution.At(row))), .. row]);
            if (order.Count > 0)
            {
                projected = projected.Order(Comparer<object?[]>.Create((one, other) => order
                    .Select(key => Rank(key.Value.Of(execution.At(one)), key.Value.Of(execution.At(other))) * (key.IsDescending ? -1 : 1)).FirstOrDefault(rank => rank != 0)));
            }

            projected = projected.Select(row => row[..after.Count]);
            projected = isDistinct ? projected.DistinctBy(row => string.Join('\0', row)) : projected;
            projected = projected.Where(row => where is null || where.Of(execution.At(row)) is true);
            return [.. limit is null ? projected : projected.Take((int)(long)limit.Of(execution.At([]))!)];
        });
    }

    private static IEnumerable<object?[]> Grouped(Execution execution, List<object?[]> rows, List<(Expression Value, string Name)> items)
    {
        (Expression Value, string Name)[] keys = [.. items.Where(item => item.Value.OfGroup is null)];
        var groups = rows.GroupBy(row => keys.Select(key => key.Value.Of(execution.At(row))).ToArray(), new SameKeys()).Select(group => group.ToList()).ToList();
        if (keys.Length == 0 && groups.Count == 0)
        {
            groups.Add([]); // counting nothing gives a row that says 0
        }

        return groups.Select(group => items.Select(item => item.Value.OfGroup is { } aggregate
            ? aggregate(group.ConvertAll(execution.At))
            : item.Value.Of(execution.At(group[0]))).ToArray());
    }

    // null last, as Neo4j sorts.
    private static int Rank(object? one, object? other) => (one, other) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        _ => Order(one, other) ?? 0,
    };

    private static object?[] Widened(object?[] row, int width)
    {
        object?[] wider = new object?[width];
        row.AsSpan(0, Math.Min(row.Length, width)).CopyTo(wider);
        return wider;
    }

    private Token Move() => tokens[at++];

    private bool Take(string text)
    {
        if (!Next.Is(text))
        {
            return false;
        }

        at++;
        return true;
    }

    private void Expect(string text)
    {
        if (!Take(text))
        {
            throw Unknown();
        }
    }

    private string Word() => Next.Kind == TokenKind.Word ? Move().Text : throw Unknown();

    private List<string> Labels()
    {
        var labels = new List<string>();
        while (Take(":"))
        {
            labels.Add(Word());
        }

        return labels;
    }

    private List<Expression> Listed(string end)
    {
        var items = new List<Expression>();
        while (!Take(end))
        {
            items.Add(ParseExpression());
            Take(",");
        }

        return items;
    }

    private Dictionary<string, Expression> Entries()
    {
        var entries = new Dictionary<string, Expression>();
        while (!Take("}"))
        {
            string key = Word();
            Expect(":");
            entries[key] = ParseExpression();
            Take(",");
        }

        return entries;
    }

    private CypherError Unknown() => new("Neo.ClientError.Statement.SyntaxError", $"Invalid input '{Next.Text}' at token {at}");

    private sealed class SameKeys : IEqualityComparer<object?[]>
    {
        public bool Equals(object?[]? x, object?[]? y) => x!.SequenceEqual(y!);

        public int GetHashCode(object?[] obj) => obj.Aggregate(17, (hash, item) => HashCode.Combine(hash, item));
    }
}
