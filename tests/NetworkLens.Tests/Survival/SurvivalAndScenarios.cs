using System.Text.Json;

namespace NetworkLens.Tests.Survival;

/// <summary>What survive and scenario run say of the same failure.</summary>
public sealed class SurvivalAndScenarios
{
    // No stock that is known helps anyone without Malaysia; one of its plants takes 40 days to recover by its own row.
    [Theory]
    [InlineData("links")]
    [InlineData("none")]
    [InlineData("market")]
    [InlineData(null)]
    public void Both_tell_the_same_loss_by_the_same_rule_and_have_the_same_default(string? rerouting)
    {
        string[] rule = rerouting is null ? [] : ["--rerouting", rerouting];
        JsonElement survived = Ask(["survive", "--without", "country:MY", "--days", "40", .. rule]);
        JsonElement run = Ask(["scenario", "run", "--outage", "country:MY", "--from", "2026-03", "--days", "40", "--objective", "total", .. rule]);
        Assert.Equal(run.GetProperty("query").GetProperty("rerouting").GetString(), survived.GetProperty("query").GetProperty("rerouting").GetString());
        double lost = run.GetProperty("totals").GetProperty("asked").GetProperty("lostTonnes").GetDouble();
        Assert.Equal(lost, survived.GetProperty("totals").GetProperty("lostTonnes").GetDouble(), 1e-3 * Math.Max(1, lost));
        Assert.Equal(rerouting == "none", lost > 100);
    }

    private static JsonElement Ask(params string[] words)
    {
        var run = ConsoleRun.Of(AppContext.BaseDirectory, [.. words, "--format", "json"]);
        Assert.Equal(0, run.ExitCode);
        return JsonElement.Parse(run.Output);
    }
}
