namespace NetworkLens.Model;

/// <summary>What a text means, or what is wrong with it.</summary>
/// <typeparam name="T">What was asked for.</typeparam>
/// <param name="Value">Meaningful only where <see cref="Error"/> is null.</param>
/// <param name="Error">For the person who wrote the text: what stands there and what was expected; null where all is well.</param>
public readonly record struct Parsed<T>(T? Value, string? Error)
{
    /// <summary>True where there is no error.</summary>
    public bool IsValid => Error is null;
}
