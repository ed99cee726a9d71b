using System.Text;

namespace NetworkLens.Cli;

/// <summary>A file that holds either what it held before or the whole new answer, never a part.</summary>
internal static class AnswerFile
{
    /// <summary>Writes to a temporary file in the same folder, then renames it.</summary>
    public static void Write(string path, Action<TextWriter> write) => WriteBytes(path, stream =>
    {
        using var output = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        write(output);
    });

    /// <summary>The same for bytes; the stream can seek.</summary>
    public static void WriteBytes(string path, Action<Stream> write)
    {
        (string unfinished, FileStream output) = Unfinished.NewFile(path);
        try
        {
            using (output)
            {
                write(output);
                output.Flush(flushToDisk: true); // or a power cut after the rename could leave an empty file
            }

            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            Unfinished.End(unfinished);
        }
    }

    /// <summary>The same for a folder, which is new: one that holds something is refused.</summary>
    /// <param name="path">Where no folder is, or an empty one.</param>
    /// <param name="write">Fills the temporary folder it is given.</param>
    public static void WriteFolder(string path, Action<string> write)
    {
        if (File.Exists(path) || (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any()))
        {
            throw Refusal.OfFile($"{path} is there already; name a new folder, or remove it first.");
        }

        string whole = Path.TrimEndingDirectorySeparator(path);
        (string unfinished, IDisposable hold) = Unfinished.NewFolder(whole);
        try
        {
            using (hold)
            {
                write(unfinished);
            }

            if (Directory.Exists(whole))
            {
                Directory.Delete(whole);
            }

            Directory.Move(unfinished, whole);
        }
        finally
        {
            Unfinished.End(unfinished);
        }
    }
}
