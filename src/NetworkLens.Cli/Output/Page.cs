namespace NetworkLens.Cli.Output;

/// <summary>What a writer writes on.</summary>
/// <param name="Output">Lines end in \n, whatever the platform, so that answers are the same byte for byte.</param>
/// <param name="Limit">Rows to print; null: all.</param>
/// <param name="Width">Columns of the terminal; null: rows are as wide as they need.</param>
/// <param name="IsColoured">Whether to write colours.</param>
/// <param name="Cancellation">Looked at between rows.</param>
internal sealed record Page(TextWriter Output, int? Limit, int? Width, bool IsColoured, CancellationToken Cancellation);
