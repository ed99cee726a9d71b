using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Answers;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>What an answer says is made of what was found; whoever shows it adds nothing to the sentence.</summary>
public sealed class SentencesBelowTheConsole
{
    private readonly SupplyNetwork network = ShippedData.Network();

    [Fact]
    public void The_console_begins_with_the_sentence_and_what_it_rests_on()
    {
        ImmutableArray<VertexIndex> targets = ShippedData.Targets(network, "f-35");
        ChokepointAnswer found = Chokepoints.Of(network, targets, LabelKind.Site, cancellation: TestContext.Current.CancellationToken);
        LinkIndex[] upstream = RestsOn.Upstream(network, targets)!;
        string sentence = new ChokepointsHeadline(network, found, LabelKind.Site, "target", InferredLabels.Of(network, upstream, LabelKind.Site).Contains).OfCuts(1);
        string rests = RestsOn.OfSupply(network, targets, hasTonnes: false, upstream).Sentence;

        var run = ConsoleRun.Of(ShippedData.Folder, "chokepoints", "--data", ".", "--to", "f-35", "--by", "site");

        Assert.Equal([sentence, rests], run.Output.Split('\n')[..2]);
    }

    [Fact]
    public void The_console_says_the_notes_in_their_order()
    {
        ImmutableArray<VertexIndex> targets = ShippedData.Targets(network, "f-35");
        ChokepointAnswer found = Chokepoints.Of(network, targets, LabelKind.Country, cancellation: TestContext.Current.CancellationToken);
        var inferred = InferredLabels.Of(network, RestsOn.Upstream(network, targets)!, LabelKind.Country);
        string[] notes = [.. ChokepointNotes.Of(network, LabelKind.Country, found, null, inferred, order: 1, searched: 1)];

        var run = ConsoleRun.Of(ShippedData.Folder, "chokepoints", "--data", ".", "--to", "f-35", "--by", "country");

        Assert.NotEmpty(notes);
        Assert.Equal(notes, run.Error.Split('\n').Intersect(notes));
    }

    [Fact]
    public void The_page_says_what_the_console_says()
    {
        var by = MakerGroups.Of(network, LabelKind.Country);
        string sentence = ConcentrationHeadline.Of(network, Concentration.Of(network, by), by);
        Assert.Equal(sentence, ConsoleRun.Of(ShippedData.Folder, "concentration", "--data", ".").Output.Split('\n')[0]);

        using DataFolder folder = new();
        string page = Path.Combine(folder.Path, "brief.html");
        Assert.Equal(0, ConsoleRun.Of(ShippedData.Folder, "report", "--data", ".", "--brief", "--out", page).ExitCode);
        Assert.Contains($">{sentence}</a>", File.ReadAllText(page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bloc_that_makes_all_in_every_year_but_not_enough_is_told_so() => Assert.Equal(
        "A can make every material that its own end uses ask for, in every year from 2026 to 2027, but not enough of it: 40.0 % in 2027.",
        BlocHeadlines.OfYears("A", "its own end uses ask for", [(2026, 2, 2, Own(1)), (2027, 2, 2, Own(0.4))]));

    private static SelfSufficiency Own(double share) => new(share, share, 100, 0);
}
