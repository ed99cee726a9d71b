using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>
/// The recipes of a network laid out for many evaluations: vertices in an order that has most suppliers before their
/// users, and for each the suppliers of its inputs, variant after variant, in one stream.
/// </summary>
/// <remarks>
/// A position is a place in that order: activities first, then targets. Evaluating in this order reads the stream once from
/// end to end, and states of suppliers that lie close together. Immutable.
/// </remarks>
internal sealed class EvaluationProgram
{
    /// <summary>Set on the last supplier of an input.</summary>
    public const int EndsInput = int.MinValue;

    /// <summary>Set on the last supplier of a variant's last input.</summary>
    public const int EndsVariant = 1 << 30;

    /// <summary>The part of an entry that is a position.</summary>
    public const int Position = EndsVariant - 1;

    private const double MostBackward = 0.02; // share of arcs against the order of stages above which components are worth finding
    // Beside the network and gone with it: questions of one network share a layout that costs more than many of them, and the model knows nothing of it.
    private static readonly ConditionalWeakTable<SupplyNetwork, EvaluationProgram> Programs = [];

    private readonly SupplyNetwork network;
    private readonly int[] positionOf; // by vertex
    private readonly int[] vertexAt;   // by position
    private readonly int[] start;      // positions + 1, into the stream
    private readonly int[] stream;     // position of a supplier, with the two flags
    private readonly int[] needed;     // by entry: how many suppliers the input that starts there needs; empty where one is always enough
    private readonly Lazy<int[]> links;
    private readonly Lazy<int[]> suppliersFirst;
    private readonly Lazy<ImmutableArray<int>> stageMates;
    private readonly Lazy<bool[]> canBeMade;

    private EvaluationProgram(SupplyNetwork network, int[] vertexAt, bool isByStage)
    {
        this.network = network;
        this.vertexAt = vertexAt;
        Activities = vertexAt.Count(vertex => vertex < network.ActivityCount);
        positionOf = new int[network.VertexCount];
        Array.Fill(positionOf, -1);
        for (int position = 0; position < vertexAt.Length; position++)
        {
            positionOf[vertexAt[position]] = position;
        }

        start = new int[vertexAt.Length + 1];
        stream = Lay();
        needed = network.NeedsSeveral ? LayNeeded() : [];
        links = new Lazy<int[]>(LayLinks);
        StageStarts = isByStage ? FindStageStarts() : [];
        BackwardUsers = FindUsers(lateFrom: []);
        suppliersFirst = new Lazy<int[]>(() => DepthFirstOrder.Of(this));
        stageMates = new Lazy<ImmutableArray<int>>(() => FindUsers(StageStarts));
        canBeMade = new Lazy<bool[]>(() =>
        {
            ImmutableArray<bool> producible = Producible.Of(network);
            return [.. vertexAt.Select(vertex => producible[vertex])];
        });
    }

    /// <summary>Number of positions that are activities; the positions after them are targets.</summary>
    public int Activities { get; }

    /// <summary>A position that stands for no supplier at all.</summary>
    public int Nobody => vertexAt.Length;

    /// <summary>Positions of activities with a supplier at or behind them, ascending.</summary>
    public ImmutableArray<int> BackwardUsers { get; }

    /// <summary>Where each stage begins among the positions of activities, ascending from 0; none where the order is by component.</summary>
    public ImmutableArray<int> StageStarts { get; }

    /// <summary>Positions of activities with a supplier of their own stage or behind it, ascending. The others of a stage can be evaluated side by side. O(m + r), once.</summary>
    public ImmutableArray<int> StageMates => stageMates.Value;

    /// <summary>All positions, suppliers before their users but for cycles: see <see cref="DepthFirstOrder"/>. O(v + m + r), once.</summary>
    public ReadOnlySpan<int> SuppliersFirst => suppliersFirst.Value;

    /// <summary>By position: whether it can be made or met while nothing fails. O(v + m + r), once.</summary>
    public ReadOnlySpan<bool> CanBeMade => canBeMade.Value;

    /// <summary>Where each position's entries start.</summary>
    public ReadOnlySpan<int> Start => start;

