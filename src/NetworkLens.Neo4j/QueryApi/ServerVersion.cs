using System.Globalization;

namespace NetworkLens.Neo4j;

/// <summary>Versions as servers tell them: 5.26.0, then by year and month, 2025.06.0.</summary>
internal static class ServerVersion
{
    /// <summary>True before 5.19, the first with the Query API.</summary>
    public static bool IsTooOld(string version)
    {
        string[] parts = version.Split('.', '-', '+');
        return int.TryParse(parts[0], CultureInfo.InvariantCulture, out int major)
            && (major < 5 || (major == 5 && parts.Length > 1 && int.TryParse(parts[1], CultureInfo.InvariantCulture, out int minor) && minor < 19));
    }

    /// <summary>Refuses a server that is too old.</summary>
    public static void Require(Uri address, string version)
    {
        if (IsTooOld(version))
        {
            throw new CypherFault(FaultKind.TooOld, $"{address} is Neo4j {version}, which is too old: 5.19 or newer is needed.");
        }
    }
}
