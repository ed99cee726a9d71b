using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using System.Net;
using NetworkLens.Answers;
using NetworkLens.Cli.Output;
using NetworkLens.Neo4j;

namespace NetworkLens.Cli.Commands;

/// <summary>The graph in Neo4j Browser.</summary>
internal static class Neo4jOpenCommand
{
    private static readonly TimeSpan HandoutPatience = TimeSpan.FromMinutes(10);

    private sealed record Opened(SavedQuery Query, string Cypher, Uri? Link, Uri? SettingLink, string? Style, Uri? Guide);

    public static Command Create(Ask ask, Neo4jOptions options)
    {
        string[] names = [.. SavedQuery.All.Select(query => query.Name)];
        var name = new Argument<string>("QUERY") { HelpName = string.Join('|', names), Description = $"What to look at. Default: {names[0]} where --to names a site, else single-source.", Arity = ArgumentArity.ZeroOrOne };
        name.Validators.Add(CommandLineFaults.RefuseOptions);
        name.CompletionSources.Add(names);
        var to = new Option<string>("--to") { HelpName = "SITE", Description = "The one site it asks about." };
        var bloc = new Option<string>("--bloc") { HelpName = "BLOC", Description = "The bloc it asks about, by its id." };
        Option<int> rank = Counts.WithoutDefault("--rank", "With routes: only those of this rank. Default: all.", 1, 1_000);
        var material = new Option<string>("--material") { HelpName = "M", Description = "With routes: only those to demand for this material." };
        var print = new Option<bool>("--print") { Description = "Print the query and the link, and open nothing." };
        var guide = new Option<bool>("--guide") { Description = "Open a guide in Browser with the style sheet and all queries, handed out on this machine until Ctrl+C, or until nobody has asked for ten minutes." };
        var save = new Option<string>("--save") { HelpName = "FOLDER", Description = "Write the style sheet, and all queries as favourites for Browser and for the Query tool, into a new folder; open nothing." };
        var local = new Option<bool>("--local") { Description = "Draw the same answer as an SVG picture and open that: no server is asked." };
        var command = new Verb(
            "open",
            "Open Neo4j Browser with a query in its editor, ready to run, and print the query and the link.",
            "networklens neo4j open --to f-35 --print",
            "networklens neo4j open bloc-paths --bloc forge --to f-35 --print",
            "networklens neo4j open gaps --bloc forge --print",
            "networklens neo4j open routes --rank 1 --material ndfeb-magnet-ht --print",
            "networklens neo4j open gaps --bloc forge --to f-35 --local --print")
        {
            name, to, bloc, rank, material, print, guide, save, local,
        };
        command.SetAction(parsed => ask(parsed, question =>
        {
            var wishes = new QueryWishes(
                parsed.GetValue(name), parsed.GetValue(to), parsed.GetValue(bloc), parsed.GetResult(rank) is { Implicit: false } ? parsed.GetValue(rank) : null, parsed.GetValue(material));
            (bool isLocal, bool isGuide, string? folder) = (parsed.GetValue(local), parsed.GetValue(guide), parsed.GetValue(save));
            if ((isLocal ? 1 : 0) + (isGuide ? 1 : 0) + (folder is null ? 0 : 1) > 1)
            {
                throw Refusal.OfCommandLine("--guide, --save and --local do different things: choose one of them.");
            }

            if ((wishes.Rank is not null || wishes.Material is not null) && (isLocal || wishes.Query.Text != ViewCypher.AnnotatedRoutes))
            {
                throw Refusal.OfCommandLine("--rank and --material choose among routes: write networklens neo4j open routes.");
            }

            return isLocal ? LocalPicture.Of(question, wishes, parsed.GetValue(print))
                : folder is not null ? BrowserFolder.Of(question, folder, wishes)
                : Of(question, parsed, options, wishes, parsed.GetValue(print), isGuide);
        }));
        return command;
    }

    [SuppressMessage("Reliability", "CA2000", Justification = "It runs, and is disposed of, after the answer is printed.")]
    private static Answer Of(Question question, ParseResult parsed, Neo4jOptions options, QueryWishes wishes, bool onlyPrint, bool isGuide)
    {
        Neo4jConnection connection = options.Connection(parsed, question.Settings.Neo4j);
        SavedQuery query = wishes.Query;
        string cypher = wishes.Cypher(question, query);
        (BrowserLinks links, ImmutableArray<string> told) = options.Links(parsed, question, connection);
        BrowserHandout? handout = isGuide ? HandOut(links, new BrowserGuide(question.Data.Name, [.. wishes.Askable.Select(each => (each.Title, wishes.Cypher(question, each)))])) : null;
        Uri? link = handout is null ? links.Edit(cypher) : links.Play(handout.Guide);
        bool isOpened = link is not null && !onlyPrint && question.Browse(link);
        var opened = new Opened(query, cypher, link, links.Edit(BrowserGuide.OnlyTheAnswer), Style(), handout?.Guide);
        var rows = Rows.Of<Opened>([opened],
        [
            new("query", "Query", ColumnKind.Text, row => row.Query.Name),
            new("title", "Shows", ColumnKind.Text, row => row.Query.Title),
            new("cypher", "Cypher", ColumnKind.Text, row => row.Cypher),
            new("link", "In Browser", ColumnKind.Text, row => row.Link?.AbsoluteUri),
            new("settingLink", null, ColumnKind.Text, row => row.SettingLink?.AbsoluteUri),
            new("style", null, ColumnKind.Text, row => row.Style),
            new("guide", null, ColumnKind.Text, row => row.Guide?.AbsoluteUri),
        ]);
        return new Answer("neo4j open", question.Data, [.. wishes.Fields], rows)
        {
            Sections = Sections(opened),
            Notes =
            [
                .. link is null ? ["There is no Browser beside this database that a link could open: paste the query into the console of your Neo4j."]
                    : isOpened || onlyPrint ? Array.Empty<string>()
                    : ["No browser could be started here: open the link yourself."],
                .. AtLeastNote.Of(question.Data),
                .. link is null ? [] : told,
                .. handout is null ? Array.Empty<string>() : [$"Style sheet and guide are handed out at {handout.Address} until Ctrl+C, or until nobody has asked for {HandoutPatience.TotalMinutes:0} minutes."],
            ],
            Afterwards = handout is null ? null : () => Run(handout, question.Cancellation),
        };
    }

    private static ImmutableArray<Section> Sections(Opened opened) =>
    [
        .. opened.Guide is null ? BrowserSections.Of(opened.Query.Title, opened.Cypher, opened.Link)
            : [BrowserSections.Text("In Neo4j Browser: a guide with the style sheet and all queries", opened.Link!.AbsoluteUri)],
        .. opened.Link is null || opened.Guide is not null ? Array.Empty<Section>() :
        [
            BrowserSections.Text("Once, so that Browser draws only what a query found", opened.SettingLink!.AbsoluteUri),
            BrowserSections.Text(
                "Once, for colours and captions: drop this style sheet on Browser's window (--guide hands it out instead)",
                opened.Style ?? $"networklens neo4j open --save FOLDER writes {BrowserStyle.FileName}"),
        ],
    ];

    // Beside the program; a program of one file has none.
    private static string? Style() => Path.Combine(AppContext.BaseDirectory, "graph-seed", "neo4j", BrowserStyle.FileName) is var shipped && File.Exists(shipped) ? shipped : null;

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

    private static void Run(BrowserHandout handout, CancellationToken cancellation)
    {
        using (handout)
        {
            handout.RunAsync(HandoutPatience, cancellation).GetAwaiter().GetResult();
        }
    }
}
