using Polly;
using Polly.Retry;

namespace NetworkLens.Neo4j;

/// <summary>Tries a unit of work again after passing faults, as long as the official drivers do: about half a minute.</summary>
/// <remarks>
/// What is tried again is a whole transaction, not a request: a server forgets a transaction at its first fault,
/// so that a request sent again into it would meet nothing.
/// </remarks>
internal static class Retries
{
    private const int Most = 5;

    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    public static ResiliencePipeline Of(Neo4jConnection connection) => new ResiliencePipelineBuilder()
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<CypherFault>(fault => fault.IsPassing),
            MaxRetryAttempts = Most,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = connection.FirstPause,
            MaxDelay = LongestPause,
            DelayGenerator = attempt => ValueTask.FromResult(
                attempt.Outcome.Exception is CypherFault { RetryAfter: { } asked } ? asked < LongestPause ? asked : LongestPause : (TimeSpan?)null),
        })
        .Build();
}
