using NetworkLens.Model;

namespace NetworkLens.Neo4j;

/// <summary>How many nodes and relationships a data set is, without making them.</summary>
internal static class LoadCounts
{
    /// <summary>Counts what <see cref="NodeRows"/> and <see cref="RelationshipRows"/> make. O(sites + links + outputs).</summary>
    public static (long Nodes, long Relationships) Of(DataSet data)
    {
        long activities = NodeRows.ActivityCount(data);
        long nodes = data.Materials.Length + data.Countries.Length + data.Blocs.Length + data.Operators.Length + data.Sources.Length + data.Sites.Count + activities;
        long relationships = activities + (data.Outputs.IsDefault ? activities : data.Outputs.Length) + data.Recipes.Length + (data.Demand.IsDefault ? 0 : data.Demand.Length)
            + data.Blocs.Sum(bloc => (long)bloc.Members.Length) + data.Links.Count;
        for (int row = 0; row < data.Sites.Count; row++)
        {
            var site = new SiteIndex(row);
            relationships += (data.Sites.Country(site).Value >= 0 ? 1 : 0) + (data.Sites.Operator(site).Value >= 0 ? 1 : 0)
                + data.Sites.OwnersOf(site).ToArray().Length + data.Sites.SourcesOf(site).ToArray().Distinct().Count();
        }

        return (nodes, relationships);
    }
}
