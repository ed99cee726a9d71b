using System.Globalization;

namespace NetworkLens.Model;

/// <summary>A tier of the chain.</summary>
/// <param name="Id">The name the data uses.</param>
/// <param name="Name">For people.</param>
/// <param name="IsSource">True for a first stage, whose activities need no inputs.</param>
public sealed record Stage(string Id, string Name, bool IsSource)
{
    /// <summary>The stage made up for data that names none: so many links from a site that nobody supplies.</summary>
    /// <param name="number">From 1.</param>
    public static Stage Tier(int number)
    {
        string text = number.ToString(CultureInfo.InvariantCulture);
        return new Stage($"tier-{text}", $"Tier {text}", number == 1);
    }
}
