using System.Collections.Immutable;

namespace NetworkLens.Mcp;

/// <summary>The tool that tells what is in the data.</summary>
internal static class DataContents
{
    private static readonly ImmutableArray<Topic> Topics =
    [
        new("overview", ["summary"]) { IsCited = true },
        new("materials", ["concentration"]) { Takes = ["material", "stage"], IsCited = true },
        new("sites", ["sites"]) { Takes = ["select"] },
        new("site", ["show"]) { Takes = ["select"], Needs = "select" },
        new("evidence", ["evidence"]) { Takes = ["select"], Select = ["--to"], IsCited = true },
        new("scenarios", ["scenario", "list"]),
        new("blocs", ["blocs"]) { Takes = ["select"] },
        new("policies", ["policies"]) { Takes = ["material", "country"] },
        new("prices", ["prices"]) { Takes = ["material"] },
        new("stockpiles", ["stockpiles"]) { Takes = ["material", "country"] },
        new("investments", ["investments"]) { Takes = ["material", "country", "stage"] },
    ];

    private static readonly string[] Narrowing = ["select", "material", "country", "stage"];

    private sealed record Topic(string Name, ImmutableArray<string> Verb)
    {
        public ImmutableArray<string> Takes { get; init; } = [];

        public string? Needs { get; init; }

        public ImmutableArray<string> Select { get; init; } = [];

        public bool IsCited { get; init; }
    }

    /// <summary>The tool.</summary>
    /// <param name="selector">How sites are chosen.</param>
    /// <param name="common">Arguments of every tool.</param>
    public static OutcomeTool Tool(string selector, ImmutableArray<ToolArgument> common) => new(
        "what_is_in_the_data",
        "What is in the data",
        "Say what the data holds, and find the ids that other tools take: the stages (overview), who makes each material and how concentrated that is (materials), sites, one site with all that goes in and out (site), what is documented and what inferred (evidence), scenarios, blocs, policies, prices, stockpiles, and costs of new capacity (investments).",
        [
            OutcomeTools.Words("topic", "What to tell.", null, [.. Topics.Select(topic => topic.Name)]),
            OutcomeTools.Text("select", $"Of sites, site and evidence: which sites. {selector} Of blocs: one bloc by its id.", null, "stage:magnet !country:CN", "lynas"),
            OutcomeTools.Text("material", "Of materials, policies, prices, stockpiles and investments: only this material, by its id.", "--material", "dy-oxide"),
            OutcomeTools.Text("country", "Of policies, stockpiles and investments: only this country or bloc.", "--country", "JP"),
            OutcomeTools.Text("stage", "Of materials and investments: only this stage, by its id.", "--stage", "magnet"),
            .. common,
        ])
    {
        Words = given => TopicOf(given) is var topic
            ? [.. topic.Verb, .. given.Text("select") is { } select ? topic.Select.Add(select) : [], .. given.Said("topic", "select"), .. topic.IsCited ? (ReadOnlySpan<string>)["--cite"] : []]
            : [],
        Together = given => TopicOf(given) is var topic && topic.Needs is { } needed && !given.Has(needed) ? $"topic {topic.Name} needs {needed}: the site's id, or part of its name."
            : given.Names.Intersect(Narrowing).FirstOrDefault(name => !topic.Takes.Contains(name)) is { } stranger
                ? $"'{stranger}' narrows topic {string.Join(", ", Topics.Where(each => each.Takes.Contains(stranger)).Select(each => each.Name))}, not {topic.Name}. Accepted with {topic.Name}: {string.Join(", ", [.. topic.Takes, .. common.Select(argument => argument.Name)])}."
            : null,
    };

    private static Topic TopicOf(GivenArguments given) => Topics.First(topic => topic.Name == (given.Text("topic") ?? Topics[0].Name));
}
