using System.Diagnostics.CodeAnalysis;

namespace NetworkLens.Cli.Lots;

/// <summary>A shard has written its part: there is no answer to print.</summary>
[SuppressMessage("Design", "CA1032", Justification = "Internal: it ends a run of this program, which says why.")]
[SuppressMessage("Design", "CA1064", Justification = "It never leaves this program.")]
internal sealed class PartWritten(string message) : Exception(message);

/// <summary>Parts of a job: written by shards, checked and taken together by merge.</summary>
internal static class LotPart
{
    /// <summary>Writes a shard's part whole, which ends its run.</summary>
    /// <exception cref="PartWritten">It is written.</exception>
    public static void Write(string path, string shown, Job job, (int Number, int Of) shard, IReadOnlyList<LotRecord> records)
    {
        AnswerFile.WriteBytes(path, file =>
        {
            LotFile.WriteHead(file, new LotFileHead(job, shard));
            foreach (LotRecord record in records)
            {
                LotFile.Write(file, record);
            }

            LotFile.WriteEnd(file);
        });
        throw new PartWritten($"Shard {shard.Number} of {shard.Of}: {(records.Count == 0 ? "no lot falls to it" : $"{records.Count:N0} of {records[0].Lots:N0} lots")}, in {shown}.");
    }

    /// <summary>Reads all parts of one job; refuses missing, doubled, foreign and damaged ones by name.</summary>
    public static (Job Job, List<LotRecord> Records) ReadAll(IReadOnlyList<string> names, Func<string, string> pathOf)
    {
        var faults = new List<string>();
        var fileOf = new Dictionary<int, string>();
        var records = new List<LotRecord>();
        LotFileHead? first = null;
        foreach (string name in names)
        {
            if (Read(name, pathOf(name), faults) is not var (head, lots))
            {
                continue;
            }

            first ??= head;
            (int number, int of) = head.Shard!.Value;
            if (first.Job.Key.Difference(head.Job.Key) is { } difference)
            {
                faults.Add($"{name} is {difference}.");
            }
            else if (of != first.Shard!.Value.Of)
            {
                faults.Add($"{name} is one of {of} shards, {names[0]} one of {first.Shard.Value.Of}.");
            }
            else if (fileOf.TryGetValue(number, out string? other))
            {
                faults.Add($"{name} is shard {number} of {of}, which {other} is already.");
            }
            else
            {
                fileOf.Add(number, name);
                records.AddRange(lots);
            }
        }

        if (first?.Shard is { } shard && Enumerable.Range(1, shard.Of).Where(number => !fileOf.ContainsKey(number)).ToArray() is { Length: > 0 } missing)
        {
            faults.Add($"Missing of {shard.Of} shards: {string.Join(", ", missing.Take(20))}{(missing.Length > 20 ? $" and {missing.Length - 20} more" : string.Empty)}.");
        }

        return faults.Count == 0 ? (first!.Job, records) : throw Refusal.OfFile($"these parts make no answer:\n{string.Join('\n', faults)}");
    }

    private static (LotFileHead Head, List<LotRecord> Records)? Read(string name, string path, List<string> faults)
    {
        if (!File.Exists(path))
        {
            faults.Add($"There is no file {name}.");
            return null;
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);
        if (LotFile.Read(file) is not var (head, records, _, isEnded) || head.Shard is null)
        {
            faults.Add($"{name} is no part that --shard wrote.");
            return null;
        }

        if (!isEnded)
        {
            faults.Add($"{name} is cut short or damaged; do shard {head.Shard.Value.Number} again.");
            return null;
        }

        return (head, records);
    }
}
