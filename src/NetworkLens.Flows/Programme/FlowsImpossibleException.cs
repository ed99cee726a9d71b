using System.Diagnostics.CodeAnalysis;

namespace NetworkLens.Flows;

/// <summary>The data does not say enough, or says too much, for tonnes to be worked out. The message tells a person what and what to do.</summary>
[SuppressMessage("Design", "CA1032", Justification = "Without a message it would say nothing.")]
public sealed class FlowsImpossibleException : Exception
{
    /// <summary>Says why.</summary>
    /// <param name="message">One or more whole sentences.</param>
    public FlowsImpossibleException(string message)
        : base(message)
    {
    }
}
