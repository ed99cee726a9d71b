namespace NetworkLens.Model;

/// <summary>What moves between sites.</summary>
/// <param name="Id">The name the data uses.</param>
/// <param name="Name">For people; null where the id has to do.</param>
/// <param name="Element">Chemical element or elements, where it matters.</param>
/// <param name="Form">Ore, oxide, metal, magnet …</param>
/// <param name="Unit">What one tonne counts (rare-earth oxide content, product weight …).</param>
public sealed record Material(string Id, string? Name, string? Element, string? Form, string? Unit);
