using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>
/// The order in which to work out a property of every activity from its suppliers: strong components with
/// suppliers first, and inside a component depth-first postorder, so that iterating there needs few rounds.
/// </summary>
/// <remarks>What <see cref="ComponentSearch"/> finds, for questions that read the network itself and not the program of it. Immutable.</remarks>
internal sealed class EvaluationOrder
{
    private readonly ImmutableArray<int> start; // components + 1, into the activities
    private readonly ImmutableArray<bool> isLoop;

    private EvaluationOrder(ImmutableArray<int> activities, ImmutableArray<int> start, ImmutableArray<bool> isLoop) =>
        (Activities, this.start, this.isLoop) = (activities, start, isLoop);

    /// <summary>All activities in order.</summary>
    public ImmutableArray<int> Activities { get; }

    /// <summary>Number of components.</summary>
    public int Components => isLoop.Length;

    /// <summary>The order for a network. O(v + m + r) time and memory.</summary>
    public static EvaluationOrder Of(SupplyNetwork network)
    {
        var program = EvaluationProgram.Of(network);
        var search = ComponentSearch.Of(program);
        var activities = ImmutableArray.CreateBuilder<int>(program.Activities);
        var start = ImmutableArray.CreateBuilder<int>(search.Count + 1);
        var isLoop = ImmutableArray.CreateBuilder<bool>(search.Count);
        int component = -1;
        foreach (int position in search.Order)
        {
            if (position >= program.Activities)
            {
                continue; // a target, which supplies nobody
            }

            if (search.Component[position] != component)
            {
                component = search.Component[position];
                start.Add(activities.Count);
                isLoop.Add(SuppliesItself(program, position));
            }
            else
            {
                isLoop[^1] = true;
            }

            activities.Add(program.VertexAt(position).Value);
        }

        start.Add(activities.Count);
        return new EvaluationOrder(activities.ToImmutable(), start.ToImmutable(), isLoop.ToImmutable());
    }

    /// <summary>The activities of a component in order.</summary>
    public ReadOnlySpan<int> Of(int component) => Activities.AsSpan()[start[component]..start[component + 1]];

    /// <summary>Whether a component goes round in a circle: several activities, or one that supplies itself.</summary>
    public bool IsLoop(int component) => isLoop[component];

    private static bool SuppliesItself(EvaluationProgram program, int position)
    {
        foreach (int entry in program.Stream[program.Start[position]..program.Start[position + 1]])
        {
            if ((entry & EvaluationProgram.Position) == position)
            {
                return true;
            }
        }

        return false;
    }
}
