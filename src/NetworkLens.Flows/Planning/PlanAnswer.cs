using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>The cheapest additions that bring a bloc's served share to a goal.</summary>
/// <param name="Before">Served share without additions, 0..1; NaN where the bloc asks for nothing of known tonnes.</param>
/// <param name="Most">Served share with every addition that is possible.</param>
/// <param name="Coverage">Served share with these additions: the goal, or <paramref name="Before"/> where that is more; NaN where the goal is beyond <paramref name="Most"/>.</param>
/// <param name="Usd">US dollars for all of it, whoever pays; additions of unknown cost count as nothing.</param>
/// <param name="Gap">How much cheaper another plan might be, as a share of the cost; 0 where this is proven to be the cheapest.</param>
/// <param name="Additions">Planned plants first, then new capacity, by stage, site and material.</param>
/// <param name="Curve">Least cost by coverage, rising; up to the goal.</param>
/// <param name="Materials">Served share of each material asked for, before and after.</param>
/// <param name="UnknownCapacities">Activities of the bloc whose capacity nobody knows, which count as nothing.</param>
public sealed record PlanAnswer(
    double Before, double Most, double Coverage, double Usd, double Gap, ImmutableArray<Addition> Additions, ImmutableArray<CurvePoint> Curve,
    ImmutableArray<MaterialCoverage> Materials, int UnknownCapacities)
{
    /// <summary>Served share without additions where what nobody knows the capacity of makes whatever is wanted; <see cref="Before"/> where all are known.</summary>
    public double BeforeHigh { get; init; } = Before;

    /// <summary>What is not served in a year without additions, in money; null where no demand row says what a tonne is worth.</summary>
    public LostMoney? Unserved { get; init; }

    /// <summary>The same with them; null where there are none.</summary>
    public LostMoney? UnservedAfter { get; init; }

    /// <summary>False where no additions reach the goal.</summary>
    public bool IsReachable => !double.IsNaN(Coverage);

    /// <summary>US dollars for the planned plants among the additions, as far as they are known.</summary>
    public double PlannedUsd => Additions.Where(addition => addition.IsPlanned && addition.IsCostKnown).Sum(addition => addition.Usd);

    /// <summary>Number of additions whose cost nobody knows, so that <see cref="Usd"/> is the least it can be.</summary>
    public int UnknownCosts => Additions.Count(addition => !addition.IsCostKnown);
}

/// <summary>One activity added.</summary>
/// <param name="IsPlanned">True for a plant that is planned; false for new capacity.</param>
/// <param name="Site">The planned plant, or the deposit a new mine stands at; null for a new plant.</param>
/// <param name="Stage">Its stage.</param>
/// <param name="Country">Null: any country of the bloc.</param>
/// <param name="Material">What it makes.</param>
/// <param name="TonnesPerYear">Capacity that is added, t/yr; 0 for a new one that only has to be there, as one of several suppliers, be it as small as one likes.</param>
/// <param name="Usd">US dollars, the fixed part of a plant with its dearest material; NaN where nobody knows.</param>
/// <param name="Basis">How the cost is known; null where it is not.</param>
/// <param name="IsAnnounced">True where it is that of this very plant; else as of a new one of its size.</param>
/// <param name="Year">When it is there at the earliest; null where nobody says.</param>
public sealed record Addition(
    bool IsPlanned, SiteIndex? Site, StageIndex Stage, CountryIndex? Country, MaterialIndex Material, double TonnesPerYear, double Usd, Basis? Basis, bool IsAnnounced, int? Year)
{
    /// <summary>The same for what one new plant makes; -1 for a planned one.</summary>
    public int Plant { get; init; } = -1;

    /// <summary>True where the plant makes some of it already and is to make so much more.</summary>
    public bool IsMore { get; init; }

    /// <summary>False where nobody says what it costs.</summary>
    public bool IsCostKnown => !double.IsNaN(Usd);
}

/// <summary>What a coverage costs at least.</summary>
/// <param name="Coverage">Served share, 0..1.</param>
/// <param name="Usd">US dollars.</param>
/// <param name="Gap">As in <see cref="PlanAnswer"/>.</param>
public readonly record struct CurvePoint(double Coverage, double Usd, double Gap);

/// <summary>Served share of what a bloc asks for of one material.</summary>
/// <param name="Material">Which.</param>
/// <param name="DemandTonnesPerYear">t/yr.</param>
/// <param name="Before">0..1.</param>
/// <param name="BeforeHigh">The same where what nobody knows the capacity of makes whatever is wanted.</param>
/// <param name="After">0..1; one optimum, as a plan holds the total.</param>
public sealed record MaterialCoverage(MaterialIndex Material, double DemandTonnesPerYear, double Before, double BeforeHigh, double After);
