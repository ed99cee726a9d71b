using System.Collections.Immutable;
using System.CommandLine;
using NetworkLens.Analysis;
using NetworkLens.Answers;
using NetworkLens.Cli.Output;
using NetworkLens.Export;
using NetworkLens.Flows;
using NetworkLens.Model;
using NetworkLens.Neo4j;

namespace NetworkLens.Cli.Commands;

/// <summary>The network for other tools.</summary>
internal static class ExportCommand
{
    private const string Folder = "csv";
    private const string Script = "cypher";
    private const string Import = "neo4j-import";
    private const string Mps = "mps";

    private const string GraphMl = "graphml";
    private const string Dot = "dot";
    private const string Sankey = "sankey";

    private static readonly ImmutableArray<(string Word, WriteGraph Write)> Graphs =
    [
        (GraphMl, (part, output, look, progress, cancellation) => GraphMlWriter.Write(part, output, look.Reader, progress, cancellation)),
        ("gexf", (part, output, _, progress, cancellation) => GexfWriter.Write(part, output, progress, cancellation)),
        (Dot, (part, output, look, progress, cancellation) => DotWriter.Write(part, output, look.IsPlain, progress, cancellation)),
        ("json", (part, output, _, progress, cancellation) => NodeLinkWriter.Write(part, output, progress, cancellation)),
        (Sankey, (part, output, _, _, cancellation) => SankeyWriter.Write(part, output, cancellation)),
    ];

    private delegate void WriteGraph(NetworkPart part, TextWriter output, Look look, IProgress<double>? progress, CancellationToken cancellation);

    private sealed record Look(GraphMlReader Reader, bool IsPlain);

    private sealed record Written(string Place, string Format, int Sites, int Links);

    private sealed record AskedProgramme(Rerouting Rerouting, string? Failing, bool IsAsked);

    private sealed record Cut(string? Selection, string? Around, int Hops);

