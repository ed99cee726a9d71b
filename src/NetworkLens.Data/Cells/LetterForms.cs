using System.Text;

namespace NetworkLens.Data;

/// <summary>The ways Unicode writes one letter: as a letter and a mark behind it, as one, or in the width of East Asian type.</summary>
/// <remarks>
/// Normalization forms C and KC (Unicode Standard Annex 15) as far as Latin, Greek and Cyrillic letters and full-width ASCII go:
/// <c>string.Normalize</c> leaves everything as it is where globalization is invariant, as it is here.
/// </remarks>
internal static class LetterForms
{
    private const char FirstWide = '\uFF01';
    private const char LastWide = '\uFF5E';
    private const int WideToAscii = FirstWide - '!';

    private static readonly (char Mark, string Bases, string Letters)[] Marks =
    [
        ('\u0300', "AEIOUaeiouÜüNnЕИеи", "ÀÈÌÒÙàèìòùǛǜǸǹЀЍѐѝ"),
        ('\u0301', "AEIOUYaeiouyCcLlNnRrSsZzÜüGgÅåÆæØø¨ΑΕΗΙΟΥΩϊαεηιϋουωϒГКгк", "ÁÉÍÓÚÝáéíóúýĆćĹĺŃńŔŕŚśŹźǗǘǴǵǺǻǼǽǾǿ΅ΆΈΉΊΌΎΏΐάέήίΰόύώϓЃЌѓќ"),
        ('\u0302', "AEIOUaeiouCcGgHhJjSsWwYy", "ÂÊÎÔÛâêîôûĈĉĜĝĤĥĴĵŜŝŴŵŶŷ"),
        ('\u0303', "ANOanoIiUu", "ÃÑÕãñõĨĩŨũ"),
        ('\u0304', "AaEeIiOoUuÜüÄäȦȧÆæǪǫÖöÕõȮȯYy", "ĀāĒēĪīŌōŪūǕǖǞǟǠǡǢǣǬǭȪȫȬȭȰȱȲȳ"),
        ('\u0306', "AaEeGgIiOoUuУИиу", "ĂăĔĕĞğĬĭŎŏŬŭЎЙйў"),
        ('\u0307', "CcEeGgIZzAaOo", "ĊċĖėĠġİŻżȦȧȮȯ"),
        ('\u0308', "AEIOUaeiouyYΙΥιυϒЕІеі", "ÄËÏÖÜäëïöüÿŸΪΫϊϋϔЁЇёї"),
        ('\u030A', "AaUu", "ÅåŮů"),
        ('\u030B', "OoUu", "ŐőŰű"),
        ('\u030C', "CcDdEeLlNnRrSsTtZzAaIiOoUuÜüGgKkƷʒjHh", "ČčĎďĚěĽľŇňŘřŠšŤťŽžǍǎǏǐǑǒǓǔǙǚǦǧǨǩǮǯǰȞȟ"),
        ('\u030F', "AaEeIiOoRrUuѴѵ", "ȀȁȄȅȈȉȌȍȐȑȔȕѶѷ"),
        ('\u0311', "AaEeIiOoRrUu", "ȂȃȆȇȊȋȎȏȒȓȖȗ"),
        ('\u031B', "OoUu", "ƠơƯư"),
        ('\u0326', "SsTt", "ȘșȚț"),
        ('\u0327', "CcGgKkLlNnRrSsTtEe", "ÇçĢģĶķĻļŅņŖŗŞşŢţȨȩ"),
        ('\u0328', "AaEeIiUuOo", "ĄąĘęĮįŲųǪǫ"),
    ];

    private static readonly Dictionary<(char Base, char Mark), char> Letters = Marks
        .SelectMany(row => row.Bases.Zip(row.Letters, (letter, whole) => ((letter, row.Mark), whole)))
        .ToDictionary(pair => pair.Item1, pair => pair.whole);

    /// <summary>The text with each letter as one character. O(length).</summary>
    public static string Composed(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', '\u02FF'))
        {
            return text;
        }

        var composed = new StringBuilder(text.Length);
        foreach (char character in text)
        {
            if (composed.Length > 0 && Letters.TryGetValue((composed[^1], character), out char whole))
            {
                composed[^1] = whole;
            }
            else
            {
                composed.Append(character is >= FirstWide and <= LastWide ? (char)(character - WideToAscii) : character);
            }
        }

        return composed.ToString();
    }
}
