using System.Globalization;

namespace NetworkLens.Export;

/// <summary>What stands on a line of a picture that no style sheet can compose: material and tonnes, and only the material where nobody knows the tonnes.</summary>
public static class LinkCaption
{
    /// <summary>The caption of a link.</summary>
    /// <param name="material">Id of what moves.</param>
    /// <param name="tonnesPerYear">t/yr; NaN where unknown.</param>
    public static string Of(string material, double tonnesPerYear) =>
        double.IsFinite(tonnesPerYear) ? string.Create(CultureInfo.InvariantCulture, $"{material} {(tonnesPerYear >= 100 ? tonnesPerYear.ToString("#,0", CultureInfo.InvariantCulture) : tonnesPerYear.ToString("0.#", CultureInfo.InvariantCulture))} t") : material;

    /// <summary>The caption of a share.</summary>
    /// <param name="material">Id of the input.</param>
    /// <param name="share">0..1; NaN where unknown.</param>
    public static string OfShare(string material, double share) => double.IsFinite(share) ? string.Create(CultureInfo.InvariantCulture, $"{material} {share * 100:0} %") : material;
}
