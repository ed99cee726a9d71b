using System.Globalization;

namespace NetworkLens.Cli;

/// <summary>A line on a terminal that says how far long work is, and is gone when the work ends.</summary>
/// <remarks>
/// Nothing shows of work shorter than half a second, and nothing at all without a terminal. Any number of threads may report;
/// what is reported is the share done, 0..1, and never less than before.
/// </remarks>
internal sealed class ProgressBar : IProgress<double>, IDisposable
{
    private const int Cells = 24;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(0.1);

    private readonly Lock drawing = new();
    private readonly string what;
    private readonly TextWriter terminal;
    private readonly int width;
    private readonly TimeProvider clock;
    private readonly long start;
    private double done;
    private long nextTicks;
    private int shown; // characters of the line that stands there
    private bool isOver;

    /// <param name="what">What is being done, in a few words.</param>
    /// <param name="terminal">Where the line stands.</param>
    /// <param name="width">Columns of the terminal; null: there is none, and nothing shows.</param>
    /// <param name="clock">Tells how long the work takes.</param>
    public ProgressBar(string what, TextWriter terminal, int? width, TimeProvider clock)
    {
        (this.what, this.terminal, this.width, this.clock) = (what, terminal, width ?? 0, clock);
        start = clock.GetTimestamp();
        nextTicks = Patience.Ticks;
        isOver = width is null;
    }

    /// <summary>What else to say, by the time spent; null: nothing.</summary>
    public Func<TimeSpan, string>? Detail { get; init; }

    /// <inheritdoc/>
    public void Report(double value)
    {
        long elapsed = clock.GetElapsedTime(start).Ticks;
        if (isOver || elapsed < Volatile.Read(ref nextTicks) || !drawing.TryEnter())
        {
            return; // somebody draws already
        }

        try
        {
            done = Math.Clamp(value, done, 1);
            Volatile.Write(ref nextTicks, elapsed + Pause.Ticks);
            if (!isOver)
            {
                Draw(TimeSpan.FromTicks(elapsed));
            }
        }
        finally
        {
            drawing.Exit();
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose()
    {
        lock (drawing)
        {
            isOver = true;
            if (shown > 0)
            {
                terminal.Write($"\r{new string(' ', shown)}\r");
                shown = 0;
            }
        }
    }

    private void Draw(TimeSpan elapsed)
    {
        int full = (int)(done * Cells);
        string left = done > 0.02 ? $"  {Shown((elapsed / done) - elapsed)} left" : string.Empty;
        string line = string.Create(CultureInfo.InvariantCulture, $"{what}  {new string('█', full)}{new string('░', Cells - full)}  {(int)(done * 100)} %{Detail?.Invoke(elapsed)}{left}");
        line = line.Length < width ? line : line[..Math.Max(0, width - 1)]; // a full last column would wrap
        terminal.Write($"\r{line.PadRight(shown)}");
        shown = line.Length;
    }

    private static string Shown(TimeSpan time) => time.TotalHours >= 1 ? time.ToString(@"h\:mm\:ss", CultureInfo.InvariantCulture)
        : time.TotalMinutes >= 1 ? time.ToString(@"m\:ss", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(time.TotalSeconds)} s");
}
