using System.Text.Json.Serialization;

namespace NetworkLens.Benchmarks;

/// <summary>One line of <c>measure</c>.</summary>
/// <param name="Task">What was measured.</param>
/// <param name="Sites">Rows of sites.csv.</param>
/// <param name="Links">Links of the network; rows of links.csv where no network was built.</param>
/// <param name="Targets">Targets of the network, where one was built.</param>
/// <param name="Seconds">Median of the runs; null where none ended in time.</param>
/// <param name="SecondsList">Every run, in order: the first one includes compilation.</param>
/// <param name="ProcessorSecondsList">Of all threads together, every run: what is left to compare where other work keeps the machine busy.</param>
/// <param name="PeakMb">Largest working set of the process so far, 2^20 bytes.</param>
/// <param name="AllocatedMb">Allocated by the last run, whether or not freed again.</param>
/// <param name="Threads">Workers asked for; 0: one a core.</param>
/// <param name="Digest">Hash of the answer; null where runs differed or none ended.</param>
/// <param name="TimedOut">True where a run was stopped.</param>
internal sealed record RunRecord(
    string Task, int Sites, int Links, int? Targets, double? Seconds,
    IReadOnlyList<double> SecondsList, IReadOnlyList<double> ProcessorSecondsList, long PeakMb, long AllocatedMb, int Threads, string? Digest, bool TimedOut);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RunRecord))]
internal sealed partial class RunRecordJson : JsonSerializerContext;
