using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>A shock whose words are looked up: who is chosen, how much, when. A policy has become the effect it amounts to.</summary>
/// <param name="Kind">Never <see cref="ShockKind.Policy"/>, nor <see cref="ShockKind.ExportBan"/>, which is a quota of severity 1.</param>
internal sealed record Effect(ShockKind Kind)
{
    /// <summary>Sites it is about.</summary>
    public SiteSet? Sites { get; init; }

    /// <summary>Senders.</summary>
    public SiteSet? From { get; init; }

    /// <summary>Receivers.</summary>
    public SiteSet? To { get; init; }

    /// <summary>Whose material is barred.</summary>
    public SiteSet? Origin { get; init; }

    /// <summary>Empty: everything.</summary>
    public ImmutableArray<MaterialIndex> Materials { get; init; } = [];

    /// <summary>Whose need is multiplied.</summary>
    public MaterialIndex Input { get; init; }

    /// <summary>What is released.</summary>
    public StockpileIndex Stockpile { get; init; }

    /// <summary>Severity 0..1, per cent of the price, factor, years or t/yr: what the kind takes.</summary>
    public double Extent { get; init; }

    /// <summary>Of what is released, t, the lower end where it is a range without a figure in it; null: as <see cref="Extent"/>.</summary>
    public double? LeastExtent { get; init; }

    /// <summary>The days on which it holds, both ends included; in the order of time.</summary>
    public ImmutableArray<(DateOnly First, DateOnly Last)> Days { get; init; } = [(DateOnly.MinValue, DateOnly.MaxValue)];

    /// <summary>Where it is from, for notes: "export-ban country:CN".</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>Whether it is about a material.</summary>
    public bool Concerns(MaterialIndex material) => Materials.IsEmpty || Materials.Contains(material);

    /// <summary>Whether it holds on a day.</summary>
    public bool HoldsOn(DateOnly day) => Days.Any(span => span.First <= day && day <= span.Last);
}
