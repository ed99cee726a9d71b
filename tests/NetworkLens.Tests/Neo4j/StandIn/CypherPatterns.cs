namespace NetworkLens.Tests.StandIn;

/// <summary>A statement at work: the graph, the parameters, what changed.</summary>
internal sealed class Execution(Graph graph, IReadOnlyDictionary<string, object?> parameters)
{
    public Graph Graph => graph;

    public Dictionary<string, long> Counters { get; } = [];

    public Frame At(object?[] row) => new(graph, parameters, row);

    public void Count(string what, long by = 1) => Counters[what] = Counters.GetValueOrDefault(what) + by;

    public void Delete(object? what, bool isDetaching)
    {
        if (what is GraphRelationship relationship && Graph.Delete(relationship))
        {
            Count("relationshipsDeleted");
        }
        else if (what is GraphNode node && graph.Nodes.Contains(node))
        {
            GraphRelationship[] tied = [.. node.Out.Concat(node.In).Distinct()];
            if (tied.Length > 0 && !isDetaching)
            {
                throw new CypherError("Neo.ClientError.Schema.ConstraintValidationFailed", "Cannot delete node, because it still has relationships.");
            }

            foreach (GraphRelationship each in tied)
            {
                Delete(each, isDetaching);
            }

            graph.Delete(node);
            Count("nodesDeleted");
        }
    }
}

/// <summary>Nodes and relationships of a pattern: (a:Label {key: value})-[r:TYPE {…}]->(b).</summary>
internal sealed partial class CypherParser
{
    private sealed record Element(int Slot, List<string> Labels, Dictionary<string, Expression> Properties)
    {
        public Dictionary<string, object?> Values(Frame frame) => Properties.ToDictionary(entry => entry.Key, entry => entry.Value.Of(frame));
    }

    private sealed record PathPattern(List<Element> Nodes, List<(Element Element, bool IsReversed)> Relationships)
    {
        public IEnumerable<object?[]> Match(Execution execution, object?[] row)
        {
            IEnumerable<object?[]> found = MatchNode(execution, row, Nodes[0]);
            for (int step = 0; step < Relationships.Count; step++)
            {
                int here = step;
                found = found.SelectMany(at => Step(execution, at, here));
            }

            return found;
        }

        public object?[] Merge(Execution execution, object?[] row)
        {
            // A whole pattern is matched or made: here one node, or one relationship between two known nodes.
            if (Match(execution, row).FirstOrDefault() is { } there)
            {
                return there;
            }

            Element made = Relationships.Count == 0 ? Nodes[0] : Relationships[0].Element;
            Dictionary<string, object?> values = made.Values(execution.At(row));
            if (values.ContainsValue(null))
            {
                throw new CypherError("Neo.ClientError.Statement.SemanticError", "Cannot merge because of null property value");
            }

            object?[] next = [.. row];
            execution.Count("propertiesSet", values.Count);
            if (Relationships.Count == 0)
            {
                execution.Count("nodesCreated");
                next[made.Slot] = execution.Graph.Create(made.Labels, values);
            }
            else
            {
                (GraphNode left, GraphNode right) = ((GraphNode)row[Nodes[0].Slot]!, (GraphNode)row[Nodes[1].Slot]!);
                execution.Count("relationshipsCreated");
                next[made.Slot] = Relationships[0].IsReversed
                    ? Graph.Create(made.Labels[0], right, left, values)
                    : Graph.Create(made.Labels[0], left, right, values);
            }

            return next;
        }

        private static IEnumerable<object?[]> MatchNode(Execution execution, object?[] row, Element node)
        {
            Dictionary<string, object?> values = node.Values(execution.At(row));
            if (row[node.Slot] is GraphNode bound)
            {
                return Fits(bound, node.Labels, values) ? [row] : [];
            }

            // A copy: what comes after may change what is iterated over.
            return execution.Graph.Candidates(node.Labels, values).Where(candidate => Fits(candidate, node.Labels, values)).ToArray().Select(candidate => With(row, node.Slot, candidate));
        }

        private IEnumerable<object?[]> Step(Execution execution, object?[] row, int step)
        {
            (Element element, bool isReversed) = Relationships[step];
            var from = (GraphNode)row[Nodes[step].Slot]!;
            Element end = Nodes[step + 1];
            Dictionary<string, object?> values = element.Values(execution.At(row));
            List<GraphRelationship> ways = isReversed ? from.In : from.Out;
            if (row[end.Slot] is GraphNode bound)
            {
                List<GraphRelationship> back = isReversed ? bound.Out : bound.In;
                ways = back.Count < ways.Count ? back : ways;
            }

            foreach (GraphRelationship way in ways.ToArray())
            {
                GraphNode start = isReversed ? way.To : way.From;
                GraphNode other = isReversed ? way.From : way.To;
                if (start == from && (row[end.Slot] is not GraphNode fixedEnd || fixedEnd == other)
                    && (element.Labels.Count == 0 || element.Labels.Contains(way.Type)) && HasAll(way.Properties, values)
                    && Fits(other, end.Labels, end.Values(execution.At(row))))
                {
                    yield return With(With(row, element.Slot, way), end.Slot, other);
                }
            }
        }

