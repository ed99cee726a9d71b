using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>A label's part in making a material.</summary>
/// <param name="Label">Operator or country.</param>
/// <param name="Share">0..1 of all that is made, the unlabelled part included.</param>
/// <param name="TonnesPerYear">t/yr.</param>
public readonly record struct LabelShare(Label Label, double Share, double TonnesPerYear);

/// <summary>How concentrated the making of one material at one stage is.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Material">What is made.</param>
/// <param name="By">Operator or country.</param>
/// <param name="Shares">Largest first; the part that carries no label is left out.</param>
/// <param name="TonnesPerYear">All that is made, t/yr.</param>
/// <param name="UnlabelledShare">Part that carries no label (aggregates by operator, unknown countries), 0..1.</param>
/// <param name="Herfindahl">Σ share², the unlabelled part spread thin; at most, all of it with one label.</param>
/// <param name="HerfindahlGovernance">Σ share² x governance / 10; NaN by operator.</param>
/// <param name="FromCapacity">True where some of the tonnes are capacities, for want of a production.</param>
/// <param name="Silent">Number of sites that make it and give no figure at all: they are left out.</param>
/// <param name="Basis">Weakest basis of the tonnes.</param>
public sealed record ConcentrationRow(
    StageIndex Stage, MaterialIndex Material, LabelKind By, ImmutableArray<LabelShare> Shares, double TonnesPerYear, double UnlabelledShare,
    Interval Herfindahl, Interval HerfindahlGovernance, bool FromCapacity, int Silent, Basis Basis);

/// <summary>Shares of operators or countries in what each stage makes, and the concentration indices over them.</summary>
public static class Concentration
{
    /// <summary>One row for each stage and material made there in the network's year; materials are never added up.</summary>
    /// <param name="network">The network.</param>
    /// <param name="by">Operator or country.</param>
    /// <param name="stage">One stage only; null: all.</param>
    /// <param name="material">One material only; null: all.</param>
    /// <returns>Ordered by stage, then material. O(activities).</returns>
    /// <remarks>HHI: Hirschman 1945, Herfindahl 1950. HHI-WGI: the EU's criticality method (European Commission 2017), without trade terms.</remarks>
    public static ImmutableArray<ConcentrationRow> Of(SupplyNetwork network, LabelKind by, StageIndex? stage = null, MaterialIndex? material = null)
    {
        ArgumentNullException.ThrowIfNull(network);
        var labels = LabelSet.Of(network, by);
        return [.. Enumerable.Range(0, network.ActivityCount).Select(activity => new VertexIndex(activity))
            .Where(activity => network.Data.Sites.Stage(network.SiteOf(activity)).Value >= 0)
            .GroupBy(activity => (Stage: network.Data.Sites.Stage(network.SiteOf(activity)), Material: network.MaterialOf(activity)))
            .Where(group => (stage is null || group.Key.Stage == stage) && (material is null || group.Key.Material == material))
            .OrderBy(group => group.Key.Stage.Value).ThenBy(group => group.Key.Material.Value)
            .Select(group => Row(network, labels, group.Key.Stage, group.Key.Material, group))
            .OfType<ConcentrationRow>()];
    }

    private static ConcentrationRow? Row(SupplyNetwork network, LabelSet labels, StageIndex stage, MaterialIndex material, IEnumerable<VertexIndex> activities)
    {
        var tonnes = new SortedDictionary<int, double>();
        double unlabelled = 0;
        bool fromCapacity = false;
        int silent = 0;
        Basis basis = Basis.Reported;
        foreach (VertexIndex activity in activities)
        {
            Capacity made = network.ProductionOf(activity);
            if (!made.IsFigure)
            {
                silent++;
                continue;
            }

            fromCapacity |= !made.IsProduction;
            basis = made.Basis > basis ? made.Basis : basis;
            if (labels.OfSite(network.SiteOf(activity)).First is var label and >= 0)
            {
                tonnes[label] = tonnes.GetValueOrDefault(label) + made.TonnesPerYear;
            }
            else
            {
                unlabelled += made.TonnesPerYear;
            }
        }

        double total = tonnes.Values.Sum() + unlabelled;
        if (total <= 0)
        {
            return null;
        }

        ImmutableArray<LabelShare> shares = [.. tonnes
            .Select(pair => new LabelShare(new Label(labels.Kind, pair.Key), pair.Value / total, pair.Value))
            .OrderByDescending(share => share.Share)
            .ThenBy(share => LabelText.Bare(network, share.Label), StringComparer.Ordinal)];
        double thin = unlabelled / total;
        return new ConcentrationRow(
            stage, material, labels.Kind, shares, total, thin,
            HerfindahlIndex.Of([.. shares.Select(share => share.Share)], [.. shares.Select(_ => 1.0)], thin, weightOfNew: 1),
            labels.Kind == LabelKind.Country
                ? HerfindahlIndex.Of([.. shares.Select(share => share.Share)], [.. shares.Select(share => Governance(network.Data, share.Label) / 10)], thin, Country.WorstGovernance / 10)
                : new Interval(double.NaN, double.NaN, double.NaN),
            fromCapacity, silent, basis);
    }

    private static double Governance(DataSet data, Label country) =>
        data.Countries[country.Value].Governance is { IsKnown: true } known ? known.Value : Country.WorstGovernance;
}
