namespace NetworkLens.Model;

/// <summary>Labels as people know them.</summary>
public static class LabelNames
{
    /// <summary>A label with its name: <c>China (CN)</c>, <c>Osaka Magnets (magnet-jp)</c>.</summary>
    /// <param name="network">Whose label it is.</param>
    /// <param name="label">The label.</param>
    public static string Shown(SupplyNetwork network, Label label)
    {
        ArgumentNullException.ThrowIfNull(network);
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
