using System.Globalization;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Activities whose links carry more than they can make, in the year the data set stands for.</summary>
internal static class CapacityUnderLinks
{
    private const double Margin = 1.25; // figures of different years and sources never agree quite

    public static void Check(LoadedFolder folder, RowFindings findings)
    {
        DataSet data = folder.Data;
        if (data.Outputs.IsDefault || !data.Links.Tonnes.IsPresent)
        {
            return;
        }

        var network = SupplyNetwork.Of(data, new NetworkOptions(data.AsOf));
        double[] sent = new double[network.ActivityCount];
        for (int row = 0; row < data.Links.Count; row++)
        {
            if (data.Links.IsInForce(row, data.AsOf)
                && !double.IsNaN(data.Links.Tonnes[row])
                && data.Sites.IsInForce(data.Links.To[row], data.AsOf, includeUnconfirmed: false)
                && network.FindActivity(data.Links.From[row], data.Links.Material(row)) is { } activity)
            {
                sent[activity.Value] += data.Links.Tonnes[row];
            }
        }

        for (int activity = 0; activity < sent.Length; activity++)
        {
            Capacity capacity = network.CapacityOf(new VertexIndex(activity));
            if (capacity.IsFigure && sent[activity] > Margin * capacity.TonnesPerYear)
            {
                Report(folder, network, new VertexIndex(activity), sent[activity], findings);
            }
        }
    }

    private static void Report(LoadedFolder folder, SupplyNetwork network, VertexIndex activity, double sent, RowFindings findings)
    {
        Capacity capacity = network.CapacityOf(activity);
        string site = folder.Data.Sites.Id(network.SiteOf(activity));
        string material = folder.Data.Materials[network.MaterialOf(activity).Value].Id;
        string can = capacity.TonnesPerYear.ToString("#,0.##", CultureInfo.InvariantCulture);
        string does = sent.ToString("#,0.##", CultureInfo.InvariantCulture);
        string enough = (sent / Margin).ToString("#,0.##", CultureInfo.InvariantCulture);
        findings.Add(
            TableLayouts.Outputs, folder.OutputRows[capacity.OutputRow], "tonnes_per_year", Severity.Warning, "capacity-under-links",
            $"'{site}' can make {can} t/yr of '{material}', but its links of {folder.Data.AsOf} carry {does}. Check both.", can, $"at least {enough}");
    }
}
