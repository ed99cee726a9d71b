using System.CommandLine;
using NetworkLens.Cli.Output;
using NetworkLens.Flows;
using NetworkLens.Model;
using NetworkLens.Report;

namespace NetworkLens.Cli.Commands;

/// <summary>A picture of what supplies a site, of what lies around it, or of an answer.</summary>
internal static class DrawCommand
{
    private sealed record Drawn(string File, Picture Picture, int Sites, int Links);

    private sealed record Wishes(string? To, string? Around, int? Hops, string? Bloc, bool Routes, int? Count, bool Gaps, bool Chokepoints, bool SingleSource, Scenario? Scenario, Rerouting? Rerouting, bool Sankey, string? Material)
    {
        public string? Answer => Routes ? "routes" : Gaps ? "gaps" : Chokepoints ? "chokepoints" : SingleSource ? "single-source" : Sankey ? "sankey" : Scenario is null ? null : "scenario";
    }

    public static Command Create(Ask ask)
    {
        var to = new Option<string>("--to") { HelpName = "SEL", Description = "Draw all that supplies this site, at every tier, with one complete supply chain in bold lines; with an answer, the targets it is about." };
        var around = new Option<string>("--around") { HelpName = "SITE", Description = "Draw what lies around this site instead: --hops links either way." };
        Option<int> hops = Counts.Option("--hops", "Links from the site of --around.", 1, 0, 100);
        var bloc = new Option<string>("--bloc") { HelpName = "BLOC", Description = "Mark what lies outside a bloc; bold lines and routes stay inside it, and gaps are the bloc's." };
        var routes = new Option<bool>("--routes") { Description = "Draw the best routes to --to, each link with the ranks of the routes that take it." };
        Option<int> count = Counts.Option("--k", "How many routes for each target.", 5, 1, 100);
        var gaps = new Option<bool>("--gaps") { Description = "Draw what --bloc lacks for --to: who lacks what, who supplies it from outside, and what is planned." };
        var chokepoints = new Option<bool>("--chokepoints") { Description = "Draw the plants that alone cut a target off. Default: of all end uses." };
        var single = new Option<bool>("--single-source") { Description = "Draw the inputs that depend on one plant, with its share. Default: everybody's." };
        var scenario = new Option<string>("--scenario") { HelpName = "ID|FILE", Description = "Draw what fails in a scenario, or by --outage, --ban, --quota or --tariff, the ways from there, and the share served of end uses. Default: of those that lose most." };
        var shocks = new ShockOptions();
        Choice<Rerouting> rerouting = FlowChoices.Rerouting();

        var sankey = new Option<bool>("--sankey") { Description = "Draw tonnes as a Sankey diagram: what each stage of each country sends on, as wide as its tonnes; unknown tonnes dashed, recycling drawn back. Default: everything; --to takes what lies upstream of some targets." };
        var material = new Option<string>("--material") { HelpName = "M", Description = "With --sankey: flows of one material only." };

        // In place of the common --out: there it is the answer that goes to the file.
        var file = new Option<string>("--out") { HelpName = "FILE.svg|png", Description = "The picture; an older one is replaced when the new one is complete.", Required = true };
        var command = new Verb(
            "draw",
            "Draw what supplies a site, or an answer, from left to right: every plant, what cuts the site off alone, and what is only inferred; a pointer over it shows the sources.",
            "networklens draw --to f-35 --out f-35.svg",
            "networklens draw --to f-35 --bloc forge --out f-35-forge.png",
            "networklens draw --around lynas-kuantan-refiner --hops 1 --out kuantan.svg",
            "networklens draw --routes --to f-35 --k 3 --out routes.svg",
            "networklens draw --gaps --bloc forge --to f-35 --out gaps.svg",
            "networklens draw --chokepoints --out chokepoints.svg",
            "networklens draw --single-source --to stage:magnet --out single-source.svg",
            "networklens draw --scenario kuantan-stop --out kuantan-stop.svg",
            "networklens draw --outage country:MY --rerouting none --out malaysia.svg",
            "networklens draw --sankey --out tonnes.svg",
            "networklens draw --sankey --material ndpr-oxide --to stage:magnet --out ndpr.svg")
        {
            to, around, hops, bloc, routes, count, gaps, chokepoints, single, scenario, rerouting, sankey, material, file,
        };
        shocks.AddTo(command);
        command.SetAction(parsed => ask(parsed, question => Of(
            question,
            new Wishes(
                parsed.GetValue(to),
                parsed.GetValue(around),
                parsed.GetResult(hops) is { Implicit: false } ? parsed.GetValue(hops) : null,
                parsed.GetValue(bloc),
                parsed.GetValue(routes),
                parsed.GetResult(count) is { Implicit: false } ? parsed.GetValue(count) : null,
                parsed.GetValue(gaps),
                parsed.GetValue(chokepoints),
                parsed.GetValue(single),
                ScenarioText.OrNull(question, parsed, parsed.GetValue(scenario), shocks),
                parsed.GetResult(rerouting) is { Implicit: false } ? rerouting.Of(parsed) : null,
                parsed.GetValue(sankey),
                parsed.GetValue(material)),
            parsed.GetRequiredValue(file),
            shocks.Query(parsed))));
        return command;
    }

