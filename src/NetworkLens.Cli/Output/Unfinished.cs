using System.Collections.Concurrent;

namespace NetworkLens.Cli;

/// <summary>Files and folders under way, beside the places they are meant for. None outlives the run, and what a killed run left behind is taken away by the next that writes to the same place.</summary>
internal static class Unfinished
{
    private const string Ending = ".unfinished";
    private const string Guard = ".writing"; // in a folder under way: open as long as its writer lives

    private static readonly ConcurrentDictionary<string, bool> UnderWay = new(StringComparer.Ordinal);
    private static int elsewhere;

    /// <summary>True while something on another machine has to be undone before the run may end.</summary>
    public static bool IsElsewhere => Volatile.Read(ref elsewhere) > 0;

    /// <summary>Begins work on another machine; disposing ends it.</summary>
    public static IDisposable Elsewhere() => new WorkElsewhere();

    /// <summary>A file under way for a place; the caller renames or ends it.</summary>
    public static (string Path, FileStream Stream) NewFile(string place)
    {
        string path = NewName(place);
        return (path, new FileStream(path, FileMode.CreateNew));
    }

    /// <summary>A folder under way for a place, with what holds it until it is disposed.</summary>
    public static (string Path, IDisposable Hold) NewFolder(string place)
    {
        string path = NewName(place);
        Directory.CreateDirectory(path);
        return (path, new FileStream(Path.Combine(path, Guard), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose));
    }

    /// <summary>Takes away what was under way; nothing where it was renamed.</summary>
    public static void End(string path)
    {
        Delete(path);
        UnderWay.TryRemove(path, out _);
    }

    /// <summary>Takes away all that is under way, for a run that leaves in the middle of a step.</summary>
    public static void EndAll()
    {
        foreach (string path in UnderWay.Keys)
        {
            try
            {
                End(path);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                // Its writer still holds it: the next run to the same place takes it away.
            }
        }
    }

    private static string NewName(string place)
    {
        string folder = Path.GetDirectoryName(place)!;
        string name = Path.GetFileName(place);
        foreach (string left in Directory.Exists(folder) ? Directory.GetFileSystemEntries(folder, $".{name}.*{Ending}") : [])
        {
            // A pattern takes * and ? of the name for more than they are.
            if (Path.GetFileName(left).StartsWith($".{name}.", StringComparison.Ordinal) && !IsHeld(left))
            {
                Delete(left);
            }
        }

        string path = Path.Combine(folder, $".{name}.{Path.GetRandomFileName()}{Ending}");
        UnderWay[path] = true;
        return path;
    }

    private static bool IsHeld(string path)
    {
        try
        {
            string file = Directory.Exists(path) ? Path.Combine(path, Guard) : path;
            using var alone = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return false;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return true; // or somebody else's: theirs to take away
        }
    }

    private static void Delete(string path)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
        else
        {
            File.Delete(path);
        }
    }

    private sealed class WorkElsewhere : IDisposable
    {
        public WorkElsewhere() => Interlocked.Increment(ref elsewhere);

        public void Dispose() => Interlocked.Decrement(ref elsewhere);
    }
}
