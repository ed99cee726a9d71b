using System.Collections.Immutable;
using System.CommandLine;
using System.Net;
using NetworkLens.Cli.Output;
using NetworkLens.Neo4j;

namespace NetworkLens.Cli.Commands;

/// <summary>The graph in Neo4j Browser.</summary>
internal static class Neo4jOpenCommand
{
    private static readonly TimeSpan HandoutPatience = TimeSpan.FromMinutes(10);

    private sealed record Opened(SavedQuery Query, string Cypher, Uri? Link, Uri? SettingLink, string? Style, Uri? Guide);

    private sealed record Wishes(string? Name, string? To, string? Bloc, bool OnlyPrint, bool Guide);

    public static Command Create(Ask ask, Neo4jOptions options)
    {
        string[] names = [.. SavedQuery.All.Select(query => query.Name)];
        var name = new Argument<string>("QUERY") { HelpName = string.Join('|', names), Description = $"What to look at. Default: {names[0]} where --to names a site, else single-source.", Arity = ArgumentArity.ZeroOrOne };
        name.Validators.Add(CommandLineFaults.RefuseOptions);
        name.CompletionSources.Add(names);
        var to = new Option<string>("--to") { HelpName = "SITE", Description = "The one site it asks about." };
        var bloc = new Option<string>("--bloc") { HelpName = "BLOC", Description = "The bloc it asks about, by its id." };
        var print = new Option<bool>("--print") { Description = "Print the query and the link, and open nothing." };
        var guide = new Option<bool>("--guide") { Description = "Open a guide in Browser with the style sheet and all queries, handed out on this machine until Ctrl+C, or until nobody has asked for ten minutes." };
        var save = new Option<string>("--save") { HelpName = "FOLDER", Description = "Write the style sheet and all queries as favourites for Browser and for the Query tool into a new folder, and open nothing." };
        var local = new Option<bool>("--local") { Description = "Draw the same answer as an SVG picture and open that: no server is asked." };
        var command = new Verb(
            "open",
            "Open Neo4j Browser with a query in its editor, which runs when you say so, and print both.",
            "networklens neo4j open --to f-35 --print",
            "networklens neo4j open bloc-paths --bloc forge --to f-35 --print",
            "networklens neo4j open gaps --bloc forge --print",
            "networklens neo4j open gaps --bloc forge --to f-35 --local --print")
        {
            name, to, bloc, print, guide, save, local,
        };
        command.SetAction(parsed => ask(parsed, question =>
        {
            var wishes = new Wishes(parsed.GetValue(name), parsed.GetValue(to), parsed.GetValue(bloc), parsed.GetValue(print), parsed.GetValue(guide));
            string? folder = parsed.GetValue(save);
            bool isLocal = parsed.GetValue(local);
            if ((wishes.Guide ? 1 : 0) + (isLocal ? 1 : 0) + (folder is null ? 0 : 1) > 1)
            {
                throw Refusal.OfCommandLine("--guide, --save and --local are different things to do: choose one of them.");
            }

            return isLocal ? LocalPicture.Of(question, Named(wishes), wishes.To, wishes.Bloc, wishes.OnlyPrint)
                : folder is not null ? Saved(question, folder, wishes)
                : Of(question, parsed, options, wishes);
        }));
        return command;
    }

    private static Answer Of(Question question, ParseResult parsed, Neo4jOptions options, Wishes wishes)
    {
        Neo4jConnection connection = options.Connection(parsed, question.Settings.Neo4j);
        SavedQuery query = Named(wishes);
        string cypher = SavedQuery.Fill(query.Text, Parameters(question, query, wishes.To, wishes.Bloc));
        (BrowserLinks links, ImmutableArray<string> told) = options.Links(parsed, question, connection);
        BrowserHandout? handout = wishes.Guide ? HandOut(links, new BrowserGuide(question.Data.Name, [.. Askable(question, wishes)])) : null;
        Uri? link = handout is null ? links.Edit(cypher) : links.Play(handout.Guide);
        bool isOpened = link is not null && !wishes.OnlyPrint && question.Browse(link);
        Uri? setting = links.Edit(BrowserGuide.OnlyTheAnswer);
        string? style = Path.Combine(AppContext.BaseDirectory, "graph-seed", "neo4j", BrowserStyle.FileName) is var shipped && File.Exists(shipped) ? shipped : null;
        var rows = Rows.Of<Opened>([new Opened(query, cypher, link, setting, style, handout?.Guide)],
        [
            new("query", "Query", ColumnKind.Text, row => row.Query.Name),
            new("title", "Shows", ColumnKind.Text, row => row.Query.Title),
            new("cypher", "Cypher", ColumnKind.Text, row => row.Cypher),
            new("link", "In Browser", ColumnKind.Text, row => row.Link?.AbsoluteUri),
            new("settingLink", null, ColumnKind.Text, row => row.SettingLink?.AbsoluteUri),
            new("style", null, ColumnKind.Text, row => row.Style),
            new("guide", null, ColumnKind.Text, row => row.Guide?.AbsoluteUri),
        ]);
        return new Answer("neo4j open", question.Data, [new Field("to", wishes.To), new Field("bloc", wishes.Bloc)], rows)
        {
            Sections =
            [
                .. handout is null ? BrowserSections.Of(query.Title, cypher, link)
                    : [BrowserSections.Text("In Neo4j Browser: a guide with the style sheet and all queries", link!.AbsoluteUri)],
                .. link is null ? Array.Empty<Section>() :
                [
                    BrowserSections.Text("Once, so that Browser draws only what a query found", setting!.AbsoluteUri),
                    BrowserSections.Text(
                        "Once, for colours and captions: drop this style sheet on Browser's window, or --guide hands it out",
                        style ?? $"networklens neo4j open --save FOLDER writes {BrowserStyle.FileName}"),
                ],
            ],
            Notes =
            [
                .. link is null ? ["There is no Browser beside this database that a link could open: paste the query into the console of your Neo4j."]
                    : isOpened || wishes.OnlyPrint ? Array.Empty<string>()
                    : ["No browser could be started here: open the link yourself."],
                .. link is null ? [] : told,
                .. handout is null ? Array.Empty<string>() : [$"Style sheet and guide are handed out at {handout.Address} until Ctrl+C, or until nobody has asked for {HandoutPatience.TotalMinutes:0} minutes."],
            ],
            Afterwards = handout is null ? null : () =>
            {
                using (handout)
                {
                    handout.RunAsync(HandoutPatience, question.Cancellation).GetAwaiter().GetResult();
                }
            },
        };
    }

