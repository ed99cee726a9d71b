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
            if (Carries(data, row) && network.FindActivity(data.Links.From[row], data.Links.Material(row)) is { } activity)
            {
                sent[activity.Value] += data.Links.Tonnes[row];
            }
        }

        for (int activity = 0; activity < sent.Length; activity++)
        {
            Capacity capacity = network.CapacityOf(new VertexIndex(activity));
            if (capacity.IsFigure && sent[activity] > Margin * capacity.TonnesPerYear)
            {
                Report(folder, capacity.OutputRow, sent[activity], findings);
            }
        }

        foreach ((_, int row) in OutputBook.Stopped(data, network.Options))
        {
            if (SentBy(data, data.Outputs[row]) is > 0 and double tonnes)
            {
                Report(folder, row, tonnes, findings);
            }
        }
    }

    private static bool Carries(DataSet data, int row) =>
        data.Links.IsInForce(row, data.AsOf) && !double.IsNaN(data.Links.Tonnes[row]) && data.Sites.IsInForce(data.Links.To[row], data.AsOf, includeUnconfirmed: false);

    private static double SentBy(DataSet data, Output output) => Enumerable.Range(0, data.Links.Count)
        .Where(row => data.Links.From[row] == output.Site && data.Links.Material(row) == output.Material && Carries(data, row)).Sum(row => data.Links.Tonnes[row]);

    private static void Report(LoadedFolder folder, int row, double sent, RowFindings findings)
    {
        Output output = folder.Data.Outputs[row];
        string site = folder.Data.Sites.Id(output.Site);
        string material = folder.Data.Materials[output.Material.Value].Id;
        string can = output.TonnesPerYear.Value.ToString("#,0.##", CultureInfo.InvariantCulture);
        string does = sent.ToString("#,0.##", CultureInfo.InvariantCulture);
        string enough = (sent / Margin).ToString("#,0.##", CultureInfo.InvariantCulture);
        findings.Add(
            TableLayouts.Outputs, folder.OutputRows[row], "tonnes_per_year", Severity.Warning, "capacity-under-links",
            $"'{site}' can make {can} t/yr of '{material}', but its links of {folder.Data.AsOf} carry {does}. Check both.", can, $"at least {enough}");
    }
}
