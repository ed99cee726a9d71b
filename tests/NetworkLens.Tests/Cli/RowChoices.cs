namespace NetworkLens.Tests;

/// <summary>--where and --sort, and the lists of single facts.</summary>
public sealed class RowChoices
{
    private const string Tiny = """{"name": "tiny", "asOf": 2026}""";

    [Fact]
    public void Where_keeps_the_rows_that_meet_it_and_says_of_how_many_nobody_knows()
    {
        using var data = new TinyChain();
        var run = ConsoleRun.Of(data.Folder, "stockpiles", "--where", "tonnes>1", "--data", ".");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("osaka-dy", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", run.Output, StringComparison.Ordinal);
        Assert.Contains("Rows in which tonnes>1: 1 of 2; in 1 tonnes is unknown, and they are left out.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Sort_puts_the_unknown_last_whichever_way()
    {
        using var data = new TinyChain();
        string[] Order(string sort) => [.. ConsoleRun.Of(data.Folder, "stockpiles", "--sort", sort, "--data", ".", "--format", "csv").Output.Split('\n').Skip(1).Select(line => line.Split(',')[0]).Where(id => id.Length > 0)];
        Assert.Equal(["osaka-dy", "secret"], Order("tonnes"));
        Assert.Equal(["osaka-dy", "secret"], Order("-tonnes"));
        Assert.Equal(["secret", "osaka-dy"], Order("-stockpile"));
    }

    [Fact]
    public void The_table_of_rows_and_the_rows_are_chosen_alike_and_json_counts_them()
    {
        using var data = new TinyChain();
        string table = ConsoleRun.Of(data.Folder, "survive", "--without", "refiner-cn", "--days", "200", "--where", "material=magnet", "--data", ".").Output;
        string json = ConsoleRun.Of(data.Folder, "survive", "--without", "refiner-cn", "--days", "200", "--where", "material=none", "--data", ".", "--format", "json").Output;
        Assert.Contains("Electric car", table, StringComparison.Ordinal);
        Assert.Contains("\"where\":\"material=none\",\"sort\":null", json, StringComparison.Ordinal);
        Assert.Contains("\"totals\":{\"rows\":0", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--where: 'share' is not a field of these rows that can be compared.", "sites", "--where", "share>1")]
    [InlineData("--sort: 'members' is not a field of these rows that can be compared.", "blocs", "--sort", "members")]
    [InlineData("--where: 'tonnes' is not a check; expected FIELD", "stockpiles", "--where", "tonnes")]
    [InlineData("--where is about rows, and this answer shows people something else than its rows: take --format json or csv.", "explain", "country:CN", "--to", "car", "--where", "tier=1")]
    [InlineData("'oxide' is in the names of 2 materials; write the id of one: dy-oxide, nd-oxide.", "prices", "--material", "oxide")]
    public void What_cannot_be_chosen_is_refused_with_what_can(string message, params string[] command)
    {
        using var data = new TinyChain();
        var run = ConsoleRun.Of(data.Folder, [.. command, "--data", "."]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2023-01-01", "not-yet")]
    [InlineData("2023-07-01", "in-force")]
    [InlineData("2024-03-15", "suspended")]
    [InlineData("2024-04", "in-force")]
    [InlineData("2025", "in-force")]
    [InlineData("2026-01-01", "ended")]
    public void A_policy_holds_from_its_day_to_its_end_but_while_it_is_suspended(string on, string standing)
    {
        using var folder = new DataFolder(
            $"""
            === dataset.json
            {Tiny}
            === sites.csv
            id
            a
            === links.csv
            from,to
            a,a
            === policies.csv
            id,issuer,kind,effective,suspended,suspension_ends,ends
            p,CN,export-ban,2023-07,2024-03,2024-04-29,2025
            q,US,tariff,,,,
            """);
        var run = ConsoleRun.Of(folder.Path, "policies", "--country", "cn", "--on", on, "--data", ".", "--format", "json");
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains($"\"standing\":\"{standing}\"", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\"policy\":\"q\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("Start date unknown: q.", ConsoleRun.Of(folder.Path, "policies", "--data", ".").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Prices_and_investments_are_chosen_by_date_market_country_and_stage()
    {
        using var data = new TinyChain();
        string Of(params string[] command) => ConsoleRun.Of(data.Folder, [.. command, "--data", "."]).Output;
        Assert.StartsWith("2 prices of 2 materials, of 2025-06.\n", Of("prices", "--since", "2025-02"), StringComparison.Ordinal);
        Assert.StartsWith("1 price of 1 material, of 2025-01.\n", Of("prices", "--market", "eu"), StringComparison.Ordinal);
        Assert.StartsWith("No such price is in the data.\n", Of("prices", "--market", "US"), StringComparison.Ordinal);
        Assert.StartsWith("0 named plants with a cost, and 1 row of what new capacity costs.\n", Of("investments", "--stage", "mine"), StringComparison.Ordinal);
        Assert.StartsWith("No such investment is in the data.\n", Of("investments", "--country", "JP"), StringComparison.Ordinal);
    }
}
