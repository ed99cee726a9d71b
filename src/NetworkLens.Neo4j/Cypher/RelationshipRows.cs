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
            NodeRows.ActivityId(data, output.Site, output.Material), data.Materials[output.Material.Value].Id, new Properties(data, row)
                .Add("tonnesPerYear", output.TonnesPerYear).Add("kind", output.Kind).Add("year", output.Year).Add("source", output.IsSource)
                .AddEvidence(output.Basis, output.Note, output.Sources.AsSpan())));

    public static IEnumerable<Dictionary<string, object?>> MadeFrom(DataSet data) =>
        data.Recipes.Select((recipe, row) => Link(
            data.Materials[recipe.Output.Value].Id, data.Materials[recipe.Input.Value].Id, new Properties(data, row)
                .Add("variant", recipe.Variant).Add("process", recipe.Process).Add("tonnesPerTonne", recipe.TonnesPerTonne).Add("atLeast", recipe.AtLeast == 1 ? (int?)null : recipe.AtLeast).Add("site", recipe.Site).Add("only", recipe.Only)
                .AddEvidence(recipe.Basis, recipe.Note, recipe.Sources.AsSpan())));

    public static IEnumerable<Dictionary<string, object?>> Demands(DataSet data, Judgement? judged = null) => data.Demand.IsDefault
        ? []
        : data.Demand.Select((demand, row) =>
        {
            Properties facts = new Properties(data, row)
                .Add("tonnesPerYear", demand.TonnesPerYear).Add("year", demand.Year).Add("weight", demand.Weight.Value == 1 ? demand.Weight with { Value = double.NaN } : demand.Weight).Add("valueUsdPerTonne", demand.ValueUsdPerTonne)
                .AddEvidence(demand.Basis, demand.Note, demand.Sources.AsSpan());
            return Link(data.Sites.Id(demand.Site), data.Materials[demand.Material.Value].Id, judged?.Demand(facts, row) ?? facts);
        });

    public static IEnumerable<Dictionary<string, object?>> MemberOf(DataSet data, Judgement? judged = null) =>
        data.Blocs.SelectMany(bloc => bloc.Members.Select(member => (bloc, member))).Select((pair, row) =>
        {
            Properties facts = new Properties(data, row)
                .Add("status", pair.member.Status).Add("since", pair.member.Since).AddNote(pair.member.Note, pair.member.Sources.AsSpan());
            return Link(data.Countries[pair.member.Country.Value].Iso2, pair.bloc.Id, judged?.Member(facts, pair.member) ?? facts);
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
            (PartialDate since, PartialDate until) = links.Dates(row);
            Properties facts = new Properties(data, row, room)
                .Add("material", data.Materials[links.Material(row).Value].Id).Add("tonnesPerYear", links.TonnesPerYear(row)).Add("tonnesBasis", links.TonnesBasis(row), links.Basis(row)).Add("costUsdPerTonne", links.CostUsdPerTonne(row)).Add("transitDays", links.Transit(row)).Add("qualificationDays", links.Qualification(row))
                .Add("since", since).Add("until", until).AddEvidence(links.Basis(row), links.Note(row), links.SourcesOf(row));
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
