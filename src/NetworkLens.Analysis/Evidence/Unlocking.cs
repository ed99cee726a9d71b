using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>What documented links alone can make, and what one more link would add.</summary>
/// <remarks>Forward chaining from the fixpoint of the documented links; every step is taken back, so that one link costs what it newly reaches.</remarks>
internal sealed class Unlocking
{
    private readonly SupplyNetwork network;
    private readonly bool[] isMade;   // by vertex
    private readonly int[] arrived;   // by intake: suppliers that are made, over documented links
    private readonly HashSet<int> asked;

    public Unlocking(SupplyNetwork network, ImmutableArray<VertexIndex> targets)
    {
        this.network = network;
        asked = [.. targets.Select(target => target.Value)];
        isMade = [.. Producible.Of(network, new Failure(null, link => !network.IsDocumented(link)))];
        arrived = new int[network.IntakeCount];
        for (int link = 0; link < network.LinkCount; link++)
        {
            if (network.IsDocumented(new LinkIndex(link)) && isMade[network.SupplierOf(new LinkIndex(link)).Value])
            {
                arrived[network.IntakeOf(new LinkIndex(link)).Value]++;
            }
        }
    }

    /// <summary>Whether documented links alone can make a vertex.</summary>
    public bool IsDocumented(VertexIndex vertex) => isMade[vertex.Value];

    /// <summary>The targets that an inferred link, added to the documented ones, makes producible. Index order.</summary>
    public ImmutableArray<VertexIndex> By(LinkIndex added)
    {
        if (!isMade[network.SupplierOf(added).Value])
        {
            return [];
        }

        var touched = new List<IntakeIndex>();
        var made = new List<VertexIndex>();
        Arrive(network.IntakeOf(added), touched, made);
        for (int next = 0; next < made.Count; next++)
        {
            if (network.IsTarget(made[next]))
            {
                continue;
            }

            foreach (LinkIndex link in network.LinksFrom(made[next]))
            {
                if (network.IsDocumented(link)) // the added one has brought what it brings: its supplier was there before
                {
                    Arrive(network.IntakeOf(link), touched, made);
                }
            }
        }

        touched.ForEach(intake => arrived[intake.Value]--);
        made.ForEach(vertex => isMade[vertex.Value] = false);
        return [.. made.Where(vertex => asked.Contains(vertex.Value)).OrderBy(vertex => vertex.Value)];
    }

    private void Arrive(IntakeIndex intake, List<IntakeIndex> touched, List<VertexIndex> made)
    {
        arrived[intake.Value]++;
        touched.Add(intake);
        foreach (VertexIndex user in network.UsersOf(intake))
        {
            if (!isMade[user.Value] && Producible.IsCovered(network, arrived, user))
            {
                isMade[user.Value] = true;
                made.Add(user);
            }
        }
    }
}
