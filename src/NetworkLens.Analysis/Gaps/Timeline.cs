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
    /// <param name="from">First year.</param>
    /// <param name="until">Last year; not before the first.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>Year after year, in each the targets in force by site, then material. A network for each year; for each start, O(v + m + r) for every new site.</returns>
    public static IEnumerable<TimelineRow> Of(
        DataSet data, NetworkOptions options, Func<int, BlocSelection> blocIn, SiteSet? sites, int from, int until, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(blocIn);
        var before = new Dictionary<(SiteIndex Site, MaterialIndex Material), BlocAnswer>();
        SupplyNetwork? networkBefore = null;
        for (int year = from; year <= until; year++)
        {
            var network = SupplyNetwork.Of(data, options with { AsOf = year });
            ImmutableArray<GapAnswer> answers = Gaps.Of(network, blocIn(year), QuestionTargets.Of(network, sites), cancellation);
            Starts? starts = networkBefore is null ? null : new Starts(network, blocIn(year), networkBefore, blocIn(year - 1));
            foreach (GapAnswer answer in answers)
            {
                (SiteIndex Site, MaterialIndex Material) key = (network.SiteOf(answer.Target), network.MaterialOf(answer.Target));
                bool isBetter = answer.Answer > before.GetValueOrDefault(key, BlocAnswer.No);
                yield return new TimelineRow(year, key.Site, key.Material, answer.Answer, isBetter && starts is not null ? starts.Of(answer, cancellation) : []);
            }

            before = answers.ToDictionary(answer => (network.SiteOf(answer.Target), network.MaterialOf(answer.Target)), answer => answer.Answer);
            networkBefore = network;
        }
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
