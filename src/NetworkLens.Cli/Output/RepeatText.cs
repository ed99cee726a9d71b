using System.CommandLine;
using System.Text.RegularExpressions;

namespace NetworkLens.Cli.Output;

/// <summary>A command line as one would type it again.</summary>
internal static partial class RepeatText
{
    /// <summary>The command line without the file that it writes.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="file">The option that names the file.</param>
    public static string Of(ParseResult parsed, Option file)
    {
        var words = new List<string> { "networklens" };
        bool isSkipped = false;
        foreach (string word in parsed.Tokens.Select(token => token.Value))
        {
            if (word != file.Name && !isSkipped)
            {
                words.Add(Quoted(word));
            }

            isSkipped = word == file.Name;
        }

        return string.Join(' ', words);
    }

    /// <summary>A word in single quotes where a shell would take it apart.</summary>
    public static string Quoted(string word) => Plain().IsMatch(word) ? word : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    [GeneratedRegex("^[A-Za-z0-9_./:=@%+,-]+$")]
    private static partial Regex Plain();
}
