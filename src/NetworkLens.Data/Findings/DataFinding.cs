namespace NetworkLens.Data;

/// <summary>How bad a finding is.</summary>
public enum Severity
{
    /// <summary>The data cannot be used.</summary>
    Error,

    /// <summary>The data can be used, but looks unintended.</summary>
    Warning,

    /// <summary>What was taken for granted to read the data as it was saved.</summary>
    Note,
}

/// <summary>One fault of the data, and where it stands.</summary>
/// <param name="File">Name relative to the data folder, such as <c>links.csv</c>.</param>
/// <param name="Line">Line of the cell, from 1; a cell with line breaks stands where it begins.</param>
/// <param name="Column">Column of the cell's first character in its line, from 1.</param>
/// <param name="Severity">Error or warning.</param>
/// <param name="Code">Kind of the fault, such as <c>unknown-site</c>.</param>
/// <param name="Message">What is wrong and what to do, for people.</param>
/// <param name="Found">What stands there; null where nothing does.</param>
/// <param name="Expected">What should; null where the message says all.</param>
/// <param name="Nearest">The existing name that was probably meant; null where none is near.</param>
public sealed record DataFinding(
    string File, int Line, int Column, Severity Severity, string Code, string Message, string? Found, string? Expected, string? Nearest)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}:{Line}:{Column}: {Message}";
}
