namespace NetworkLens.Cluster;

/// <summary>
/// Faults on purpose, to see what a cluster makes of them: NETWORKLENS_CLUSTER_DRILL="pairs:3:fail" lets lot 3 of a round fail, "pairs:any:die" ends the process at
/// its first lot, "pairs:claim:die" when it has claimed lots, "pairs:report:die" before it reports what it has done.
/// </summary>
internal static class Drill
{
    /// <summary>When lots were claimed.</summary>
    public const string Claim = "claim";

    /// <summary>When lots are done, and not yet reported.</summary>
    public const string Report = "report";

    private static readonly string[]? Asked = Environment.GetEnvironmentVariable("NETWORKLENS_CLUSTER_DRILL")?.Split(':');

    /// <summary>Strikes where the drill says so.</summary>
    /// <exception cref="InvalidOperationException">The lot is to fail.</exception>
    public static void Strike(string round, int lot) => Strike(round, ["any", $"{lot}"]);

    /// <summary>The same between lots.</summary>
    public static void Strike(string round, string phase) => Strike(round, [phase]);

    private static void Strike(string round, string[] places)
    {
        if (Asked is [var name, var place, var how] && name == round && places.Contains(place))
        {
            if (how == "die")
            {
                System.Diagnostics.Process.GetCurrentProcess().Kill(); // SIGKILL: nothing is said or put away
            }

            throw new InvalidOperationException("a drill");
        }
    }
}
