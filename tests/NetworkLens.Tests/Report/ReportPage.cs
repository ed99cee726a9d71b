using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using NetworkLens.Model;

namespace NetworkLens.Tests;

public sealed partial class ReportPage
{
    private const int MostBytes = 6_000_000;

    [Fact]
    public void The_page_about_the_data_that_ships_is_under_six_megabytes()
    {
        using var data = new TinyChain();
        var run = ConsoleRun.Of(data.Folder, "report", "--out", "report.html");

        Assert.Equal((0, "1 row."), (run.ExitCode, run.Error.TrimEnd('\n').Split('\n')[^1]));
        Assert.InRange(new FileInfo(Path.Combine(data.Folder, "report.html")).Length, 1_000_000, MostBytes);
    }

    [Fact]
    public void The_first_page_says_what_the_console_says_and_what_it_rests_on()
    {
        using var data = new TinyChain();
        string page = WebUtility.HtmlDecode(Written(data));
        string first = page[page.IndexOf("id=\"findings\"", StringComparison.Ordinal)..page.IndexOf("id=\"key-figures\"", StringComparison.Ordinal)];
        string[][] questions = [["chokepoints"], ["chokepoints", "--order", "2"], ["chokepoints", "--by", "site"], ["single-source", "--by", "country"], ["concentration"]];
        Assert.All(questions, words => Assert.Contains(ConsoleRun.Of(data.Folder, [.. words, "--data", "."]).Output.Split('\n')[0], first, StringComparison.Ordinal));
        Assert.Contains("Rests on ", first, StringComparison.Ordinal);
        Assert.Contains("id=\"flow-chart\"", first, StringComparison.Ordinal);
    }

    [Fact]
    public void Scenarios_come_costliest_first_and_pairs_of_countries_stand_beside_single_ones()
    {
        using var data = new TinyChain();
        var run = ConsoleRun.Of(data.Folder, "report", "--brief", "--out", "report.html");
        Assert.Equal(0, run.ExitCode);
        string page = WebUtility.HtmlDecode(File.ReadAllText(Path.Combine(data.Folder, "report.html")));
        Assert.Contains(" + Japan (JP)", page, StringComparison.Ordinal);
        Assert.Contains("pair of countries", page, StringComparison.Ordinal);
        Assert.True(page.IndexOf(">china-n-1<", StringComparison.Ordinal) < page.IndexOf(">cn-full-stop<", StringComparison.Ordinal)); // the data has them the other way round
        Assert.Contains("Of 20 scenarios this costs the most. No Chinese supply at all:", page, StringComparison.Ordinal);
        Assert.Contains("The first 6 of 20 rows; the whole report has them all.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"sites\"", page, StringComparison.Ordinal);
        var anchors = Anchors().Matches(page).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        Assert.All(Inner().Matches(page).Select(match => match.Groups[1].Value), link => Assert.Contains(link, anchors));
    }

    [Fact]
    public void The_same_question_gives_the_same_bytes_on_any_number_of_workers()
    {
        using var data = new TinyChain();
        string[] pages = [.. ((string[])["1", "4"]).Select(threads => Written(data, "--threads", threads))];

        Assert.Equal(pages[0], pages[1]);
    }

    [Fact]
    public void Nothing_in_the_page_is_fetched_from_elsewhere()
    {
        using var data = new TinyChain();
        string page = Written(data);

        Assert.Contains("default-src 'none'; script-src 'sha256-", WebUtility.HtmlDecode(page[..1_000]), StringComparison.Ordinal);
        string markup = Scripts().Replace(page, string.Empty).Replace(" xmlns=\"http://www.w3.org/2000/svg\"", string.Empty, StringComparison.Ordinal); // a name, which nobody looks up
        Assert.DoesNotContain(" src=", markup, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", markup, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", markup.Replace("url(#", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal); // a part of the page itself
        Assert.DoesNotContain("<link", markup, StringComparison.Ordinal);
        Assert.All(Addresses().Matches(markup), address => Assert.Equal("<a", address.Groups[1].Value)); // sources, which a reader may follow
    }

    [Fact]
    public void Every_link_within_the_page_leads_to_something_in_it()
    {
        using var data = new TinyChain();
        string page = Written(data);
        var anchors = Anchors().Matches(page).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);

        string[] links = [.. Inner().Matches(page).Select(match => match.Groups[1].Value).Distinct()];
        Assert.Contains("source-0", links);
        Assert.All(links, link => Assert.Contains(link, anchors));
    }

    [Fact]
    public void To_narrows_the_page_to_what_lies_upstream()
    {
        using var data = new TinyChain();
        string page = Written(data, "--to", "drone");

        Assert.Contains("what drone draws on", page, StringComparison.Ordinal);
        Assert.Contains("Osaka Magnets", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Ningbo Magnets", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Lamp museum", page, StringComparison.Ordinal);
    }

