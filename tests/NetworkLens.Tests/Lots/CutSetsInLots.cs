using System.Collections.Immutable;
using CsCheck;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

public sealed class CutSetsInLots
{
    [Theory]
    [InlineData(LabelKind.Site)]
    [InlineData(LabelKind.Link)]
    [InlineData(LabelKind.Operator)]
    [InlineData(LabelKind.Country)]
    public void Cut_sets_found_label_by_label_are_those_found_in_one_piece(LabelKind by) =>
        RandomDataSets.Several.Sample(
            data =>
            {
                var network = SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year));
                ImmutableArray<VertexIndex> targets = QuestionTargets.Of(network, null);
                string[] Found(int order, ILotWork? work) => [.. Analysis.Chokepoints.InLots(network, targets, by, order, ChokepointRank.Targets, 1, work, TestContext.Current.CancellationToken) is var answer
                    ? answer.Chokepoints.Select(point => $"{string.Join(' ', point.Labels.Select(label => label.Value))} cuts {string.Join(' ', point.Cut.Select(target => target.Value))}{(point.MissedByPaths ? ", missed" : string.Empty)}")
                        .Append($"{string.Join(' ', answer.NotProducible)} up to {answer.SearchedUpTo}, {answer.Unlisted} unlisted")
                    : []];
                return new[] { 2, 3, Analysis.Chokepoints.AnyOrder }.All(order => Found(order, null).SequenceEqual(Found(order, new WrittenLots())));
            },
            iter: 100,
            print: RandomDataSets.Print);

    /// <summary>Every result goes through its bytes, the last lot first.</summary>
    private sealed class WrittenLots : ILotWork
    {
        public T?[] Do<T>(LotRound round, LotFormat<T> format, Func<int, T> lot)
            where T : class
        {
            var results = new T?[round.Count];
            for (int number = round.Count - 1; number >= 0; number--)
            {
                results[number] = format.Of(format.ToBytes(lot(number)));
                Assert.NotEmpty(round.NameOf(number));
            }

            return results;
        }
    }
}
