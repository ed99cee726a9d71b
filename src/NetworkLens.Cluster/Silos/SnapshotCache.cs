using System.Diagnostics.CodeAnalysis;
using NetworkLens.Cli.Lots;

namespace NetworkLens.Cluster;

/// <summary>Data sets that were fetched, each in a file called by its hash and checked by it.</summary>
internal static class SnapshotCache
{
    /// <summary>Where those of this machine are unless told otherwise.</summary>
    public static string Usual => Path.Combine(Path.GetTempPath(), "networklens-snapshots");

    /// <summary>The file of a snapshot.</summary>
    public static string FileOf(string folder, string hash) => Path.Combine(folder, $"{hash}.nlens");

    /// <summary>A file that holds a job's data: one that was fetched before, the path it names, or what its URL gives.</summary>
    /// <exception cref="CannotTakePartException">None of them does.</exception>
    public static async Task<string> Find(string folder, JobSpec job, CancellationToken cancellation)
    {
        string kept = FileOf(folder, job.Snapshot);
        foreach (string path in new[] { kept, job.Path })
        {
            if (File.Exists(path) && SnapshotHash.OfFile(path, cancellation) == job.Snapshot)
            {
                return path;
            }
        }

        string other = File.Exists(job.Path) ? $"{job.Path} holds other data here than on the machine that asks" : $"there is no {job.Path} here";
        if (job.Url is null)
        {
            throw new CannotTakePartException($"{other}; name a path that all machines see, or compile the data and give --snapshot URL");
        }

        return await Fetch(folder, kept, job.Url, job.Snapshot, cancellation);
    }

    private static async Task<string> Fetch(string folder, string kept, string url, string hash, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        string unfinished = Path.Combine(folder, Path.GetRandomFileName());
        try
        {
            using var http = new HttpClient { Timeout = Timeout.InfiniteTimeSpan };
            using HttpResponseMessage response = await http.GetAsync(new Uri(url), HttpCompletionOption.ResponseHeadersRead, cancellation);
            response.EnsureSuccessStatusCode();
            await using (var file = new FileStream(unfinished, FileMode.CreateNew))
            {
                await response.Content.CopyToAsync(file, cancellation);
            }

            if (SnapshotHash.OfFile(unfinished, cancellation) is var found && found != hash)
            {
                throw new CannotTakePartException($"{url} gives other data (snapshot {found[..12]}, not {hash[..12]})");
            }

            File.Move(unfinished, kept, overwrite: true);
            return kept;
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or UriFormatException or UnauthorizedAccessException)
        {
            throw new CannotTakePartException($"{url} could not be fetched: {fault.Message}");
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}

/// <summary>This machine cannot work on a job; the message says why.</summary>
[SuppressMessage("Design", "CA1032", Justification = "Internal: it ends a run of this program, which says why.")]
[SuppressMessage("Design", "CA1064", Justification = "It never leaves this program.")]
internal sealed class CannotTakePartException(string message) : Exception(message);
