namespace NetworkLens.Flows;

/// <summary>What people may do when something fails: who may buy from whom, and how much.</summary>
public enum Rerouting
{
    /// <summary>No link carries more than was observed; one without observed tonnes has no limit. The first months.</summary>
    None,

    /// <summary>An existing link carries whatever its supplier can make.</summary>
    Links,

    /// <summary>Anyone buys from anyone who makes it. The long run.</summary>
    Market,
}