    // A car takes no samarium: neither what is made of it nor who hangs on it is on the page.
    [Fact]
    public void Nothing_that_does_not_reach_the_target_is_on_its_page()
    {
        using var data = new TinyChain();
        Assert.Equal(0, ConsoleRun.Of(data.Folder, "report", "--to", "bmw", "--bloc", "us-japan", "--scenario", "kuantan-stop", "--out", "bmw.html").ExitCode);
        string page = Text(File.ReadAllText(Path.Combine(data.Folder, "bmw.html")));
        Assert.Contains("Dysprosium oxide", page, StringComparison.Ordinal);
        Assert.All((string[])["Samarium oxide", "Samarium metal", "SmCo magnet"], name => Assert.DoesNotContain(name, page, StringComparison.Ordinal));
    }

    // Two end uses of which China cuts off one and Malaysia the other: some one country can cut off both, the worst of them one.
    [Fact]
    public void The_cards_say_how_many_some_one_country_can_cut_off_and_how_many_the_worst_does()
    {
        using var data = new TinyChain();
        string folder = Directory.CreateDirectory(Path.Combine(data.Folder, "two")).FullName;
        File.WriteAllText(Path.Combine(folder, "sites.csv"), "id,country\nm1,CN\nm2,MY\nt1,\nt2,\n");
        File.WriteAllText(Path.Combine(folder, "links.csv"), "from,to\nm1,t1\nm2,t2\n");
        Assert.Equal(0, ConsoleRun.Of(folder, "report", "--data", ".", "--out", "report.html").ExitCode);
        Assert.Contains("2 of 2 end uses that some one country can cut off China (CN) alone cuts off the most: 1 of 2", Text(File.ReadAllText(Path.Combine(folder, "report.html"))), StringComparison.Ordinal);
    }

    // Japan and the United States alone: Osaka makes magnets, of oxides from Malaysia and China.
    [Fact]
    public void A_bloc_named_is_shown_with_its_gaps_and_what_would_close_them()
    {
        using var data = new TinyChain();
        string page = Text(Written(data, "--bloc", "allies"));

        Assert.Contains("The allies, year by year", page, StringComparison.Ordinal);
        Assert.Contains("Osaka Magnets needs Neodymium oxide (from outside East | West \"One\", Gebeng)", page, StringComparison.Ordinal);
        Assert.Contains("not even the whole world makes it", Text(Written(data, "--bloc", "allies", "--to", "museum")), StringComparison.Ordinal);
    }

