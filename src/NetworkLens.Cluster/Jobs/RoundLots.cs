using System.Collections;

namespace NetworkLens.Cluster;

/// <summary>The lots of a round: which are done, who does which until when, and which are free. One bit a lot, and some bytes for each under way.</summary>
/// <param name="record">What is kept of it.</param>
/// <param name="done">By lot: whether its result is kept.</param>
/// <param name="lease">After so long without a word from whoever does it a lot goes back.</param>
/// <param name="clock">Of this machine alone: no time is compared with another's.</param>
internal sealed class RoundLots(RoundRecord record, BitArray done, TimeSpan lease, TimeProvider clock)
{
    private const int MostFailures = 5;

    private readonly Dictionary<int, string> leased = new(record.Leased.Where(pair => !done[pair.Key])); // what was done since it was kept is over
    private readonly Dictionary<string, long> heard = record.Leased.Values.Distinct(StringComparer.Ordinal).ToDictionary(worker => worker, _ => clock.GetTimestamp(), StringComparer.Ordinal);
    private readonly Dictionary<string, (int Number, int[] Lots)> last = new(StringComparer.Ordinal);
    private readonly Queue<int> back = [];
    private int next; // lots below were handed out once

    /// <summary>Its name.</summary>
    public string Name => record.Name;

    /// <summary>Lots it has.</summary>
    public int Count => record.Lots;

    /// <summary>Lots whose result is kept.</summary>
    public int Done { get; private set; } = done.Cast<bool>().Count(bit => bit);

    /// <summary>Lots that failed too often, and why the last time.</summary>
    public IReadOnlyDictionary<int, string> SetAside => record.SetAside;

    /// <summary>True where no lot is left.</summary>
    public bool IsOver => Done + record.SetAside.Count >= record.Lots;

    /// <summary>What is to be kept of it now.</summary>
    public RoundRecord Record => record with { Leased = new Dictionary<int, string>(leased) };

    /// <summary>Free lots for a worker; the same as before where it repeats a number, whose answer it did not get.</summary>
    public int[] Claim(string worker, int most, int number)
    {
        if (last.TryGetValue(worker, out (int Number, int[] Lots) before) && before.Number == number)
        {
            return [.. before.Lots.Where(lot => !done[lot] && Holds(worker, lot))];
        }

        // Half of what is left goes round: the last lots are not held by one while others wait for them.
        int fair = Math.Max(1, (record.Lots - Done - leased.Count - record.SetAside.Count) / (2 * Math.Max(1, heard.Values.Count(since => clock.GetElapsedTime(since) <= lease))));
        var lots = new List<int>();
        while (lots.Count < Math.Min(most, fair) && TakeFree() is { } lot)
        {
            leased[lot] = worker;
            lots.Add(lot);
        }

        last[worker] = (number, [.. lots]);
        return [.. lots];
    }

    /// <summary>Takes back a claim that could not be kept.</summary>
    public void Undo(string worker, int[] lots)
    {
        last.Remove(worker);
        foreach (int lot in lots.Where(leased.Remove))
        {
            back.Enqueue(lot);
        }
    }

    /// <summary>Results of some lots are kept, whoever did them.</summary>
    public void Finish(IEnumerable<int> lots)
    {
        foreach (int lot in lots.Where(lot => !done[lot]))
        {
            done[lot] = true;
            Done++;
            leased.Remove(lot);
            record.Failures.Remove(lot);
            record.SetAside.Remove(lot);
        }
    }

    /// <summary>A lot could not be done by a worker; nothing where it no longer has it.</summary>
    /// <returns>Whether anything has to be kept.</returns>
    public bool Fail(string worker, int lot, string reason)
    {
        if (done[lot] || !Holds(worker, lot))
        {
            return false;
        }

        leased.Remove(lot);
        int failures = record.Failures[lot] = record.Failures.GetValueOrDefault(lot) + 1;
        if (failures >= MostFailures)
        {
            record.SetAside[lot] = reason;
        }
        else
        {
            back.Enqueue(lot);
        }

        return true;
    }

    /// <summary>A worker lives: its lots stay its own.</summary>
    public void Hear(string worker) => heard[worker] = clock.GetTimestamp();

    /// <summary>Lots of workers that have been silent for too long go back.</summary>
    /// <returns>Whether anything has to be kept.</returns>
    public bool Expire()
    {
        bool any = false;
        foreach (string worker in heard.Where(pair => clock.GetElapsedTime(pair.Value) > lease).Select(pair => pair.Key).ToArray())
        {
            heard.Remove(worker);
            last.Remove(worker);
            foreach (int lot in leased.Where(pair => pair.Value == worker).Select(pair => pair.Key).ToArray())
            {
                any |= Fail(worker, lot, $"{WorkerNames.NameOf(worker)} has not been heard of for {lease.TotalSeconds:0} s");
            }
        }

        return any;
    }

    private bool Holds(string worker, int lot) => leased.TryGetValue(lot, out string? holder) && holder == worker;

    private int? TakeFree()
    {
        while (back.TryDequeue(out int lot))
        {
            if (!done[lot] && !leased.ContainsKey(lot) && !record.SetAside.ContainsKey(lot))
            {
                return lot;
            }
        }

        while (next < record.Lots && (done[next] || leased.ContainsKey(next) || record.SetAside.ContainsKey(next)))
        {
            next++;
        }

        return next < record.Lots ? next++ : null;
    }
}
