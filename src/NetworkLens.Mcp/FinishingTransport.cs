using System.Threading.Channels;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace NetworkLens.Mcp;

/// <summary>Messages over two streams. A client that has closed its own has the answers it asked for before; the library's transport alone would drop them.</summary>
internal sealed class FinishingTransport : ITransport
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10); // with answers that are still being worked out
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    private readonly Channel<JsonRpcMessage> messages = Channel.CreateUnbounded<JsonRpcMessage>();
    private readonly StreamServerTransport inner;
    private readonly TaskCompletionSource started = new(TaskCreationOptions.RunContinuationsAsynchronously); // the library reads before its constructor is done
    private readonly Lock gate = new();
    private int unanswered;

    /// <param name="input">What the client writes.</param>
    /// <param name="output">What it reads.</param>
    public FinishingTransport(Stream input, Stream output) => inner = new StreamServerTransport(new HeldStream(input, AnswersAsync), output, "networklens");

    /// <inheritdoc/>
    public string? SessionId => inner.SessionId;

    /// <inheritdoc/>
    public ChannelReader<JsonRpcMessage> MessageReader => messages.Reader;

    /// <summary>Passes messages on until the client has closed its stream and has its answers.</summary>
    public async Task PassOnAsync(CancellationToken stop)
    {
        started.TrySetResult();
        try
        {
            while (await inner.MessageReader.WaitToReadAsync(stop).ConfigureAwait(false))
            {
                while (Next() is { } message)
                {
                    await messages.Writer.WriteAsync(message, stop).ConfigureAwait(false);
                }
            }
        }
        catch (OperationCanceledException)
        {
        }

        messages.Writer.TryComplete();
    }

    /// <inheritdoc/>
    public async Task SendMessageAsync(JsonRpcMessage message, CancellationToken cancellationToken = default)
    {
        await inner.SendMessageAsync(message, cancellationToken).ConfigureAwait(false);
        lock (gate)
        {
            unanswered -= message is JsonRpcResponse or JsonRpcError ? 1 : 0;
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => inner.DisposeAsync();

    private JsonRpcMessage? Next()
    {
        lock (gate)
        {
            bool isThere = inner.MessageReader.TryRead(out JsonRpcMessage? message);
            unanswered += message is JsonRpcRequest ? 1 : 0;
            return isThere ? message : null;
        }
    }

    // Whatever stood before the end of the stream was read before the end is.
    private async Task AnswersAsync()
    {
        await started.Task.ConfigureAwait(false);
        for (long start = Environment.TickCount64; IsBusy() && Environment.TickCount64 - start < Patience.TotalMilliseconds;)
        {
            await Task.Delay(Pause).ConfigureAwait(false);
        }
    }

    private bool IsBusy()
    {
        lock (gate)
        {
            return unanswered > 0 || inner.MessageReader.TryPeek(out _);
        }
    }

    private sealed class HeldStream(Stream inner, Func<Task> atEnd) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            int count = await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
            if (count == 0)
            {
                await atEnd().ConfigureAwait(false);
            }

            return count;
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override int Read(byte[] buffer, int offset, int count) => ReadAsync(buffer.AsMemory(offset, count)).AsTask().GetAwaiter().GetResult();

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
