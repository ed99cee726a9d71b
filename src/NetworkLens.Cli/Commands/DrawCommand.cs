using System.Collections.Immutable;
using System.CommandLine;
using NetworkLens.Analysis;
using NetworkLens.Cli.Output;
using NetworkLens.Model;
using NetworkLens.Report;

namespace NetworkLens.Cli.Commands;

/// <summary>A picture of what supplies a site, or of what lies around it.</summary>
internal static class DrawCommand
{
    private sealed record Drawn(string File, Picture Picture, SupplyScene Scene);

    public static Command Create(Ask ask)
    {
        var to = new Option<string>("--to") { HelpName = "SITE", Description = "Draw all that supplies this site, at every tier, with one whole way to supply it in strong lines." };
        var around = new Option<string>("--around") { HelpName = "SITE", Description = "Draw what lies around this site instead: --hops links either way." };
        Option<int> hops = Counts.Option("--hops", "Links from the site of --around.", 1, 0, 100);
        var bloc = new Option<string>("--bloc") { HelpName = "BLOC", Description = "Tell what lies outside a bloc; the strong lines stay inside it." };

        // In place of the common --out: there it is the answer that goes to the file.
        var file = new Option<string>("--out") { HelpName = "FILE.svg|png", Description = "The picture; an older one is replaced when the new one is complete.", Required = true };
        var command = new Verb(
            "draw",
            "Draw what supplies a site, a column a stage: every plant, what cuts the site off alone, and what is only inferred.",
            "networklens draw --to f-35 --out f-35.svg",
            "networklens draw --to f-35 --bloc forge --out f-35-forge.png",
            "networklens draw --around lynas-kuantan-refiner --hops 1 --out kuantan.svg")
        {
            to, around, hops, bloc, file,
        };
        command.SetAction(parsed => ask(parsed, question => Of(
            question, parsed.GetValue(to), parsed.GetValue(around), parsed.GetResult(hops) is { Implicit: false }, parsed.GetValue(hops), parsed.GetValue(bloc), parsed.GetRequiredValue(file))));
        return command;
    }

    private static Answer Of(Question question, string? to, string? around, bool hasHops, int hops, string? bloc, string file)
    {
        if ((to is null) == (around is null) || (hasHops && around is null))
        {
            throw Refusal.OfCommandLine("draw takes --to SITE, or --around SITE with --hops N.");
        }

        string path = question.FullPath(file);
        string kind = Path.GetExtension(path);
        bool isPng = kind.Equals(".png", StringComparison.OrdinalIgnoreCase);
        if (!isPng && !kind.Equals(".svg", StringComparison.OrdinalIgnoreCase))
        {
            throw Refusal.OfCommandLine($"--out: '{file}' ends neither in .svg nor in .png.");
        }

        SupplyNetwork network = question.Network;
        BlocSelection? asked = bloc is null ? null : question.Bloc(bloc);
        SiteIndex site = question.Site(to ?? around!);
        ImmutableArray<LinkIndex> strong = to is null ? [] : Strong(question, site, asked);
        SupplyScene scene = to is null
            ? SupplyScene.Around(network, site, hops, question.Cancellation)
            : SupplyScene.Upstream(network, site, strong, question.Cancellation);
        Picture picture = ScenePicture.Of(scene with { Bloc = asked });
        if (isPng)
        {
            AnswerFile.WriteBytes(path, stream => PngPictureWriter.Write(picture, stream));
        }
        else
        {
            AnswerFile.Write(path, output => SvgPictureWriter.Write(picture, output));
        }

        return question.Answer("draw", Rows.Of<Drawn>([new Drawn(file, picture, scene)],
        [
            new("file", "File", ColumnKind.Text, drawn => drawn.File),
            new("sites", "Sites", ColumnKind.Count, drawn => drawn.Scene.Sites.Count),
            new("links", "Links", ColumnKind.Count, drawn => drawn.Scene.Links.Length),
            new("width", "Width", ColumnKind.Count, drawn => (int)drawn.Picture.Width),
            new("height", "Height", ColumnKind.Count, drawn => (int)drawn.Picture.Height),
        ]),
            new Field("to", to),
            new Field("around", around),
            new Field("hops", around is null ? null : hops),
            new Field("bloc", bloc)) with
        {
            Notes =
            [
                .. scene.Sites.Count > ScenePicture.MostBoxes ? [$"More than {ScenePicture.MostBoxes} sites: those of one stage and country share a box, except chokepoints and the strong lines."] : Array.Empty<string>(),
                .. to is not null && strong.IsEmpty ? [asked is null ? "It cannot be supplied: what would be needed is drawn." : $"It cannot be supplied inside {bloc} alone: no strong lines."] : Array.Empty<string>(),
            ],
        };
    }

    // The supply tree with the fewest links for each material asked for.
    private static ImmutableArray<LinkIndex> Strong(Question question, SiteIndex site, BlocSelection? bloc)
    {
        SupplyNetwork network = question.Network;
        ImmutableArray<VertexIndex> targets = QuestionTargets.Of(network, SiteSet.Of(network.Data, other => other == site));
        IEnumerable<(SupplyNetwork Part, ImmutableArray<VertexIndex> Targets)> parts = bloc is null
            ? [(network, targets)]
            : BlocPart.Of(network, bloc, targets).Select(part => (part.WithUnknown, part.Targets));
        return [.. parts
            .SelectMany(part => SupplyTrees.Of(part.Part, part.Targets, RouteWeight.Hops, 1, question.Cancellation)
                .SelectMany(answer => answer.Trees.SelectMany(tree => tree.Steps.SelectMany(step => step.Links.Select(link => Whole(network, part.Part, link))))))
            .Distinct()];
    }

    // Parts number their links afresh, and share vertices and intakes with the whole.
    private static LinkIndex Whole(SupplyNetwork network, SupplyNetwork part, LinkIndex link)
    {
        (int first, int count) = network.LinksOf(part.IntakeOf(link));
        return Enumerable.Range(first, count).Select(whole => new LinkIndex(whole)).First(whole => network.SupplierOf(whole) == part.SupplierOf(link));
    }
}