    private static BrowserHandout HandOut(BrowserLinks links, BrowserGuide guide)
    {
        Uri browser = links.Browser ?? throw Refusal.OfCommandLine("--guide: there is no Browser beside this database; --save FOLDER writes the style sheet and the queries.");
        try
        {
            return new BrowserHandout(browser, guide);
        }
        catch (HttpListenerException fault)
        {
            throw Refusal.OfFile($"no port of this machine could be opened for the guide ({fault.Message}); --save FOLDER writes the style sheet and the queries.");
        }
    }

    // Everything that needs nothing more than what was named.
    private static IEnumerable<(string Title, string Cypher)> Askable(Question question, Wishes wishes) => SavedQuery.All
        .Where(query => (!query.NeedsSite || wishes.To is not null) && (!query.NeedsBloc || wishes.Bloc is not null))
        .Select(query => (query.Title, SavedQuery.Fill(query.Text, Parameters(question, query, wishes.To, wishes.Bloc))));

    private static Answer Saved(Question question, string folder, Wishes wishes)
    {
        (SavedQuery Query, Dictionary<string, object?> Parameters)[] queries =
        [
            .. SavedQuery.All
                .Where(query => (!query.NeedsSite || wishes.To is not null) && (!query.NeedsBloc || wishes.Bloc is not null))
                .Select(query => (query, Parameters(question, query, wishes.To, wishes.Bloc))),
        ];
        AnswerFile.WriteFolder(question.FullPath(folder), place =>
        {
            AnswerFile.Write(Path.Combine(place, BrowserStyle.FileName), BrowserStyle.Write);
            AnswerFile.WriteBytes(Path.Combine(place, BrowserFavourites.ZipName), output => BrowserFavourites.WriteZip(queries.Select(query => (query.Query, query.Query.File(query.Parameters))), output));
            AnswerFile.Write(Path.Combine(place, BrowserFavourites.CsvName), output => BrowserFavourites.WriteCsv(queries.Select(query => (query.Query, SavedQuery.Fill(query.Query.Text, query.Parameters))), output));
        });
        (string File, string Use)[] files =
        [
            (BrowserStyle.FileName, "Drop it on the window of Neo4j Browser: colours, captions and sizes."),
            (BrowserFavourites.ZipName, "Drop it on the window of Neo4j Browser: each query becomes a favourite."),
            (BrowserFavourites.CsvName, "Import it into the saved queries of the Query tool."),
        ];
        SavedQuery[] left = [.. SavedQuery.All.Except(queries.Select(query => query.Query))];
        var rows = Rows.Of(files,
        [
            new("file", "File", ColumnKind.Text, file => Path.Combine(folder, file.File)),
            new("use", "Use", ColumnKind.Text, file => file.Use),
        ]);
        return new Answer("neo4j open", question.Data, [new Field("to", wishes.To), new Field("bloc", wishes.Bloc)], rows)
        {
            Notes = left.Length == 0 ? [] : [$"Left out, as they ask about a site (--to) or a bloc (--bloc): {string.Join(", ", left.Select(query => query.Name))}."],
        };
    }

    private static Dictionary<string, object?> Parameters(Question question, SavedQuery query, string? to, string? bloc)
    {
        Dictionary<string, object?> parameters = SavedQuery.Parameters(question.Data);
        if (query.NeedsSite)
        {
            parameters["site"] = question.Data.Sites.Id(question.Site(to ?? throw Refusal.OfCommandLine($"{query.Name} asks about one site: name it with --to.")));
        }

        if (query.NeedsBloc)
        {
            parameters["bloc"] = BlocId(question, bloc ?? throw Refusal.OfCommandLine($"{query.Name} asks about a bloc: name it with --bloc."));
        }

        return parameters;
    }

    private static SavedQuery Named(Wishes wishes) => Named(wishes.Name ?? (wishes.To is null ? "single-source" : SavedQuery.All[0].Name));

    private static SavedQuery Named(string name) => SavedQuery.All.FirstOrDefault(query => query.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw Refusal.OfCommandLine($"'{name}' is no query.{DidYouMean.OrAnyOf(name, [.. SavedQuery.All.Select(query => query.Name)])}");

    // The graph knows the blocs of the data, not those made up on the command line.
    private static string BlocId(Question question, string text) => question.Bloc(text).Bloc is { } bloc && bloc.Id.Equals(text, StringComparison.OrdinalIgnoreCase)
        ? bloc.Id
        : throw Refusal.OfCommandLine($"'{text}' is not in the graph: --bloc takes a bloc of the data by its id ({string.Join(", ", question.Data.Blocs.Select(known => known.Id))}).");
}
