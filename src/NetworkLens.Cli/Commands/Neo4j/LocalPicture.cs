using NetworkLens.Cli.Output;
using NetworkLens.Neo4j;
using NetworkLens.Report;

namespace NetworkLens.Cli.Commands;

/// <summary>What a saved query shows, drawn from the data itself, where there is no server.</summary>
internal static class LocalPicture
{
    private const int Count = 5; // routes
    private const int Hops = 2;

    /// <summary>Draws it into a new folder and opens it.</summary>
    public static Answer Of(Question question, QueryWishes wishes, bool onlyPrint)
    {
        SavedQuery query = wishes.Query;
        SupplyScene scene = SceneOf(question, query, wishes.To, wishes.Bloc);
        Picture picture = ScenePicture.Of(scene);
        string file = Path.Combine(Directory.CreateTempSubdirectory("networklens-").FullName, $"{query.Name}.svg");
        AnswerFile.Write(file, output => SvgPictureWriter.Write(picture, output));
        bool isOpened = !onlyPrint && question.Browse(new Uri(file));
        var rows = Rows.Of<string>([file],
        [
            new("query", "Query", ColumnKind.Text, _ => query.Name),
            new("title", "Shows", ColumnKind.Text, _ => picture.Title),
            new("file", "Picture", ColumnKind.Text, path => path),
            new("sites", "Sites", ColumnKind.Count, _ => scene.Sites.Count),
            new("links", "Links", ColumnKind.Count, _ => scene.Links.Length),
        ]);
        return question.Answer("neo4j open", rows, new Field("to", wishes.To), new Field("bloc", wishes.Bloc)) with
        {
            Sections = [BrowserSections.Text(picture.Title, picture.Description), BrowserSections.Text("Picture", file)],
            Notes = [.. DrawCommand.Crowded(scene), .. scene.Notes, .. isOpened || onlyPrint ? Array.Empty<string>() : ["Nothing could be started here to show it: open the file yourself."]],
        };
    }

    private static SupplyScene SceneOf(Question question, SavedQuery query, string? to, string? bloc)
    {
        string Site() => to ?? throw Refusal.OfCommandLine($"{query.Name} asks about a site: name it with --to.");
        string Bloc() => bloc ?? throw Refusal.OfCommandLine($"{query.Name} asks about a bloc: name it with --bloc.");
        return query.Name switch
        {
            "neighbourhood" => AnswerScenes.Around(question, Site(), Hops, bloc),
            "bloc-paths" => AnswerScenes.Routes(question, new RouteQuestion(Site(), Bloc(), null), Count),
            "routes" => AnswerScenes.Routes(question, new RouteQuestion(Site(), bloc, null), Count),
            "gaps" or "annotated-gaps" => AnswerScenes.Gaps(question, Bloc(), Site()),
            "supply" => AnswerScenes.Supply(question, Site(), bloc),
            "cuts-off" => AnswerScenes.Chokepoints(question, to),
            "single-source" or "hangs-on" => AnswerScenes.SingleSource(question, to),
            _ => throw Refusal.OfCommandLine($"--local draws no {query.Name}; networklens draw --help lists the pictures there are."),
        };
    }
}
