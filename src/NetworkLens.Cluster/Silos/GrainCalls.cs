namespace NetworkLens.Cluster;

/// <summary>Calls that are made again until they are answered: each may arrive twice, or not at all.</summary>
internal static class GrainCalls
{
    /// <summary>A call that is not answered for so long is made again: of one that was on its way to a machine that died nobody else tells.</summary>
    public static readonly TimeSpan AnswerTime = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    /// <summary>Makes a call again and again, longer and longer apart.</summary>
    /// <param name="call">The call.</param>
    /// <param name="patience">Gives up after so long.</param>
    /// <param name="failed">Told of the first failure; null: nobody asks.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task<T> Insist<T>(Func<Task<T>> call, TimeSpan patience, Action<Exception>? failed, CancellationToken cancellation)
    {
        long start = TimeProvider.System.GetTimestamp();
        for (var pause = TimeSpan.FromMilliseconds(100); ; pause = pause * 2 < Longest ? pause * 2 : Longest)
        {
            try
            {
                return await call();
            }
            catch (Exception fault) when (fault is not OperationCanceledException || !cancellation.IsCancellationRequested)
            {
                if (TimeProvider.System.GetElapsedTime(start) > patience)
                {
                    throw;
                }

                failed?.Invoke(fault);
                failed = null;
                await Task.Delay(pause, cancellation);
            }
        }
    }

    /// <summary>The same of a call that answers nothing.</summary>
    public static Task Insist(Func<Task> call, TimeSpan patience, Action<Exception>? failed, CancellationToken cancellation) => Insist(
        async () =>
        {
            await call();
            return true;
        },
        patience,
        failed,
        cancellation);
}
