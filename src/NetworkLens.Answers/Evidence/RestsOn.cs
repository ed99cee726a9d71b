using System.Globalization;
using NetworkLens.Analysis;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Answers;

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

    /// <summary>Of the supply of some targets.</summary>
    /// <param name="network">The network of the year.</param>
    /// <param name="targets">Whose supply.</param>
    /// <param name="hasTonnes">Whether it is about tonnes that flow.</param>
    /// <param name="upstream">As <see cref="Upstream"/> has them.</param>
    public static RestsOn OfSupply(SupplyNetwork network, IReadOnlyCollection<VertexIndex> targets, bool hasTonnes, LinkIndex[]? upstream) => new($"{network.Options.AsOf}")
    {
        Links = targets.Count == 0 ? null : upstream is null ? SupportingLinks.Of(network, AllLinks(network), []) : SupportingLinks.Of(network, upstream, targets),
        IsAtMost = upstream is null,
        WeakestFigure = hasTonnes ? FlowBasis.Of(network) : null,
        Cited = () => CitedSources.Of(network, upstream ?? SupportingLinks.Upstream(network, targets), hasTonnes ? targets : []),
    };

    /// <summary>Of an answer that names links, or figures.</summary>
    /// <param name="network">The network of the year.</param>
    /// <param name="links">Links of the network, each once; null: none.</param>
    /// <param name="weakest">The weakest basis of its figures; null: it has none.</param>
    /// <param name="figures">What these figures are.</param>
    public static RestsOn OfLinks(SupplyNetwork network, IEnumerable<LinkIndex>? links, Basis? weakest = null, string figures = "tonnes") => new($"{network.Options.AsOf}")
    {
        Links = links is null ? null : SupportingLinks.Of(network, links, []),
        Cited = () => CitedSources.Of(network, links ?? [], []),
        WeakestFigure = weakest,
        Figures = figures,
    };

    /// <summary>The links that the supply of some targets rests on; null where the network is too large to trace them.</summary>
    public static LinkIndex[]? Upstream(SupplyNetwork network, IReadOnlyCollection<VertexIndex> targets) =>
        network.LinkCount > SupportingLinks.MostTraced ? null : [.. SupportingLinks.Upstream(network, targets)];

    /// <summary>Every link in force.</summary>
    public static IEnumerable<LinkIndex> AllLinks(SupplyNetwork network) => Enumerable.Range(0, network.LinkCount).Select(link => new LinkIndex(link));

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
}