    /// <summary>The entries.</summary>
    public ReadOnlySpan<int> Stream => stream;

    /// <summary>The link of each entry; -1 where an input has no supplier. O(m + r), once.</summary>
    public ReadOnlySpan<int> Links => links.Value;

    /// <summary>The program of a network, laid out when first asked for. O(v + m + r) time and memory, once.</summary>
    public static EvaluationProgram Of(SupplyNetwork network) => Programs.GetValue(network, Make);

    /// <summary>The program of what some targets draw on, and nothing else. O(what they draw on), and O(v) memory.</summary>
    public static EvaluationProgram Of(SupplyNetwork network, ImmutableArray<VertexIndex> targets)
    {
        EvaluationProgram whole = Of(network);
        ImmutableArray<bool> isDrawnOn = DrawnOn.By(network, targets);
        return new EvaluationProgram(network, [.. whole.vertexAt.Where(vertex => isDrawnOn[vertex])], whole.StageStarts.Length > 0);
    }

    /// <summary>How many suppliers have to be left for an input.</summary>
    /// <param name="entry">The input's first entry.</param>
    public int NeededAt(int entry) => needed.Length == 0 ? 1 : needed[entry];

    /// <summary>True where some input needs more than one supplier.</summary>
    public bool NeedsSeveral => needed.Length > 0;

    /// <summary>Number of suppliers of an input. O(suppliers).</summary>
    /// <param name="entry">The input's first entry.</param>
    public int SuppliersAt(int entry)
    {
        int end = entry;
        while (stream[end] >= 0)
        {
            end++;
        }

        return (stream[end] & Position) == Nobody ? 0 : end - entry + 1;
    }

    /// <summary>The vertex at a position.</summary>
    public VertexIndex VertexAt(int position) => new(vertexAt[position]);

    /// <summary>The position of a vertex that the program holds.</summary>
    public int PositionOf(VertexIndex vertex) => positionOf[vertex.Value];

    /// <summary>Calls for every activity that uses what a position makes; some more than once.</summary>
    public void ForEachUser(int position, ref DirtySet users)
    {
        foreach (LinkIndex link in network.LinksFrom(new VertexIndex(vertexAt[position])))
        {
            foreach (VertexIndex user in network.UsersOf(network.IntakeOf(link)))
            {
                if (!network.IsTarget(user) && positionOf[user.Value] is var place and >= 0)
                {
                    users.Add(place);
                }
            }
        }
    }

    private static EvaluationProgram Make(SupplyNetwork network)
    {
        var byStage = new EvaluationProgram(network, ByStage(network), isByStage: true);
        return byStage.BackwardUsers.Length <= MostBackward * network.ActivityCount
            ? byStage
            : new EvaluationProgram(network, ByComponent(byStage), isByStage: false);
    }

    // Stages are listed upstream first, so their order is nearly topological and costs nothing to find.
    private static int[] ByStage(SupplyNetwork network)
    {
        int[] next = new int[network.Data.Stages.Length + 2];
        for (int activity = 0; activity < network.ActivityCount; activity++)
        {
            next[StageOf(activity) + 1]++;
        }

        for (int stage = 1; stage < next.Length; stage++)
        {
            next[stage] += next[stage - 1];
        }

        int[] order = new int[network.VertexCount];
        for (int activity = 0; activity < network.ActivityCount; activity++)
        {
            order[next[StageOf(activity)]++] = activity;
        }

        return WithTargets(network, order);

        int StageOf(int activity) => ProgramStage(network, activity);
    }

    private static int ProgramStage(SupplyNetwork network, int activity) => network.Data.Sites.Stage(network.SiteOf(new VertexIndex(activity))).Value + 1;

    private ImmutableArray<int> FindStageStarts()
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        int last = -1;
        for (int position = 0; position < Activities; position++)
        {
            if (ProgramStage(network, vertexAt[position]) is var stage && stage != last)
            {
                starts.Add(position);
                last = stage;
            }
        }

