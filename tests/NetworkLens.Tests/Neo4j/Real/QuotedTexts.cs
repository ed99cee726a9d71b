using CsCheck;
using NetworkLens.Neo4j;

namespace NetworkLens.Tests;

/// <summary>Texts and names that stand in a statement, as a real server reads them.</summary>
[Collection(nameof(OneAfterTheOther))]
public sealed class QuotedTexts
{
    private static readonly Gen<string> Names = Gen.Char["ab`'\" -;(){}é"].Array[1, 9].Select(letters => new string(letters));

    [Fact]
    public async Task A_text_is_read_back_as_it_was_whatever_it_holds()
    {
        string[] texts = [.. CypherLiterals.Texts.Array[500].Single()];
        CypherRow row = (await RealNeo4j.Shared().AskAsync($"RETURN [{string.Join(", ", texts.Select(CypherLiterals.Literal))}] AS texts"))[0];
        Assert.Equal(texts, ((IEnumerable<object?>)row["texts"]!).Cast<string>());
    }

    [Fact]
    public async Task A_name_is_one_name_whatever_it_holds()
    {
        string[] names = [.. Names.Array[200].Single().Distinct(StringComparer.Ordinal)];
        CypherRow row = (await RealNeo4j.Shared().AskAsync($"WITH 1 AS one RETURN {string.Join(", ", names.Select(name => $"one AS {CypherName.Quote(name)}"))}"))[0];
        Assert.Equal(names, row.Fields);
    }
}
