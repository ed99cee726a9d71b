using System.Text;

namespace NetworkLens.Cli;

/// <summary>A file that holds either what it held before or the whole new answer, never a part.</summary>
internal static class AnswerFile
{
    /// <summary>Writes to a temporary file in the same folder, then renames it.</summary>
    public static void Write(string path, Action<TextWriter> write) => WriteWhere(path, output =>
    {
        write(output);
        return true;
    });

    /// <summary>The same, but for what turns out to be no answer: then the file stays as it is.</summary>
    /// <param name="path">Of the file.</param>
    /// <param name="write">True where it wrote the answer.</param>
    public static void WriteWhere(string path, Func<TextWriter, bool> write) => WriteBytesWhere(path, stream =>
    {
        using var output = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        return write(output);
    });

    /// <summary>The same for bytes; the stream can seek.</summary>
    public static void WriteBytes(string path, Action<Stream> write) => WriteBytesWhere(path, stream =>
    {
        write(stream);
        return true;
    });

    private static void WriteBytesWhere(string path, Func<Stream, bool> write)
    {
        (string unfinished, FileStream output) = Unfinished.NewFile(path);
        try
        {
            bool isAnswer;
            using (output)
            {
                isAnswer = write(output);
                output.Flush(flushToDisk: true); // or a power cut after the rename could leave an empty file
            }

            if (isAnswer)
            {
                File.Move(unfinished, path, overwrite: true);
            }
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
