using System.Runtime.CompilerServices;

namespace NetworkLens.Analysis;

/// <summary>The nodes of decision diagrams, each there once, and what operations on them gave. Nodes are numbered in the order of their making: what a node leads to has a smaller number.</summary>
/// <remarks>A unique table and a computed table (Brace, Rudell &amp; Bryant 1990). Two numbers are ends; the greatest rank stands at the root.</remarks>
internal sealed class DiagramTable
{
    /// <summary>The end that is numbered 0: never.</summary>
    public const int Never = 0;

    /// <summary>The end that is numbered 1: always.</summary>
    public const int Always = 1;

    private const ulong Mix = 0x9E3779B97F4A7C15; // 2^64 / golden ratio (Knuth)
    private const int LeastCache = 1 << 14;
    private const int MostCache = 1 << 23;

    private readonly int mostNodes;
    private readonly long mostSteps;
    private readonly CancellationToken cancellation;
    private DiagramNode[] nodes = new DiagramNode[1 << 10];
    private int[] table = new int[1 << 11]; // open addressing: a node, or 0 where free
    private Entry[] cache = new Entry[LeastCache];
    private int count = 2;
    private long steps;

    /// <param name="never">The first end.</param>
    /// <param name="always">The second end.</param>
    /// <param name="mostNodes">Nodes that are made at most.</param>
    /// <param name="mostSteps">Steps that are taken at most.</param>
    /// <param name="cancellation">Stops the work.</param>
    public DiagramTable(DiagramNode never, DiagramNode always, int mostNodes, long mostSteps, CancellationToken cancellation)
    {
        (this.mostNodes, this.mostSteps, this.cancellation) = (mostNodes, mostSteps, cancellation);
        (nodes[Never], nodes[Always]) = (never, always);
    }

    /// <summary>Steps taken so far.</summary>
    public long Steps => steps;

    /// <summary>A node by its number.</summary>
    public ref readonly DiagramNode this[int node] => ref nodes[node];

    /// <summary>The number of a node, made where it is not there yet.</summary>
    /// <exception cref="DiagramTooLargeException">The bound on nodes is reached.</exception>
    public int Make(in DiagramNode node)
    {
        int slot = Slot(node.Rank, node.Lacking, node.Holding);
        if (table[slot] != Never)
        {
            return table[slot];
        }

        if (count == nodes.Length)
        {
            Grow();
            slot = Slot(node.Rank, node.Lacking, node.Holding);
        }

        nodes[count] = node;
        table[slot] = count;
        return count++;
    }

    /// <summary>What an operation gave before; -1 where it is not known any more.</summary>
    /// <param name="operation">Which one, and with which bound: any number from 1 on.</param>
    /// <param name="a">First operand.</param>
    /// <param name="b">Second operand.</param>
    /// <exception cref="DiagramTooLargeException">The bound on steps or depth is reached.</exception>
    public int Find(int operation, int a, int b)
    {
        if (++steps > mostSteps)
        {
            throw new DiagramTooLargeException();
        }

        if (steps % (1 << 20) == 0)
        {
            cancellation.ThrowIfCancellationRequested();
        }

        ref Entry entry = ref cache[Place(operation, a, b)];
        if (entry.Operation == operation && entry.A == a && entry.B == b)
        {
            return entry.Result;
        }

        RequireStack();
        return -1;
    }

    /// <summary>Keeps what an operation gave, and gives it.</summary>
    public int Keep(int operation, int a, int b, int result)
    {
        cache[Place(operation, a, b)] = new Entry(operation, a, b, result);
        return result;
    }

    /// <summary>Ends the work before the stack does.</summary>
    /// <exception cref="DiagramTooLargeException">Little is left of it.</exception>
    public static void RequireStack()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new DiagramTooLargeException();
        }
    }

    private void Grow()
    {
        if (count >= mostNodes)
        {
            throw new DiagramTooLargeException();
        }

        Array.Resize(ref nodes, checked(count * 2));
        table = new int[checked(count * 4)];
        for (int node = 2; node < count; node++)
        {
            table[Slot(nodes[node].Rank, nodes[node].Lacking, nodes[node].Holding)] = node;
        }

        if (cache.Length < MostCache && cache.Length < count * 2)
        {
            cache = new Entry[cache.Length * 4];
        }
    }

    // Where the node is, or where it would be put.
    private int Slot(int rank, int lacking, int holding)
    {
        int mask = table.Length - 1; // a power of two
        ulong key = (((ulong)(uint)lacking << 32) | (uint)holding) * Mix;
        int slot = (int)((key ^ ((ulong)(uint)rank * 0xC2B2AE3D27D4EB4F)) * Mix >> 32) & mask;
        while (table[slot] is var node and not Never && (nodes[node].Rank != rank || nodes[node].Lacking != lacking || nodes[node].Holding != holding))
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private int Place(int operation, int a, int b) => (int)(((((ulong)(uint)a << 32) | (uint)b) ^ ((ulong)operation << 20)) * Mix >> 34) & (cache.Length - 1);

    private readonly record struct Entry(int Operation, int A, int B, int Result);
}
