using System.Collections.Immutable;
using System.Text.Json;

namespace NetworkLens.Mcp;

/// <summary>The tools: outcomes that people ask about, not commands.</summary>
internal static class OutcomeTools
{
    private const string Selector = "A bare word is a site's id or part of just one name; else stage:magnet, country:CN,MM, bloc:g7, operator:\"JL Mag\", makes:dy-oxide; words side by side must all hold, ! negates.";

    private static readonly ToolArgument Year = Whole("year", "The calendar year asked about. Default: that of the data.", 1, 9999, "--as-of");
    private static readonly ToolArgument Documented = Flag("documented_only", "Count only links that are reported or contracted, and leave out those that are inferred.", "--evidence", "documented");
    private static readonly ToolArgument Rows = Whole("rows", "Rows and sources at most; a list within a row is cut shorter where there are many rows.", 1, AnswerCut.MostRows, "--limit") with { Default = $"{AnswerCut.UsualRows}" };
    private static readonly ImmutableArray<ToolArgument> Common = [Year, Documented, Rows];

    private static readonly OutcomeTool Breaks = new(
        "what_breaks_it",
        "What breaks it",
        "Find what, if it fails, cuts a product or end use off: single countries, plants, firms or links, or several failing together. Exact over every recipe and every supplier. An empty list means that no single one does, not that supply is safe.",
        [
            Text("target", $"The targets whose supply to look at. {Selector} Default: every end use.", "--to", "f-35", "stage:end-use country:US"),
            Words("fails_by", "What may fail.", "--by", "country", "site", "operator", "country-stage", "link"),
            Whole("together", "How many fail together: 1, 2 or 3.", 1, 3, "--order") with { Default = "1" },
            Flag("possible", "Add what would break it if a link that is only inferred did not exist; for together 1.", "--possible"),
            .. Common,
        ])
    {
        Words = given => ["chokepoints", .. given.Said(), "--cite"],
        Together = given => given["possible"] is { ValueKind: JsonValueKind.True } && given["together"]?.GetDouble() > 1
            ? "possible is about what breaks it alone: leave together out, or possible."
            : null,
    };

    private static readonly OutcomeTool Why = new(
        "why_it_breaks",
        "Why it breaks",
        "Explain why a failure cuts a target off, requirement by requirement, tier by tier, with the sources; or that it does not.",
        [
            Texts("failure", "What fails, at most three together: country:XX, site:ID, operator:NAME, country-stage:XX/STAGE or link:FROM>TO:MATERIAL, as what_breaks_it names them.", 3, null, "country:CN", "site:lynas-kuantan-refiner") with { IsRequired = true },
            Text("target", $"The targets whose supply to look at. {Selector}", "--to", "f-35") with { IsRequired = true },
            .. Common,
        ])
    {
        Words = given => ["explain", .. given.Said(), "--cite"],
    };

    private static readonly OutcomeTool Dependents = new(
        "who_depends_on_it",
        "Who depends on it",
        "Find everyone downstream of a plant, a firm or a country, tier by tier: cut off without it, single-sourced from it, or partly exposed.",
        [
            Text("supplier", $"Whose dependents. {Selector}", null, "lynas-kuantan-refiner", "country:MY") with { IsRequired = true },
            Text("stage", "Only dependents of this stage, by its id.", "--stage", "end-use"),
            new("threshold", ArgumentKind.Number, "The share that makes a supplier the one. Default: 0.65, the limit of the EU Critical Raw Materials Act for one third country.") { Option = ["--threshold"], Range = (0, 1) },
            .. Common,
        ])
    {
        Words = given => ["dependents", .. given.Said(), "--cite"],
    };

    private static readonly OutcomeTool Alternatives = new(
        "alternatives_to",
        "Alternatives to it",
        "Find who could take the place of one supplier that fails: what each can spare, where it is, how well it is documented, and what it depends on itself.",
        [
            Text("supplier", "The one site that fails, by its id or part of its name.", null, "lynas-kuantan-refiner") with { IsRequired = true },
            Text("material", "Only this of what it makes, by its id.", "--material", "dy-oxide"),
            Text("bloc", "Only makers of these countries: a bloc's id, with + and - countries, or a list of countries.", "--bloc", "g7", "us-japan+AU"),
            .. Common,
        ])
    {
        Words = given => ["substitutes", .. given.Said(), "--cite"],
    };

