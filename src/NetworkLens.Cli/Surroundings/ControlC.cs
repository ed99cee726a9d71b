namespace NetworkLens.Cli;

/// <summary>Who hears Ctrl+C: a query at the prompt while one runs, else the whole run.</summary>
internal sealed class ControlC : IDisposable
{
    private readonly Lock listeners = new();
    private readonly CancellationTokenSource whole = new();
    private CancellationTokenSource? query;

    /// <summary>Cancelled when the run is to end.</summary>
    public CancellationToken Whole => whole.Token;

    /// <summary>Ctrl+C was pressed.</summary>
    public void Press()
    {
        lock (listeners)
        {
            (query ?? whole).Cancel();
        }
    }

    /// <summary>The run is to end, whatever it does.</summary>
    public void End() => whole.Cancel();

    /// <summary>Runs a query that Ctrl+C stops alone.</summary>
    public T Query<T>(Func<CancellationToken, T> run)
    {
        using var own = CancellationTokenSource.CreateLinkedTokenSource(whole.Token);
        Listen(own);
        try
        {
            return run(own.Token);
        }
        finally
        {
            Listen(null);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => whole.Dispose();

    private void Listen(CancellationTokenSource? to)
    {
        lock (listeners)
        {
            query = to;
        }
    }
}
