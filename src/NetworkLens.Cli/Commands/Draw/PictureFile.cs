using System.CommandLine;
using NetworkLens.Report;

namespace NetworkLens.Cli.Commands;

/// <summary>--picture: an answer as a picture too, beside what is printed.</summary>
internal static class PictureFile
{
    public static Option<string> Option(string description) =>
        new("--picture") { HelpName = "FILE.svg|png", Description = $"{description} An older file is replaced when the new one is complete." };

    /// <summary>True for .png, false for .svg; refuses any other.</summary>
    /// <param name="option">With its dashes.</param>
    /// <param name="file">As written.</param>
    public static bool IsPng(string option, string file) => Path.GetExtension(file) switch
    {
        var kind when kind.Equals(".png", StringComparison.OrdinalIgnoreCase) => true,
        var kind when kind.Equals(".svg", StringComparison.OrdinalIgnoreCase) => false,
        _ => throw Refusal.OfCommandLine($"{option}: '{file}' ends neither in .svg nor in .png."),
    };

    /// <summary>Writes it, whole or not at all.</summary>
    public static void Write(Question question, string option, string file, Picture picture)
    {
        string path = question.FullPath(file);
        if (IsPng(option, file))
        {
            AnswerFile.WriteBytes(path, stream => PngPictureWriter.Write(picture, stream));
        }
        else
        {
            AnswerFile.Write(path, output => SvgPictureWriter.Write(picture, output));
        }
    }
}