    private static readonly OutcomeTool Cost = new(
        "what_a_scenario_costs",
        "What a scenario costs",
        "Work out how much demand goes unserved in a scenario of the data, or under outages and export bans of your own. A lower and an upper end stand where capacity is unknown.",
        [
            Text("scenario", "A scenario of the data by its id. Leave it out where outage or ban says what happens.", null, "cn-full-stop") with { Listed = (["scenario", "list"], "scenario") },
            Texts("outage", $"Sites that make nothing; ';severity=0.4' behind it takes only so much away. {Selector}", 10, "--outage", "country:MY"),
            Texts("ban", "What is not exported: 'FROM>TO', or 'FROM' to everyone else; ';materials=dy-oxide,tb-oxide' narrows it.", 10, "--ban", "country:CN>bloc:g7"),
            Text("start", "When outages and bans begin: YYYY, YYYY-MM or YYYY-MM-DD.", "--from", "2026-12"),
            Whole("days", "How many days they last; needs start. Default: to the end of the time looked at.", 1, 36525, "--days"),
            Words("rerouting", "What people may do: send what suppliers can make along today's links (links), no more than was observed (none), or buy from anyone (market).", "--rerouting", "links", "none", "market"),
            .. Common,
        ])
    {
        Words = given => ["scenario", "run", .. given.Said(), "--cite"],
        Together = given => (given.Has("scenario"), given.Has("outage", "ban")) switch
        {
            (false, false) => "say what happens: name a scenario (what_is_in_the_data lists them, topic scenarios), or give outage or ban.",
            (true, true) => "a scenario says by itself what happens: give either scenario, or outage and ban.",
            (true, false) when given.Has("start", "days") => "start and days are about outage and ban; a scenario has its own.",
            (false, true) when given.Has("days") && !given.Has("start") => "days counts from a day: give start too, such as \"2026-12\".",
            _ => null,
        },
    };

    /// <summary>All, in the order in which they are told.</summary>
    public static ImmutableArray<OutcomeTool> All { get; } = [DataContents.Tool(Selector, Common), Breaks, Why, Dependents, Alternatives, Cost];

    /// <summary>What whoever uses them should know of them all.</summary>
    public static string Instructions { get; } =
        """
        NetworkLens answers questions about a supply chain from mine to end use, from one data set, exactly, and changes nothing.
        Begin with what_is_in_the_data: ids of sites, materials, stages, scenarios and blocs come from there.
        Each answer has a headline (the answer in one sentence) and restsOn (documented and inferred links, weakest figure, year): pass both on.
        Pass the notes on too, and name sources where you state a fact. null is unknown: say so, and never take it for 0.
        cut says which lists were shortened, and how to see more; totals.rows counts all rows.
        An answer is about the data, which is not complete; an inferred link is an estimate of the data set, reported by nobody.
        """;

    /// <summary>An argument of one text.</summary>
    public static ToolArgument Text(string name, string meaning, string? option, params ImmutableArray<string> examples) =>
        new(name, ArgumentKind.Text, meaning) { Option = option is null ? [] : [option], Examples = examples };

    /// <summary>An argument of one of some words, the first of which is meant where it is left out.</summary>
    public static ToolArgument Words(string name, string meaning, string? option, params ImmutableArray<string> words) =>
        new(name, ArgumentKind.Text, meaning) { Option = option is null ? [] : [option], Words = words, Default = words[0] };

    private static ToolArgument Texts(string name, string meaning, int most, string? option, params ImmutableArray<string> examples) =>
        new(name, ArgumentKind.Texts, meaning) { Option = option is null ? [] : [option], MostTexts = most, Examples = examples };

    private static ToolArgument Whole(string name, string meaning, int least, int most, string option) =>
        new(name, ArgumentKind.Whole, meaning) { Option = [option], Range = (least, most) };

    private static ToolArgument Flag(string name, string meaning, params ImmutableArray<string> words) => new(name, ArgumentKind.Flag, meaning) { Option = words, Default = "false" };
}
