using System.Net;

namespace NetworkLens.Cluster;

/// <summary>How a machine takes part in a cluster.</summary>
/// <param name="Name">What it is called in answers and lists.</param>
/// <param name="Listen">The address that others reach it by.</param>
/// <param name="Port">For other machines of the cluster.</param>
/// <param name="Gateway">For those who ask.</param>
/// <param name="Threads">Lots at once; 0: it hands out work and does none.</param>
/// <param name="Snapshots">Folder of data sets that were fetched, by their hash.</param>
/// <param name="Lease">After so long without a word from a machine its lots go back.</param>
/// <param name="Tls">Certificates; null: none, on loopback alone.</param>
internal sealed record SiloOptions(string Name, IPAddress Listen, int Port, int Gateway, int Threads, string Snapshots, TimeSpan Lease, ClusterTls? Tls);
