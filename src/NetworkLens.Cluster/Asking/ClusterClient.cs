using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NetworkLens.Cli;
using Orleans.Configuration;

namespace NetworkLens.Cluster;

/// <summary>Somebody who asks a cluster, connected to it.</summary>
internal sealed class ClusterClient : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly IHost host;

    private ClusterClient(IHost host, IResultStore results) => (this.host, Results) = (host, results);

    /// <summary>Where results are.</summary>
    public IResultStore Results { get; }

    /// <summary>Its grains.</summary>
    public IClusterClient Grains => host.Services.GetRequiredService<IClusterClient>();

    /// <summary>Connects; refuses for now where nobody answers.</summary>
    public static ClusterClient Connect(ClusterState state, ClusterTls? tls, CancellationToken cancellation)
    {
        IResultStore results = state.Results();
        try
        {
            if (!results.IsPrepared(cancellation).GetAwaiter().GetResult())
            {
                throw Refusal.ForNow($"there is no cluster at {state.Shown}: networklens cluster start begins one.");
            }
        }
        catch (Exception fault) when (fault is not (Refusal or OperationCanceledException))
        {
            throw Refusal.ForNow($"{state.Shown} does not answer: {ClusterState.Short(fault)}");
        }

        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        long start = TimeProvider.System.GetTimestamp();
        builder.UseOrleansClient(client =>
        {
            state.Configure(client);
            client.UseConnectionRetryFilter(async (_, cancelled) =>
            {
                await Task.Delay(500, cancelled);
                return TimeProvider.System.GetElapsedTime(start) < Patience;
            });
            client.Configure<ConnectionOptions>(connections => connections.OpenConnectionTimeout = TimeSpan.FromSeconds(15)); // a machine at work answers late
            client.Configure<ClientMessagingOptions>(messages => messages.ResponseTimeout = GrainCalls.AnswerTime);
            client.Configure<GatewayOptions>(gateways => gateways.GatewayListRefreshPeriod = TimeSpan.FromSeconds(5));
            if (tls is not null)
            {
                client.UseTls(tls.Configure);
            }
        });
        IHost host = builder.Build();
        try
        {
            host.StartAsync(cancellation).GetAwaiter().GetResult();
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            host.Dispose();
            throw Refusal.ForNow($"no machine of the cluster at {state.Shown} answers: {fault.Message}{(tls is null ? " If it was started with --certificate, give --certificate here too." : string.Empty)}");
        }

        return new ClusterClient(host, results);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        host.StopAsync(new CancellationToken(canceled: true)).ContinueWith(_ => { }, TaskScheduler.Default).GetAwaiter().GetResult();
        host.Dispose();
        Results.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }
}
