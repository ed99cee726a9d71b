using System.Collections.Concurrent;
using System.Diagnostics;
using NetworkLens.Analysis;

namespace NetworkLens.Cli.Lots;

/// <summary>Lots done by the threads of this process, but for those that a journal or parts hold already: all of them, or one shard's.</summary>
/// <param name="known">Lots that are done.</param>
/// <param name="journal">Where finished ones are added; null: nowhere.</param>
/// <param name="shard">Which of the main round are done here; null: all.</param>
/// <param name="write">Takes the main round's lots of a shard, which ends the run.</param>
/// <param name="progress">Told of each.</param>
/// <param name="threads">Workers.</param>
/// <param name="cancellation">Looked at between lots.</param>
internal sealed class LotRun(
    IEnumerable<LotRecord> known, LotJournal? journal, (int Number, int Of)? shard, Action<IReadOnlyList<LotRecord>>? write, LotProgress progress, int threads, CancellationToken cancellation) : ILotWork
{
    private readonly Dictionary<(string Round, int Lot), LotRecord> done = known.GroupBy(record => (record.Round, record.Lot)).ToDictionary(group => group.Key, group => group.First()); // the first result stands

    /// <inheritdoc/>
    public T?[] Do<T>(LotRound round, LotFormat<T> format, Func<int, T> lot)
        where T : class
    {
        int[] mine = [.. Enumerable.Range(0, round.Count).Where(number => shard is not { } part || !round.IsMain || number % part.Of == part.Number - 1)];
        bool isPart = shard is not null && round.IsMain;
        var records = new LotRecord[isPart ? mine.Length : 0];
        var results = new T?[isPart ? 0 : round.Count];
        progress.Begin(round.Name, mine.Length, mine.Count(number => done.ContainsKey((round.Name, number))));
        var workers = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };
        Parallel.ForEach(Partitioner.Create(Enumerable.Range(0, mine.Length), EnumerablePartitionerOptions.NoBuffering), workers, at =>
        {
            int number = mine[at];
            if (done.TryGetValue((round.Name, number), out LotRecord? before))
            {
                if (before.Lots != round.Count)
                {
                    throw new InvalidOperationException($"Round {round.Name} has {round.Count} lots here, and {before.Lots} where lot {number} was done.");
                }

                Keep(at, number, before, null);
                return;
            }

            long start = Stopwatch.GetTimestamp();
            T result = lot(number);
            LotRecord? record = journal is null && !isPart ? null : new LotRecord(round.Name, round.Count, number, format.ToBytes(result));
            if (record is not null)
            {
                journal?.Add(record);
            }

            Keep(at, number, record, result);
            progress.Done(number, round.NameOf(number), Stopwatch.GetElapsedTime(start));
        });

        if (isPart)
        {
            write!(records);
        }

        return results;

        void Keep(int at, int number, LotRecord? record, T? result)
        {
            if (isPart)
            {
                records[at] = record!;
            }
            else
            {
                results[number] = result ?? format.Of(record!.Result);
            }
        }
    }
}
