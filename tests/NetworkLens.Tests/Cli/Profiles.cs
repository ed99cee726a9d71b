using System.Text.Json;

namespace NetworkLens.Tests;

/// <summary>A profile says what the single questions say.</summary>
public sealed class Profiles
{
    [Theory]
    [InlineData("car")]
    [InlineData("drone")]
    [InlineData("magnet-cn")]
    public void Its_chokepoints_pairs_and_blocs_are_those_of_the_single_questions(string site)
    {
        using var data = new TinyChain();
        JsonElement profile = Ask(data, "profile", site).Single();
        foreach (string by in (string[])["country", "site", "operator"])
        {
            Assert.Equal(
                Ask(data, "chokepoints", "--to", $"id:{site}", "--by", by).Select(Chokepoint).Order(),
                profile.GetProperty("chokepoints").EnumerateArray().Where(cut => cut.GetProperty("kind").GetString() == by).Select(Chokepoint).Order());
        }

        foreach (string by in (string[])["country", "site"])
        {
            Assert.Equal(
                Ask(data, "chokepoints", "--to", $"id:{site}", "--by", by, "--order", "2").Select(Chokepoint).Order(),
                profile.GetProperty("pairs").EnumerateArray().Where(cut => cut.GetProperty("kind").GetString() == by).Select(Chokepoint).Order());
        }

        JsonElement bloc = Assert.Single(profile.GetProperty("blocs").EnumerateArray());
        string[] answers = [.. Ask(data, "gaps", "--bloc", "allies", "--to", $"id:{site}").Select(row => row.GetProperty("answer").GetString()!)];
        Assert.Contains(bloc.GetProperty("answer").GetString(), answers);
        Assert.True(bloc.GetProperty("answer").GetString() == "no" || !answers.Contains("no"));
    }

    [Fact]
    public void Its_direct_single_sources_are_those_of_single_source()
    {
        using var data = new TinyChain();
        string[] told = [.. Ask(data, "profile", "magnet-jp").Single().GetProperty("singleSources").EnumerateArray()
            .Where(row => row.GetProperty("tier").GetString() == "direct" && row.GetProperty("kind").GetString() == "site").Select(Share)];
        Assert.Equal(Ask(data, "single-source", "id:magnet-jp").Select(Share), told);
        Assert.NotEmpty(told);
    }

    // Whatever starts, the car needs dysprosium from China; the year before nothing has changed.
    [Fact]
    public void A_site_that_does_not_run_needs_nothing_and_says_so()
    {
        using var data = new TinyChain();
        var run = ConsoleRun.Of(data.Folder, "profile", "magnet-vn", "--data", ".");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("does not run in 2026", run.Output, StringComparison.Ordinal);
    }

    private static JsonElement[] Ask(TinyChain data, params string[] command)
    {
        var run = ConsoleRun.Of(data.Folder, [.. command, "--data", ".", "--format", "json"]);
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        return [.. JsonDocument.Parse(run.Output).RootElement.GetProperty("results").EnumerateArray()];
    }

    private static string Chokepoint(JsonElement row) => string.Join('+', row.GetProperty("chokepoint").EnumerateArray().Select(label => label.GetString()));

    private static string Share(JsonElement row) => $"{row.GetProperty("material")} {row.GetProperty("topSupplier")} {row.GetProperty("topShare")} {row.GetProperty("certainty")}";
}
