using System.Diagnostics.CodeAnalysis;

namespace NetworkLens.Analysis;

/// <summary>A decision diagram takes more nodes, steps or depth than the bound allows.</summary>
[SuppressMessage("Design", "CA1032", Justification = "It ends a search of this assembly, which says what was searched.")]
[SuppressMessage("Design", "CA1064", Justification = "It never leaves this assembly.")]
internal sealed class DiagramTooLargeException : Exception;
