using System.CommandLine;
using NetworkLens.Cli.Output;
using NetworkLens.Model;
using NetworkLens.Neo4j;

namespace NetworkLens.Cli.Commands;

/// <summary>The graph in Neo4j Browser.</summary>
internal static class Neo4jOpenCommand
{
    private sealed record Opened(SavedQuery Query, string Cypher, Uri? Link);

    public static Command Create(Ask ask, Neo4jOptions options)
    {
        string[] names = [.. SavedQuery.All.Select(query => query.Name)];
        var name = new Argument<string>("QUERY") { HelpName = string.Join('|', names), Description = $"What to look at. Default: {names[0]} where --to names a site, else single-source.", Arity = ArgumentArity.ZeroOrOne };
        name.Validators.Add(CommandLineFaults.RefuseOptions);
        name.CompletionSources.Add(names);
        var to = new Option<string>("--to") { HelpName = "SITE", Description = "The one site it asks about." };
        var bloc = new Option<string>("--bloc") { HelpName = "BLOC", Description = "The bloc it asks about, by its id." };
        Option<int> rank = Counts.Option("--rank", "With routes: only those of this rank. Default: all.", 1, 1, 1_000);
        var material = new Option<string>("--material") { HelpName = "M", Description = "With routes: only those to demand for this material." };
        var print = new Option<bool>("--print") { Description = "Print the query and the link, and open nothing." };
        var command = new Verb(
            "open",
            "Open Neo4j Browser with a query in its editor, which runs when you say so, and print both.",
            "networklens neo4j open --to f-35 --print",
            "networklens neo4j open bloc-paths --bloc forge --to f-35 --print",
            "networklens neo4j open gaps --bloc forge --print",
            "networklens neo4j open routes --rank 1 --material ndfeb-magnet-ht --print")
        {
            name, to, bloc, rank, material, print,
        };
        command.SetAction(parsed => ask(parsed, question => Of(
            question, parsed, options, parsed.GetValue(name), parsed.GetValue(to), parsed.GetValue(bloc),
            parsed.GetResult(rank) is { Implicit: false } ? parsed.GetValue(rank) : null, parsed.GetValue(material), parsed.GetValue(print))));
        return command;
    }

    private static Answer Of(Question question, ParseResult parsed, Neo4jOptions options, string? name, string? to, string? bloc, int? rank, string? material, bool onlyPrint)
    {
        Neo4jConnection connection = options.Connection(parsed, question.Settings.Neo4j);
        SavedQuery query = Named(name ?? (to is null ? "single-source" : SavedQuery.All[0].Name));
        Dictionary<string, object?> parameters = SavedQuery.Parameters(question.Data);
        if (query.Text != ViewCypher.AnnotatedRoutes && (rank is not null || material is not null))
        {
            throw Refusal.OfCommandLine("--rank and --material choose among routes: write networklens neo4j open routes.");
        }

        (parameters["rank"], parameters["material"]) = ((long?)rank, question.Data.Id(question.Material(material) ?? MaterialIndex.Any));
        if (query.NeedsSite)
        {
            parameters["site"] = question.Data.Sites.Id(question.Site(to ?? throw Refusal.OfCommandLine($"{query.Name} asks about one site: name it with --to.")));
        }

        if (query.NeedsBloc)
        {
            parameters["bloc"] = BlocId(question, bloc ?? throw Refusal.OfCommandLine($"{query.Name} asks about a bloc: name it with --bloc."));
        }

        string cypher = SavedQuery.Fill(query.Text, parameters);
        Uri? link = BrowserLink.Of(connection, cypher);
        bool isOpened = link is not null && !onlyPrint && question.Browse(link);
        var rows = Rows.Of<Opened>([new Opened(query, cypher, link)],
        [
            new("query", "Query", ColumnKind.Text, row => row.Query.Name),
            new("title", "Shows", ColumnKind.Text, row => row.Query.Title),
            new("cypher", "Cypher", ColumnKind.Text, row => row.Cypher),
            new("link", "In Browser", ColumnKind.Text, row => row.Link?.AbsoluteUri),
        ]);
        return new Answer("neo4j open", question.Data, [new Field("to", to), new Field("bloc", bloc), new Field("rank", rank), new Field("material", material)], rows)
        {
            Notes = link is null ? ["There is no Browser beside this database that a link could open: paste the query into the console of your Neo4j."]
                : isOpened || onlyPrint ? []
                : ["No browser could be started here: open the link yourself."],
        };
    }

    private static SavedQuery Named(string name) => SavedQuery.All.FirstOrDefault(query => query.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw Refusal.OfCommandLine($"'{name}' is no query.{DidYouMean.OrAnyOf(name, [.. SavedQuery.All.Select(query => query.Name)])}");

    // The graph knows the blocs of the data, not those made up on the command line.
    private static string BlocId(Question question, string text) => question.Bloc(text).Bloc is { } bloc && bloc.Id.Equals(text, StringComparison.OrdinalIgnoreCase)
        ? bloc.Id
        : throw Refusal.OfCommandLine($"'{text}' is not in the graph: --bloc takes a bloc of the data by its id ({string.Join(", ", question.Data.Blocs.Select(known => known.Id))}).");
}
