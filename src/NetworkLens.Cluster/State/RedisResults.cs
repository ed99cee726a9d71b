using System.Buffers.Binary;
using System.Collections;
using System.Text;
using StackExchange.Redis;

namespace NetworkLens.Cluster;

/// <summary>Results in Redis: a hash a round, and a bit a lot.</summary>
internal sealed class RedisResults(ConfigurationOptions options) : IResultStore
{
    private const string Prepared = "networklens/prepared";

    // One step for Redis, so that a bit says that a result is there. Lots stand in pairs with their results.
    private const string PutScript = "for at = 1, #ARGV, 2 do redis.call('HSETNX', KEYS[1], ARGV[at], ARGV[at + 1]); redis.call('SETBIT', KEYS[2], ARGV[at], 1) end redis.call('SADD', KEYS[3], KEYS[1], KEYS[2])";

    private readonly Lazy<Task<ConnectionMultiplexer>> connection = new(() => ConnectionMultiplexer.ConnectAsync(options));

    /// <inheritdoc/>
    public async Task Prepare(CancellationToken cancellation) => await (await Database()).StringSetAsync(Prepared, "1");

    /// <inheritdoc/>
    public async Task<bool> IsPrepared(CancellationToken cancellation) => await (await Database()).KeyExistsAsync(Prepared);

    /// <inheritdoc/>
    public async Task Put(string job, string round, IReadOnlyList<LotResult> results, CancellationToken cancellation)
    {
        RedisValue[] values = [.. results.SelectMany(result => new RedisValue[] { result.Lot, Written(result) })];
        await (await Database()).ScriptEvaluateAsync(PutScript, [Results(job, round), Bits(job, round), Keys(job)], values);
    }

    /// <inheritdoc/>
    public async Task<BitArray> Done(string job, string round, int lots, CancellationToken cancellation)
    {
        byte[] bytes = (byte[]?)await (await Database()).StringGetAsync(Bits(job, round)) ?? [];
        var done = new BitArray(lots);
        for (int lot = 0; lot < lots && lot / 8 < bytes.Length; lot++)
        {
            done[lot] = (bytes[lot / 8] & (128 >> (lot % 8))) != 0;
        }

        return done;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<LotResult>> Get(string job, string round, int first, int count, CancellationToken cancellation)
    {
        RedisValue[] found = await (await Database()).HashGetAsync(Results(job, round), [.. Enumerable.Range(first, count).Select(lot => (RedisValue)lot)]);
        return [.. found.Select((value, at) => value.IsNull ? null : Read(first + at, (byte[])value!)).OfType<LotResult>()];
    }

    /// <inheritdoc/>
    public async Task Drop(string job, CancellationToken cancellation)
    {
        IDatabase database = await Database();
        RedisKey[] keys = [.. (await database.SetMembersAsync(Keys(job))).Select(key => (RedisKey)(string)key!), Keys(job)];
        await database.KeyDeleteAsync(keys);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (connection.IsValueCreated)
        {
            await (await connection.Value).DisposeAsync();
        }
    }

    private async Task<IDatabase> Database() => (await connection.Value).GetDatabase();

    private static RedisKey Results(string job, string round) => $"networklens/{{{job}}}/{round}/results";

    private static RedisKey Bits(string job, string round) => $"networklens/{{{job}}}/{round}/done";

    private static RedisKey Keys(string job) => $"networklens/{{{job}}}/keys";

    private static byte[] Written(LotResult result)
    {
        byte[] worker = Encoding.UTF8.GetBytes(result.Worker);
        byte[] bytes = new byte[8 + worker.Length + result.Bytes.Length];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, result.Milliseconds);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), worker.Length);
        worker.CopyTo(bytes, 8);
        result.Bytes.CopyTo(bytes, 8 + worker.Length);
        return bytes;
    }

    private static LotResult Read(int lot, byte[] bytes)
    {
        int length = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(4));
        return new LotResult(lot, Encoding.UTF8.GetString(bytes, 8, length), BinaryPrimitives.ReadInt32LittleEndian(bytes), bytes[(8 + length)..]);
    }
}
