using Microsoft.Extensions.Logging;
using NetworkLens.Cli;

namespace NetworkLens.Cluster;

/// <summary>What Orleans has to say, one line each on stderr.</summary>
internal sealed class SpokenLog(Surroundings around, LogLevel least) : ILoggerProvider
{
    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => new OneLog(around, least);

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private sealed class OneLog(Surroundings around, LogLevel least) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= least;

        void ILogger.Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                string said = formatter(state, exception).ReplaceLineEndings(" ");
                around.Say($"Orleans: {said}{(exception is null ? string.Empty : $" ({exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")})")}");
            }
        }
    }
}
