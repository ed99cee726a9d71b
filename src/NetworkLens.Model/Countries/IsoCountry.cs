using System.Collections.Immutable;

namespace NetworkLens.Model;

/// <summary>A country or territory with a code of ISO 3166-1.</summary>
/// <param name="Alpha2">Two capital letters.</param>
/// <param name="Alpha3">Three capital letters.</param>
/// <param name="M49">The United Nations' number; null for Kosovo, which has none of ISO's.</param>
/// <param name="Name">The everyday English name.</param>
/// <param name="OtherNames">Longer and older names, names in trade data, and names in other languages.</param>
/// <param name="Latitude">Degrees north of the middle of its largest part.</param>
/// <param name="Longitude">Degrees east of it.</param>
public sealed record IsoCountry(
    string Alpha2, string Alpha3, int? M49, string Name, ImmutableArray<string> OtherNames, double Latitude, double Longitude);
