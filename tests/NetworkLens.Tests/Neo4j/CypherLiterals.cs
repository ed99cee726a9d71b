using CsCheck;
using NetworkLens.Neo4j;

namespace NetworkLens.Tests;

public sealed class CypherLiterals
{
    internal static readonly Gen<string> Texts = Gen.Char["ab'\"\\`\n\r\t;&#${}u0041é漢\0\u2028 "].Array[0, 12].Select(letters => new string(letters));

    [Fact]
    public void A_text_holds_nothing_that_ends_a_line_a_link_or_a_parameter() => Texts.Sample(text => Assert.False(Literal(text).AsSpan().ContainsAny("&#$\n\r")));

    [Theory]
    [InlineData("")]
    [InlineData("a\\u0060 DETACH DELETE")]
    [InlineData("a\nb")]
    public void A_name_that_could_end_its_quotes_is_refused(string name)
    {
        Assert.False(CypherName.IsValid(name));
        Assert.Throws<ArgumentException>(() => CypherName.Quote(name));
    }

    [Theory]
    [InlineData(5.0, "5.0")]
    [InlineData(0.1, "0.1")]
    [InlineData(1e300, "1E+300")]
    [InlineData(-2.5, "-2.5")]
    public void A_fraction_stays_a_fraction(double number, string text) => Assert.Equal(text, CypherLiteral.Text(number));

    [Fact]
    public void Parameters_become_literals_and_nothing_else_changes()
    {
        using var output = new StringWriter();
        CypherLiteral.WriteStatement(
            new CypherStatement("MATCH (n {id: $id}) WHERE n.x IN $list RETURN n", ("id", "a $list"), ("list", new List<object?> { 1L, 2.0, null, true })), output);
        Assert.Equal("MATCH (n {id: 'a \\u0024list'}) WHERE n.x IN [1, 2.0, null, true] RETURN n", output.ToString());
    }

    [Fact]
    public void A_plain_script_holds_nothing_but_statements_that_other_databases_know()
    {
        using var script = new StringWriter();
        CypherWriter.WritePlain(new CypherLoad(SmallStores.Tiny()), script, TestContext.Current.CancellationToken);
        string[] lines = script.ToString().Split('\n');
        Assert.DoesNotContain(lines, line => line.StartsWith(':') || line.Contains("CONSTRAINT", StringComparison.Ordinal) || line.Contains("INDEX", StringComparison.Ordinal));
        Assert.DoesNotContain("awaitIndexes", script.ToString(), StringComparison.Ordinal);
    }

    internal static string Literal(string text)
    {
        using var output = new StringWriter();
        CypherLiteral.Write(text, output);
        return output.ToString();
    }
}
