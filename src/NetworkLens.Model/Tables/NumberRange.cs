namespace NetworkLens.Model;

/// <summary>What a number may be.</summary>
/// <param name="What">With its article: "a tonnage".</param>
/// <param name="Least">Smallest allowed.</param>
/// <param name="Most">Largest allowed.</param>
/// <param name="Expected">In words.</param>
public sealed record NumberRange(string What, double Least, double Most, string Expected)
{
    private const int MostSuppliers = 1_000_000;

    /// <summary>Tonnes, or tonnes a year.</summary>
    public static readonly NumberRange Tonnes = new("a tonnage", 0, double.MaxValue, "a number of at least 0, or nothing where unknown");

    /// <summary>US dollars.</summary>
    public static readonly NumberRange Money = new("an amount of money", 0, double.MaxValue, "US dollars, at least 0, or nothing where unknown");

    /// <summary>Tonnes in for each tonne out.</summary>
    public static readonly NumberRange Ratio = new("a ratio", double.Epsilon, double.MaxValue, "tonnes in for each tonne out, above 0, or nothing where unknown");

    /// <summary>A part of a whole.</summary>
    public static readonly NumberRange Share = new("a share", 0, 1, "a number from 0 to 1");

    /// <summary>A chance within a year.</summary>
    public static readonly NumberRange Chance = new("a chance", 0, 1, "a number from 0 (never) to 1 (every year), or nothing where unknown");

    /// <summary>How many suppliers must be left.</summary>
    public static readonly NumberRange Suppliers = new("a number of suppliers", 1, MostSuppliers, "a whole number of at least 1, or nothing for 1");

    /// <summary>How much something counts.</summary>
    public static readonly NumberRange Weight = new("a weight", 0, double.MaxValue, "a number of at least 0, or nothing for 1");

    /// <summary>Days.</summary>
    public static readonly NumberRange Days = new("a number of days", 0, double.MaxValue, "at least 0, or nothing where unknown");

    /// <summary>Per cent.</summary>
    public static readonly NumberRange PerCent = new("a rate", 0, double.MaxValue, "per cent, at least 0, or nothing where unknown");

    /// <summary>What something is multiplied by.</summary>
    public static readonly NumberRange Factor = new("a factor", 0, double.MaxValue, "a number of at least 0");

    /// <summary>A governance indicator.</summary>
    public static readonly NumberRange Governance = new("a governance indicator", 0, 10, "a number from 0 (best) to 10 (worst)");

    /// <summary>Degrees north.</summary>
    public static readonly NumberRange Latitude = new("a latitude", -90, 90, "degrees north, -90 to 90");

    /// <summary>Degrees east.</summary>
    public static readonly NumberRange Longitude = new("a longitude", -180, 180, "degrees east, -180 to 180");

    /// <summary>Whether a number lies in it; one that is not known does.</summary>
    /// <param name="number">The number, or NaN.</param>
    public bool Holds(double number) => double.IsNaN(number) || (number >= Least && number <= Most);
}
