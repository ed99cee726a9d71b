using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NetworkLens.Cli;
using Orleans.Configuration;

namespace NetworkLens.Cluster;

/// <summary>A machine of a cluster, until it is told to stop.</summary>
internal static class SiloHost
{
    /// <summary>Runs it.</summary>
    public static void Run(ClusterState state, SiloOptions options, bool isVerbose, Surroundings around)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Services.AddSingleton<ILoggerProvider>(_ => new SpokenLog(around, isVerbose ? LogLevel.Information : LogLevel.Critical));
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(around);
        builder.Services.AddSingleton(_ => state.Results());
        builder.Services.AddSingleton(TimeProvider.System);
        builder.UseOrleans(silo =>
        {
            state.Configure(silo);
            silo.Configure<Orleans.Configuration.SiloOptions>(named => named.SiloName = options.Name);
            silo.Configure<EndpointOptions>(ends =>
            {
                (ends.AdvertisedIPAddress, ends.SiloPort, ends.GatewayPort) = (options.Listen, options.Port, options.Gateway);
                ends.SiloListeningEndpoint = new IPEndPoint(options.Listen, options.Port);
                ends.GatewayListeningEndpoint = new IPEndPoint(options.Listen, options.Gateway);
            });
            silo.Configure<ConnectionOptions>(connections => connections.OpenConnectionTimeout = TimeSpan.FromSeconds(15)); // a machine at work answers late
            silo.Configure<SiloMessagingOptions>(messages => messages.ResponseTimeout = GrainCalls.AnswerTime);
            silo.Configure<ClusterMembershipOptions>(membership =>
            {
                membership.ProbeTimeout = TimeSpan.FromSeconds(3); // a machine at work answers late
                membership.NumMissedProbesLimit = 3;
                membership.NumVotesForDeathDeclaration = 1; // the last one left finds no second to agree with it
                membership.IAmAliveTablePublishTimeout = TimeSpan.FromSeconds(2); // whoever starts anew after all were killed does not wait for them
                membership.EvictWhenMaxJoinAttemptTimeExceeded = false;                  // it compares the clocks of two machines, and so would end one that has just begun
                membership.DefunctSiloExpiration = TimeSpan.FromDays(1);
            });
            if (options.Tls is { } tls)
            {
                silo.UseTls(tls.Configure);
            }
        });
        builder.Services.AddHostedService<LotWorker>();
        using IHost host = builder.Build();
        using IDisposable leaving = Unfinished.Elsewhere(); // the others are told before this process ends
        host.StartAsync(around.Cancellation).GetAwaiter().GetResult();
        around.Say($"{options.Name} takes part in the cluster at {state.Shown}: {options.Threads} workers; other machines reach it at {options.Listen}:{options.Port}, questions at {options.Listen}:{options.Gateway}. Ctrl+C ends it.");
        around.Cancellation.WaitHandle.WaitOne();
        around.Say($"{options.Name} leaves the cluster.");
        host.StopAsync(CancellationToken.None).GetAwaiter().GetResult();
    }
}
