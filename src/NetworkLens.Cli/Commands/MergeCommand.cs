using System.CommandLine;
using NetworkLens.Cli.Lots;

namespace NetworkLens.Cli.Commands;

/// <summary>The answer of a question whose shards each did a part.</summary>
internal static class MergeCommand
{
    public static Command Create(CommonOptions options, Surroundings around)
    {
        var parts = new Argument<string[]>("PART") { Description = "The files that all shards of one question wrote, in any order.", Arity = ArgumentArity.OneOrMore };
        parts.Validators.Add(CommandLineFaults.RefuseOptions);
        var command = new Verb(
            "merge",
            "Make the answer of the parts that --shard wrote: the same, byte for byte, as one process gives. Missing, doubled and foreign parts are refused by name.",
            "networklens merge part-*.nlpart",
            "networklens merge part-*.nlpart --format json --out answer.json")
        {
            parts,
        };
        command.SetAction(parsed => Merge(parsed, parsed.GetRequiredValue(parts), options.Within(parsed, around).Around));
        return command;
    }

    private static int Merge(ParseResult parsed, string[] names, Surroundings around)
    {
        (Job job, List<LotRecord> records) = LotPart.ReadAll(names, around.FullPath);
        string[] others = [.. JobWords.Others(parsed)];
        string[] words = [.. others.Contains("--data") ? Job.WithoutData(job.Words) : job.Words, .. others];
        return App.Run(words, around with
        {
            Files = job.Files,
            LotPlace = (asked, _, progress, _) => asked.Key.Difference(job.Key) is { } difference
                ? throw Refusal.OfCommandLine($"these parts are {difference}: {(asked.Key.Snapshot == job.Key.Snapshot ? "ask as they were asked." : "--data names the data they were made from.")}")
                : new LotRun(records, null, null, null, progress, Environment.ProcessorCount, around.Cancellation),
        });
    }
}