    private static Answer Of(Question question, Wishes wishes, string file, IEnumerable<Field> shocks)
    {
        RefuseWrong(wishes);
        PictureFile.IsPng("--out", file); // before the work
        (Picture picture, int sites, int links, IEnumerable<string> notes) = wishes.Sankey ? Flows(question, wishes) : Scene(question, wishes);
        PictureFile.Write(question, "--out", file, picture);
        return question.Answer(
            "draw",
            Rows.Of<Drawn>([new Drawn(file, picture, sites, links)],
            [
                new("file", "File", ColumnKind.Text, drawn => drawn.File),
                new("sites", "Sites", ColumnKind.Count, drawn => drawn.Sites),
                new("links", "Links", ColumnKind.Count, drawn => drawn.Links),
                new("width", "Width", ColumnKind.Count, drawn => (int)drawn.Picture.Width),
                new("height", "Height", ColumnKind.Count, drawn => (int)drawn.Picture.Height),
            ]),
            [
                new Field("to", wishes.To),
                new Field("around", wishes.Around),
                new Field("hops", wishes.Around is null ? null : wishes.Hops ?? 1),
                new Field("bloc", wishes.Bloc),
                new Field("answer", wishes.Answer),
                new Field("k", wishes.Routes ? wishes.Count ?? 5 : null),
                new Field("scenario", wishes.Scenario?.Id),
                .. shocks,
                new Field("material", wishes.Material),
            ]) with
        {
            Notes = [.. notes],
        };
    }

    private static (Picture Picture, int Sites, int Links, IEnumerable<string> Notes) Scene(Question question, Wishes wishes)
    {
        SupplyScene scene = SceneOf(question, wishes);
        return (ScenePicture.Of(scene), scene.Sites.Count, scene.Links.Length, [.. Crowded(scene), .. scene.Notes]);
    }

    private static (Picture Picture, int Sites, int Links, IEnumerable<string> Notes) Flows(Question question, Wishes wishes)
    {
        string title = $"Tonnes of {wishes.Material ?? "everything"}{(wishes.To is null ? string.Empty : $", upstream of {wishes.To}")}";
        var scene = FlowScene.Of(question.Network, title, wishes.To is null ? null : question.Targets(wishes.To), question.Material(wishes.Material));
        return (FlowPicture.Of(scene), scene.Sites.Count, scene.Links.Length, scene.Links.IsEmpty ? ["Nothing of the kind moves along any link."] : scene.Notes);
    }

    /// <summary>What a reader should know of a picture with more sites than boxes.</summary>
    public static IEnumerable<string> Crowded(SupplyScene scene) => scene.Sites.Count > ScenePicture.MostBoxes
        ? [$"More than {ScenePicture.MostBoxes} sites: those of one stage and country share a box, except chokepoints and the strong lines."]
        : [];

    private static void RefuseWrong(Wishes wishes)
    {
        int answers = new[] { wishes.Routes, wishes.Gaps, wishes.Chokepoints, wishes.SingleSource, wishes.Scenario is not null, wishes.Sankey }.Count(isAsked => isAsked);
        string? fault = answers > 1 ? "a picture shows one answer: choose one of --routes, --gaps, --chokepoints, --single-source, --scenario (or what happens by --outage, --ban, --quota, --tariff) and --sankey."
            : answers == 1 && (wishes.Around is not null || wishes.Hops is not null) ? $"--around is a picture of its own: leave it out, or --{wishes.Answer}."
            : wishes.Routes && wishes.To is null ? "--routes asks about a target: name it with --to."
            : wishes.Gaps && (wishes.To is null || wishes.Bloc is null) ? "--gaps asks what a bloc lacks for a target: name them with --bloc and --to."
            : wishes.Count is not null && !wishes.Routes ? "--k is a number of routes: it needs --routes."
            : wishes.Material is not null && !wishes.Sankey ? "--material is about tonnes: it needs --sankey."
            : wishes.Sankey && wishes.Bloc is not null ? "--sankey groups by country, not by bloc: leave out --bloc."
            : wishes.Rerouting is not null && wishes.Scenario is null ? "--rerouting is about a scenario: it needs --scenario, or what happens (--outage, --ban, --quota, --tariff)."
            : answers == 0 && ((wishes.To is null) == (wishes.Around is null) || (wishes.Hops is not null && wishes.Around is null)) ? "draw takes --to SITE, or --around SITE with --hops N."
            : null;
        if (fault is not null)
        {
            throw Refusal.OfCommandLine(fault);
        }
    }

    private static SupplyScene SceneOf(Question question, Wishes wishes)
    {
        SupplyScene scene = wishes switch
        {
            { Routes: true } => AnswerScenes.Routes(question, new RouteQuestion(wishes.To!, wishes.Bloc, null), wishes.Count ?? 5),
            { Gaps: true } => AnswerScenes.Gaps(question, wishes.Bloc!, wishes.To!),
            { Chokepoints: true } => AnswerScenes.Chokepoints(question, wishes.To),
            { SingleSource: true } => AnswerScenes.SingleSource(question, wishes.To),
            { Scenario: { } run } => AnswerScenes.Scenario(question, run, wishes.To, wishes.Rerouting ?? Rerouting.Links),
            { Around: { } around } => AnswerScenes.Around(question, around, wishes.Hops ?? 1, wishes.Bloc),
            _ => AnswerScenes.Supply(question, wishes.To!, wishes.Bloc),
        };
        return scene.Bloc is null && wishes.Bloc is { } bloc ? scene with { Bloc = question.Bloc(bloc) } : scene;
    }
}
