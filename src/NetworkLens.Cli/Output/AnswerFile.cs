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
        using (FileStream? device = Device(path))
        {
            if (device is not null)
            {
                using var whole = new MemoryStream();
                if (write(whole))
                {
                    whole.WriteTo(device);
                }

                return;
            }
        }

        path = TargetOf(path); // a link stays, and what it leads to is replaced
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder && !Directory.Exists(folder))
        {
            throw Refusal.OfFile($"{path} cannot be written, because there is no folder {folder}.");
        }

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
                if (!OperatingSystem.IsWindows() && File.Exists(path))
                {
                    File.SetUnixFileMode(unfinished, File.GetUnixFileMode(path));
                }

                File.Move(unfinished, path, overwrite: true);
            }
        }
        finally
        {
            Unfinished.End(unfinished);
        }
    }

    // A device, a pipe or what /dev/stdout leads to is no file to be replaced: the stream to it, opened once, since who reads a pipe leaves with its writer. Null: a file, or nothing yet.
    private static FileStream? Device(string path)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(path))
        {
            return null;
        }

        string last = TargetOf(path);
        if (((string[])[path, last]).Any(place => place.StartsWith("/dev/", StringComparison.Ordinal) || place.StartsWith("/proc/", StringComparison.Ordinal)))
        {
            return Open(path);
        }

        if (!File.Exists(last) || new FileInfo(last).Length > 0)
        {
            return null;
        }

        FileStream? empty = null;
        try
        {
            empty = Open(last);
        }
        catch (UnauthorizedAccessException)
        {
            // Of a file that may not be written the folder decides.
        }

        if (empty is { CanSeek: true })
        {
            empty.Dispose();
            return null;
        }

        return empty;
    }

    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);

    private static string TargetOf(string path) => new FileInfo(path).LinkTarget is null ? path : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;

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
