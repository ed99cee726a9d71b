using NetworkLens.Cli.Output;
using NetworkLens.Model;
using NetworkLens.Neo4j;

namespace NetworkLens.Cli.Commands;

/// <summary>Which saved query the command line names, and about what.</summary>
internal sealed record QueryWishes(string? Name, string? To, string? Bloc, int? Rank, string? Material)
{
    /// <summary>The query; without a name the first where a site is named, else the single sources.</summary>
    public SavedQuery Query
    {
        get
        {
            string name = Name ?? (To is null ? "single-source" : SavedQuery.All[0].Name);
            return SavedQuery.All.FirstOrDefault(query => query.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                ?? throw Refusal.OfCommandLine($"'{name}' is no query.{DidYouMean.OrAnyOf(name, [.. SavedQuery.All.Select(query => query.Name)])}");
        }
    }

    /// <summary>The queries that can be asked with no more than what is named.</summary>
    public IEnumerable<SavedQuery> Askable => SavedQuery.All.Where(query => (!query.NeedsSite || To is not null) && (!query.NeedsBloc || Bloc is not null));

    /// <summary>What the answer says was asked.</summary>
    public Field[] Fields => [new("to", To), new("bloc", Bloc), new("rank", Rank), new("material", Material)];

    /// <summary>The values of a query's parameters.</summary>
    public Dictionary<string, object?> Parameters(Question question, SavedQuery query)
    {
        Dictionary<string, object?> parameters = SavedQuery.Parameters(question.Data);
        (parameters["rank"], parameters["material"]) = ((long?)Rank, question.Data.Id(question.Material(Material) ?? MaterialIndex.Any));
        if (query.NeedsSite)
        {
            parameters["site"] = question.Data.Sites.Id(question.Site(To ?? throw Refusal.OfCommandLine($"{query.Name} asks about one site: name it with --to.")));
        }

        if (query.NeedsBloc)
        {
            parameters["bloc"] = BlocId(question, Bloc ?? throw Refusal.OfCommandLine($"{query.Name} asks about a bloc: name it with --bloc."));
        }

        return parameters;
    }

    /// <summary>The query with its values.</summary>
    public string Cypher(Question question, SavedQuery query) => SavedQuery.Fill(query.Text, Parameters(question, query));

    // The graph knows the blocs of the data, not those made up on the command line.
    private static string BlocId(Question question, string text) => question.Bloc(text).Bloc is { } bloc && bloc.Id.Equals(text, StringComparison.OrdinalIgnoreCase)
        ? bloc.Id
        : throw Refusal.OfCommandLine($"'{text}' is not in the graph: --bloc takes a bloc of the data by its id ({string.Join(", ", question.Data.Blocs.Select(known => known.Id))}).");
}
