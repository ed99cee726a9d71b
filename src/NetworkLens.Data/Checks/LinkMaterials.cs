using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Where outputs.csv lists what sites make, a site can send nothing else.</summary>
internal static class LinkMaterials
{
    public static void Check(DataGraph graph, RowFindings findings)
    {
        LinkTable links = graph.Data.Links;
        for (int row = 0; row < links.Count && !graph.Data.Outputs.IsDefault; row++)
        {
            if (!graph.Makes(links.From[row], links.Material(row)))
            {
                string site = graph.SiteId(links.From[row]);
                string material = graph.MaterialId(links.Material(row));
                string made = string.Join(", ", graph.ActivitiesOf(links.From[row]).Select(activity => graph.MaterialId(activity.Material)));
                findings.Add(
                    TableLayouts.Links, row, "material", Severity.Error, "not-an-output",
                    $"'{site}' sends '{material}', which it does not make: outputs.csv lists {(made.Length == 0 ? "nothing" : made)} for it. Add the output, or correct the link.",
                    material, made.Length == 0 ? "no link" : made);
            }
        }
    }
}
