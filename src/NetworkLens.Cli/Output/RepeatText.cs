using System.CommandLine;
using System.Text.RegularExpressions;

namespace NetworkLens.Cli.Output;

/// <summary>A command line as one would type it again.</summary>
internal static partial class RepeatText
{
    /// <summary>The command line without some options that take a value.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="without">Their names: the file that it writes, who works on it.</param>
    public static string Of(ParseResult parsed, string[] without)
    {
        var words = new List<string> { "networklens" };
        bool isSkipped = false;
        foreach (string word in parsed.Tokens.Select(token => token.Value))
        {
            bool isLeft = without.Contains(word);
            if (!isLeft && !isSkipped)
            {
                words.Add(Quoted(word));
            }

            isSkipped = isLeft;
        }

        return string.Join(' ', words);
    }

    /// <summary>A word in single quotes where a shell would take it apart.</summary>
    public static string Quoted(string word) => Plain().IsMatch(word) ? word : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    [GeneratedRegex("^[A-Za-z0-9_./:=@%+,-]+$")]
    private static partial Regex Plain();
}
