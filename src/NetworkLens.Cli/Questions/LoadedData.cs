using System.Collections.Immutable;
using NetworkLens.Data;
using NetworkLens.Model;

namespace NetworkLens.Cli;

/// <summary>The data set and the network last asked about, so that a shell reads them once.</summary>
/// <remarks>Only the last of each: a large network fills the memory of the machine.</remarks>
internal sealed class LoadedData
{
    private LoadedPlace? last;
    private SupplyNetwork? network;

    /// <summary>What was read from a place; reads it where it is another than before, or was read by other rules.</summary>
    public LoadedPlace At(string place, bool isStrict, Func<LoadedPlace> read)
    {
        if (last is { } known && known.Place == place && known.IsStrict == isStrict)
        {
            return known;
        }

        Forget();
        return last = read();
    }

    /// <summary>The network of a data set; builds it where it is another than before.</summary>
    public SupplyNetwork Network(DataSet data, NetworkOptions options)
    {
        if (network is { } known && known.Data == data && known.Options == options)
        {
            return known;
        }

        network = null;
        return network = SupplyNetwork.Of(data, options);
    }

    /// <summary>Reads everything again from now on.</summary>
    public void Forget() => (last, network) = (null, null);
}

/// <summary>A data set and where it is from.</summary>
/// <param name="Place">Full path.</param>
/// <param name="Data">What stood there.</param>
/// <param name="Snapshot">The open file it is read from; null for a folder.</param>
/// <param name="IsStrict">Whether only the strict format was allowed.</param>
/// <param name="Taken">One line of what was taken for granted; null where nothing was.</param>
internal sealed record LoadedPlace(string Place, DataSet Data, OpenedSnapshot? Snapshot, bool IsStrict, string? Taken)
{
    /// <summary>Files of the folder that nothing reads; none of a snapshot or a workbook.</summary>
    public ImmutableArray<UnreadFile> Unread { get; init; } = [];
}
