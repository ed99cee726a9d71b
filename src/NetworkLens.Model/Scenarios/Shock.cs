using System.Collections.Immutable;

namespace NetworkLens.Model;

/// <summary>One thing that happens in a scenario. Which members a kind uses is told by <see cref="ShockForm"/>; the others keep their defaults.</summary>
/// <remarks>
/// Selectors are kept as written, because whom they choose depends on the year and the members asked for; the reader has made sure
/// that each chooses somebody in the data set's own year.
/// </remarks>
/// <param name="Kind">What happens.</param>
public sealed record Shock(ShockKind Kind)
{
    /// <summary>Selector of the sites it is about; null: every site.</summary>
    public string? Sites { get; init; }

    /// <summary>Selector of the senders of the links it is about; null for kinds that are not about links.</summary>
    public string? From { get; init; }

    /// <summary>Selector of the receivers; null: every site that <see cref="From"/> does not choose.</summary>
    public string? To { get; init; }

    /// <summary>Selector of those whose material is barred, at whatever tier they made or fed it.</summary>
    public string? Origin { get; init; }

    /// <summary>What is sent, asked for or made; empty: everything.</summary>
    public ImmutableArray<MaterialIndex> Materials { get; init; } = [];

    /// <summary>The input that makers of <see cref="Materials"/> need <see cref="Factor"/> times as much of.</summary>
    public MaterialIndex? Input { get; init; }

    /// <summary>Policies that are in force.</summary>
    public ImmutableArray<PolicyIndex> Policies { get; init; } = [];

    /// <summary>Stocks that are released.</summary>
    public ImmutableArray<StockpileIndex> Stockpiles { get; init; } = [];

    /// <summary>Share taken away, 0..1; null where not given: 1, or for policies what each says itself.</summary>
    public double? Severity { get; init; }

    /// <summary>Per cent of the price.</summary>
    public double? RatePercent { get; init; }

    /// <summary>What demand or an input's need is multiplied by, at least 0.</summary>
    public double? Factor { get; init; }

    /// <summary>Years later.</summary>
    public int? Years { get; init; }

    /// <summary>t/yr that the new links carry at most, of each material, together; null: no limit.</summary>
    public double? TonnesPerYear { get; init; }

    /// <summary>From when, the first day it may mean; default: from the beginning of the time looked at.</summary>
    public PartialDate Start { get; init; }

    /// <summary>Until when, the last day it may mean; default: to the end of the time looked at.</summary>
    public PartialDate End { get; init; }
}
