using System.Globalization;

namespace NetworkLens.Neo4j;

/// <summary>What stands on a line of a picture that no style sheet can compose: material and tonnes, and only the material where nobody knows the tonnes.</summary>
public static class LinkCaption
{
    /// <summary>Letters that fit on most lines: of a longer caption the longest words of the material are cut, as in <c>monazite-conc. 1,100 t</c>.</summary>
    public const int Longest = 24;

    private const int LettersKept = 4;

    /// <summary>The caption of a link.</summary>
    /// <param name="material">Id of what moves.</param>
    /// <param name="tonnesPerYear">t/yr; NaN where unknown.</param>
    public static string Of(string material, double tonnesPerYear)
    {
        ArgumentNullException.ThrowIfNull(material);
        return Fitting(material, double.IsFinite(tonnesPerYear) ? $" {tonnesPerYear.ToString(tonnesPerYear >= 100 ? "#,0" : "0.#", CultureInfo.InvariantCulture)} t" : string.Empty);
    }

    /// <summary>The caption of a share.</summary>
    /// <param name="material">Id of the input.</param>
    /// <param name="share">0..1; NaN where unknown.</param>
    public static string OfShare(string material, double share)
    {
        ArgumentNullException.ThrowIfNull(material);
        return Fitting(material, double.IsFinite(share) ? string.Create(CultureInfo.InvariantCulture, $" {share * 100:0} %") : string.Empty);
    }

    private static string Fitting(string material, string figure)
    {
        string[] words = material.Split('-');
        while (string.Join('-', words).Length + figure.Length > Longest && words.Max(word => word.Length) > LettersKept + 1)
        {
            int longest = Array.FindIndex(words, word => word.Length == words.Max(each => each.Length));
            words[longest] = words[longest][..LettersKept] + ".";
        }

        return string.Join('-', words) + figure;
    }
}
