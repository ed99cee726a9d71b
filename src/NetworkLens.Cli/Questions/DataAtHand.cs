using System.Collections.Immutable;
using NetworkLens.Cli.Commands;
using NetworkLens.Cli.Output;
using NetworkLens.Data;
using NetworkLens.Model;

namespace NetworkLens.Cli;

/// <summary>What is loaded for a question: the data set that the command line or a setting names, read when first asked for, and others on the way.</summary>
internal sealed class DataAtHand(Settings settings, Surroundings around)
{
    private LoadedPlace? loaded;

    /// <summary>Folder or snapshot of the data set.</summary>
    public string Place => settings.Data is { } path ? PlaceOf(path) : ShippedFolder.Place;

    /// <summary>The data set; refuses where it holds errors.</summary>
    public DataSet Data => (loaded ??= Told(around.Loaded.At(Place, settings.IsStrict, Load))).Data;

    /// <summary>The data set; null where it cannot be read.</summary>
    public DataSet? DataIfReadable()
    {
        try
        {
            return Data;
        }
        catch (Exception fault) when (fault is Refusal or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Files of the folder that are not read, because no file of the format is called so; none before anything is read.</summary>
    public ImmutableArray<UnreadFile> Unread => loaded?.Unread ?? [];

    /// <summary>Where the data set is that a path of the command line means; where nothing stands there, one that ships may be called so.</summary>
    public string PlaceOf(string path)
    {
        string place = around.FullPath(path);
        return !Path.Exists(place) && ShippedFolder.Names.Contains(path) ? ShippedFolder.PlaceOf(path) : place;
    }

    /// <summary>The data set of a folder or workbook, and what was taken for granted in reading it; refuses where it holds errors.</summary>
    public DataSet Read(string path)
    {
        (DataSet data, string? taken) = ReadTables(path);
        Say(taken);
        return data;
    }

    /// <summary>Refuses a path where neither a folder nor a workbook is; where a data set that ships is called nearly so, it is offered.</summary>
    public static void RequireTables(string path)
    {
        if (Snapshot.IsAt(path))
        {
            throw Refusal.OfCommandLine($"{path} is a snapshot, whose rows have no file and line any more; name the folder it was compiled from.");
        }

        if (!Directory.Exists(path) && !IsWorkbook(path))
        {
            throw Refusal.OfFile(File.Exists(path) ? $"{path} is a file; expected the folder of a data set, or an .xlsx workbook with a sheet for each table." : $"there is no folder {path}.{DidYouMean.Of(Path.GetFileName(Path.TrimEndingDirectorySeparator(path)), ShippedFolder.Names)}");
        }
    }

    /// <summary>Waits until the whole snapshot is checked; refuses where it is damaged. Before, no answer, refusal or fault means anything.</summary>
    public void RequireSound()
    {
        if (loaded?.Snapshot?.Check.WaitAsync(around.Cancellation).GetAwaiter().GetResult() is { } fault)
        {
            throw Damaged(fault);
        }
    }

    private static bool IsWorkbook(string path) => Path.GetExtension(path).Equals(".xlsx", StringComparison.OrdinalIgnoreCase) && File.Exists(path);

    private (DataSet Data, string? Taken) ReadTables(string path)
    {
        RequireTables(path);
        if (settings.IsStrict && IsWorkbook(path))
        {
            throw Refusal.OfCommandLine($"--strict takes a folder in the strict format, and {path} is a workbook.");
        }

        ReadResult read = settings.IsStrict ? DataSetFolder.Read(path, settings.Threads, around.Clock, around.Cancellation) : DataSetFolder.ReadAsSaved(path, ShippedFolder.Place, settings.Threads, around.Clock, around.Cancellation);
        DataSet data = Told(path, read.Data) ?? throw Refusal.OfData(
            $"the data set in {path} holds {read.Errors.Length} error{(read.Errors.Length == 1 ? string.Empty : "s")}:",
            new Answer("validate", null, [], FindingColumns.Rows(read.Errors)));
        return (data, TakenLine.Of(read.Taken));
    }

    private LoadedPlace Load()
    {
        if (!File.Exists(Place) || IsWorkbook(Place))
        {
            (DataSet data, string? taken) = ReadTables(Place);
            return new LoadedPlace(Place, data, null, settings.IsStrict, taken) { Unread = IsWorkbook(Place) ? [] : UnreadFile.In(Place) };
        }

        OpenedSnapshot snapshot = Snapshot.Open(Place, around.Clock, around.Cancellation);
        return new LoadedPlace(Place, Told(Place, snapshot.Data) ?? throw Damaged(snapshot.Fault!), snapshot, settings.IsStrict, null);
    }

    // Before the answer, each time: a person in the shell has long forgotten.
    private LoadedPlace Told(LoadedPlace place)
    {
        Say(place.Taken);
        return place;
    }

    private void Say(string? taken)
    {
        if (taken is not null)
        {
            around.Warn(taken, settings.IsQuiet);
        }
    }

    private DataSet? Told(string place, DataSet? found)
    {
        if (settings.IsVerbose && found is not null)
        {
            around.Error.Write($"Read {found.Sites.Count} sites and {found.Links.Count} links from {place}.\n");
        }

        return found;
    }

    private Refusal Damaged(string fault) => Refusal.OfData(
        $"{Place} cannot be used. {fault} Expected the folder of a data set, or a snapshot; networklens compile FOLDER --out FILE writes one.");
}
