using System.Net;
using NetworkLens.Analysis;
using NetworkLens.Cli;
using NetworkLens.Cli.Lots;

namespace NetworkLens.Cluster;

/// <summary>Clusters of Microsoft Orleans.</summary>
internal sealed class OrleansCluster : IClusterPart
{
    /// <inheritdoc/>
    public ILotWork Work(ClusterQuestion question) => new ClusterLots(question, StateOf(question.Address), TlsOf(question.Tls));

    /// <inheritdoc/>
    public void Run(ClusterStart start, Surroundings around)
    {
        ClusterState state = StateOf(start.Address);
        var listen = IPAddress.Parse(start.Listen);
        if (!IPAddress.IsLoopback(listen) && start.Tls is null)
        {
            throw Refusal.OfCommandLine($"--listen {listen} lets other machines in, and whoever reaches it could tell it what to do: give --certificate and --authority, by which machines know each other.");
        }

        Prepare(start, state, around.Cancellation).GetAwaiter().GetResult();
        (int port, int gateway) = FreePorts(listen);
        (port, gateway) = (start.Port ?? port, start.Gateway ?? gateway);
        SiloHost.Run(
            state,
            new SiloOptions(start.Name ?? $"{Environment.MachineName}-{port}", listen, port, gateway, start.Threads, around.FullPath(start.Snapshots ?? SnapshotCache.Usual), start.Lease, TlsOf(start.Tls)),
            start.IsVerbose,
            around);
    }

    /// <inheritdoc/>
    public ClusterView Status(string address, TlsFiles? tls, CancellationToken cancellation)
    {
        using var client = ClusterClient.Connect(StateOf(address), TlsOf(tls), cancellation);
        Dictionary<Orleans.Runtime.SiloAddress, Orleans.Runtime.SiloStatus> silos = Wait(client.Grains.GetGrain<Orleans.Runtime.IManagementGrain>(0).GetHosts(onlyActive: true, cancellation));
        var jobs = new List<ClusterJob>();
        foreach (string key in Wait(client.Grains.GetGrain<IBoardGrain>(0).Open()))
        {
            if (Wait(client.Grains.GetGrain<IJobGrain>(key).Line()) is { } line)
            {
                jobs.Add(new ClusterJob(line.Question, line.Round, line.Progress?.Lots, line.Progress?.Done, line.Progress?.SetAside.Length, [.. line.Progress?.Workers ?? []], [.. (line.Progress?.Refusals ?? []).Select(pair => $"{pair.Key}: {pair.Value}")]));
            }
        }

        return new ClusterView([.. silos.Keys.Select(silo => silo.Endpoint.ToString()).Order(StringComparer.Ordinal)], [.. jobs]);
    }

    private static async Task Prepare(ClusterStart start, ClusterState state, CancellationToken cancellation)
    {
        await using IResultStore results = state.Results();
        try
        {
            if (start.IsFirst)
            {
                await results.Prepare(cancellation);
            }
            else if (!await results.IsPrepared(cancellation))
            {
                throw Refusal.ForNow($"there is no cluster at {state.Shown} to join: networklens cluster start begins one.");
            }
        }
        catch (Exception fault) when (fault is not (Refusal or OperationCanceledException))
        {
            throw Refusal.ForNow($"{state.Shown} does not answer: {ClusterState.Short(fault)}");
        }
    }

    private static T Wait<T>(Task<T> task) => task.GetAwaiter().GetResult();

    private static ClusterState StateOf(string address) => ClusterState.Of(address)
        ?? throw Refusal.OfCommandLine("the address of a cluster is that of its database: postgres://USER@HOST:PORT/DATABASE, or redis://HOST:PORT (rediss:// by TLS).");

    private static ClusterTls? TlsOf(TlsFiles? files)
    {
        try
        {
            return files is null ? null : ClusterTls.Read(files.Certificate, files.Authority);
        }
        catch (System.Security.Cryptography.CryptographicException fault)
        {
            throw Refusal.OfFile($"--certificate or --authority cannot be read: {fault.Message} Both are PEM files; the certificate's holds its key too.");
        }
    }

    // Both at once, so that they are not the same.
    private static (int First, int Second) FreePorts(IPAddress listen)
    {
        using var first = new System.Net.Sockets.TcpListener(listen, 0);
        using var second = new System.Net.Sockets.TcpListener(listen, 0);
        first.Start();
        second.Start();
        return (((IPEndPoint)first.LocalEndpoint).Port, ((IPEndPoint)second.LocalEndpoint).Port);
    }
}
