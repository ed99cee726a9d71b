using System.Runtime.ExceptionServices;

namespace NetworkLens.Analysis;

/// <summary>Room for diagrams as deep as a chain of millions of tiers.</summary>
internal static class DeepStack
{
    private const int Bytes = 1 << 29; // taken only as it is used

    /// <summary>Runs on a thread of its own, and gives what it gave or throws what it threw.</summary>
    public static T Run<T>(Func<T> work)
    {
        T? result = default;
        ExceptionDispatchInfo? fault = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = work();
                }
                catch (Exception caught)
                {
                    fault = ExceptionDispatchInfo.Capture(caught);
                }
            },
            Bytes);
        thread.Start();
        thread.Join();
        fault?.Throw();
        return result!;
    }
}
