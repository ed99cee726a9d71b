using System.Globalization;
using CsCheck;
using NetworkLens.Analysis;
using NetworkLens.Data;
using NetworkLens.Export;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>What export writes, import brings back: every site in force with its columns, every link with its material and tonnes.</summary>
public sealed class GraphRoundTrips
{
    public static TheoryData<string> Formats => ["graphml", "gexf", "json"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Random_data_sets_come_back(string format) => RandomDataSets.Any.Sample(
        data =>
        {
            var network = SupplyNetwork.Of(data, new NetworkOptions(data.AsOf));
            var part = new NetworkPart(network, null, Chokepoints.Of(network, QuestionTargets.Of(network, null), LabelKind.Site, cancellation: TestContext.Current.CancellationToken));
            using var imported = new Imported($"random.{format}", Text(format, part));
            DataSet read = DataSetFolder.Read(imported.Folder, cancellation: TestContext.Current.CancellationToken).Data!;
            Assert.Equal(part.SiteCount, read.Sites.Count);
            Assert.Equal(part.LinkCount, read.Links.Count);
            Assert.Equal(Sites(data).Where(row => network.Data.Sites.IsInForce(row.Site, data.AsOf, false)).Select(row => row.Text).Order(StringComparer.Ordinal), Sites(read).Select(row => row.Text).Order(StringComparer.Ordinal));
            Assert.Equal(Links(part), Enumerable.Range(0, read.Links.Count).Select(row => Link(read, read.Links.From[row], read.Links.To[row], read.Links.Material(row), read.Links.TonnesPerYear(row).Value)).Order(StringComparer.Ordinal));
        },
        iter: 500,
        print: RandomDataSets.Print);

    private static string Text(string format, NetworkPart part)
    {
        using var text = new StringWriter();
        switch (format)
        {
            case "graphml":
                GraphMlWriter.Write(part, text, cancellation: TestContext.Current.CancellationToken);
                break;
            case "gexf":
                GexfWriter.Write(part, text, cancellation: TestContext.Current.CancellationToken);
                break;
            default:
                NodeLinkWriter.Write(part, text, cancellation: TestContext.Current.CancellationToken);
                break;
        }

        return text.ToString();
    }

    private static IEnumerable<(SiteIndex Site, string Text)> Sites(DataSet data) => Enumerable.Range(0, data.Sites.Count).Select(index => new SiteIndex(index)).Select(site => (site, string.Join('|',
        data.Sites.Id(site), data.Sites.Name(site),
        data.Sites.Stage(site) is { Value: >= 0 } stage ? data.Stages[stage.Value].Id : string.Empty,
        data.Sites.Country(site) is { Value: >= 0 } country ? data.Countries[country.Value].Iso2 : string.Empty,
        data.Sites.Operator(site) is { Value: >= 0 } runs ? data.Operators[runs.Value] : string.Empty,
        data.Sites.Status(site).ToString(),
        data.Sites.IsAggregate(site).ToString(),
        data.Sites.Position(site).Latitude.ToString(CultureInfo.InvariantCulture), data.Sites.Position(site).Longitude.ToString(CultureInfo.InvariantCulture))));

    private static IEnumerable<string> Links(NetworkPart part)
    {
        SupplyNetwork network = part.Network;
        return Enumerable.Range(0, network.LinkCount).Select(index => new LinkIndex(index))
            .Select(link => Link(network.Data, network.SiteOf(network.SupplierOf(link)), network.SiteOf(network.IntakeOf(link)), network.MaterialOf(link), network.TonnesOf(link).TonnesPerYear))
            .Order(StringComparer.Ordinal);
    }

    private static string Link(DataSet data, SiteIndex from, SiteIndex to, MaterialIndex material, double tonnes) =>
        $"{data.Sites.Id(from)}>{data.Sites.Id(to)}:{data.Materials[material.Value].Id} {tonnes.ToString("G12", CultureInfo.InvariantCulture)}";
}
