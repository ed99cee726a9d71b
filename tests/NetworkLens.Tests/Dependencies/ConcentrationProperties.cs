using System.Collections.Immutable;
using CsCheck;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

public sealed class ConcentrationProperties
{
    [Fact]
    public void Shares_and_indices_are_those_worked_out_row_by_row_whatever_repeats_is_unknown_old_or_late() =>
        Choices.Any(120).Select(choose => (Naive: new NaiveConcentration(choose), Year: 2019 + choose.Below(10), MaxAge: choose.OneIn(3) ? choose.Below(12) : Concentration.DefaultMaxAge)).Sample(
            sample =>
            {
                using var folder = new DataFolder();
                sample.Naive.WriteTo(folder);
                DataSet data = folder.Read();
                var network = SupplyNetwork.Of(data, new NetworkOptions(sample.Year));
                return ((LabelKind[])[LabelKind.Country, LabelKind.Operator]).All(by =>
                {
                    ImmutableArray<ConcentrationRow> rows = Concentration.Of(network, by, maxAge: sample.MaxAge);
                    return rows.Length == Materials(data).Count(material => Expected(material) is not null)
                        && rows.All(row => Expected(data.Id(row.Material)!) is { } expected && Agrees(expected, row));

                    NaiveConcentration.Row? Expected(string material) => sample.Naive.Of(material, sample.Year, by == LabelKind.Country, sample.MaxAge);
                });
            },
            iter: 200);

    private static IEnumerable<string> Materials(DataSet data) => data.Materials.Select(material => material.Id);

    private static bool Agrees(NaiveConcentration.Row expected, ConcentrationRow row) =>
        row.IsCovered == !double.IsNaN(expected.Total)
        && Near(expected.Total, row.TonnesPerYear)
        && Near(expected.Nobodys, row.UnlabelledShare)
        && row.Shares.Length == expected.Shares.Count
        && row.Shares.All(share => Near(expected.Shares[share.Name], share.Share))
        && row.Shares.Zip(row.Shares.Skip(1)).All(pair => pair.First.Share >= pair.Second.Share)
        && Near(expected.Low, row.Herfindahl.Low)
        && Near(expected.High, row.Herfindahl.High)
        && Near(expected.Nobodys <= 0.05 ? expected.Low : double.NaN, row.Herfindahl.Value)
        && (!row.By.AreCountries || (Near(expected.GovernanceLow, row.HerfindahlGovernance.Low) && Near(expected.GovernanceHigh, row.HerfindahlGovernance.High)))
        && double.IsNaN(row.HerfindahlGovernance.Value) == !expected.IsToldGovernance;

    private static bool Near(double expected, double actual) => double.IsNaN(expected) ? double.IsNaN(actual) : Math.Abs(expected - actual) < 1e-9;
}
