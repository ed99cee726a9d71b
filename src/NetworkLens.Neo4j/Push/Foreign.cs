namespace NetworkLens.Neo4j;

/// <summary>Nodes and constraints that are not ours and stand in the way of a push.</summary>
internal static class Foreign
{
    private const string Violated = "Neo.ClientError.Schema.ConstraintValidationFailed";
    private const string OurPrefix = "nl_";

    /// <summary>Refuses where a node without the label NetworkLens has a label, the data set and an id of this load: MERGE would take it over. O(nodes) at the server.</summary>
    public static async Task RefuseNodesAsync(ICypherSession session, CypherLoad load, CancellationToken cancellation)
    {
        foreach (IGrouping<string, string> found in (await RowsAsync(session, new CypherStatement(ForeignCypher.Nodes, ("dataset", load.DataSet)), cancellation))
            .SelectMany(row => Texts(row["labels"]).Select(label => (Label: label, Id: row.Text("id") ?? string.Empty))).GroupBy(node => node.Label, node => node.Id))
        {
            var ids = load.NodesOf(found.Key).Select(node => node.Id).ToHashSet(StringComparer.Ordinal);
            if (found.FirstOrDefault(ids.Contains) is { } id)
            {
                throw new CypherFault(
                    FaultKind.Refused,
                    $"A node that is not ours stands where this push would write: (:{found.Key} {{dataset: '{load.DataSet}', id: '{id}'}}), without the label NetworkLens. The push would take it over: give it another dataset or id first.")
                {
                    Written = Written.Nothing,
                };
            }
        }
    }

    /// <summary>The fault with the name of the constraint that is not ours and the id that it refuses; the same fault where there is none.</summary>
    public static async Task<CypherFault> NamedAsync(ICypherSession session, CypherLoad load, CypherFault fault, CancellationToken cancellation)
    {
        if (fault.Code != Violated)
        {
            return fault;
        }

        foreach (CypherRow row in await RowsAsync(session, new CypherStatement(ForeignCypher.Constraints), cancellation))
        {
            string name = row.Text("name")!;
            bool isUnique = row.Text("entityType") == "NODE" && (row.Text("type")!.Contains("UNIQUENESS", StringComparison.Ordinal) || row.Text("type")!.EndsWith("KEY", StringComparison.Ordinal));
            if (!isUnique || name.StartsWith(OurPrefix, StringComparison.Ordinal) || Texts(row["properties"]).FirstOrDefault(property => property != "dataset") is not { } property)
            {
                continue;
            }

            foreach (string label in Texts(row["labels"]))
            {
                var idsByValue = load.NodesOf(label).Select(node => (Value: property == "id" ? node.Id : node.Properties.GetValueOrDefault(property), node.Id))
                    .Where(node => node.Value is not null).GroupBy(node => node.Value!).ToDictionary(group => group.Key, group => group.Select(node => node.Id).ToArray());
                var question = new CypherStatement(ForeignCypher.Value, ("label", label), ("property", property), ("values", idsByValue.Keys.ToList<object?>()), ("dataset", load.DataSet));
                object? taken = await RowsAsync(session, question, cancellation) is [var conflict, ..] ? conflict["value"] : idsByValue.FirstOrDefault(pair => pair.Value.Length > 1).Key;
                if (taken is not null)
                {
                    return new CypherFault(
                        FaultKind.Refused,
                        $"The constraint '{name}', which is not ours, allows one {label} for each {property}, and the {property} of the {label} '{idsByValue[taken][0]}' is taken already: '{taken}'. Drop the constraint, or push into another database (--database).",
                        fault)
                    {
                        Code = fault.Code,
                        Written = fault.Written,
                    };
                }
            }
        }

        return fault;
    }

    private static string[] Texts(object? list) => list is IEnumerable<object?> texts ? [.. texts.OfType<string>()] : [];

    private static Task<IReadOnlyList<CypherRow>> RowsAsync(ICypherSession session, CypherStatement statement, CancellationToken cancellation) => session.InTransactionAsync(
        CypherAccess.Read, async transaction => (await transaction.RunAsync(statement, cancellation)).Rows, cancellation);
}