    public static Command Create(Ask ask)
    {
        string[] words = [.. Graphs.Select(graph => graph.Word), Folder, Script, Import, Mps];
        var format = new Argument<string>("FORMAT") { HelpName = string.Join('|', words), Description = "graphml (networkx, igraph, graph-tool, Neo4j; yEd with --for yed), gexf (Gephi), dot (Graphviz), json (networkx from 3.4 on; D3: its links are called edges), sankey (d3-sankey, Plotly, ECharts: links of known tonnes without loops, the others listed beside them), csv: a data set folder, cypher: a script for Neo4j's cypher-shell, neo4j-import: files for a new Neo4j database of any size, or mps: the linear programme behind stress and scenario run --objective total, for any solver." };
        format.Validators.Add(CommandLineFaults.RefuseOptions);
        format.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && !text.StartsWith('-') && !words.Contains(text, StringComparer.OrdinalIgnoreCase))
            {
                result.AddError($"'{text}' is not a format; expected one of {string.Join(", ", words)}.{DidYouMean.Of(text, words)}");
            }
        });
        format.CompletionSources.Add(words);
        var selection = new Option<string>("--selection") { HelpName = "SEL", Description = "Only these sites, and the links between them." };
        var around = new Option<string>("--around") { HelpName = "SITE", Description = "Only what lies within --hops links of this site, upstream or downstream." };
        Option<int> hops = Counts.Option("--hops", "Links from the site of --around.", 2, 0, 100);

        var reader = new Choice<GraphMlReader>(
            "--for",
            "With graphml, the program that is to read it: yed brings labels and colours, gephi keeps parallel links apart and shows names, boost writes Booleans as 1 and 0. Other programs may refuse such a file.",
            ("any", GraphMlReader.Any),
            ("yed", GraphMlReader.Yed),
            ("gephi", GraphMlReader.Gephi),
            ("boost", GraphMlReader.Boost));
        var plain = new Option<bool>("--plain") { Description = "dot with nodes and edges alone, for programs that read DOT but do not draw it, as Gephi does; or cypher without schema, transaction and commands of cypher-shell, for other databases that read Cypher." };

        Choice<Rerouting> rerouting = FlowChoices.Rerouting();
        var fail = new Option<string>("--fail") { HelpName = "LABEL", Description = "With mps, what has failed, as one row of stress: country:CN, site:ID, operator:NAME or link:ID>ID:MATERIAL." };

        // In place of the common --out: there it is the answer that goes to the file.
        var place = new Option<string>("--out") { HelpName = "FILE", Description = "Where to write it, replaced when the new one is complete; for csv and neo4j-import a new folder. Default: stdout." };
        var command = new Verb(
            "export",
            "Write the network of a year for Gephi, yEd, Graphviz, networkx and D3, a part of the data as a data set folder, or the data for Neo4j.",
            "networklens export graphml --out rare-earths.graphml",
            "networklens export gexf --out for-gephi.gexf",
            "networklens export sankey --selection bloc:forge --out sankey.json",
            "networklens export dot --around mp-independence-magnet --hops 1",
            "networklens export csv --selection bloc:forge --out forge-data",
            "networklens export cypher --out load.cypher",
            "networklens export neo4j-import --out import",
            "networklens export mps --fail country:CN --out without-china.mps")
        {
            format, selection, around, hops, reader, plain, rerouting, fail, place,
        };
        command.SetAction(parsed => ask(parsed, question => Of(
            question,
            parsed.GetRequiredValue(format),
            new Look(reader.Of(parsed), parsed.GetValue(plain)),
            new Cut(parsed.GetValue(selection), parsed.GetValue(around), parsed.GetResult(hops) is { Implicit: false } ? parsed.GetValue(hops) : -1),
            new AskedProgramme(rerouting.Of(parsed), parsed.GetValue(fail), parsed.GetResult(rerouting) is not null || parsed.GetResult(fail) is not null),
            parsed.GetValue(place))));
        return command;
    }

    private static Answer Of(Question question, string format, Look look, Cut cut, AskedProgramme programme, string? place)
    {
        if (look.Reader != GraphMlReader.Any && !format.Equals(GraphMl, StringComparison.OrdinalIgnoreCase))
        {
            throw Refusal.OfCommandLine($"--for is about graphml. {(look.Reader == GraphMlReader.Gephi ? "Gephi reads gexf as it is, and dot with --plain." : "Leave it out.")}");
        }

        if (cut.Around is null && cut.Hops >= 0)
        {
            throw Refusal.OfCommandLine("--hops counts links from a site: say which with --around.");
        }

        if (look.IsPlain && !((string[])[Dot, Script]).Contains(format, StringComparer.OrdinalIgnoreCase))
        {
            throw Refusal.OfCommandLine($"--plain is a way to write dot or cypher, not {format}.");
        }

        if (programme.IsAsked && !format.Equals(Mps, StringComparison.OrdinalIgnoreCase))
        {
            throw Refusal.OfCommandLine($"--rerouting and --fail are about mps, not {format}.");
        }

        cut = cut with { Hops = cut.Hops >= 0 ? cut.Hops : 2 };
        return format.Equals(Folder, StringComparison.OrdinalIgnoreCase) ? ToFolder(question, cut, place)
            : format.Equals(Script, StringComparison.OrdinalIgnoreCase) ? ToScript(question, cut, look.IsPlain, place)
            : format.Equals(Import, StringComparison.OrdinalIgnoreCase) ? ToImport(question, cut, place)
            : format.Equals(Mps, StringComparison.OrdinalIgnoreCase) ? ToProgramme(question, cut, programme, place)
            : ToFile(question, Graphs.Single(graph => graph.Word.Equals(format, StringComparison.OrdinalIgnoreCase)), look, cut, place);
    }

    private static Answer ToFile(Question question, (string Word, WriteGraph Write) graph, Look look, Cut cut, string? place)
    {
        string? path = place is null ? null : question.FullPath(place);
        SupplyNetwork network = question.Network;
        SiteSet? chosen = Chosen(question, cut);
        ChokepointAnswer ranks = Chokepoints.Of(network, question.Targets(null), LabelKind.Site, threads: question.Settings.Threads, cancellation: question.Cancellation);
        var part = new NetworkPart(network, chosen, ranks);
        void Write(TextWriter output)
        {
            using ProgressBar progress = question.Progress($"Writing {graph.Word}");
            graph.Write(part, output, look, progress, question.Cancellation);
        }

        ImmutableArray<string> lost = graph.Word == Sankey ? [] : GraphLosses.Of(part);
        Answer told = Told(question, new Written(place ?? string.Empty, graph.Word, part.SiteCount, part.LinkCount), cut);
        return Put(told with { AreNotesSaid = true, Notes = graph.Word == Sankey ? [.. SankeyLinks.Of(part, question.Cancellation).Notes(part)] : lost.IsEmpty ? [] : [$"Not in such a file, so that no import brings it back: {string.Join("; ", lost)}. networklens export csv keeps all."] }, path, Write);
    }

    // What neo4j push writes: the whole data set of all years, judged in the year asked for.
    private static Answer ToScript(Question question, Cut cut, bool isPlain, string? place)
    {
        RefuseParts(cut, Script);
        string? path = place is null ? null : question.FullPath(place);
        SupplyNetwork network = question.Network;
        var load = new CypherLoad(network, question.Settings.AllMembers);
        return Put(
            Told(question, new Written(place ?? string.Empty, Script, network.Data.Sites.Count, network.Data.Links.Count), cut),
            path,
            output => (isPlain ? (Action<CypherLoad, TextWriter, CancellationToken>)CypherWriter.WritePlain : CypherWriter.Write)(load, output, question.Cancellation));
    }

    // The same, for a database that is made anew while the server is down.
    private static Answer ToImport(Question question, Cut cut, string? place)
    {
        RefuseParts(cut, Import);
        string folder = question.FullPath(place ?? throw Refusal.OfCommandLine("neo4j-import is a folder of files: say where with --out FOLDER."));
        SupplyNetwork network = question.Network;
        string command = string.Empty;
        AnswerFile.WriteFolder(folder, temporary => command = ImportFolder.Write(temporary, new CypherLoad(network, question.Settings.AllMembers), question.Cancellation));
        return Told(question, new Written(place, Import, network.Data.Sites.Count, network.Data.Links.Count), cut) with
        {
            Notes =
            [
                $"A whole new database, made while Neo4j is stopped. In {place} run, as {ImportFolder.CommandFile} there does:\n{command}",
                $"One that exists is refused; --overwrite-destination replaces it. Then start Neo4j and run: cypher-shell -f {ImportFolder.ConstraintsFile}",
            ],
        };
    }

    private static Answer ToProgramme(Question question, Cut cut, AskedProgramme programme, string? place)
    {
        RefuseParts(cut, Mps);
        string? path = place is null ? null : question.FullPath(place);
        SupplyNetwork network = question.Network;
        Label? failing = programme.Failing is { } text ? question.Label(text) : null;
        return Put(
            Told(question, new Written(place ?? string.Empty, Mps, network.Data.Sites.Count, network.Data.Links.Count), cut) with
            {
                AreNotesSaid = true,
                Notes = ["Its optimum is minus the tonnes a year served, times the weight of the demand.", .. FlowNotes.Of(network, programme.Rerouting)],
            },
            path,
            output => ServedProgram.WriteMps(network, programme.Rerouting, failing, output, question.Cancellation));
    }

    private static void RefuseParts(Cut cut, string format)
    {
        if (cut.Selection is not null || cut.Around is not null)
        {
            throw Refusal.OfCommandLine($"{format} holds the whole data set. For a part of it: networklens export csv with the same options and --out FOLDER, then export {format} --data FOLDER.");
        }
    }

    private static Answer Put(Answer told, string? path, Action<TextWriter> write)
    {
        if (path is null)
        {
            return told with { Document = write };
        }

        AnswerFile.Write(path, write);
        return told;
    }

    private static Answer ToFolder(Question question, Cut cut, string? place)
    {
        string folder = question.FullPath(place ?? throw Refusal.OfCommandLine("csv is a folder of files: say where with --out FOLDER."));
        DataSet data = question.Data;
        var part = new DataSetPart(question.AsOf, Chosen(question, cut), question.Settings.Evidence);
        DataSetWritten? written = null;
        AnswerFile.WriteFolder(folder, temporary => written = DataSetWriter.Write(temporary, data, part, question.Cancellation));
        Answer answer = Told(question, new Written(place, Folder, written!.Sites, written.Links), cut);
        return answer with
        {
            Notes =
            [
                $"A data set for --data, of all years, with {question.AsOf} as its own.",
                .. written.Scenarios == data.Scenarios.Length ? Array.Empty<string>() :
                    [$"Scenarios left out, because they may name sites that are not there: {data.Scenarios.Length - written.Scenarios} of {data.Scenarios.Length}."],
                .. written.FormulaLike == 0 ? Array.Empty<string>() :
                    [$"Cells that begin with = + - or @, which a spreadsheet takes for formulas: {written.FormulaLike}. They stand as in the data, or they could not be read back; open the files as text."],
            ],
        };
    }

    private static SiteSet? Chosen(Question question, Cut cut)
    {
        SiteSet? selected = cut.Selection is null ? null : question.Sites(cut.Selection);
        SiteSet? near = cut.Around is null ? null : Neighbourhood.Of(question.Network, question.Site(cut.Around), cut.Hops);
        if (selected is null || near is null)
        {
            return selected ?? near;
        }

        var both = SiteSet.Of(question.Data, site => selected.Contains(site) && near.Contains(site));
        return both.Count > 0 ? both : throw Refusal.OfCommandLine($"None of '{cut.Selection}' lies within {cut.Hops} links of {cut.Around}.");
    }

    private static Answer Told(Question question, Written written, Cut cut) => question.Answer("export", Rows.Of<Written>([written],
    [
        new("file", "File", ColumnKind.Text, row => row.Place.Length == 0 ? null : row.Place),
        new("format", "Format", ColumnKind.Text, row => row.Format),
        new("sites", "Sites", ColumnKind.Count, row => row.Sites),
        new("links", "Links", ColumnKind.Count, row => row.Links),
    ]),
        new Field("selection", cut.Selection),
        new Field("around", cut.Around),
        new Field("hops", cut.Around is null ? null : cut.Hops));
}
