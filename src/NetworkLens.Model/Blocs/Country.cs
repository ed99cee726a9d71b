using System.Collections.Immutable;

namespace NetworkLens.Model;

/// <summary>A country, by its ISO 3166-1 code.</summary>
/// <param name="Iso2">Two letters; XX for a country nobody knows.</param>
/// <param name="Iso3">Three letters; null where unknown.</param>
/// <param name="Name">For people; null where the code has to do.</param>
/// <param name="Governance">Governance indicator, 0 best to 10 worst.</param>
/// <param name="MineProductionTonnes">Rare-earth oxide mined, t/yr.</param>
/// <param name="ReservesTonnes">Rare-earth oxide in reserves, t.</param>
/// <param name="Year">Year of the figures; null where unknown.</param>
/// <param name="Latitude">Degrees north of the centroid, NaN where unknown.</param>
/// <param name="Longitude">Degrees east of the centroid, NaN where unknown.</param>
/// <param name="Sources">In the order of the file.</param>
public sealed record Country(
    string Iso2, string? Iso3, string? Name, Figure Governance, Figure MineProductionTonnes, Figure ReservesTonnes, int? Year,
    double Latitude, double Longitude, ImmutableArray<SourceIndex> Sources)
{
    /// <summary>The code for a country that nobody knows.</summary>
    public const string UnknownCode = "XX";

    /// <summary>Governance taken where none is known: the worst.</summary>
    public const double WorstGovernance = 10;

    /// <summary>Chance that everything in the country fails together within a year, 0..1.</summary>
    public Figure FailurePerYear { get; init; } = Figure.Unknown;

    /// <summary>How that chance is known.</summary>
    public Basis FailureBasis { get; init; }

    /// <summary>A country of which only the code is known.</summary>
    /// <param name="iso2">The code.</param>
    public static Country Unlisted(string iso2) =>
        new(iso2, null, null, Figure.Unknown, Figure.Unknown, Figure.Unknown, null, double.NaN, double.NaN, []);

    /// <summary>True where the country is a known one, so that it can fail.</summary>
    public bool IsKnown => Iso2 != UnknownCode;
}
