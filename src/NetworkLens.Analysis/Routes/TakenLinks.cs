namespace NetworkLens.Analysis;

/// <summary>The links that an input takes of those offered so far: those chosen already and, of the others, the lightest, by number where they weigh the same.</summary>
/// <param name="needed">How many it needs.</param>
/// <param name="chosen">How many of them are chosen already.</param>
internal sealed class TakenLinks(int needed, int chosen)
{
    private readonly List<(PathWeight Weight, int Choice)> lightest = []; // of those not chosen, in their order
    private readonly List<(PathWeight Weight, int Choice)> kept = [];

    /// <summary>The sum over the links, lightest first so that it is rounded the same whatever came first; unreachable as long as too few are there.</summary>
    public PathWeight Weight => kept.Count == chosen && lightest.Count + chosen == needed
        ? kept.Concat(lightest).Order().Aggregate(default(PathWeight), (sum, link) => sum + link.Weight)
        : PathWeight.Unreachable;

    /// <summary>The links by number; meaningless as long as too few are there.</summary>
    public IEnumerable<int> Choices => kept.Concat(lightest).Select(link => link.Choice).Order();

    /// <summary>Offers a link. O(links needed).</summary>
    public void Add(PathWeight weight, int choice, bool isChosen)
    {
        if (isChosen)
        {
            kept.Add((weight, choice));
            return;
        }

        int place = ~lightest.BinarySearch((weight, choice)); // each is offered once
        if (place < needed - chosen)
        {
            lightest.Insert(place, (weight, choice));
        }

        if (lightest.Count > needed - chosen)
        {
            lightest.RemoveAt(lightest.Count - 1);
        }
    }
}
