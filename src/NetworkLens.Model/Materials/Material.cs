namespace NetworkLens.Model;

/// <summary>What moves between sites.</summary>
/// <param name="Id">The name the data uses.</param>
/// <param name="Name">For people; null where the id has to do.</param>
/// <param name="Element">Chemical element or elements, where it matters.</param>
/// <param name="Form">Ore, oxide, metal, magnet …</param>
/// <param name="Unit">What one tonne counts: <c>t</c>, or <c>t REO contained</c>; null where nobody says. Figures are tonnes, whatever their file has them in.</param>
public sealed record Material(string Id, string? Name, string? Element, string? Form, string? Unit);
