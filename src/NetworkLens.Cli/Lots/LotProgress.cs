using System.Globalization;

namespace NetworkLens.Cli.Lots;

/// <summary>Tells on stderr how far the lots of a round are, how many are done in a second, and how long it will take; with --verbose, who did which.</summary>
internal sealed class LotProgress(string what, TextWriter error, int? width, bool isQuiet, bool isVerbose, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30); // between lines where there is no terminal

    private readonly Lock telling = new();
    private readonly Dictionary<int, int> workers = []; // by thread
    private ProgressBar? bar;
    private string round = string.Empty;
    private long start;
    private long told;
    private int lots;
    private int before;
    private int done;

    /// <summary>A round begins.</summary>
    /// <param name="name">Of the round.</param>
    /// <param name="count">Lots to do here.</param>
    /// <param name="known">Of them already done.</param>
    public void Begin(string name, int count, int known)
    {
        lock (telling)
        {
            bar?.Dispose();
            (round, lots, before, done) = (name, count, known, known);
            start = told = clock.GetTimestamp();
            bar = new ProgressBar(what, error, isQuiet ? null : width, clock)
            {
                Detail = elapsed => string.Create(CultureInfo.InvariantCulture, $"  {Volatile.Read(ref done):N0} of {lots:N0} lots ({round}), {Rate(elapsed)}"),
            };
        }
    }

    /// <summary>One more is done, by a thread of this process.</summary>
    public void Done(int lot, string name, TimeSpan took)
    {
        int worker;
        lock (telling)
        {
            if (!workers.TryGetValue(Environment.CurrentManagedThreadId, out worker))
            {
                workers.Add(Environment.CurrentManagedThreadId, worker = workers.Count + 1);
            }
        }

        Done(lot, name, string.Create(CultureInfo.InvariantCulture, $"worker {worker}, {took.TotalSeconds:0.00} s"));
    }

    /// <summary>One more is done.</summary>
    /// <param name="lot">Its number.</param>
    /// <param name="name">What it is about.</param>
    /// <param name="by">By whom.</param>
    public void Done(int lot, string name, string by)
    {
        Tell(lot, name, by);
        Reach(Interlocked.Increment(ref done));
    }

    /// <summary>With --verbose, who did a lot.</summary>
    public void Tell(int lot, string name, string by)
    {
        if (isVerbose)
        {
            lock (telling)
            {
                error.Write(string.Create(CultureInfo.InvariantCulture, $"Lot {lot + 1:N0} ({round}: {name}): {by}.\n"));
            }
        }
    }

    /// <summary>So many are done.</summary>
    public void Reach(int number)
    {
        Volatile.Write(ref done, number);
        bar?.Report(lots == 0 ? 1 : (double)number / lots);
        if (!isQuiet && width is null && clock.GetElapsedTime(Volatile.Read(ref told)) > Pause)
        {
            lock (telling)
            {
                if (clock.GetElapsedTime(told) > Pause)
                {
                    told = clock.GetTimestamp();
                    TimeSpan elapsed = clock.GetElapsedTime(start);
                    string left = number > before ? $", about {TimeSpan.FromSeconds(Math.Ceiling(elapsed.TotalSeconds * (lots - number) / (number - before))):c} left" : string.Empty;
                    error.Write(string.Create(CultureInfo.InvariantCulture, $"{what}: {number:N0} of {lots:N0} lots ({round}), {Rate(elapsed)}{left}.\n"));
                }
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (telling)
        {
            bar?.Dispose();
        }
    }

    private string Rate(TimeSpan elapsed) => string.Create(CultureInfo.InvariantCulture, $"{(Volatile.Read(ref done) - before) / Math.Max(0.001, elapsed.TotalSeconds):0.#} a second");
}
