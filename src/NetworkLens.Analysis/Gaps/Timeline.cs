using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>What a bloc can make, year by year.</summary>
public static class Timeline
{
    /// <summary>Years after the data set's own that are looked at when no last year is given.</summary>
    private const int Horizon = 30;

    /// <summary><see cref="Gaps"/> of each year, and which plant starts made the difference.</summary>
    /// <param name="data">The data set.</param>
    /// <param name="options">Evidence and unconfirmed plants; the year is left aside.</param>
    /// <param name="blocIn">The countries of the bloc in a year.</param>
    /// <param name="sites">The sites asked about; null: every target.</param>
    /// <param name="onlyEndUses">Leave those without demand rows out.</param>
    /// <param name="from">First year.</param>
    /// <param name="until">Last year; not before the first.</param>
    /// <param name="isOwn">True where only what the bloc's own countries of each year ask for counts.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>Year after year, worked out when asked for. A network for each year; for each start, O(v + m + r) for every new site.</returns>
    public static IEnumerable<TimelineYear> Of(
        DataSet data, NetworkOptions options, Func<int, BlocSelection> blocIn, SiteSet? sites, bool onlyEndUses, int from, int until, bool isOwn = false,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(blocIn);
        TimelineYear? before = null;
        for (int year = from; year <= until; year++)
        {
            cancellation.ThrowIfCancellationRequested();
            var network = SupplyNetwork.Of(data, options with { AsOf = year });
            BlocSelection bloc = blocIn(year);
            ImmutableArray<VertexIndex> targets =
                [.. QuestionTargets.Of(network, sites, onlyEndUses).Where(target => !isOwn || bloc.Contains(network.Data.Sites.Country(network.SiteOf(target))))];
            before = Next(network, bloc, targets, before, cancellation);
            yield return before;
        }
    }

    private static TimelineYear Next(SupplyNetwork network, BlocSelection bloc, ImmutableArray<VertexIndex> targets, TimelineYear? before, CancellationToken cancellation)
    {
        int year = network.Options.AsOf;
        Dictionary<(SiteIndex, MaterialIndex), BlocAnswer> answersBefore = before?.Rows.ToDictionary(row => (row.Site, row.Material), row => row.Answer) ?? [];
        EnablingPlants? enabling = before is null ? null : new EnablingPlants(network, bloc, before.Network, before.Bloc);
        return new TimelineYear(year, network, bloc, [.. Gaps.Of(network, bloc, targets, cancellation: cancellation).Select(gap =>
        {
            (SiteIndex Site, MaterialIndex Material) key = (network.SiteOf(gap.Target), network.MaterialOf(gap.Target));
            bool isBetter = gap.Answer > answersBefore.GetValueOrDefault(key, BlocAnswer.No);
            return new TimelineRow(year, key.Site, key.Material, gap, isBetter && enabling is not null ? enabling.Of(gap, cancellation) : []);
        })]);
    }

    /// <summary>The last year in which something begins, or has just ended, in the data, no more than 30 years after its own; its own where nothing does.</summary>
    /// <param name="data">The data set. O(rows).</param>
    public static int LastChange(DataSet data)
    {
        ArgumentNullException.ThrowIfNull(data);
        int last = data.AsOf;
        for (int site = 0; site < data.Sites.Count; site++)
        {
            Note(data.Sites.StartYear(new SiteIndex(site)));
            Note(data.Sites.EndYear(new SiteIndex(site)) + 1);
        }

        for (int row = 0; row < data.Links.Count; row++)
        {
            (PartialDate since, PartialDate until) = data.Links.Dates(row);
            Note(since.Year);
            Note(until.IsKnown ? until.Year + 1 : null);
        }

        foreach (Output output in data.Outputs.IsDefault ? [] : data.Outputs)
        {
            Note(output.Year);
        }

        foreach (BlocMember member in data.Blocs.SelectMany(bloc => bloc.Members))
        {
            Note(member.Since.Year);
        }

        return last;

        void Note(int? year) => last = year > last && year <= data.AsOf + Horizon ? year.Value : last;
    }
}
