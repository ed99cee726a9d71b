using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>Labels as people know them.</summary>
internal static class LabelNames
{
    public static string Shown(SupplyNetwork network, Label label)
    {
        DataSet data = network.Data;
        return label.Kind switch
        {
            LabelKind.Site => data.Shown(new SiteIndex(label.Value)),
            LabelKind.Country => data.Shown(new CountryIndex(label.Value)),
            LabelKind.CountryStage => $"{data.Shown(new CountryIndex(label.Value / data.Stages.Length))}: {data.Stages[label.Value % data.Stages.Length].Name}",
            _ => LabelText.Bare(network, label),
        };
    }
}
