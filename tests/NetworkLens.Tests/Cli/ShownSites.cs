namespace NetworkLens.Tests;

public sealed class ShownSites
{
    [Fact]
    public void Times_and_chances_of_a_site_are_shown_with_their_ranges_and_left_out_where_nobody_knows()
    {
        using var folder = new DataFolder(
            """
            === sites.csv
            id,recovery_days,ramp_days,ramp_days_low,ramp_days_high,failure_per_year,failure_per_year_low,failure_per_year_high,failure_basis
            a,90,30,20,45,0.05,0.01,0.2,estimated
            b,,,10,,,,,
            """);
        string shown = ConsoleRun.Of(folder.Path, "show", "a", "--data", ".").Output;
        Assert.Matches("Time to recover +90 days\n", shown);
        Assert.Matches("Ramp after a failure +30 \\(20 to 45\\) days\n", shown);
        Assert.Matches("Chance to fail a year +5.0 % \\(1.0 % to 20.0 %\\) \\(estimated\\)\n", shown);
        Assert.Contains(
            "\"rampDays\":30,\"failurePerYear\":0.05,\"failurePerYearLow\":0.01,\"failurePerYearHigh\":0.2,\"failureBasis\":\"estimated\"",
            ConsoleRun.Of(folder.Path, "show", "a", "--data", ".", "--format", "json").Output, StringComparison.Ordinal);
        string other = ConsoleRun.Of(folder.Path, "show", "b", "--data", ".").Output;
        Assert.Matches("Ramp after a failure +10 to \\? days\n", other);
        Assert.DoesNotContain("Chance to fail", other, StringComparison.Ordinal);
    }
}
