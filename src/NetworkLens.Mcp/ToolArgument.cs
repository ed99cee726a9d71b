using System.Collections.Immutable;

namespace NetworkLens.Mcp;

/// <summary>What an argument of a tool holds.</summary>
internal enum ArgumentKind
{
    /// <summary>One text.</summary>
    Text,

    /// <summary>A text, or a list of them.</summary>
    Texts,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Flag,
}

/// <summary>An argument of a tool: what a client may say, and how the command line says it.</summary>
/// <param name="Name">As the client writes it.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Meaning">For whoever fills it in.</param>
internal sealed record ToolArgument(string Name, ArgumentKind Kind, string Meaning)
{
    /// <summary>The option that says it; of a flag, every word that does; empty where the value stands by itself.</summary>
    public ImmutableArray<string> Option { get; init; } = [];

    /// <summary>True where the tool cannot do without.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The words it may be; empty: any.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>The question whose rows list what it may be, and the field of theirs that does; default: none.</summary>
    public (ImmutableArray<string> Question, string Field) Listed { get; init; }

    /// <summary>Least and most of a number, both included.</summary>
    public (double Least, double Most) Range { get; init; } = (double.MinValue, double.MaxValue);

    /// <summary>Most texts of a list.</summary>
    public int MostTexts { get; init; } = 10;

    /// <summary>What is meant where it is left out; null: nothing, or what <see cref="Meaning"/> says.</summary>
    public string? Default { get; init; }

    /// <summary>Values that are right for the data that ships.</summary>
    public ImmutableArray<string> Examples { get; init; } = [];

    /// <summary>What may be given, in words.</summary>
    public string Accepted => Kind switch
    {
        _ when !Words.IsEmpty => string.Join(", ", Words),
        ArgumentKind.Flag => "true, false",
        ArgumentKind.Whole => FormattableString.Invariant($"a whole number, {Range.Least:0} to {Range.Most:0}"),
        ArgumentKind.Number => FormattableString.Invariant($"a number, {Range.Least:0.##} to {Range.Most:0.##}"),
        _ => $"{(Kind == ArgumentKind.Texts ? $"a text or a list of at most {MostTexts}" : "a text")}{(Examples.IsEmpty ? string.Empty : $", such as {string.Join(" or ", Examples.Select(example => $"\"{example}\""))}")}",
    };
}
