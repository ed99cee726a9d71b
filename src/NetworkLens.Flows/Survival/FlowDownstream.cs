using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>Which targets some of what an activity makes ends in, in one solution: over every channel that carries something.</summary>
/// <remarks>
/// Every user of what arrives somewhere counts as taking from each who sends it there, so that targets not among these are served by flows
/// that would be as they are without the activity: each maker then makes as much less as the others take less.
/// </remarks>
internal sealed class FlowDownstream
{
    private readonly int[][] next; // by activity: vertices that take from it
    private readonly int activities;
    private readonly int[] seen;   // by vertex: the last question that met it
    private int question;

    /// <summary>Reads the solution at hand. O(v + m).</summary>
    public FlowDownstream(FlowBlock block)
    {
        FlowProblem problem = block.Problem;
        SupplyNetwork network = problem.Network;
        activities = network.ActivityCount;
        seen = new int[network.VertexCount];
        var users = new List<int>[problem.Transport.Pools.Length];
        for (int intake = 0; intake < network.IntakeCount; intake++)
        {
            int pool = problem.Transport.PoolOf[intake];
            foreach (VertexIndex user in network.UsersOf(new IntakeIndex(intake)))
            {
                if (network.IsTarget(user) ? block.Shares[user.Value - activities]?.Value > 0 : block.Made(user.Value) > 0)
                {
                    (users[pool] ??= []).Add(user.Value);
                }
            }
        }

        next = new int[activities][];
        for (int activity = 0; activity < activities; activity++)
        {
            var taking = new List<int>();
            foreach (int channel in problem.Transport.ChannelsFrom(problem.Transport.OutletOf[activity]))
            {
                if (block.Carried(channel) > 0 && users[problem.Transport.Channels[channel].Pool] is { } there)
                {
                    taking.AddRange(there);
                }
            }

            next[activity] = [.. taking];
        }
    }

    /// <summary>The targets downstream of some activities, each once. O(what is downstream).</summary>
    public List<int> Targets(int[] from)
    {
        var found = new List<int>();
        var waiting = new Stack<int>(from);
        question++;
        while (waiting.TryPop(out int activity))
        {
            foreach (int user in next[activity])
            {
                if (seen[user] != question)
                {
                    seen[user] = question;
                    if (user >= activities)
                    {
                        found.Add(user - activities);
                    }
                    else
                    {
                        waiting.Push(user);
                    }
                }
            }
        }

        return found;
    }
}
