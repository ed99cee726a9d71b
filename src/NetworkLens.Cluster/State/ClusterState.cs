using Microsoft.Extensions.Hosting;
using Npgsql;
using Orleans.Configuration;
using StackExchange.Redis;

namespace NetworkLens.Cluster;

/// <summary>Where a cluster keeps who belongs to it, what its jobs are and their results: a PostgreSQL or a Redis, by its address.</summary>
internal sealed class ClusterState
{
    /// <summary>Name of the grains' storage.</summary>
    public const string Storage = "jobs";

    private const string Invariant = "Npgsql";
    private const string Name = "networklens";

    private readonly string? postgres;
    private readonly ConfigurationOptions? redis;

    private ClusterState(string shown, string? postgres, ConfigurationOptions? redis) => (Shown, this.postgres, this.redis) = (shown, postgres, redis);

    /// <summary>The address without its password.</summary>
    public string Shown { get; }

    /// <summary>What an address means; null where it is none.</summary>
    /// <param name="address">postgres://USER:PASSWORD@HOST:PORT/DATABASE, redis://:PASSWORD@HOST:PORT/NUMBER or rediss://; the password may stand in PGPASSWORD or NETWORKLENS_CLUSTER_PASSWORD.</param>
    public static ClusterState? Of(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) || uri.Host.Length == 0)
        {
            return null;
        }

        string[] user = uri.UserInfo.Split(':', 2);
        string? password = user.Length == 2 ? Uri.UnescapeDataString(user[1]) : Environment.GetEnvironmentVariable("NETWORKLENS_CLUSTER_PASSWORD");
        string shown = $"{uri.Scheme}://{uri.Host}{(uri.IsDefaultPort || uri.Port < 0 ? string.Empty : $":{uri.Port}")}{uri.AbsolutePath.TrimEnd('/')}";
        if (uri.Scheme is "postgres" or "postgresql")
        {
            var connection = new NpgsqlConnectionStringBuilder { Host = uri.Host, Port = uri.Port > 0 ? uri.Port : 5432, Database = uri.AbsolutePath.Trim('/') is { Length: > 0 } name ? Uri.UnescapeDataString(name) : null, Timeout = 10, CommandTimeout = 25 };
            connection.Username = user[0].Length > 0 ? Uri.UnescapeDataString(user[0]) : null;
            connection.Password = password;
            return new ClusterState(shown, connection.ConnectionString, null);
        }

        if (uri.Scheme is "redis" or "rediss")
        {
            var options = new ConfigurationOptions { EndPoints = { { uri.Host, uri.Port > 0 ? uri.Port : 6379 } }, Ssl = uri.Scheme == "rediss", AbortOnConnectFail = false, AsyncTimeout = 15_000, ConnectRetry = 1, Password = password, DefaultDatabase = int.TryParse(uri.AbsolutePath.Trim('/'), out int number) ? number : 0, User = user[0].Length > 0 ? Uri.UnescapeDataString(user[0]) : null };
            return new ClusterState(shown, null, options);
        }

        return null;
    }

    /// <summary>Why a database does not answer: of what the Redis client says, the part before the state of all its queues.</summary>
    public static string Short(Exception fault) => fault.Message.Split(" - ", 2)[0];

    /// <summary>Where results are.</summary>
    public IResultStore Results() => postgres is not null ? new PostgresResults(postgres) : new RedisResults(redis!);

    /// <summary>Tells a silo.</summary>
    public void Configure(ISiloBuilder silo)
    {
        silo.Configure<ClusterOptions>(Named);
        if (postgres is not null)
        {
            silo.UseAdoNetClustering(options => (options.Invariant, options.ConnectionString) = (Invariant, postgres));
            silo.AddAdoNetGrainStorage(Storage, options => (options.Invariant, options.ConnectionString) = (Invariant, postgres));
        }
        else
        {
            silo.UseRedisClustering(options => options.ConfigurationOptions = redis);
            silo.AddRedisGrainStorage(Storage, options => options.ConfigurationOptions = redis);
        }
    }

    /// <summary>Tells a client.</summary>
    public void Configure(IClientBuilder client)
    {
        client.Configure<ClusterOptions>(Named);
        if (postgres is not null)
        {
            client.UseAdoNetClustering(options => (options.Invariant, options.ConnectionString) = (Invariant, postgres));
        }
        else
        {
            client.UseRedisClustering(options => options.ConfigurationOptions = redis);
        }
    }

    private static void Named(ClusterOptions options) => (options.ClusterId, options.ServiceId) = (Name, Name);
}