    [Fact]
    public void Blocs_are_compared_by_what_they_can_make_of_what_their_own_countries_ask_for()
    {
        using var data = new TinyChain();
        data.Write("blocs.csv", "id,name,source_ids\nallies,The allies,news\nmakers,The makers,\n");
        data.Write("bloc-members.csv", string.Join('\n', ["bloc,country,status", "allies,US,member", .. ((string[])["AU", "CN", "JP", "MM", "MY", "US"]).Select(country => $"makers,{country},member")]) + "\n");
        string page = Written(data);

        string compared = page[page.IndexOf("Blocs compared", StringComparison.Ordinal)..page.IndexOf("id=\"scenarios\"", StringComparison.Ordinal)];
        string[] rows = [.. compared.Split("<tr>").Where(row => row.StartsWith("<th scope=\"row\"", StringComparison.Ordinal)).Select(Text)];
        Assert.StartsWith("The allies allies 1 0.0 % 2 0.0 %", rows[0], StringComparison.Ordinal);
        Assert.StartsWith("The makers makers 6 100.0 % 2 100.0 %", rows[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Scenarios_are_compared_under_each_rule_and_one_alone_tells_who_loses()
    {
        using var data = new TinyChain();
        string compared = Text(Written(data));
        Assert.Contains("China [stops]", compared, StringComparison.Ordinal);
        Assert.Contains("Cars not built: 10 to 20 %", compared, StringComparison.Ordinal);

        data.Write("mine.json", """{"id": "mine", "name": "My stop", "shocks": [{"kind": "outage", "sites": "magnet-jp"}]}""");
        string alone = Text(Written(data, "--scenario", "mine.json"));
        Assert.Contains("Who loses", alone, StringComparison.Ordinal);
        Assert.Contains("My stop mine 2026", alone, StringComparison.Ordinal);
        Assert.DoesNotContain("China [stops]", alone, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scenario_with_dates_is_followed_week_by_week_with_what_fails_and_what_helps_as_the_console_tells_it()
    {
        using var data = new TinyChain();
        data.Write("mine.json", """{"id": "mine", "name": "My stop", "shocks": [{"kind": "outage", "sites": "refiner-cn", "start": "2026-07-01", "end": "2026-09-30"}, {"kind": "release", "stockpiles": ["osaka-dy"], "start": "2026-08-01"}]}""");
        string[] Asked(string rule) => ["course", "mine.json", "--data", ".", "--rule", rule, "--format", "json"];
        JsonElement nobody = JsonDocument.Parse(ConsoleRun.Of(data.Folder, Asked("proportional")).Output).RootElement;
        double planned = JsonDocument.Parse(ConsoleRun.Of(data.Folder, Asked("planned")).Output).RootElement.GetProperty("totals").GetProperty("lostTonnes").GetDouble();
        string page = WebUtility.HtmlDecode(Written(data, "--scenario", "mine.json"));
        string course = page[page.IndexOf("<section id=\"course\">", StringComparison.Ordinal)..page.IndexOf("<section id=\"sites\">", StringComparison.Ordinal)];

        Assert.Contains(nobody.GetProperty("headline").GetString()!, course, StringComparison.Ordinal);
        double lost = nobody.GetProperty("totals").GetProperty("lostTonnes").GetDouble();
        Assert.True(lost > planned + 1, $"{lost} {planned}");
        Assert.Matches($"My stop mine 2026-07-01 1 of 1 1 .* {FigureText.Tonnes(lost)} {FigureText.Tonnes(planned)} ", Text(course));
        Assert.Contains("<title>outage refiner-cn, from 2026-07-01 to 2026-09-30</title>", course, StringComparison.Ordinal);
        Assert.Matches("fill=\"#1A7F37\">\\s*<title>release osaka-dy \\(dy-oxide\\), from 2026-08-01 to ", course);
        Assert.Contains("Electric car (magnet): ", course, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"course\"", Written(data, "--scenario", "mine.json", "--brief"), StringComparison.Ordinal);
        Assert.DoesNotContain("Electric car (magnet): ", Written(data, "--scenario", "mine.json", "--to", "drone"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_scenario_that_the_data_does_not_allow_says_why_and_the_rest_of_the_page_is_there()
    {
        using var data = new TinyChain();
        data.Write("recipes.csv", TinyChain.Files["recipes.csv"].Replace("magnet,dy-oxide,0.03", "magnet,dy-oxide,", StringComparison.Ordinal));
        string page = Text(Written(data));

        Assert.Contains("Not run: ", page, StringComparison.Ordinal);
        Assert.Contains("Written by NetworkLens", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Markup_in_the_data_stays_text_and_an_address_that_is_no_web_page_is_no_link()
    {
        using var data = new TinyChain();
        data.Write("sites.csv", TinyChain.Files["sites.csv"].Replace("Gebeng", "</script><script>alert(1)</script>", StringComparison.Ordinal));
        data.Write("sources.csv", TinyChain.Files["sources.csv"].Replace("https://example.com/news", "javascript:alert(1)", StringComparison.Ordinal));
        string page = Written(data);

        Assert.Contains("&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript:", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_tables_without_tonnes_or_places_make_a_page_too()
    {
        using var data = new TinyChain();
        string folder = Directory.CreateDirectory(Path.Combine(data.Folder, "two")).FullName;
        File.WriteAllText(Path.Combine(folder, "sites.csv"), "id\nmine\nplant\n");
        File.WriteAllText(Path.Combine(folder, "links.csv"), "from,to\nmine,plant\n");
        var run = ConsoleRun.Of(folder, "report", "--data", ".", "--out", "report.html");

        Assert.Equal((0, "1 row."), (run.ExitCode, run.Error.TrimEnd('\n').Split('\n')[^1]));
        Assert.Contains("No scenario of the data set has dates.", File.ReadAllText(Path.Combine(folder, "report.html")), StringComparison.Ordinal);
        Assert.Contains("No tonnes are known: each link counts as one.", File.ReadAllText(Path.Combine(folder, "report.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_about_nobody_is_refused_and_the_old_page_stays()
    {
        using var data = new TinyChain();
        data.Write("report.html", "old");
        var run = ConsoleRun.Of(data.Folder, "report", "--data", ".", "--to", "hanoi", "--out", "report.html");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("none of the sites 'hanoi' chooses runs in 2026", run.Error, StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(Path.Combine(data.Folder, "report.html")));
    }

    [Fact]
    public void A_page_that_cannot_be_written_is_5()
    {
        using var data = new TinyChain();
        Assert.Equal(5, ConsoleRun.Of(data.Folder, "report", "--data", ".", "--out", "no-such-folder/report.html").ExitCode);
    }

    private static string Written(TinyChain data, params string[] options)
    {
        var run = ConsoleRun.Of(data.Folder, ["report", "--data", ".", "--out", "report.html", .. options]);
        Assert.Equal((0, "1 row."), (run.ExitCode, run.Error.TrimEnd('\n').Split('\n')[^1]));
        return File.ReadAllText(Path.Combine(data.Folder, "report.html"));
    }

    private static string Text(string markup) => string.Join(' ', WebUtility.HtmlDecode(Tags().Replace(Scripts().Replace(markup, " "), " ")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex("<script.*?</script>", RegexOptions.Singleline)]
    private static partial Regex Scripts();

    [GeneratedRegex("(<[a-z]+)[^>]*https?:")]
    private static partial Regex Addresses();

    [GeneratedRegex(" id=\"([^\"]+)\"")]
    private static partial Regex Anchors();

    [GeneratedRegex(" href=\"#([^\"]+)\"")]
    private static partial Regex Inner();
}
