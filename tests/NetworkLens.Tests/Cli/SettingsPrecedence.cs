namespace NetworkLens.Tests;

public sealed class SettingsPrecedence
{
    [Fact]
    public void The_command_line_goes_before_the_config_file_before_variables_before_appsettings()
    {
        using var data = new TinyChain();
        data.Write("appsettings.json", """{"data": ".", "format": "csv", "limit": 1, "evidence": "all", "Logging": {"Level": "of another program"}}""");
        data.Write("mine.json", """{"format": "markdown", "quiet": true}""");
        var variables = ConsoleRun.Settings(("format", "json"), ("limit", "2"));

        Assert.Equal(2, Lines(ConsoleRun.Of(data.Folder, "sites")));
        Assert.StartsWith("{\"command\"", ConsoleRun.Of(data.Folder, variables, "sites").Output, StringComparison.Ordinal);
        var configured = ConsoleRun.Of(data.Folder, variables, "sites", "--config", "mine.json");
        Assert.Equal((2 + 2, string.Empty), (configured.Output.Split('\n').Count(line => line.StartsWith('|')), configured.Error));
        Assert.Equal(1 + 3, Lines(ConsoleRun.Of(data.Folder, variables, "sites", "--config", "mine.json", "--format", "csv", "--limit", "3")));
        Assert.NotEmpty(ConsoleRun.Of(data.Folder, variables, "sites", "--config", "mine.json", "--quiet", "false", "--format", "table").Error);
    }

    [Theory]
    [InlineData("""{"format": "pdf"}""", 2, "The setting 'format' in mine.json: 'pdf' is not one of table, json, csv, markdown.")]
    [InlineData("""{"quiet": "perhaps"}""", 2, "The setting 'quiet' in mine.json: 'perhaps' is not one of false, true.")]
    [InlineData("""{"fromat": "json"}""", 2, "is not a setting. Did you mean 'format'?")]
    [InlineData("""{"format": """, 2, "mine.json'. It is no JSON at line 1, column 12.")]
    [InlineData("[]", 2, "mine.json'.")]
    public void A_wrong_setting_is_named_with_its_place(string text, int exitCode, string message)
    {
        using var data = new TinyChain();
        data.Write("mine.json", text);
        var run = ConsoleRun.Of(data.Folder, "sites", "--data", ".", "--config", "mine.json");
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void All_wrong_settings_are_told_at_once()
    {
        using var data = new TinyChain();
        var run = ConsoleRun.Of(data.Folder, "sites", "--data", ".", "--limit", "few", "--evidence", "none");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(2, run.Error.TrimEnd().Split('\n').Length);
    }

    [Theory]
    [InlineData("--as-of", "2030", "\"inForce\":11")]
    [InlineData("--members", "all", "\"members\":\"all\"")]
    [InlineData("--evidence", "documented", "\"evidence\":\"documented\"")]
    public void Options_that_change_answers_are_in_force(string option, string value, string expected)
    {
        using var data = new TinyChain();
        Assert.Contains(expected, ConsoleRun.Of(data.Folder, "sites", "--data", ".", "--format", "json", option, value).Output, StringComparison.Ordinal);
    }

    private static int Lines(ConsoleRun run) => run.Output.TrimEnd('\n').Split('\n').Length;
}
