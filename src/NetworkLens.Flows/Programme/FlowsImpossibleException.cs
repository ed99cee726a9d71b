using System.Diagnostics.CodeAnalysis;

namespace NetworkLens.Flows;

/// <summary>The data does not say enough, or says too much, for tonnes to be worked out. The message tells a person what and what to do.</summary>
[SuppressMessage("Design", "CA1032", Justification = "Without a message it would say nothing.")]
public sealed class FlowsImpossibleException : Exception
{
    /// <summary>Says why.</summary>
    /// <param name="message">One or more whole sentences.</param>
    /// <param name="advice">What else could be asked.</param>
    public FlowsImpossibleException(string message, FlowAdvice advice = FlowAdvice.None)
        : base(message) => Advice = advice;

    /// <summary>What else could be asked.</summary>
    public FlowAdvice Advice { get; }
}
