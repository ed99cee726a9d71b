using System.Globalization;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Cli.Output;

/// <summary>What an answer rests on: the second thing a reader wants to know.</summary>
/// <param name="Years">The year, or years, it is of: <c>2026</c>.</param>
internal sealed record RestsOn(string Years)
{
    /// <summary>The links it uses; null where it uses none.</summary>
    public SupportingLinks? Links { get; init; }

    /// <summary>True where these are all links in force, of which it uses some.</summary>
    public bool IsAtMost { get; init; }

    /// <summary>The sources that stand behind it, worked out where they are asked for (--cite).</summary>
    public Func<IEnumerable<SourceIndex>> Cited { get; init; } = () => [];

    /// <summary>The weakest basis of the figures; null where it uses none.</summary>
    public Basis? WeakestFigure { get; init; }

    /// <summary>What these figures are.</summary>
    public string Figures { get; init; } = "capacity, recipes and demand";

    /// <summary>For people.</summary>
    public string Sentence
    {
        get
        {
            string? links = Links is { } used
                ? $"{(IsAtMost ? "at most " : string.Empty)}{FigureText.Count(used.Documented)} documented and {FigureText.Count(used.Inferred)} inferred link{(used.Inferred == 1 ? string.Empty : "s")}"
                : null;
            string? figures = WeakestFigure is { } basis ? $"figures of {Figures} of which the weakest is {DataWords.Word(basis)}" : null;
            string rests = string.Join(", and on ", new[] { links, figures }.OfType<string>());
            string alone = Links is { Inferred: > 0, Targets: > 0 } supply
                ? string.Create(CultureInfo.InvariantCulture, $" Over documented links alone, {supply.MadeFromDocumented:N0} of {supply.Targets:N0} {(supply.Targets == 1 ? "demand row" : "demand rows")} can be supplied.")
                : string.Empty;
            return rests.Length == 0 ? $"As of {Years}." : $"Rests on {rests}; as of {Years}.{alone}";
        }
    }

    /// <summary>For programs.</summary>
    public Nested Fields => new(
        new("years", Years),
        new("documentedLinks", Links?.Documented),
        new("inferredLinks", Links?.Inferred),
        new("atMost", IsAtMost),
        new("targets", Links?.Targets),
        new("targetsFromDocumentedLinks", Links?.MadeFromDocumented),
        new("weakestFigure", WeakestFigure is { } basis ? DataWords.Word(basis) : null));
}
