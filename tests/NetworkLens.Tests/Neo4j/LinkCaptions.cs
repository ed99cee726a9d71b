using NetworkLens.Neo4j;

namespace NetworkLens.Tests;

public sealed class LinkCaptions
{
    [Theory]
    [InlineData("ndpr-oxide", 1_234.4, "ndpr-oxide 1,234 t")]
    [InlineData("ndfeb-magnet-ht", 1_240, "ndfeb-magnet-ht 1,240 t")]
    [InlineData("monazite-concentrate", 1_100, "monazite-conc. 1,100 t")]
    [InlineData("bastnaesite-concentrate", 170_000, "bast.-conc. 170,000 t")]
    [InlineData("bastnaesite-concentrate", double.NaN, "bastnaesite-concentrate")]
    [InlineData("an-ore-with-many-short-words-in-it", 5.25, "an-ore-with-many-short-words-in-it 5.3 t")] // nothing is left to cut
    public void A_caption_that_would_be_cut_on_its_line_is_shortened_where_words_are_longest(string material, double tonnes, string caption) =>
        Assert.Equal(caption, LinkCaption.Of(material, tonnes));

    [Fact]
    public void So_is_that_of_a_share() => Assert.Equal("apatite-re-conc. 70 %", LinkCaption.OfShare("apatite-re-concentrate", 0.7));
}
