namespace NetworkLens.Neo4j;

/// <summary>A data set as a script for cypher-shell: what neo4j push does, without NetworkLens.</summary>
/// <remarks>Values stand in it as text, since a script has no parameters; the statements are those of <see cref="LoadCypher"/>.</remarks>
public static class CypherWriter
{
    // Literals are parsed one by one: a server slows down over thousands of them in one statement.
    private const int LiteralRows = 200;

    /// <summary>Writes the schema, then the whole load as one transaction. Memory of one batch.</summary>
    /// <param name="load">What to write.</param>
    /// <param name="output">Lines end in \n.</param>
    /// <param name="cancellation">Looked at between statements.</param>
    public static void Write(CypherLoad load, TextWriter output, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(load);
        ArgumentNullException.ThrowIfNull(output);
        output.Write($"// The data set {OneLine(load.DataSet)}, load {load.Id}: cypher-shell --file load.cypher\n// All or nothing, and again does no harm: what an earlier load of it left goes.\n\n");
        foreach (string statement in SchemaCypher.All)
        {
            WriteStatement(new CypherStatement(statement), output);
        }

        output.Write("\n:begin\n");
        WriteStatement(load.Clearing(), output);
        foreach (LoadBatch batch in load.Nodes().Concat(load.Relationships()))
        {
            cancellation.ThrowIfCancellationRequested();
            if (RowText.TryWrite(batch, load.StatementOf(batch), output))
            {
                output.Write(";\n");
                continue;
            }

            foreach (Dictionary<string, object?>[] rows in batch.Rows.Chunk(LiteralRows))
            {
                WriteStatement(load.StatementOf(new LoadBatch(batch.Table, rows)), output);
            }
        }

        foreach (CypherStatement statement in Last(load))
        {
            WriteStatement(statement, output);
        }

        output.Write(":commit\n");
    }

    /// <summary>Writes the load alone, for other databases that read Cypher: without schema, transaction and commands of cypher-shell. Memory of one batch.</summary>
    /// <param name="load">What to write.</param>
    /// <param name="output">Lines end in \n.</param>
    /// <param name="cancellation">Looked at between statements.</param>
    public static void WritePlain(CypherLoad load, TextWriter output, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(load);
        ArgumentNullException.ThrowIfNull(output);
        output.Write($"// The data set {OneLine(load.DataSet)}, load {load.Id}, for an empty database: statements that end in a semicolon, to be run in this order.\n\n");
        foreach (CypherStatement statement in load.Nodes(LiteralRows).Concat(load.Relationships(LiteralRows)).Select(load.StatementOf).Prepend(load.Clearing()).Concat(Last(load)))
        {
            cancellation.ThrowIfCancellationRequested();
            WriteStatement(statement, output);
        }
    }

    /// <summary>Writes the schema alone.</summary>
    /// <param name="output">Lines end in \n.</param>
    public static void WriteSchema(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write("// Constraints and indexes of what NetworkLens keeps in Neo4j; each may run any number of times.\n\n");
        foreach (string statement in SchemaCypher.All)
        {
            WriteStatement(new CypherStatement(statement), output);
        }
    }

    private static IEnumerable<CypherStatement> Last(CypherLoad load) => [.. load.Labels(), load.Sweep(), load.Finish()];

    private static void WriteStatement(CypherStatement statement, TextWriter output)
    {
        CypherLiteral.WriteStatement(statement, output);
        output.Write(";\n");
    }

    private static string OneLine(string text) => string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter));
}
