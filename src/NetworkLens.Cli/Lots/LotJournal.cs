namespace NetworkLens.Cli.Lots;

/// <summary>A journal under way: what it held, and where finished lots are added.</summary>
internal sealed class LotJournal : IDisposable
{
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(1);

    private readonly Lock writing = new();
    private readonly FileStream file;
    private long flushed = TimeProvider.System.GetTimestamp();

    private LotJournal(FileStream file, IReadOnlyList<LotRecord> known) => (this.file, Known) = (file, known);

    /// <summary>Lots that were done before.</summary>
    public IReadOnlyList<LotRecord> Known { get; }

    /// <summary>Begins a journal where no file is, or goes on with one of the same job.</summary>
    /// <param name="path">Of the file.</param>
    /// <param name="job">Whose lots.</param>
    /// <param name="mayGoOn">Whether a file may be there.</param>
    /// <param name="say">Told what a person should know.</param>
    public static LotJournal Open(string path, Job job, bool mayGoOn, Action<string> say)
    {
        FileStream? file = null;
        try
        {
            file = FileAt(path, mayGoOn);
            LotJournal journal = file.Length == 0 ? Begun(file, job) : GoingOn(file, path, job, say); // it is empty where a crash came before its head
            file = null;
            return journal;
        }
        finally
        {
            file?.Dispose();
        }
    }

    /// <summary>Adds a finished lot; from any thread.</summary>
    public void Add(LotRecord record)
    {
        lock (writing)
        {
            LotFile.Write(file, record);
            file.Flush();
            if (TimeProvider.System.GetElapsedTime(flushed) > Rest) // a power cut costs the last second, a crash nothing
            {
                file.Flush(flushToDisk: true);
                flushed = TimeProvider.System.GetTimestamp();
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (writing)
        {
            file.Dispose();
        }
    }

    private static FileStream FileAt(string path, bool mayGoOn)
    {
        if (!File.Exists(path))
        {
            return new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16);
        }

        if (!mayGoOn)
        {
            throw Refusal.OfFile($"{path} is there already; --resume goes on with it, or name a new file.");
        }

        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None, 1 << 16);
        }
        catch (IOException fault) when (fault is not (FileNotFoundException or DirectoryNotFoundException))
        {
            throw Refusal.OfFile($"{path} is in use by another run, which goes on with it: {fault.Message}");
        }
    }

    private static LotJournal Begun(FileStream file, Job job)
    {
        LotFile.WriteHead(file, new LotFileHead(job, null));
        file.Flush(flushToDisk: true);
        return new LotJournal(file, []);
    }

    private static LotJournal GoingOn(FileStream file, string path, Job job, Action<string> say)
    {
        if (LotFile.Read(file) is not var (head, records, end, _) || head.Shard is not null)
        {
            throw Refusal.OfFile($"{path} is no journal of networklens.");
        }

        if (job.Key.Difference(head.Job.Key) is { } difference)
        {
            throw Refusal.OfCommandLine($"{path} is a journal {difference}: nothing in it can be used here. Name a new file, or ask as it was asked.");
        }

        say($"Going on with {path}: {records.Count:N0} lots are done{(end < file.Length ? "; the last record is not whole, as after a crash, and is done again" : string.Empty)}.");
        file.SetLength(end);
        file.Position = end;
        return new LotJournal(file, records);
    }
}
