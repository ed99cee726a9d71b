using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Npgsql;
using NpgsqlTypes;

namespace NetworkLens.Cluster;

/// <summary>Results in PostgreSQL, a row a lot.</summary>
internal sealed class PostgresResults(string connection) : IResultStore
{
    private static readonly string[] Scripts = ["PostgreSQL-Main.sql", "PostgreSQL-Clustering.sql", "PostgreSQL-Persistence.sql"];

    private readonly NpgsqlDataSource source = NpgsqlDataSource.Create(connection);

    /// <inheritdoc/>
    [SuppressMessage("Security", "CA2100", Justification = "Only statements that the program holds are run.")]
    public async Task Prepare(CancellationToken cancellation)
    {
        await using NpgsqlConnection database = await source.OpenConnectionAsync(cancellation);
        await using NpgsqlTransaction whole = await database.BeginTransactionAsync(cancellation);
        await Run("SELECT pg_advisory_xact_lock(778001)"); // two that start at once
        if (!await HasTable(database, cancellation))
        {
            foreach (string script in Scripts)
            {
                await Run(TextOf(script));
            }

            await Run("CREATE TABLE networklens_results (job text, round text, lot integer, worker text NOT NULL, milliseconds integer NOT NULL, result bytea NOT NULL, PRIMARY KEY (job, round, lot))");
        }

        await whole.CommitAsync(cancellation);

        async Task Run(string statement)
        {
            await using var command = new NpgsqlCommand(statement, database, whole);
            await command.ExecuteNonQueryAsync(cancellation);
        }
    }

    /// <inheritdoc/>
    public async Task<bool> IsPrepared(CancellationToken cancellation)
    {
        await using NpgsqlConnection database = await source.OpenConnectionAsync(cancellation);
        return await HasTable(database, cancellation);
    }

    /// <inheritdoc/>
    public async Task Put(string job, string round, IReadOnlyList<LotResult> results, CancellationToken cancellation)
    {
        await using NpgsqlCommand command = source.CreateCommand(
            "INSERT INTO networklens_results SELECT $1, $2, lot, worker, milliseconds, result FROM unnest($3, $4, $5, $6) AS rows(lot, worker, milliseconds, result) ON CONFLICT DO NOTHING");
        command.Parameters.Add(new NpgsqlParameter { Value = job });
        command.Parameters.Add(new NpgsqlParameter { Value = round });
        command.Parameters.Add(new NpgsqlParameter { Value = results.Select(result => result.Lot).ToArray() });
        command.Parameters.Add(new NpgsqlParameter { Value = results.Select(result => result.Worker).ToArray() });
        command.Parameters.Add(new NpgsqlParameter { Value = results.Select(result => result.Milliseconds).ToArray() });
        command.Parameters.Add(new NpgsqlParameter { Value = results.Select(result => result.Bytes).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bytea });
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <inheritdoc/>
    public async Task<BitArray> Done(string job, string round, int lots, CancellationToken cancellation)
    {
        var done = new BitArray(lots);
        await using NpgsqlCommand command = source.CreateCommand("SELECT lot FROM networklens_results WHERE job = $1 AND round = $2");
        command.Parameters.Add(new NpgsqlParameter { Value = job });
        command.Parameters.Add(new NpgsqlParameter { Value = round });
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            done[reader.GetInt32(0)] = true;
        }

        return done;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<LotResult>> Get(string job, string round, int first, int count, CancellationToken cancellation)
    {
        await using NpgsqlCommand command = source.CreateCommand(
            "SELECT lot, worker, milliseconds, result FROM networklens_results WHERE job = $1 AND round = $2 AND lot >= $3 AND lot < $4 ORDER BY lot");
        command.Parameters.Add(new NpgsqlParameter { Value = job });
        command.Parameters.Add(new NpgsqlParameter { Value = round });
        command.Parameters.Add(new NpgsqlParameter { Value = first });
        command.Parameters.Add(new NpgsqlParameter { Value = first + count });
        var results = new List<LotResult>();
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            results.Add(new LotResult(reader.GetInt32(0), reader.GetString(1), reader.GetInt32(2), await reader.GetFieldValueAsync<byte[]>(3, cancellation)));
        }

        return results;
    }

    /// <inheritdoc/>
    public async Task Drop(string job, CancellationToken cancellation)
    {
        await using NpgsqlCommand command = source.CreateCommand("DELETE FROM networklens_results WHERE job = $1");
        command.Parameters.Add(new NpgsqlParameter { Value = job });
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => source.DisposeAsync();

    private static string TextOf(string script)
    {
        using Stream bytes = Assembly.GetExecutingAssembly().GetManifestResourceStream(script)!;
        using var text = new StreamReader(bytes);
        return text.ReadToEnd();
    }

    private static async Task<bool> HasTable(NpgsqlConnection database, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand("SELECT to_regclass('networklens_results') IS NOT NULL", database);
        return (bool)(await command.ExecuteScalarAsync(cancellation))!;
    }
}
