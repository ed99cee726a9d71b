using System.Collections.Immutable;
using NetworkLens.Data;

namespace NetworkLens.Tests;

public class BrokenDataTests
{
    public static TheoryData<string> Cases => [.. BrokenData.Cases.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Broken_data_is_told_with_place_and_remedy(string name)
    {
        using var folder = new DataFolder(BrokenData.Cases[name]);
        ReadResult result = DataSetFolder.Read(folder.Path, cancellation: TestContext.Current.CancellationToken);
        Assert.Null(result.Data);
        GoldenFile.Matches($"{name}.txt", DataFolder.Describe(result.Errors));
    }

    [Fact]
    public void Missing_tables_are_errors()
    {
        using DataFolder folder = new DataFolder().Delete("sites.csv").Delete("links.csv");
        GoldenFile.Matches("missing-tables.txt", DataFolder.Describe(folder.Errors()));
    }

    [Fact]
    public void A_missing_folder_is_an_error()
    {
        ReadResult result = DataSetFolder.Read("no/such/folder", cancellation: TestContext.Current.CancellationToken);
        Assert.Equal("no/such/folder:1:1: There is no such folder. Name one that holds sites.csv and links.csv.", Assert.Single(result.Errors).ToString());
    }

    [Fact]
    public void A_thousand_errors_a_file_are_told_and_the_rest_counted()
    {
        using DataFolder folder = new DataFolder().Write("links.csv", "from,to\n" + string.Concat(Enumerable.Repeat("a,c\n", 1234)));
        ImmutableArray<DataFinding> errors = folder.Errors();
        Assert.Equal(1001, errors.Length);
        Assert.Equal("links.csv:1002:3: 234 more of this file are not shown.", errors[^1].ToString());
    }

    [Fact]
    public void Errors_between_tables_beyond_a_thousand_are_counted_too()
    {
        using DataFolder folder = new DataFolder("=== outputs.csv\nsite,material\na,x\n")
            .Write("links.csv", "from,to,material\n" + string.Concat(Enumerable.Repeat("a,b,y\n", 1234)));
        ImmutableArray<DataFinding> errors = folder.Errors();
        Assert.Equal("links.csv:1001:5", errors[999].ToString()[..16]);
        Assert.Equal("links.csv:1002:5: 234 more of this file are not shown.", errors[^1].ToString());
    }

    [Fact]
    public void A_cancelled_reading_stops()
    {
        using var folder = new DataFolder();
        Assert.Throws<OperationCanceledException>(() => DataSetFolder.Read(folder.Path, cancellation: new CancellationToken(canceled: true)));
    }
}