        private static bool Fits(GraphNode node, List<string> labels, Dictionary<string, object?> values) => labels.TrueForAll(node.Labels.Contains) && HasAll(node.Properties, values);

        private static bool HasAll(Dictionary<string, object?> properties, Dictionary<string, object?> values) =>
            values.All(pair => pair.Value is not null && properties.GetValueOrDefault(pair.Key) is { } there && AreEqual(there, pair.Value));

        private static object?[] With(object?[] row, int slot, object value)
        {
            object?[] next = [.. row];
            next[slot] = value;
            return next;
        }
    }

    private PathPattern ParsePath()
    {
        var nodes = new List<Element> { ParseElement("(", ")") };
        var relationships = new List<(Element, bool)>();
        while (Next.Is("-") || Next.Is("<"))
        {
            bool isReversed = Take("<");
            Expect("-");
            Element relationship = ParseElement("[", "]");
            Expect(isReversed ? "-" : "->");
            relationships.Add((relationship, isReversed));
            nodes.Add(ParseElement("(", ")"));
        }

        return new PathPattern(nodes, relationships);
    }

    private Element ParseElement(string start, string end)
    {
        Expect(start);
        string name = Next.Kind == TokenKind.Word ? Word() : $" {at}"; // one without a name gets one that nobody can write
        List<string> labels = Labels();
        int slot = scope.IndexOf(name) is var known and >= 0 ? known : scope.Count;
        Dictionary<string, Expression> properties = Take("{") ? Entries() : [];
        Expect(end);
        if (slot == scope.Count)
        {
            scope.Add(name);
        }

        return new Element(slot, labels, properties);
    }

    private void ParseChange(bool isRemoval)
    {
        string name = Word();
        int slot = scope.IndexOf(name);
        if (Next.Is(":"))
        {
            List<string> labels = Labels();
            AddChange(slot, (execution, _, target) =>
            {
                var node = (GraphNode)target;
                execution.Graph.Change(node, changed =>
                {
                    foreach (string label in labels)
                    {
                        if (isRemoval ? changed.Labels.Remove(label) : changed.Labels.Add(label))
                        {
                            execution.Count(isRemoval ? "labelsRemoved" : "labelsAdded");
                        }
                    }
                });
            });
        }
        else if (Take("."))
        {
            string key = Word();
            Expression? value = isRemoval ? null : ValueAfterEquals();
            AddChange(slot, (execution, row, target) => Assign(execution, target, properties => Put(properties, key, value?.Of(execution.At(row)))));
        }
        else
        {
            Expression map = ValueAfterEquals();
            AddChange(slot, (execution, row, target) =>
            {
                var entries = (IReadOnlyDictionary<string, object?>)map.Of(execution.At(row))!;
                Assign(execution, target, properties =>
                {
                    properties.Clear();
                    foreach ((string key, object? value) in entries)
                    {
                        Put(properties, key, value);
                    }
                });
            });
        }
    }

    private Expression ValueAfterEquals()
    {
        Expect("=");
        return ParseExpression();
    }

    private void AddChange(int slot, Action<Execution, object?[], object> change) => clauses.Add((execution, rows) =>
    {
        foreach (object?[] row in rows.Where(row => row[slot] is not null))
        {
            change(execution, row, row[slot]!);
        }

        return rows;
    });

    private static void Assign(Execution execution, object target, Action<Dictionary<string, object?>> change)
    {
        execution.Count("propertiesSet");
        if (target is GraphNode node)
        {
            execution.Graph.Change(node, changed => change(changed.Properties));
        }
        else
        {
            change(((GraphRelationship)target).Properties);
        }
    }

    private static void Put(Dictionary<string, object?> properties, string key, object? value)
    {
        if (value is IReadOnlyDictionary<string, object?>)
        {
            throw new CypherError("Neo.ClientError.Statement.TypeError", "Property values can only be of primitive types or arrays thereof.");
        }

        if (value is null)
        {
            properties.Remove(key);
        }
        else
        {
            properties[key] = value;
        }
    }

    private void ParseSchema(Token word)
    {
        if (word.Is("SHOW"))
        {
            Expect("INDEXES");
            Expect("YIELD");
            scope = [Word()];
            clauses.Add((execution, _) => [.. execution.Graph.Schema.Select(name => new object?[] { name })]);
            if (Take("WHERE"))
            {
                Expression where = ParseExpression();
                clauses.Add((execution, rows) => rows.FindAll(row => where.Of(execution.At(row)) is true));
            }
        }
        else if (word.Is("CALL"))
        {
            bool isServer = Next.Is("dbms");
            while (Next.Kind != TokenKind.End && !Take("YIELD"))
            {
                Move();
            }

            if (isServer)
            {
                scope = ["versions", "edition"];
                at += 3;
                clauses.Add((_, _) => [[new List<object?> { "5.26.0" }, "community"]]);
            }
        }
        else
        {
            (writes, isSchema) = (true, true);
            string name = tokens.First(token => token.Text.StartsWith("nl_", StringComparison.Ordinal)).Text;
            at = tokens.Count - 1;
            clauses.Add((execution, rows) => { execution.Graph.Schema.Add(name); return rows; });
        }
    }
}
