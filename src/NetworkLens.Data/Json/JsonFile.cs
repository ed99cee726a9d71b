namespace NetworkLens.Data;

/// <summary>A JSON file in memory, known to be JSON.</summary>
/// <param name="Text">Without a byte order mark.</param>
/// <param name="Places">Tells where its tokens stand.</param>
internal sealed record JsonFile(byte[] Text, JsonPlaces Places)
{
    /// <summary>Reads a file; null, and reported, where it is no JSON.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="name">What its findings call it.</param>
    /// <param name="findings">Takes the findings.</param>
    public static JsonFile? Read(string path, string name, FindingList findings) => Of(File.ReadAllBytes(path), name, findings);

    /// <summary>The same of a text in memory, UTF-8.</summary>
    public static JsonFile? Of(byte[] text, string name, FindingList findings)
    {
        text = text.AsSpan().StartsWith("\uFEFF"u8) ? text[3..] : text;
        var places = new JsonPlaces(name, text, findings);
        return places.IsJson() ? new JsonFile(text, places) : null;
    }
}
