using System.Collections.Immutable;
using NetworkLens.Analysis;

namespace NetworkLens.Cli.Lots;

/// <summary>What the program has of clusters: nothing in itself. It is a program beside this one that has it, so that no other question loads it.</summary>
internal interface IClusterPart
{
    /// <summary>Lets a cluster do the lots of a question; an <see cref="IDisposable"/> too, whose end tells the cluster that nobody waits any more.</summary>
    ILotWork Work(ClusterQuestion question);

    /// <summary>Takes part in a cluster until it is told to stop.</summary>
    void Run(ClusterStart start, Surroundings around);

    /// <summary>Who takes part, and in what.</summary>
    ClusterView Status(string address, TlsFiles? tls, CancellationToken cancellation);
}

/// <summary>PEM files by which the machines of a cluster know each other.</summary>
/// <param name="Certificate">One's own, with its key.</param>
/// <param name="Authority">That of whoever signed all of them.</param>
internal sealed record TlsFiles(string Certificate, string Authority);

/// <summary>A question for a cluster.</summary>
/// <param name="Address">Of the cluster.</param>
/// <param name="Tls">Certificates; null: none.</param>
/// <param name="Job">What is asked.</param>
/// <param name="SnapshotPath">The compiled data set, as its machines may find it.</param>
/// <param name="SnapshotUrl">Where else they may.</param>
/// <param name="Progress">Told of the lots.</param>
/// <param name="SetAside">Told of each lot that is missing, in a sentence.</param>
/// <param name="Say">Told what a person should know.</param>
/// <param name="Cancellation">Ctrl+C.</param>
internal sealed record ClusterQuestion(
    string Address, TlsFiles? Tls, Job Job, string SnapshotPath, string? SnapshotUrl, LotProgress Progress, Action<string> SetAside, Action<string> Say, CancellationToken Cancellation);

/// <summary>How a machine takes part in a cluster.</summary>
/// <param name="IsFirst">Whether it makes the tables that a cluster needs.</param>
/// <param name="Address">Of the cluster.</param>
/// <param name="Tls">Certificates; null: none.</param>
/// <param name="Name">What it is called; null: by machine and port.</param>
/// <param name="Listen">The address that others reach it by.</param>
/// <param name="Port">For other machines; null: any that is free.</param>
/// <param name="Gateway">For those who ask; null: any that is free.</param>
/// <param name="Threads">Lots at once.</param>
/// <param name="Snapshots">Folder of data sets that were fetched; null: the usual.</param>
/// <param name="Lease">After so long without a word from a machine its lots go back.</param>
/// <param name="IsVerbose">Say what happens.</param>
internal sealed record ClusterStart(
    bool IsFirst, string Address, TlsFiles? Tls, string? Name, string Listen, int? Port, int? Gateway, int Threads, string? Snapshots, TimeSpan Lease, bool IsVerbose);

/// <summary>What a cluster does.</summary>
/// <param name="Machines">That take part, by address.</param>
/// <param name="Jobs">Under way, oldest first.</param>
internal sealed record ClusterView(ImmutableArray<string> Machines, ImmutableArray<ClusterJob> Jobs);

/// <summary>A job of a cluster.</summary>
/// <param name="Question">What is asked.</param>
/// <param name="Round">The round under way; null: none yet.</param>
/// <param name="Lots">It has.</param>
/// <param name="Done">Of them.</param>
/// <param name="SetAside">Of them, because they failed.</param>
/// <param name="Workers">Machines that asked for lots in the last minute.</param>
/// <param name="Refusals">Machines that cannot take part, each with why.</param>
internal sealed record ClusterJob(string Question, string? Round, int? Lots, int? Done, int? SetAside, ImmutableArray<string> Workers, ImmutableArray<string> Refusals);
