using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>What share of links and of capacity in force is documented, stage by stage.</summary>
public static class EvidenceCoverage
{
    /// <summary>Adds up links and capacity.</summary>
    /// <param name="network">a activities, m links; not changed.</param>
    /// <param name="by">What the rows of a stage are split by.</param>
    /// <param name="isWithin">Countries that count: links with an end in one, capacity there; null: all.</param>
    /// <returns>Links before capacity, stages in their order, then countries by id or materials by index. O(a + m).</returns>
    public static ImmutableArray<EvidenceRow> Of(SupplyNetwork network, EvidenceBy by, Func<CountryIndex, bool>? isWithin = null)
    {
        ArgumentNullException.ThrowIfNull(network);
        var sums = new Dictionary<(EvidenceOf Of, int Stage, int Key), EvidenceRow>();
        for (int index = 0; index < network.LinkCount; index++)
        {
            var link = new LinkIndex(index);
            SiteIndex to = network.SiteOf(network.IntakeOf(link));
            if (IsWithin(network.SiteOf(network.SupplierOf(link))) || IsWithin(to))
            {
                Add(EvidenceOf.Links, to, network.MaterialOf(link), network.TonnesOf(link).TonnesPerYear, LinkFacts.BasisOf(network, link), LinkFacts.SourcesOf(network, link).Count > 0);
            }
        }

        for (int index = 0; index < network.ActivityCount; index++)
        {
            var activity = new VertexIndex(index);
            if (IsWithin(network.SiteOf(activity)))
            {
                Capacity capacity = network.CapacityOf(activity);
                bool isSourced = capacity.OutputRow >= 0 && !network.Data.Outputs[capacity.OutputRow].Sources.IsDefaultOrEmpty;
                Add(EvidenceOf.Capacity, network.SiteOf(activity), network.MaterialOf(activity), capacity.TonnesPerYear, capacity.IsFigure ? capacity.Basis : Basis.Assumed, isSourced);
            }
        }

        return [.. sums.OrderBy(sum => sum.Key.Of).ThenBy(sum => sum.Key.Stage).ThenBy(sum => sum.Key.Key).Select(sum => sum.Value)];

        bool IsWithin(SiteIndex site) => isWithin is null || isWithin(network.Data.Sites.Country(site));

        void Add(EvidenceOf of, SiteIndex site, MaterialIndex material, double tonnes, Basis basis, bool isSourced)
        {
            StageIndex stage = network.Data.Sites.Stage(site);
            CountryIndex country = network.Data.Sites.Country(site);
            (EvidenceOf, int, int) key = (of, stage.Value, by == EvidenceBy.Country ? country.Value : by == EvidenceBy.Material ? material.Value : 0);
            EvidenceRow sum = sums.GetValueOrDefault(key)
                ?? new EvidenceRow(of, stage, by == EvidenceBy.Country ? country : null, by == EvidenceBy.Material ? material : null, 0, 0, 0, 0, 0, 0, 0, 0);
            sums[key] = WithOneMore(sum, tonnes, basis, isSourced);
        }
    }

    private static EvidenceRow WithOneMore(EvidenceRow sum, double tonnes, Basis basis, bool isSourced)
    {
        bool isKnown = double.IsFinite(tonnes);
        double known = isKnown ? tonnes : 0;
        return sum with
        {
            Count = sum.Count + 1,
            Documented = sum.Documented + (basis is Basis.Reported or Basis.Contract ? 1 : 0),
            Sourced = sum.Sourced + (isSourced ? 1 : 0),
            WithoutTonnes = sum.WithoutTonnes + (isKnown ? 0 : 1),
            TonnesPerYear = sum.TonnesPerYear + known,
            Reported = sum.Reported + (basis == Basis.Reported ? known : 0),
            Contract = sum.Contract + (basis == Basis.Contract ? known : 0),
            SourcedTonnes = sum.SourcedTonnes + (isSourced ? known : 0),
        };
    }

    /// <summary>Counts rows with and without sources, in force or not.</summary>
    /// <param name="data">The data set.</param>
    /// <param name="isWithin">Countries whose sites count; null: all.</param>
    /// <returns>The counts. O(sites + outputs + sources).</returns>
    public static EvidenceCounts Counts(DataSet data, Func<CountryIndex, bool>? isWithin = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        SiteIndex[] sites = [.. Enumerable.Range(0, data.Sites.Count).Select(site => new SiteIndex(site)).Where(IsWithin)];
        Output[] outputs = data.Outputs.IsDefault ? [] : [.. data.Outputs.Where(output => output.TonnesPerYear.IsKnown && IsWithin(output.Site))];
        return new EvidenceCounts(
            sites.Length,
            sites.Count(site => data.Sites.SourcesOf(site).Length > 0),
            sites.Count(site => data.Sites.OwnersOf(site).Length > 0),
            sites.Count(site => data.Sites.Recovery(site).IsKnown),
            outputs.Length,
            outputs.Count(output => !output.Sources.IsDefaultOrEmpty),
            [.. Enum.GetValues<SourceGrade>().Select(grade => data.Sources.Count(source => source.Grade == grade))]);

        bool IsWithin(SiteIndex site) => isWithin is null || isWithin(data.Sites.Country(site));
    }
}
