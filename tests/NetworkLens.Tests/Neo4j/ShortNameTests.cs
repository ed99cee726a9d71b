using CsCheck;
using NetworkLens.Data;
using NetworkLens.Model;
using NetworkLens.Neo4j;

namespace NetworkLens.Tests;

public sealed class ShortNameTests
{
    [Fact]
    public void Whatever_the_names_each_is_short_told_from_the_others_and_not_empty() =>
        Gen.OneOf(Gen.Int[0, 11].Select(part => ((string[])["a", "b", "A", " ", ",", "(", ")", "/", ":", "-", "é", "😀"])[part]).Array[1, 60].Select(parts => string.Concat(parts)), Gen.Int[0, 3].Select(word => $"Rare Earth Magnet Company Limited number {word}")).Array[1, 40]
            .Where(names => names.All(name => name.Trim().Length > 0))
            .Sample(names =>
            {
                var chosen = ShortNames.Of(names);
                string[] all = [.. Enumerable.Range(0, names.Length).Select(place => chosen[place])];
                return all.All(name => name.Length is > 0 and <= ShortNames.Longest && name == name.Trim())
                    && all.Distinct(StringComparer.OrdinalIgnoreCase).Count() == all.Length;
            });

    [Theory]
    [InlineData("Mountain Pass", "Mountain Pass")]
    [InlineData("Goschen (Victoria)", "Goschen (Victoria)")]
    [InlineData("Brook Mine (Wyoming, coal-hosted)", "Brook Mine")]
    [InlineData("Less Common Metals, Ellesmere Port", "Less Common Metals")]
    [InlineData("Canadian drives (Dana TM4, Magna)", "Canadian drives")]
    [InlineData("Indian electric two- and three-wheelers", "Indian electric")]
    [InlineData("Donaudampfschifffahrtsgesellschaft", "Donaudampfschifffah…")]
    public void A_name_alone_keeps_its_first_words(string name, string expected) => Assert.Equal(expected, ShortNames.Of([name])[0]);

    [Fact]
    public void Names_that_begin_alike_keep_the_word_that_tells_them_apart()
    {
        var names = ShortNames.Of(["China Rare Earth Group Guangxi", "China Rare Earth Group Jiangsu", "China Rare Earth Group Guangxi"]);
        Assert.Equal(["China Rare Guangxi", "China Rare Jiangsu"], [names[0], names[1]]);
        Assert.NotEqual(names[0], names[2]);
    }

    [Fact]
    public void Sites_of_the_data_set_that_ships_are_told_apart()
    {
        DataSet data = DataSetFolder.Read(Path.Combine(AppContext.BaseDirectory, "graph-seed", "rare-earths"), cancellation: TestContext.Current.CancellationToken).Data!;
        var names = ShortNames.Of([.. Enumerable.Range(0, data.Sites.Count).Select(site => data.Sites.Name(new SiteIndex(site)))]);
        string[] all = [.. Enumerable.Range(0, data.Sites.Count).Select(site => names[site])];
        Assert.Equal(all.Length, all.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(all, name => Assert.InRange(name.Length, 1, ShortNames.Longest));
    }
}
