namespace NetworkLens.Export;

/// <summary>Programs that want GraphML a little differently from the others. What one of them needs, some of the others refuse.</summary>
public enum GraphMlReader
{
    /// <summary>All that keep to the standard.</summary>
    Any,

    /// <summary>yEd: labels and colours in its own extension, a key without a name or type, which many readers refuse.</summary>
    Yed,

    /// <summary>Gephi: the names of sites under the key <c>label</c>, and the material as an attribute of each link, without which it merges parallel ones.</summary>
    Gephi,

    /// <summary>The Boost Graph Library: 1 and 0 for true and false.</summary>
    Boost,
}
