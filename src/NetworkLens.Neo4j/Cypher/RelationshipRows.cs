using NetworkLens.Model;

namespace NetworkLens.Neo4j;

/// <summary>
/// The relationships of a data set, as rows of the statements of <see cref="LoadCypher"/>: two ids and properties.
/// Rows between the same two nodes are a relationship each.
/// </summary>
internal static class RelationshipRows
{
    public static IEnumerable<Dictionary<string, object?>> Runs(DataSet data) => NodeRows.Activities(data).Select((activity, row) =>
        Link((string)((Dictionary<string, object?>)activity["props"]!)["site"]!, (string)activity["id"]!, new Properties(data, row)));

    public static IEnumerable<Dictionary<string, object?>> LocatedIn(DataSet data)
    {
        for (int row = 0; row < data.Sites.Count; row++)
        {
            if (data.Sites.Country(new SiteIndex(row)) is { Value: >= 0 } country)
            {
                yield return Link(data.Sites.Id(new SiteIndex(row)), data.Countries[country.Value].Iso2, new Properties(data, row));
            }
        }
    }

    public static IEnumerable<Dictionary<string, object?>> Operates(DataSet data)
    {
        for (int row = 0; row < data.Sites.Count; row++)
        {
            if (data.Sites.Operator(new SiteIndex(row)) is { Value: >= 0 } runs)
            {
                yield return Link(data.Operators[runs.Value], data.Sites.Id(new SiteIndex(row)), new Properties(data, row));
            }
        }
    }

    public static IEnumerable<Dictionary<string, object?>> Owns(DataSet data)
    {
        for (int row = 0; row < data.Sites.Count; row++)
        {
            foreach (Owner owner in data.Sites.OwnersOf(new SiteIndex(row)).ToArray())
            {
                yield return Link(data.Operators[owner.Operator.Value], data.Sites.Id(new SiteIndex(row)), new Properties(data, row).Add("share", owner.Share));
            }
        }
    }

    public static IEnumerable<Dictionary<string, object?>> Cites(DataSet data)
    {
        for (int row = 0; row < data.Sites.Count; row++)
        {
            SourceIndex[] sources = [.. data.Sites.SourcesOf(new SiteIndex(row))];
            foreach (SourceIndex source in sources.Distinct())
            {
                yield return Link(data.Sites.Id(new SiteIndex(row)), data.Sources[source.Value].Id, new Properties(data, row));
            }
        }
    }

    public static IEnumerable<Dictionary<string, object?>> Makes(DataSet data) => data.Outputs.IsDefault
        ? NodeRows.Activities(data).Select((activity, row) => Link((string)activity["id"]!, (string)((Dictionary<string, object?>)activity["props"]!)["material"]!, new Properties(data, row)))
        : data.Outputs.Select((output, row) => Link(
            NodeRows.ActivityId(data, output.Site, output.Material), data.Materials[output.Material.Value].Id, new Properties(data, row).AddRow(OutputSchema.Table, output)));

    public static IEnumerable<Dictionary<string, object?>> MadeFrom(DataSet data) =>
        data.Recipes.Select((recipe, row) => Link(
            data.Materials[recipe.Output.Value].Id, data.Materials[recipe.Input.Value].Id, new Properties(data, row).AddRow(RecipeSchema.Table, recipe)));

    public static IEnumerable<Dictionary<string, object?>> Demands(DataSet data, Judgement? judged = null) => data.Demand.IsDefault
        ? []
        : data.Demand.Select((demand, row) =>
        {
            Properties facts = new Properties(data, row).AddRow(DemandSchema.Table, demand);
            return Link(data.Sites.Id(demand.Site), data.Materials[demand.Material.Value].Id, judged?.Demand(facts, row) ?? facts);
        });

    public static IEnumerable<Dictionary<string, object?>> MemberOf(DataSet data, Judgement? judged = null) =>
        BlocSchema.Members.Rows(data).Select((pair, row) =>
        {
            Properties facts = new Properties(data, row).AddRow(BlocSchema.Members, pair);
            return Link(data.Countries[pair.Member.Country.Value].Iso2, data.Blocs[pair.Bloc].Id, judged?.Member(facts, pair.Member) ?? facts);
        });

    /// <summary>Rows of links.csv.</summary>
    /// <param name="data">Whose.</param>
    /// <param name="judged">What is judged of them; null: nothing.</param>
    /// <param name="first">The first of them.</param>
    /// <param name="most">How many.</param>
    /// <param name="isFilledAgain">Each is the same map, filled again: for those who look at one row at a time.</param>
    public static IEnumerable<Dictionary<string, object?>> Ships(DataSet data, Judgement? judged = null, int first = 0, int most = int.MaxValue, bool isFilledAgain = false)
    {
        Dictionary<string, object?>? room = isFilledAgain ? [] : null;
        Dictionary<string, object?>? link = isFilledAgain ? [] : null;
        LinkTable links = data.Links;
        for (int row = first; row < links.Count && row - first < most; row++)
        {
            Properties facts = new Properties(data, row, room).AddRow(LinkSchema.Table, row);
            yield return Link(data.Sites.Id(links.From[row]), data.Sites.Id(links.To[row]), judged?.Ships(facts, row) ?? facts, link);
        }
    }

    private static Dictionary<string, object?> Link(string from, string to, Properties properties, Dictionary<string, object?>? room = null)
    {
        Dictionary<string, object?> link = room ?? new(3);
        (link["from"], link["to"], link["props"]) = (from, to, properties.Map);
        return link;
    }
}