        return starts.ToImmutable();
    }

    // Inside a component depth-first postorder, so that iterating there needs few rounds.
    private static int[] ByComponent(EvaluationProgram program)
    {
        int[] order = new int[program.Nobody];
        int count = 0;
        foreach (int position in ComponentSearch.Of(program).Order)
        {
            if (position < program.Activities)
            {
                order[count++] = program.vertexAt[position];
            }
        }

        return WithTargets(program.network, order);
    }

    private static int[] WithTargets(SupplyNetwork network, int[] order)
    {
        for (int vertex = network.ActivityCount; vertex < order.Length; vertex++)
        {
            order[vertex] = vertex;
        }

        return order;
    }

    private int[] Lay()
    {
        for (int position = 0; position < vertexAt.Length; position++)
        {
            var vertex = new VertexIndex(vertexAt[position]);
            int entries = NeedsNobody(vertex) ? 1 : 0;
            foreach (RecipeInput input in network.AllInputsOf(vertex))
            {
                entries += Math.Max(1, network.LinksOf(input.Intake).Count);
            }

            start[position + 1] = start[position] + entries;
        }

        int[] entry = new int[start[^1]];
        for (int position = 0; position < vertexAt.Length; position++)
        {
            var vertex = new VertexIndex(vertexAt[position]);
            int at = start[position];
            if (NeedsNobody(vertex))
            {
                entry[at] = Nobody | EndsInput | EndsVariant;
            }

            for (int variant = 0; variant < network.VariantCount(vertex); variant++)
            {
                foreach (RecipeInput input in network.InputsOf(vertex, variant))
                {
                    at = LayInput(input.Intake, at, entry);
                }

                entry[at - 1] |= EndsVariant;
            }
        }

        return entry;
    }

    // Neither a source nor with any recipe: it waits for somebody who does not exist.
    private bool NeedsNobody(VertexIndex vertex) => network.VariantCount(vertex) == 0 && !network.IsSource(vertex);

    private int LayInput(IntakeIndex intake, int at, int[] entry)
    {
        ReadOnlySpan<VertexIndex> suppliers = network.SuppliersOf(intake);
        if (suppliers.IsEmpty)
        {
            entry[at] = Nobody | EndsInput;
            return at + 1;
        }

        foreach (VertexIndex supplier in suppliers)
        {
            entry[at++] = positionOf[supplier.Value];
        }

        entry[at - 1] |= EndsInput;
        return at;
    }

    // In the order of Lay.
    private int[] LayLinks()
    {
        int[] link = new int[stream.Length];
        Array.Fill(link, -1);
        for (int position = 0; position < vertexAt.Length; position++)
        {
            int at = start[position];
            foreach (RecipeInput input in network.AllInputsOf(new VertexIndex(vertexAt[position])))
            {
                (int first, int count) = network.LinksOf(input.Intake);
                for (int offset = 0; offset < count; offset++)
                {
                    link[at + offset] = first + offset;
                }

                at += Math.Max(1, count);
            }
        }

        return link;
    }

    // In the order of Lay.
    private int[] LayNeeded()
    {
        int[] many = new int[stream.Length];
        Array.Fill(many, 1);
        for (int position = 0; position < vertexAt.Length; position++)
        {
            int at = start[position];
            foreach (RecipeInput input in network.AllInputsOf(new VertexIndex(vertexAt[position])))
            {
                many[at] = network.NeededOf(input);
                at += Math.Max(1, network.LinksOf(input.Intake).Count);
            }
        }

        return many;
    }

    // Activities with a supplier at or behind the last of these positions before them, themselves among these.
    private ImmutableArray<int> FindUsers(ImmutableArray<int> lateFrom)
    {
        var users = ImmutableArray.CreateBuilder<int>();
        int group = 0;
        for (int position = 0; position < Activities; position++)
        {
            while (group + 1 < lateFrom.Length && lateFrom[group + 1] <= position)
            {
                group++;
            }

            int late = lateFrom.IsEmpty ? position : lateFrom[group];
            for (int at = start[position]; at < start[position + 1]; at++)
            {
                if ((stream[at] & Position) is var supplier && supplier >= late && supplier != Nobody)
                {
                    users.Add(position);
                    break;
                }
            }
        }

        return users.ToImmutable();
    }
}
