namespace NetworkLens.Mcp;

/// <summary>What a command line came to.</summary>
/// <param name="IsAnswered">Whether it was answered.</param>
/// <param name="Json">The answer, as --format json writes it.</param>
/// <param name="Said">What was said beside it, or why there is no answer; \n between lines.</param>
public sealed record ConsoleAnswer(bool IsAnswered, string Json, string Said);

/// <summary>Answers a command line.</summary>
/// <param name="words">Without the name of the program.</param>
/// <param name="cancellation">Stops it.</param>
public delegate ConsoleAnswer AskConsole(IReadOnlyList<string> words, CancellationToken cancellation);
